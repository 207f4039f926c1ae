package org.foedus.rule.standard;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Term;
import org.foedus.agreement.TermClause;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;
import org.foedus.time.TermEnd;
import org.foedus.time.Truth;

/** The end that a source states is the end that the term gives. */
final class TermAgreesWithStatedEnd implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("term-agrees-with-stated-end")
            .title("The stated end agrees with the term")
            .rationale(
                    "Where a source states the last day beside the length of the term, the two must agree. Texts rarely say whether"
                            + " the anniversary itself still belongs to the term, so that day and the day before it are both"
                            + " accepted. A length that is counted from a day which is not known gives no end to compare with.")
            .authority("VCLT 31 and 54(a); European Convention on the Calculation of Time-Limits, Articles 3 and 4")
            .severity(Severity.ERROR)
            .addTags("time")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Agreement> judges() {
        return Agreement.class;
    }

    @Override
    public void judge(Agreement agreement, RuleContext context, Outcomes outcomes) {
        agreement
                .term()
                .ifPresent(clause -> clause.statedEnd()
                        .ifPresent(stated -> outcomes.report(
                                context.path().member("term").member("statedEnd"),
                                compare(stated, clause, agreement, context))));
    }

    private static Outcome compare(PartialDate stated, TermClause clause, Agreement agreement, RuleContext context) {
        if (clause.term() instanceof Term.OpenEnded) {
            return Outcome.violated("the end is stated as " + stated
                    + ", but the term is open-ended and has no last day; mend the term, or leave out the end");
        }
        ScheduledEnd end = new ScheduledEnd(agreement, clause.term(), context.index());
        if (!end.missing().isEmpty() || end.readings().isEmpty()) {
            return unknown(stated, end);
        }
        Truth agrees = Truth.anyOf(
                end.readings().stream().map(one -> agrees(stated, one, end)).toList());
        if (agrees.isFalse()
                && clause.term() instanceof Term.Fixed fixed
                && fixed.countedFrom() == Term.CountedFrom.NOT_STATED) {
            return Outcome.undetermined(
                    new Cause(
                            Cause.Kind.TEXT_SILENT,
                            "the stated end " + stated
                                    + " fits neither signature nor entry into force, and the text does not"
                                    + " say from which day the term is counted"),
                    Decider.of("the day from which the term is counted"));
        }
        Supplier<String> doubt = () -> "whether the stated end " + stated
                + " is right depends on which day it is counted from: " + end.basis();
        return Dated.outcome(
                agrees,
                () -> violation(stated, end),
                doubt,
                Stream.concat(end.starts().stream(), Stream.of(stated)).toArray(PartialDate[]::new));
    }

    private static Truth agrees(PartialDate stated, TermEnd computed, ScheduledEnd end) {
        if (stated.latest().isBefore(computed.earliest()) || stated.earliest().isAfter(computed.latest())) {
            return Truth.FALSE;
        }
        boolean covers = !stated.earliest().isAfter(computed.earliest())
                && !stated.latest().isBefore(computed.latest());
        boolean exact = end.starts().stream().allMatch(PartialDate::isExact);
        return covers || exact ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static String violation(PartialDate stated, ScheduledEnd end) {
        List<String> lastDays = end.readings().stream()
                .map(one -> one.earliest().equals(one.latest())
                        ? one.latest().toString()
                        : one.earliest()
                                + (one.earliest().plusDays(1).equals(one.latest()) ? " or " : " to ")
                                + one.latest())
                .toList();
        return "the end is stated as " + stated + ", but by the term (" + end.basis() + ") the last day is "
                + String.join(", or ", lastDays) + "; mend the term, the day it is counted from, or the stated end";
    }

    private static Outcome unknown(PartialDate stated, ScheduledEnd end) {
        List<String> missing =
                end.missing().isEmpty() ? List.of("the day of the event that ends the term") : end.missing();
        return new Outcome.Undetermined(
                missing.stream()
                        .map(fact -> new Cause(
                                Cause.Kind.MISSING_FACT,
                                "the stated end " + stated + " cannot be compared with the term: " + fact
                                        + " is not known"))
                        .toList(),
                missing.stream().map(Decider::of).toList());
    }
}
