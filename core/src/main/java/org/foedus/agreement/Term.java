package org.foedus.agreement;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.time.EndDay;
import org.foedus.time.MonthEnd;
import org.foedus.time.PartialDate;

/**
 * How long an agreement is to run by its own words (ATOP {@code length}). This is the scheduled end; whether the agreement
 * actually ended is another matter, recorded by {@link TreatyActionKind#TERMINATION} and its like.
 */
public sealed interface Term {

    /** From which day a length is counted. */
    enum CountedFrom {
        /** The day of signature; with several signatures, the last. */
        SIGNATURE,
        /** The day of entry into force. */
        ENTRY_INTO_FORCE,
        /** A day that the text names. */
        NAMED_DAY,
        /** The text gives a length and does not say from when. */
        NOT_STATED
    }

    /**
     * A length of time.
     *
     * @param length the length, positive and at most 9999 years: {@code P10Y} is ten years
     * @param countedFrom the day from which it is counted
     * @param endDay whether the anniversary day itself still belongs to the term
     * @param monthEnd which day stands for an anniversary that does not exist, such as 29 February
     * @param day the day that the text names, for {@link CountedFrom#NAMED_DAY}
     */
    record Fixed(Period length, CountedFrom countedFrom, EndDay endDay, MonthEnd monthEnd, Optional<PartialDate> day)
            implements Term {
        private static final int MAX_MONTHS = 9999 * 12;
        private static final int MAX_DAYS = 9999 * 366;

        public Fixed {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("the length of a term must be positive, but is " + length);
            }
            if (length.toTotalMonths() > MAX_MONTHS || length.get(ChronoUnit.DAYS) > MAX_DAYS) {
                throw new IllegalArgumentException("the length of a term must be at most 9999 years, but is " + length);
            }
            if ((countedFrom == CountedFrom.NAMED_DAY) != day.isPresent()) {
                throw new IllegalArgumentException("a term counted from " + countedFrom
                        + (day.isPresent()
                                ? " takes no day, but " + day.orElseThrow() + " is given"
                                : " needs the day that the text names"));
            }
        }

        /** A length that is not counted from a named day. */
        public Fixed(Period length, CountedFrom countedFrom, EndDay endDay, MonthEnd monthEnd) {
            this(length, countedFrom, endDay, monthEnd, Optional.empty());
        }

        /** A length counted from a day that the text names, and which says nothing about the anniversary day. */
        public Fixed(Period length, PartialDate day) {
            this(length, CountedFrom.NAMED_DAY, EndDay.NOT_STATED, MonthEnd.NOT_STATED, Optional.of(day));
        }

        /** A length whose text, as most do, says nothing about the anniversary day. */
        public Fixed(Period length, CountedFrom countedFrom) {
            this(length, countedFrom, EndDay.NOT_STATED, MonthEnd.NOT_STATED);
        }
    }

    /**
     * Until something happens.
     *
     * @param event the event that ends the agreement
     */
    record UntilEvent(Id<Event> event) implements Term {}

    /**
     * Until the first of several ends: "ten years or until accession, whichever is earlier".
     *
     * @param terms the terms, at least two
     */
    record EarliestOf(List<Term> terms) implements Term {
        public EarliestOf {
            terms = atLeastTwo(terms);
        }
    }

    /**
     * Until the last of several ends.
     *
     * @param terms the terms, at least two
     */
    record LatestOf(List<Term> terms) implements Term {
        public LatestOf {
            terms = atLeastTwo(terms);
        }
    }

    /**
     * Without end.
     *
     * @param reviewWithin the time after signature within which the parties are to review it, if the text says so
     */
    record OpenEnded(Optional<Period> reviewWithin) implements Term {}

    private static List<Term> atLeastTwo(List<Term> terms) {
        if (terms.size() < 2) {
            throw new IllegalArgumentException(
                    "a term made of several needs at least two, but has " + terms.size() + "; write the one by itself");
        }
        return List.copyOf(terms);
    }
}
