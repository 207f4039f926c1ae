package org.foedus.rule.standard;

import java.util.List;
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

/** A text is signed no earlier than it is adopted. */
final class SignatureNotBeforeAdoption implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("signature-not-before-adoption")
            .title("A text is signed once it is adopted")
            .rationale(
                    "Adoption settles the words, and a signature under words that are not settled yet signs nothing. If"
                            + " the day of a signature lies before that of the adoption, one of them is wrong, or the earlier act"
                            + " was an initialling.")
            .authority("VCLT 9, 10")
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
        List<Act> acts = Act.of(agreement, context.path());
        List<Act> adoptions = acts.stream()
                .filter(act -> act.action().kind() == TreatyActionKind.ADOPTION)
                .toList();
        if (adoptions.isEmpty()) {
            return;
        }
        Optional<PartialDate> adopted = adoptions.stream()
                .flatMap(act -> act.action().actedOn().stream())
                .min(PartialDate.byEarliest());
        for (Act act : acts) {
            if (act.action().kind().isSignature()) {
                act.action()
                        .actedOn()
                        .ifPresent(day -> outcomes.report(act.at().member("actedOn"), judge(day, adopted)));
            }
        }
    }

    private static Outcome judge(PartialDate signed, Optional<PartialDate> adopted) {
        return adopted.map(day -> Sequence.judge(
                        "signed", signed, "adopted", day, "mend the day that is wrong, or record an initialling"))
                .orElseGet(() -> Sequence.missing("signed on " + signed, "the day of the adoption"));
    }
}
