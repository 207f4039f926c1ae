package org.foedus.rule.standard;

import org.foedus.agreement.Agreement;
import org.foedus.agreement.Signatory;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** Who signs under an office holds it on that day. */
final class SignatoryInOffice implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("signatory-in-office")
            .title("A signatory holds the office under which he or she signs")
            .rationale(
                    "Heads of state and government and foreign ministers speak for their state by virtue of the office, others by"
                            + " full powers. A signature under an office that the person did not hold that day means that the"
                            + " day, the person or the office is coded wrongly. On the day on which an office changes hands, it"
                            + " cannot be told from the date which holder signed.")
            .authority("VCLT 7")
            .severity(Severity.ERROR)
            .addTags("parties")
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
            act.action().actedOn().ifPresent(day -> {
                DataPath signatories = act.at().member("signatories");
                for (int i = 0; i < act.action().signatories().size(); i++) {
                    judge(act.action().signatories().get(i), day, signatories.element(i), context, outcomes);
                }
            });
        }
    }

    private static void judge(
            Signatory signatory, PartialDate day, DataPath at, RuleContext context, Outcomes outcomes) {
        if (signatory.person().isEmpty()
                || signatory.office().isEmpty()
                || context.index().tenuresOf(signatory.office().get()).isEmpty()) {
            return;
        }
        Incumbency incumbency = new Incumbency(
                context.index(), signatory.person().get(), signatory.office().get());
        if (incumbency.tenures().isEmpty()) {
            outcomes.report(at, incumbency.notAmongHolders());
            return;
        }
        Truth inOffice = incumbency.on(day);
        if (inOffice.isUnknown()) {
            outcomes.undetermined(at, incumbency.doubt(day), incumbency.decider(day));
            return;
        }
        Outcome outcome = Dated.outcome(
                inOffice,
                () -> incumbency.personName() + " cannot have signed as " + incumbency.officeName() + " on " + day
                        + ": " + incumbency.denial(day) + ". Mend the day, the person or the office",
                () -> "",
                incumbency.dates(day));
        outcomes.report(at, outcome);
    }
}
