package org.foedus.rule.standard;

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

/** Withdrawal and termination come after entry into force. */
final class EndNotBeforeEntryIntoForce implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("end-not-before-entry-into-force")
            .title("An agreement ends for a party after it entered into force for it")
            .rationale(
                    "A party can withdraw from what binds it, and only what is in force can be terminated. A party that"
                            + " changes its mind earlier withdraws its signature or its consent, which is another act. Mostly a"
                            + " day is wrong, or the entry into force of another agreement was taken.")
            .authority("VCLT 18, 54")
            .severity(Severity.WARNING)
            .addTags("consent")
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
        if (agreement.allActions().noneMatch(action -> action.kind().ends())) {
            return;
        }
        for (PartyActs party : PartyActs.of(agreement, context.path())) {
            EntryDate entry = EntryDate.of(agreement, party.participation());
            for (Act end : party.that(TreatyActionKind::ends)) {
                judge(end, entry.day(), entry.missing(), outcomes);
            }
        }
        for (Act end : Act.of(agreement.actions(), context.path())) {
            if (end.action().kind().ends()) {
                judge(end, EntryDate.first(agreement), Optional.empty(), outcomes);
            }
        }
    }

    private static void judge(Act end, Optional<PartialDate> entry, Optional<String> missing, Outcomes outcomes) {
        end.action()
                .effectDate()
                .ifPresent(ended -> outcomes.report(
                        end.at(),
                        entry.map(day -> Sequence.judge("ended", ended, "in force", day, "mend the day that is wrong"))
                                .orElseGet(() -> Sequence.missing(
                                        "ended on " + ended, missing.orElse("the day of its entry into force")))));
    }
}
