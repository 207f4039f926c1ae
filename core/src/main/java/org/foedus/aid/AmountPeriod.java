package org.foedus.aid;

import java.time.Period;
import java.util.Optional;
import org.foedus.internal.DomainStyle;
import org.foedus.time.DateSpan;
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

    /** The time in words. */
    public abstract Optional<String> asWorded();
}
