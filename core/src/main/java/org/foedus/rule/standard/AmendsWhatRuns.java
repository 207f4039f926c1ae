package org.foedus.rule.standard;

import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Relation;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** An agreement is amended or renewed before it is terminated for all. */
final class AmendsWhatRuns implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("amends-what-runs")
            .title("What is amended or renewed has not been terminated before")
            .rationale(
                    "Once an agreement is terminated there is nothing left to amend or to renew. An amendment that is"
                            + " younger than the termination has a wrong day, or replaces the agreement.")
            .authority("VCLT 39, 70")
            .severity(Severity.WARNING)
            .addTags("relations")
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
        for (LinkedAgreement link : LinkedAgreement.of(agreement, context)) {
            Relation.Kind kind = link.relation().kind();
            if (kind == Relation.Kind.AMENDS || kind == Relation.Kind.RENEWS) {
                outcomes.report(link.at().member("to"), judge(Made.on(agreement), link.other()));
            }
        }
    }

    private static Outcome judge(Optional<PartialDate> made, Agreement other) {
        List<TreatyAction> ends = other.actions().stream()
                .filter(action -> action.kind() == TreatyActionKind.TERMINATION)
                .toList();
        if (ends.isEmpty()) {
            return Outcome.compliant();
        }
        Optional<PartialDate> ended =
                ends.stream().flatMap(end -> end.effectDate().stream()).min(PartialDate.byEarliest());
        String changes = "it changes \"" + other.id() + "\", which was terminated";
        if (ended.isEmpty() || made.isEmpty()) {
            return Sequence.missing(
                    changes, made.isEmpty() ? "the day on which it was signed itself" : "the day of the termination");
        }
        return Dated.outcome(
                ended.get().isBefore(made.get()).not(),
                changes + " on " + ended.get() + ", and was made on " + made.get()
                        + " only; mend the day that is wrong, or say that it replaces the other",
                changes + " on " + ended.get() + ", and was made on " + made.get()
                        + ": which of the two came first is not known",
                ended.get(),
                made.get());
    }
}
