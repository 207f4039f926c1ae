package org.foedus.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** A resumption comes after a suspension. */
final class ResumptionAfterSuspension implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("resumption-after-suspension")
            .title("What is resumed was suspended before")
            .rationale("A suspension is lifted by a resumption. A resumption that is older than every suspension lifts"
                    + " nothing, and one for which no suspension is recorded means that an act is missing.")
            .authority("VCLT 57, 72(2)")
            .severity(Severity.ERROR)
            .addTags("consent")
            .singleRecord(true)
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
        for (PartyActs party : PartyActs.of(agreement, context.path())) {
            judge(
                    party.acts(),
                    Stream.concat(party.participation().actions().stream(), agreement.actions().stream())
                            .toList(),
                    outcomes);
        }
        judge(Act.of(agreement.actions(), context.path()), agreement.actions(), outcomes);
    }

    private static void judge(List<Act> acts, List<TreatyAction> all, Outcomes outcomes) {
        Optional<PartialDate> suspended = all.stream()
                .filter(action -> action.kind() == TreatyActionKind.SUSPENSION)
                .flatMap(action -> action.effectDate().stream())
                .min(PartialDate.byEarliest());
        for (Act act : acts) {
            if (act.action().kind() == TreatyActionKind.RESUMPTION) {
                act.action().effectDate().ifPresent(day -> outcomes.report(act.at(), judge(day, suspended)));
            }
        }
    }

    private static Outcome judge(PartialDate resumed, Optional<PartialDate> suspended) {
        return suspended
                .map(day -> Sequence.judge("resumed", resumed, "suspended", day, "mend the day that is wrong"))
                .orElseGet(() -> Sequence.missing("resumed on " + resumed, "the day of the suspension"));
    }
}
