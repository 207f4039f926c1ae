package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** An instrument of consent is deposited no earlier than it is made. */
final class DepositNotBeforeConsent implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("deposit-not-before-consent")
            .title("An instrument is deposited once it is made")
            .rationale(
                    "What is deposited is the instrument of ratification, acceptance, approval or accession, so it has"
                            + " to exist by then. The two days are often mixed up: a parliament approves, the head of state"
                            + " ratifies, and the deposit follows weeks later.")
            .authority("VCLT 16")
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
            if (party.that(TreatyActionKind::isConsent).isEmpty()) {
                continue;
            }
            Optional<PartialDate> given = party.first(TreatyActionKind::isConsent);
            for (Act deposit : party.that(kind -> kind == TreatyActionKind.DEPOSIT)) {
                deposit.action()
                        .actedOn()
                        .ifPresent(day -> outcomes.report(deposit.at().member("actedOn"), judge(day, given)));
            }
        }
    }

    private static Outcome judge(PartialDate deposited, Optional<PartialDate> given) {
        return given.map(day -> Sequence.judge(
                        "deposited", deposited, "the consent was given", day, "mend the day that is wrong"))
                .orElseGet(() -> Sequence.missing("deposited on " + deposited, "the day of the consent"));
    }
}
