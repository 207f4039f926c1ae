package org.foedus.statement;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Office;
import org.foedus.party.Person;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/**
 * That somebody said something. The statement can be true or false; that it was made, by whom and when, is what the record
 * holds and what rules can check.
 */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Statement implements Identified {
    Statement() {}

    /** Starts a statement; {@code id}, {@code property}, {@code claim} and {@code strength} are required. */
    public static StatementBuilder builder() {
        return new StatementBuilder();
    }

    @Override
    public abstract Id<Statement> id();

    /** Who said it; empty where a source says it in its own voice. */
    public abstract Optional<Id<Person>> speaker();

    /** The office in which it was said. */
    public abstract Optional<Id<Office>> office();

    /** The records that it is about: agreements, parties, items, events. */
    public abstract List<Id<?>> about();

    /** The property of those records that it speaks of, as a lower-case word: {@code "status"}, {@code "permitted"}. */
    public abstract String property();

    /**
     * The value that it gives the property, as a code for rules to compare, such as {@code "under-negotiation"},
     * {@code "signed"}, {@code "in-force"}, {@code "will-join"}, {@code "permitted"}; an open list. Empty where the claim fits
     * no code.
     */
    public abstract Optional<String> value();

    /** What is said, in one sentence of our own. */
    public abstract String claim();

    /** How strongly. */
    public abstract Strength strength();

    /** When it was said, as far as a source says so. */
    public abstract Optional<PartialDate> saidOn();

    /** Records of things that had already happened when it was said, because it or its report speaks of them so. */
    public abstract List<Id<?>> presupposes();

    /** The words that were used, verbatim. */
    public abstract Optional<String> words();

    /** The language of those words, as a BCP 47 tag. */
    public abstract Optional<String> language();

    /** Where it is reported. */
    public abstract List<Citation> reportedIn();

    /** Its weight among statements on the same matter. */
    public abstract Optional<Rank> rank();

    /** Why it has that rank. */
    public abstract Optional<String> rankReason();

    /** A remark for readers. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        if (claim().isBlank()) {
            throw new IllegalArgumentException("statement \"" + id() + "\" has a blank claim");
        }
        if (rankReason().isPresent() && rank().isEmpty()) {
            throw new IllegalArgumentException("statement \"" + id() + "\" gives a reason for a rank but no rank");
        }
    }
}
