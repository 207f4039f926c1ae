package org.foedus.rule.standard;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.foedus.agreement.Term;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.time.Truth;

/** The length of a term, as far as it is fixed, beside other periods of the same text. */
final class TermLength {
    private TermLength() {}

    /** The lengths of which each sets a limit to the term: that of a fixed term, or those of which the earliest end counts. */
    static List<Term.Fixed> limits(Term term) {
        if (term instanceof Term.Fixed fixed) {
            return List.of(fixed);
        }
        return term instanceof Term.EarliestOf several
                ? several.terms().stream().flatMap(one -> limits(one).stream()).toList()
                : List.of();
    }

    /**
     * Whether a period is longer than another. It is unknown where that depends on the day from which they are counted, such as
     * for 30 days and a month.
     */
    static Truth isLonger(Period one, Period other) {
        if (days(one).equals(days(other))) {
            return Truth.of(one.toTotalMonths() > other.toTotalMonths());
        }
        List<Boolean> answers = IntStream.range(0, 48)
                .mapToObj(month -> LocalDate.of(2023, 1, 1).plusMonths(month))
                .map(start -> start.plus(one).isAfter(start.plus(other)))
                .distinct()
                .toList();
        return answers.size() == 1 ? Truth.of(answers.get(0)) : Truth.UNKNOWN;
    }

    private static Period days(Period period) {
        return period.withYears(0).withMonths(0);
    }

    /**
     * The outcome of the question whether a period fits into a term.
     *
     * @param name what the period is, as a noun: {@code "the period of notice"}
     * @param period the period
     * @param limits the lengths that limit the term, at least one
     * @param consequence what follows if it is longer, and what to do, as a clause
     */
    static Outcome fits(String name, Period period, List<Term.Fixed> limits, String consequence) {
        Truth longer = Truth.anyOf(
                limits.stream().map(limit -> isLonger(period, limit.length())).toList());
        String lengths = Names.list(
                limits.stream().map(limit -> limit.length().toString()).toList());
        if (longer.isUnknown()) {
            return Outcome.undetermined(
                    new Cause(
                            Cause.Kind.IMPRECISE_DATE,
                            "whether " + name + " (" + period + ") is longer than the term (" + lengths
                                    + ") depends on the day from which they are counted"),
                    Decider.of("the days from which the two are counted"));
        }
        return longer.isFalse()
                ? Outcome.compliant()
                : Outcome.violated(
                        name + " (" + period + ") is longer than the term (" + lengths + "); " + consequence);
    }
}
