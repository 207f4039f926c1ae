package org.foedus.rule.standard;

import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.EntryDate;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** Provisional application begins before entry into force, and ends after it begins. */
final class ProvisionalApplicationInOrder implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("provisional-application-in-order")
            .title("Provisional application begins before entry into force, and ends after it begins")
            .rationale(
                    "An agreement is applied provisionally pending its entry into force. From then on it is simply in"
                            + " force, so a provisional application that begins later is none; and what has not begun cannot end.")
            .authority("VCLT 25")
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
        boolean provisional = agreement
                .allActions()
                .anyMatch(action -> action.kind() == TreatyActionKind.PROVISIONAL_APPLICATION
                        || action.kind() == TreatyActionKind.END_OF_PROVISIONAL_APPLICATION);
        if (!provisional) {
            return;
        }
        for (PartyActs party : PartyActs.of(agreement, context.path())) {
            judge(party.acts(), EntryDate.of(agreement, party.participation()).day(), outcomes);
        }
        judge(Act.of(agreement.actions(), context.path()), EntryDate.first(agreement), outcomes);
    }

    private static void judge(List<Act> acts, Optional<PartialDate> entry, Outcomes outcomes) {
        List<Act> begun = dated(acts, TreatyActionKind.PROVISIONAL_APPLICATION);
        for (Act begins : begun) {
            PartialDate on = begins.action().effectDate().orElseThrow();
            entry.ifPresent(day -> outcomes.report(
                    begins.at(),
                    Sequence.judge(
                            "entered into force",
                            day,
                            "provisionally applied",
                            on,
                            "mend the day that is wrong, or leave the provisional application out")));
        }
        Optional<PartialDate> first = begun.stream()
                .flatMap(begins -> begins.action().effectDate().stream())
                .min(PartialDate.byEarliest());
        for (Act ends : dated(acts, TreatyActionKind.END_OF_PROVISIONAL_APPLICATION)) {
            PartialDate on = ends.action().effectDate().orElseThrow();
            outcomes.report(
                    ends.at(),
                    first.map(day -> Sequence.judge(
                                    "provisional application ended", on, "it began", day, "mend the day that is wrong"))
                            .orElseGet(() -> Sequence.missing(
                                    "provisional application ended on " + on, "the day on which it began")));
        }
    }

    private static List<Act> dated(List<Act> acts, TreatyActionKind kind) {
        return acts.stream()
                .filter(act ->
                        act.action().kind() == kind && act.action().effectDate().isPresent())
                .toList();
    }
}
