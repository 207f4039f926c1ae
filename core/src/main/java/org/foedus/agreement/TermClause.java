package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/** The clause on duration, and the end that a source states beside it. */
@DomainStyle
@Value.Immutable
public abstract class TermClause {
    TermClause() {}

    /** Starts the clause; {@code term} is required. */
    public static TermClauseBuilder builder() {
        return new TermClauseBuilder();
    }

    /** A clause that gives the term and nothing else. */
    public static TermClause of(Term term) {
        return builder().term(term).build();
    }

    /** How long the agreement is to run. */
    public abstract Term term();

    /** The last day as some source states it. It is kept beside the term; a rule compares the two. */
    public abstract Optional<PartialDate> statedEnd();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();
}
