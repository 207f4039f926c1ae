package org.foedus.rule.standard;

import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.time.PartialDate;

/** Compares the days of two steps, of which one has to come first. */
final class Sequence {
    private Sequence() {}

    /**
     * The outcome of the comparison.
     *
     * @param step what was done later, or should have been, as a clause: {@code "ratified"}
     * @param on its day
     * @param before what has to come first, as a clause: {@code "signed"}
     * @param earlier the day of that
     * @param advice what to do if the order is wrong, as a clause
     */
    static Outcome judge(String step, PartialDate on, String before, PartialDate earlier, String advice) {
        String days = step + " on " + on + ", but " + before + " only on " + earlier;
        return Dated.outcome(
                on.isNotBefore(earlier),
                days + "; " + advice,
                step + " on " + on + " and " + before + " on " + earlier + ": which of the two came first is not known",
                on,
                earlier);
    }

    /** The outcome if a fact, such as one of the days, is not recorded. */
    static Outcome missing(String step, String fact) {
        return Outcome.undetermined(
                new Cause(Cause.Kind.MISSING_FACT, step + ", but " + fact + " is not known"), Decider.of(fact));
    }
}
