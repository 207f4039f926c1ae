package org.foedus.rule.standard;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** Turns what a rule found by comparing dates into an outcome. */
final class Dated {
    private Dated() {}

    /** The outcome of a comparison of dates, with words that are at hand. */
    static Outcome outcome(Truth holds, String violation, String doubt, PartialDate... dates) {
        return outcome(holds, () -> violation, () -> doubt, dates);
    }

    /**
     * The outcome of a comparison of dates. A violation that rests on a date marked uncertain or approximate is not
     * pronounced: the outcome is undetermined then.
     *
     * @param holds whether the record is as it should be
     * @param violation what is wrong; asked only if it is not
     * @param doubt why it cannot be told; asked only if it is unknown
     * @param dates the dates compared
     */
    static Outcome outcome(Truth holds, Supplier<String> violation, Supplier<String> doubt, PartialDate... dates) {
        if (holds.isTrue()) {
            return Outcome.compliant();
        }
        if (holds.isUnknown()) {
            return Outcome.undetermined(
                    new Cause(Cause.Kind.IMPRECISE_DATE, doubt.get()),
                    decider(Arrays.stream(dates).filter(date -> !date.isExact()).findFirst()));
        }
        Optional<PartialDate> shaky = Arrays.stream(dates)
                .filter(date -> date.isUncertain() || date.isApproximate())
                .findFirst();
        return shaky.isEmpty()
                ? Outcome.violated(violation.get())
                : Outcome.undetermined(
                        new Cause(
                                Cause.Kind.IMPRECISE_DATE,
                                violation.get() + "; but the date " + shaky.get() + " is marked as "
                                        + (shaky.get().isUncertain() ? "uncertain" : "approximate")),
                        decider(shaky));
    }

    private static Decider decider(Optional<PartialDate> date) {
        return Decider.of(date.map(known -> "the day that is given as " + known).orElse("the days to the hour"));
    }
}
