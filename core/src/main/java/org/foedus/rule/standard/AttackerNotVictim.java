package org.foedus.rule.standard;

import java.util.List;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Trigger;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** No party is both the victim and the aggressor of one trigger. */
final class AttackerNotVictim implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("attacker-not-victim")
            .title("The attacker is not the victim")
            .rationale("A trigger says whose attack on whom makes a promise due. If one party stands on both sides,"
                    + " the two were mixed up when the clause was coded, and every answer to the question who helps"
                    + " whom comes out wrong.")
            .authority("ATOP codebook, conditions of each obligation (coadv)")
            .severity(Severity.ERROR)
            .addTags("commitments")
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
                .consultation()
                .ifPresent(clause -> judge(
                        clause.trigger(), context.path().member("consultation").member("trigger"), context, outcomes));
        for (int i = 0; i < agreement.commitments().size(); i++) {
            DataPath at = context.path().member("commitments").element(i).member("trigger");
            agreement.commitments().get(i).trigger().ifPresent(trigger -> judge(trigger, at, context, outcomes));
        }
    }

    private static void judge(Trigger trigger, DataPath at, RuleContext context, Outcomes outcomes) {
        if (trigger.by().isEmpty() || trigger.against().isEmpty()) {
            return;
        }
        List<String> both = trigger.by().stream()
                .filter(trigger.against()::contains)
                .map(party -> Names.party(context.index(), party))
                .toList();
        if (both.isEmpty()) {
            outcomes.compliant(at);
        } else {
            outcomes.violated(
                    at,
                    Names.list(both) + " stands both among the victims (\"against\") and among the aggressors"
                            + " (\"by\") of what makes this due; take it out on one side");
        }
    }
}
