package org.foedus.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * One day, as far as a source tells which.
 *
 * <p>A partial date always means a single day. {@code 2012-06} is a day in June 2012 that the source does not name, not
 * the month as a whole; the first and last day it may be are {@link #earliest()} and {@link #latest()}, and each day
 * between them is admissible. The notation is EDTF (ISO 8601-2:2019; Extended Date/Time Format of the Library of
 * Congress): dates of level 0, and of level 1 the qualifiers and the unspecified digits.
 *
 * <table>
 *   <caption>Text forms</caption>
 *   <tr><th>Text</th><th>May be any day from</th><th>to, inclusive</th></tr>
 *   <tr><td>{@code 2024-06-13}</td><td>2024-06-13</td><td>2024-06-13</td></tr>
 *   <tr><td>{@code 2024-06}, {@code 2024-06-XX}</td><td>2024-06-01</td><td>2024-06-30</td></tr>
 *   <tr><td>{@code 2024}, {@code 2024-XX}, {@code 2024-XX-XX}</td><td>2024-01-01</td><td>2024-12-31</td></tr>
 *   <tr><td>{@code 202X}</td><td>2020-01-01</td><td>2029-12-31</td></tr>
 *   <tr><td>{@code 20XX}</td><td>2000-01-01</td><td>2099-12-31</td></tr>
 * </table>
 *
 * <p>Each form may end in a qualifier: {@code ?} uncertain (the source may be mistaken), {@code ~} approximate (the
 * source means "about"), {@code %} both. <b>A qualifier does not move the bounds:</b> {@code 2024-06~} compares exactly
 * like {@code 2024-06}, because no one has said how far "about" reaches. It is exposed by {@link #isUncertain()} and
 * {@link #isApproximate()}, so that a rule that relies on such a date can lower its verdict.
 *
 * <p>Comparisons answer {@link Truth#TRUE} if each admissible pair of days agrees, {@link Truth#FALSE} if none does,
 * and {@link Truth#UNKNOWN} otherwise. Two partial dates are two separate days even if their text is the same: whether
 * {@code 2012-06} is the same day as {@code 2012-06} is unknown. {@link #equals(Object)}, by contrast, compares what
 * was written. There is no natural order; see {@link #byEarliest()} and {@link #byLatest()}.
 *
 * <p>Years run from 0000 to 9999 in the proleptic Gregorian calendar; year 0000 is 1 BC.
 */
public final class PartialDate {
    private static final int MAX_YEAR = 9999;
    private static final Comparator<PartialDate> BY_EARLIEST = Comparator.comparing(PartialDate::earliest)
            .thenComparing(PartialDate::latest)
            .thenComparing(PartialDate::toString);
    private static final Comparator<PartialDate> BY_LATEST = Comparator.comparing(PartialDate::latest)
            .thenComparing(PartialDate::earliest)
            .thenComparing(PartialDate::toString);

    private final String text;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final Precision precision;

    PartialDate(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
        this.precision = precision;
    }

    /**
     * Obtains the date that is known to the day.
     *
     * @throws DateTimeException if the year is outside 0 to 9999
     */
    public static PartialDate of(LocalDate day) {
        checkYear(day.getYear());
        return new PartialDate(day.toString(), day, day, Precision.DAY);
    }

    /**
     * Obtains a day in a year, such as {@code 2024}.
     *
     * @throws DateTimeException if the year is outside 0 to 9999
     */
    public static PartialDate of(int year) {
        checkYear(year);
        LocalDate first = LocalDate.of(year, 1, 1);
        return new PartialDate(first.toString().substring(0, 4), first, LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /**
     * Obtains a day in a month, such as {@code 2024-06}.
     *
     * @param month 1 (January) to 12
     * @throws DateTimeException if the year is outside 0 to 9999 or the month does not exist
     */
    public static PartialDate of(int year, int month) {
        YearMonth known = checkedMonth(year, month);
        return new PartialDate(known.toString(), known.atDay(1), known.atEndOfMonth(), Precision.MONTH);
    }

    /**
     * Obtains the date that is known to the day, such as {@code 2024-06-13}.
     *
     * @param month 1 (January) to 12
     * @param day 1 to the length of the month
     * @throws DateTimeException if the year is outside 0 to 9999 or the month or the day does not exist
     */
    public static PartialDate of(int year, int month, int day) {
        return of(checkedDay(checkedMonth(year, month), day));
    }

    /**
     * Reads the text form, the inverse of {@link #toString()}. The text is kept as it is: {@code 2024-XX} and
     * {@code 2024} mean the same days and are two texts.
     *
     * @param text a date in EDTF, in one of the forms listed above, without surrounding blanks
     * @throws DateTimeParseException if the text has none of these forms or names a day that does not exist; the
     *     message quotes the text and says what is wrong with it
     */
    public static PartialDate parse(CharSequence text) {
        return PartialDateParser.parse(text.toString());
    }

    /**
     * Sorts by {@link #earliest()}, then {@link #latest()}, then text; consistent with equals. Where the dates overlap,
     * this is a convention for display and not a statement about which comes first.
     */
    public static Comparator<PartialDate> byEarliest() {
        return BY_EARLIEST;
    }

    /**
     * Sorts by {@link #latest()}, then {@link #earliest()}, then text; consistent with equals. Where the dates overlap,
     * this is a convention for display and not a statement about which comes first.
     */
    public static Comparator<PartialDate> byLatest() {
        return BY_LATEST;
    }

    /** The first day that this may be, inclusive. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day that this may be, inclusive. */
    public LocalDate latest() {
        return latest;
    }

    /** How much is known. Digits written as {@code X} are not: {@code 2024-06-XX} has the precision of a month. */
    public Precision precision() {
        return precision;
    }

    /** Whether this can be one day only. A qualifier does not matter: {@code 2024-06-13?} is exact, and uncertain. */
    public boolean isExact() {
        return precision == Precision.DAY;
    }

    /** The day, if this can be one day only; empty otherwise. */
    public Optional<LocalDate> day() {
        return isExact() ? Optional.of(earliest) : Optional.empty();
    }

    /** Whether the source may be mistaken: marked {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return text.endsWith("?") || text.endsWith("%");
    }

    /** Whether the source gives an estimate, "about": marked {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return text.endsWith("~") || text.endsWith("%");
    }

    /**
     * Whether this day comes before the other. {@code 2012-06} before {@code 2012-06-30} is UNKNOWN, since it may be
     * that day.
     */
    public Truth isBefore(PartialDate other) {
        if (latest.isBefore(other.earliest)) {
            return Truth.TRUE;
        }
        return earliest.isBefore(other.latest) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether this day comes before the given one. */
    public Truth isBefore(LocalDate other) {
        if (latest.isBefore(other)) {
            return Truth.TRUE;
        }
        return earliest.isBefore(other) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether this day comes after the other. */
    public Truth isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /** Whether this day comes after the given one. */
    public Truth isAfter(LocalDate other) {
        if (earliest.isAfter(other)) {
            return Truth.TRUE;
        }
        return latest.isAfter(other) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether this day is the other or comes before it. */
    public Truth isNotAfter(PartialDate other) {
        return isAfter(other).not();
    }

    /** Whether this day is the given one or comes before it. */
    public Truth isNotAfter(LocalDate other) {
        return isAfter(other).not();
    }

    /** Whether this day is the other or comes after it. */
    public Truth isNotBefore(PartialDate other) {
        return isBefore(other).not();
    }

    /** Whether this day is the given one or comes after it. */
    public Truth isNotBefore(LocalDate other) {
        return isBefore(other).not();
    }

    /** Whether both are the same day: TRUE only if both are exact, FALSE if they have no admissible day in common. */
    public Truth isSameDayAs(PartialDate other) {
        if (isExact() && other.isExact()) {
            return Truth.of(earliest.equals(other.earliest));
        }
        return isDisjointFrom(other) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether this is the given day: TRUE only if this is exact, FALSE if the day is not admissible. */
    public Truth isSameDayAs(LocalDate other) {
        if (other.isBefore(earliest) || other.isAfter(latest)) {
            return Truth.FALSE;
        }
        return isExact() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * Whether this day lies in the month, year, decade or century that the other names. Here, and only here, the other
     * is read as a stretch of the calendar and not as one day in it: {@code 2024-06-13} is within {@code 2024-06} and
     * within {@code 2024}; {@code 2024} is within {@code 2024-06} UNKNOWN; {@code 2023-06} is within {@code 2024}
     * FALSE.
     *
     * @param stretch the days from its earliest to its latest, both inclusive
     */
    public Truth isWithin(PartialDate stretch) {
        if (isDisjointFrom(stretch)) {
            return Truth.FALSE;
        }
        boolean covered = !earliest.isBefore(stretch.earliest) && !latest.isAfter(stretch.latest);
        return covered ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * Whether the other is written the same. Not a comparison of days; for that see {@link #isSameDayAs(PartialDate)}.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The date in EDTF; {@link #parse(CharSequence)} reads it back. */
    @Override
    public String toString() {
        return text;
    }

    private boolean isDisjointFrom(PartialDate other) {
        return latest.isBefore(other.earliest) || other.latest.isBefore(earliest);
    }

    static YearMonth checkedMonth(int year, int month) {
        checkYear(year);
        if (month < 1 || month > 12) {
            throw new DateTimeException("month " + twoDigits(month) + " does not exist (01 to 12)");
        }
        return YearMonth.of(year, month);
    }

    static LocalDate checkedDay(YearMonth month, int day) {
        if (!month.isValidDay(day)) {
            throw new DateTimeException(
                    "day " + twoDigits(day) + " does not exist, " + month + " has " + month.lengthOfMonth() + " days");
        }
        return month.atDay(day);
    }

    private static void checkYear(int year) {
        if (year < 0 || year > MAX_YEAR) {
            throw new DateTimeException("year " + year + " is out of range (0000 to 9999)");
        }
    }

    private static String twoDigits(int number) {
        return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
    }
}
