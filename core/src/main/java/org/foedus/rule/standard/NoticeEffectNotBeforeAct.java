package org.foedus.rule.standard;

import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A notice takes effect no earlier than it is given. */
final class NoticeEffectNotBeforeAct implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("notice-effect-not-before-act")
            .title("A notice takes effect no earlier than it is given")
            .rationale(
                    "A notice works when it reaches the other side, on the day on which it is given at the soonest. A"
                            + " day of effect before the day of the act means that the two were exchanged, or that one of them is"
                            + " wrong.")
            .authority("VCLT 78")
            .severity(Severity.ERROR)
            .addTags("time")
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
        for (Act act : Act.of(agreement, context.path())) {
            TreatyAction notice = act.action();
            if (notice.kind() == TreatyActionKind.NOTICE_OF_TERMINATION
                    && notice.actedOn().isPresent()
                    && notice.effectiveOn().isPresent()) {
                outcomes.report(
                        act.at().member("effectiveOn"),
                        Sequence.judge(
                                "takes effect",
                                notice.effectiveOn().get(),
                                "given",
                                notice.actedOn().get(),
                                "mend the day that is wrong, or exchange the two"));
            }
        }
    }
}
