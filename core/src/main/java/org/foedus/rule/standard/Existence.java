package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.List;
import org.foedus.party.Party;
import org.foedus.reason.Outcome;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** Compares days and spans with the time for which a party existed. */
final class Existence {
    private Existence() {}

    /**
     * The outcome of the question whether a party existed on a day.
     *
     * @param what what is said to have been so on that day, as a clause: {@code "signature on 1990-01-01"}
     */
    static Outcome on(PartialDate day, Party party, DateSpan existence, String what) {
        return outcome(existence.contains(day), party, existence, what, List.of(day));
    }

    /**
     * The outcome of the question whether a party existed for all of a span.
     *
     * @param what what is said to have been so for that time, as a clause
     */
    static Outcome during(DateSpan span, Party party, DateSpan existence, String what) {
        List<Truth> within = new ArrayList<>();
        if (span.start() instanceof Bound.At at) {
            within.add(existence.contains(at.date()));
        }
        if (span.end() instanceof Bound.At at) {
            within.add(existence.contains(at.date()));
        } else if (span.end() instanceof Bound.Open && existence.end() instanceof Bound.At) {
            within.add(Truth.FALSE);
        }
        return outcome(Truth.allOf(within), party, existence, what, SharedDays.dates(span));
    }

    private static Outcome outcome(
            Truth within, Party party, DateSpan existence, String what, List<PartialDate> compared) {
        List<PartialDate> dates = new ArrayList<>(compared);
        dates.addAll(SharedDays.dates(existence));
        return Dated.outcome(
                within,
                what + ", but " + party.name() + " existed during " + existence
                        + "; mend the day that is wrong, or name the predecessor or successor",
                what + ": whether " + party.name() + ", which existed during " + existence
                        + ", existed all that time is not known",
                dates.toArray(PartialDate[]::new));
    }
}
