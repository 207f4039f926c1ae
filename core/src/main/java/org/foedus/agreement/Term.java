package org.foedus.agreement;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.time.EndDay;
import org.foedus.time.MonthEnd;

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
     */
    record Fixed(Period length, CountedFrom countedFrom, EndDay endDay, MonthEnd monthEnd) implements Term {
        private static final int MAX_MONTHS = 9999 * 12;
        private static final int MAX_DAYS = 9999 * 366;

        public Fixed {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("the length of a term must be positive, but is " + length);
            }
            if (length.toTotalMonths() > MAX_MONTHS || length.get(ChronoUnit.DAYS) > MAX_DAYS) {
                throw new IllegalArgumentException("the length of a term must be at most 9999 years, but is " + length);
            }
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
