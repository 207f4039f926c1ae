package org.foedus.agreement;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/** The clause by which one party may end the agreement before its term is over (ATOP {@code renounce}; VCLT 54(a)). */
@DomainStyle
@Value.Immutable
public abstract class TerminationClause {

    /** From what the period of notice runs. */
    public enum CountedFrom {
        /** The day on which the other side receives the notice. */
        RECEIPT,
        /** The day on which the notice is given. */
        GIVING_OF_NOTICE,
        /** The date of the notification. */
        NOTIFICATION_DATE,
        /** Backwards from the end that the notice names: so long before it the notice has to be given. */
        INTENDED_END,
        /** The text does not say. */
        NOT_STATED
    }

    TerminationClause() {}

    /** Starts the clause. */
    public static TerminationClauseBuilder builder() {
        return new TerminationClauseBuilder();
    }

    /** The form of the notice: {@code "written notice"}. */
    public abstract Optional<String> form();

    /** The channel, if the text names one: {@code "diplomatic channels"}. */
    public abstract Optional<String> channel();

    /** The period of notice. */
    public abstract Optional<Period> notice();

    /** Whether the period is a minimum ("at least six months"); the party then names the day. */
    @Value.Default
    public boolean atLeast() {
        return false;
    }

    /** From what the period runs; empty if the text was not seen. */
    public abstract Optional<CountedFrom> countedFrom();

    /** The verb of the notice rule. "Should" and "preferably" leave the effect of a shorter notice open. */
    public abstract Optional<Modality> modality();

    /** The passage that keeps projects under way alive after the end. */
    public abstract Optional<Citation> survival();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        if (notice().filter(period -> period.isZero() || period.isNegative()).isPresent()) {
            throw new IllegalArgumentException(
                    "the period of notice must be positive, but is " + notice().orElseThrow());
        }
    }
}
