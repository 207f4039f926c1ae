package org.foedus.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * The last day of a term, as far as it can be told: it lies between two days, both of them included.
 *
 * <p>The last day is the last one on which the term still runs. It can be uncertain because the start is a partial
 * date, because the text does not say whether the anniversary counts ({@link EndDay}), or because the calendar has no
 * such anniversary ({@link MonthEnd}). For ten years from 2024-01-12, with nothing stated, the last day is 2034-01-11
 * or 2034-01-12: {@link #runsOn(LocalDate)} is TRUE on the 11th, UNKNOWN on the 12th and FALSE on the 13th.
 *
 * <p>This is the scheduled end. Whether the agreement ended then is another matter: it may be renewed, denounced or
 * overtaken by events.
 *
 * @param earliest the earliest day that can be the last
 * @param latest the latest day that can be the last; the same day if there is no doubt
 */
public record TermEnd(LocalDate earliest, LocalDate latest) {

    /**
     * Obtains the range of days that can be the last.
     *
     * @throws IllegalArgumentException if the latest lies before the earliest
     */
    public TermEnd {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "the latest last day " + latest + " must not lie before the earliest, " + earliest);
        }
    }

    /**
     * Computes the last day of a term of a given length.
     *
     * <p>The anniversary is found as {@link LocalDate#plus(java.time.temporal.TemporalAmount)} does it, years and
     * months first, then days, except that a missing day of the month is replaced as {@code monthEnd} says, before days
     * are added. Then {@code endDay} decides whether the anniversary or the day before it is the last. If the start is
     * partial or a convention is not stated, the result spans all cases.
     *
     * @param start the day from which the length is counted, such as the day of signature or of entry into force
     * @param length how long; "five years" is {@code P5Y}
     * @param monthEnd what becomes of an anniversary that the calendar does not have
     * @param endDay whether the anniversary still belongs to the term
     * @throws IllegalArgumentException if the length is zero or any of its units is negative
     * @throws DateTimeException if the end is beyond the years that {@link LocalDate} supports
     */
    public static TermEnd after(PartialDate start, Period length, MonthEnd monthEnd, EndDay endDay) {
        Objects.requireNonNull(monthEnd, "monthEnd");
        Objects.requireNonNull(endDay, "endDay");
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("the length of a term must be positive, such as P10Y, but is " + length);
        }
        LocalDate earliest = anniversary(start.earliest(), length, monthEnd == MonthEnd.LATER);
        LocalDate latest = anniversary(start.latest(), length, monthEnd != MonthEnd.EARLIER);
        return new TermEnd(
                endDay == EndDay.INCLUDED ? earliest : earliest.minusDays(1),
                endDay == EndDay.EXCLUDED ? latest.minusDays(1) : latest);
    }

    /** The end of a term that ends with the earlier of two ends. */
    public static TermEnd earlierOf(TermEnd first, TermEnd second) {
        return new TermEnd(min(first.earliest, second.earliest), min(first.latest, second.latest));
    }

    /** The end of a term that ends with the later of two ends. */
    public static TermEnd laterOf(TermEnd first, TermEnd second) {
        return new TermEnd(max(first.earliest, second.earliest), max(first.latest, second.latest));
    }

    /**
     * Whether the term still runs on the day, given that it has begun: TRUE up to and including {@link #earliest()},
     * UNKNOWN from then up to and including {@link #latest()}, FALSE after it. Days before the start are not told
     * apart, because the start is not kept here.
     */
    public Truth runsOn(LocalDate day) {
        if (!day.isAfter(earliest)) {
            return Truth.TRUE;
        }
        return day.isAfter(latest) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static LocalDate anniversary(LocalDate start, Period length, boolean roundUp) {
        LocalDate sameDay = start.plus(length.withDays(0));
        boolean missing = sameDay.getDayOfMonth() != start.getDayOfMonth();
        LocalDate rounded = missing && roundUp ? sameDay.plusDays(1) : sameDay;
        return rounded.plus(length.withYears(0).withMonths(0));
    }

    private static LocalDate min(LocalDate first, LocalDate second) {
        return first.isBefore(second) ? first : second;
    }

    private static LocalDate max(LocalDate first, LocalDate second) {
        return first.isAfter(second) ? first : second;
    }
}
