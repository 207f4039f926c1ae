package org.foedus.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * The days from a start to an end, <b>both included</b>: a membership, a tenure, the force of an agreement.
 *
 * <p>Days are whole. A span that ends on the day on which another starts shares that day with it; of an office that
 * changes hands on a day, both holders held it then.
 *
 * <p>Questions are <b>evaluated jointly</b> over both bounds: every choice of a start and an end that the bounds admit,
 * with the end not before the start, is considered. The answer is {@link Truth#TRUE} if all of them agree,
 * {@link Truth#FALSE} if none does, {@link Truth#UNKNOWN} otherwise. So an unknown end never precedes its own start,
 * and {@code 2024-01-01/unknown} contains 2024-01-01 for certain and does not precede anything in 2023.
 *
 * <table>
 *   <caption>Does the span contain the day, for a start on 2024-01-01 and each kind of end</caption>
 *   <tr><th>End</th><th>2023-12-31</th><th>2024-01-01</th><th>2030-06-01</th><th>2040-01-01</th></tr>
 *   <tr><td>{@code 2030-12-31}</td><td>FALSE</td><td>TRUE</td><td>TRUE</td><td>FALSE</td></tr>
 *   <tr><td>{@code ..}</td><td>FALSE</td><td>TRUE</td><td>TRUE</td><td>TRUE</td></tr>
 *   <tr><td>{@code unknown}</td><td>FALSE</td><td>TRUE</td><td>UNKNOWN</td><td>UNKNOWN</td></tr>
 *   <tr><td>{@code censored:2030-12-31}</td><td>FALSE</td><td>TRUE</td><td>TRUE</td><td>UNKNOWN</td></tr>
 *   <tr><td>{@code until:accession}</td><td>FALSE</td><td>TRUE</td><td>UNKNOWN</td><td>UNKNOWN</td></tr>
 * </table>
 *
 * <p>At the start the same holds in the mirror. Two spans are two separate facts, even if they are equal; what they do
 * have in common is an event: if both are bounded by the same {@link Bound.Until} event, both contain its day.
 *
 * <p>The text form is that of an EDTF interval (ISO 8601-2:2019), with the bounds of {@link Bound}:
 * {@code 2024-01-12/..}.
 */
public final class DateSpan {
    private static final long NO_BEGINNING = Long.MIN_VALUE;
    private static final long NO_END = Long.MAX_VALUE;

    private final Bound start;
    private final Bound end;
    private final Days starts;
    private final Days ends;

    private DateSpan(Bound start, Bound end) {
        this.start = Objects.requireNonNull(start, "start");
        this.end = Objects.requireNonNull(end, "end");
        Days admissibleStarts = startDays(start);
        Days admissibleEnds = endDays(end);
        if (admissibleStarts.first() > admissibleEnds.last()) {
            throw new IllegalArgumentException("a span cannot end on " + end + " before it starts on " + start);
        }
        // What is left once the end is not before the start. Each day that is left belongs to some admissible pair.
        this.starts = new Days(admissibleStarts.first(), Math.min(admissibleStarts.last(), admissibleEnds.last()));
        this.ends = new Days(Math.max(admissibleEnds.first(), admissibleStarts.first()), admissibleEnds.last());
    }

    /**
     * Obtains the span between two bounds.
     *
     * <p>A span that may be inverted, such as {@code 2024/2024-03}, is accepted and read as one that is not; only one
     * that is inverted for certain is refused.
     *
     * @param start the first day
     * @param end the last day
     * @throws IllegalArgumentException if each admissible end lies before each admissible start
     */
    public static DateSpan of(Bound start, Bound end) {
        return new DateSpan(start, end);
    }

    /**
     * Obtains the span between two known days.
     *
     * @param start the first day
     * @param end the last day, inclusive; may be the first day
     * @throws IllegalArgumentException if the end lies before the start
     * @throws java.time.DateTimeException if a year is outside 0 to 9999
     */
    public static DateSpan of(LocalDate start, LocalDate end) {
        return new DateSpan(Bound.at(start), Bound.at(end));
    }

    /**
     * Obtains the span that starts on a day and has no end. If the end is merely not known, say so with
     * {@link #of(Bound, Bound)}.
     */
    public static DateSpan from(PartialDate start) {
        return new DateSpan(Bound.at(start), Bound.open());
    }

    /** Obtains the span of all days, without beginning and without end. */
    public static DateSpan always() {
        return new DateSpan(Bound.open(), Bound.open());
    }

    /**
     * Reads the text form, the inverse of {@link #toString()}. An empty side means {@link Bound.Unknown}, as in EDTF,
     * and is written back as {@code unknown}.
     *
     * @param text start and end, parted by a slash: {@code 2024-01-12/2034-01-12}
     * @throws DateTimeParseException if the text has another form, a bound cannot be read, or the span ends before it
     *     starts
     */
    public static DateSpan parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || slash != text.lastIndexOf('/')) {
            throw new DateTimeParseException(
                    Quoted.of(text)
                            + " is not a span: expected START/END such as 2024-01-12/2034-01-12 or 2024-01-12/..",
                    text,
                    0);
        }
        Bound start = parseBound(text, 0, slash);
        Bound end = parseBound(text, slash + 1, text.length());
        try {
            return new DateSpan(start, end);
        } catch (IllegalArgumentException e) {
            throw new DateTimeParseException(e.getMessage(), text, slash + 1, e);
        }
    }

    /** Where it begins; the first day belongs to the span. */
    public Bound start() {
        return start;
    }

    /** Where it ends; the last day belongs to the span. */
    public Bound end() {
        return end;
    }

    /** Whether the day is one of the days of this span. */
    public Truth contains(LocalDate day) {
        return contains(new Days(day.toEpochDay(), day.toEpochDay()));
    }

    /**
     * Whether the day that is meant is one of the days of this span: TRUE if each day that the date may mean is
     * contained for certain, FALSE if none can be.
     */
    public Truth contains(PartialDate date) {
        return contains(Days.of(date));
    }

    /** Whether the two spans have a day in common; one day is enough. */
    public Truth overlaps(DateSpan other) {
        if (starts.first() > other.ends.last() || other.starts.first() > ends.last()) {
            return Truth.FALSE;
        }
        boolean surely = starts.last() <= other.ends.first() && other.starts.last() <= ends.first();
        return surely || sharesEventWith(other) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * Whether this span ends before the other starts, so that they have no day in common and this one is the earlier.
     */
    public Truth precedes(DateSpan other) {
        if (ends.last() < other.starts.first()) {
            return Truth.TRUE;
        }
        boolean never = ends.first() >= other.starts.last() || sharesEventWith(other);
        return never ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether the other has equal bounds, that is, whether the same was written about both. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DateSpan that && start.equals(that.start) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    /** Start and end, parted by a slash; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return start + "/" + end;
    }

    private Truth contains(Days days) {
        if (days.last() < starts.first() || days.first() > ends.last()) {
            return Truth.FALSE;
        }
        boolean surely = starts.last() <= days.first() && days.last() <= ends.first();
        return surely ? Truth.TRUE : Truth.UNKNOWN;
    }

    private boolean sharesEventWith(DateSpan other) {
        return isBoundOf(start, other) || isBoundOf(end, other);
    }

    private static boolean isBoundOf(Bound bound, DateSpan span) {
        return bound instanceof Bound.Until && (bound.equals(span.start) || bound.equals(span.end));
    }

    private static Days startDays(Bound bound) {
        if (bound instanceof Bound.At at) {
            return Days.of(at.date());
        }
        if (bound instanceof Bound.Censored censored) {
            return new Days(NO_BEGINNING, Days.of(censored.observedUntil()).last());
        }
        return new Days(NO_BEGINNING, bound instanceof Bound.Open ? NO_BEGINNING : NO_END);
    }

    private static Days endDays(Bound bound) {
        if (bound instanceof Bound.At at) {
            return Days.of(at.date());
        }
        if (bound instanceof Bound.Censored censored) {
            return new Days(Days.of(censored.observedUntil()).first(), NO_END);
        }
        return new Days(bound instanceof Bound.Open ? NO_END : NO_BEGINNING, NO_END);
    }

    private static Bound parseBound(String text, int from, int to) {
        if (from == to) {
            return Bound.unknown();
        }
        try {
            return Bound.parse(text.substring(from, to));
        } catch (DateTimeParseException e) {
            throw new DateTimeParseException(e.getMessage(), text, from + e.getErrorIndex(), e);
        }
    }

    /**
     * The first and last day that something may be, as epoch days, so that there is room for "no beginning" and "no
     * end".
     */
    private record Days(long first, long last) {
        static Days of(PartialDate date) {
            return new Days(date.earliest().toEpochDay(), date.latest().toEpochDay());
        }
    }
}
