package org.foedus.agreement;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/**
 * The clause by which the parties look again at the agreement. It neither ends nor changes it by itself: amendment is a later
 * agreement (VCLT 39).
 */
@DomainStyle
@Value.Immutable
public abstract class Review {

    /** When they do. */
    public enum When {
        /** Within a period. */
        WITHIN,
        /** After a period. */
        AFTER,
        /** Once in every period. */
        EVERY,
        /** Regularly, without an interval. */
        REGULARLY,
        /** All the time. */
        ONGOING,
        /** When it is needed. */
        AS_NECESSARY,
        /** Before the end of the term. */
        BEFORE_END
    }

    Review() {}

    /** Starts the clause; {@code when} is required. */
    public static ReviewBuilder builder() {
        return new ReviewBuilder();
    }

    /** When they do. */
    public abstract When when();

    /** The period. */
    public abstract Optional<Period> period();

    /** The longer end of the period, where the text gives a range. */
    public abstract Optional<Period> periodUpTo();

    /** From when the period is counted, in words. */
    public abstract Optional<String> countedFrom();

    /** The time in words. */
    public abstract Optional<String> asWorded();

    /** What they look at. */
    public abstract Optional<String> focus();

    /** The commitment that holds the same sentence. */
    public abstract Optional<Id<Commitment>> commitment();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
