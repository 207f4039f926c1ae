package org.foedus.aid;

import java.time.Period;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/**
 * The time that an amount is for, or in which it was promised. The two are kept apart, as IATI keeps the period of a budget and
 * the day of a transaction.
 */
@DomainStyle
@Value.Immutable
public abstract class AmountPeriod {

    /** What the time means. */
    public enum Kind {
        /** The amount is for this time. */
        COVERED,
        /** The amount was promised at this time. */
        PLEDGED,
        /** Only a length is given, without a start. */
        LENGTH_ONLY
    }

    /** By which year. */
    public enum Calendar {
        /** The calendar year. */
        CALENDAR,
        /** The fiscal year of the giver. */
        FISCAL
    }

    AmountPeriod() {}

    /** Starts a time; {@code kind} is required. */
    public static AmountPeriodBuilder builder() {
        return new AmountPeriodBuilder();
    }

    /** What the time means. */
    public abstract Kind kind();

    /** By which year; empty where the text does not say. */
    public abstract Optional<Calendar> calendar();

    /** From the first day or year to the last, both included; an end that the text does not give is unknown. */
    public abstract Optional<DateSpan> during();

    /** The length. */
    public abstract Optional<Period> length();

    /** How many whole years the amount is for; empty unless the first and the last of them are known. */
    public Optional<Integer> years() {
        if (kind() != Kind.COVERED) {
            return Optional.empty();
        }
        return during().flatMap(span -> span.start() instanceof Bound.At first && span.end() instanceof Bound.At last
                ? years(first.date(), last.date())
                : Optional.empty());
    }

    private static Optional<Integer> years(PartialDate first, PartialDate last) {
        boolean vague = first.isUncertain() || first.isApproximate() || last.isUncertain() || last.isApproximate();
        boolean whole = first.earliest().getDayOfYear() == 1
                && last.latest().plusDays(1).getDayOfYear() == 1;
        return vague || !whole
                ? Optional.empty()
                : Optional.of(last.latest().getYear() - first.earliest().getYear() + 1);
    }

    /** The time in words. */
    public abstract Optional<String> asWorded();
}
