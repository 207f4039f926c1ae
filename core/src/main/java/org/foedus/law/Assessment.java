package org.foedus.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.internal.DomainStyle;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Trace;
import org.foedus.source.Citation;
import org.foedus.source.Source;
import org.foedus.statement.Statement;
import org.immutables.value.Value;

/** The answer of the law to a {@link Transfer}, with its reasons. */
@DomainStyle
@Value.Immutable
public abstract class Assessment {

    /**
     * What one norm says about the transfer.
     *
     * @param norm the norm
     * @param verdict what follows from this norm alone
     * @param reason why, in one sentence
     */
    public record NormAnswer(Norm norm, Verdict verdict, String reason) {}

    Assessment() {}

    /** Starts an assessment; {@code transfer}, {@code verdict} and {@code trace} are required. */
    public static AssessmentBuilder builder() {
        return new AssessmentBuilder();
    }

    /** The question. */
    public abstract Transfer transfer();

    /** The answer. */
    public abstract Verdict verdict();

    /**
     * The verdicts to which the open facts and the competing readings may lead: the verdict alone if it can be told, any if the data
     * lack a law that is asked.
     */
    public abstract Set<Verdict> possible();

    /** The norms that lead to the answer, the highest rank first. For a prohibition, every norm that says no. */
    public abstract List<NormAnswer> decidedBy();

    /** Norms that govern the transfer and did not decide it, with what they said. */
    public abstract List<NormAnswer> alsoConsidered();

    /**
     * Every norm that stands in the way however the open facts turn out, on any place of the route, the highest rank first: those that
     * prohibit, refuse, or ask for a consent or a decision.
     */
    public abstract List<Lock> locks();

    /**
     * What follows from one way of reading the norms that are read in different ways.
     *
     * @param norm the norm
     * @param reading the reading
     * @param verdict what follows for the whole question if the norm is read so, with the other norms as they are
     */
    public record ReadingAnswer(Norm norm, Reading reading, Verdict verdict) {}

    /** Each competing reading with its holder, and what follows from it. */
    public abstract List<ReadingAnswer> readings();

    /** The sources that the norms looked at cite, as far as the records hold them. */
    public abstract List<Source> sources();

    /** The source of a citation, if the records hold it. */
    public Optional<Source> sourceOf(Citation citation) {
        return sources().stream()
                .filter(source -> source.id().equals(citation.source()))
                .findFirst();
    }

    /** What interested parties say about the question. It is shown and decides nothing. */
    public abstract List<Statement> claims();

    /** Why it cannot be told; empty unless the verdict is {@link Verdict#UNDETERMINED}. */
    public abstract List<Cause> causes();

    /** What would decide it; empty unless the verdict is {@link Verdict#UNDETERMINED}. */
    public abstract List<Decider> wouldDecide();

    /** The steps taken. */
    public abstract Trace trace();
}
