package org.foedus.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a {@link DateSpan} begins or ends.
 *
 * <p>Datasets often write one far date, such as 9999-12-31, for four different things. Here they are told apart: there
 * is no end ({@link Open}); there is one that is not known ({@link Unknown}); there was none yet when last looked
 * ({@link Censored}); it comes with an event ({@link Until}). A bound that is a date is {@link At}.
 *
 * <table>
 *   <caption>Text forms, read by {@link #parse(String)}</caption>
 *   <tr><th>Bound</th><th>Text</th><th>From</th></tr>
 *   <tr><td>{@link At}</td><td>{@code 2024-01-12}, {@code 2024?}</td><td>EDTF (ISO 8601-2:2019)</td></tr>
 *   <tr><td>{@link Open}</td><td>{@code ..}</td><td>EDTF, open interval</td></tr>
 *   <tr><td>{@link Unknown}</td><td>{@code unknown}</td><td>EDTF leaves it empty; a word is used here</td></tr>
 *   <tr><td>{@link Censored}</td><td>{@code censored:2018-12-31}</td><td>not in EDTF; survival analysis</td></tr>
 *   <tr><td>{@link Until}</td><td>{@code until:ua-nato-accession}</td><td>not in EDTF; treaty texts</td></tr>
 * </table>
 */
public sealed interface Bound permits Bound.At, Bound.Open, Bound.Unknown, Bound.Censored, Bound.Until {

    /** Obtains a bound on a day that is known as far as the date says. */
    static Bound at(PartialDate date) {
        return new At(date);
    }

    /**
     * Obtains a bound on a known day.
     *
     * @throws java.time.DateTimeException if the year is outside 0 to 9999
     */
    static Bound at(LocalDate day) {
        return new At(PartialDate.of(day));
    }

    /** Obtains the bound of a span that has no beginning or no end. */
    static Bound open() {
        return new Open();
    }

    /** Obtains a bound that exists but is not known. */
    static Bound unknown() {
        return new Unknown();
    }

    /** Obtains the end of what was still running when last looked at. */
    static Bound censored(PartialDate observedUntil) {
        return new Censored(observedUntil);
    }

    /**
     * Obtains a bound on the day of an event that is not dated yet.
     *
     * @param event the id of the event
     * @throws IllegalArgumentException if the id is not well-formed, see {@link Until}
     */
    static Bound until(String event) {
        return new Until(event);
    }

    /**
     * Reads the text form, the inverse of {@code toString()} of each bound.
     *
     * @throws DateTimeParseException if the text has none of the forms listed above, or its date does not exist, or its
     *     event id is not well-formed
     */
    static Bound parse(String text) {
        return BoundParser.parse(text);
    }

    /**
     * A day, as far as it is known.
     *
     * @param date the first day of the span if this is its start, the last day if this is its end
     */
    record At(PartialDate date) implements Bound {
        /** Obtains the bound. */
        public At {
            Objects.requireNonNull(date, "date");
        }

        /** The date in EDTF. */
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** None: the span has no beginning, or is known to have no end (a treaty of unlimited duration). */
    record Open() implements Bound {
        /** Two dots. */
        @Override
        public String toString() {
            return BoundParser.OPEN;
        }
    }

    /**
     * Not known: the span has begun or ended, or will, and nothing is known about the day but what the other bound
     * says.
     */
    record Unknown() implements Bound {
        /** The word {@code unknown}. */
        @Override
        public String toString() {
            return BoundParser.UNKNOWN;
        }
    }

    /**
     * The edge of what was observed: still running when last looked at. ATOP codes such an alliance with 0 as its end;
     * survival analysis calls the observation right-censored. It ends on that day or later, or never.
     *
     * <p>As the start of a span it is read in the mirror: already running when first looked at, so begun on that day or
     * earlier.
     *
     * @param observedUntil the last day looked at, as far as known (as a start: the first one)
     */
    record Censored(PartialDate observedUntil) implements Bound {
        /** Obtains the bound. */
        public Censored {
            Objects.requireNonNull(observedUntil, "observedUntil");
        }

        /** {@code censored:} and the date in EDTF. */
        @Override
        public String toString() {
            return BoundParser.CENSORED + observedUntil;
        }
    }

    /**
     * The day of an event that is not dated yet, such as the accession of a party to an alliance. That day belongs to
     * the span. Two bounds that name the same event mean the same day.
     *
     * <p>As the start of a span it is the event that begins it.
     *
     * @param event the id of the event: 1 to 120 of the letters A to Z and a to z, digits, {@code .}, {@code _},
     *     {@code :} and {@code -}, of which the first is a letter or a digit; the same form as {@code org.foedus.id.Id}
     */
    record Until(String event) implements Bound {
        private static final Pattern EVENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,119}");

        /**
         * Obtains the bound.
         *
         * @throws IllegalArgumentException if the id has another form than the above
         */
        public Until {
            if (!EVENT.matcher(event).matches()) {
                throw new IllegalArgumentException(
                        Quoted.of(event) + " is not the id of an event: expected 1 to 120 letters"
                                + " A to Z or a to z, digits, '.', '_', ':' or '-', the first a letter or a digit");
            }
        }

        /** {@code until:} and the id of the event. */
        @Override
        public String toString() {
            return BoundParser.UNTIL + event;
        }
    }
}
