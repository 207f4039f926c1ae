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

/** A party that signed subject to ratification is bound no earlier than it consents. */
final class BoundOnlyAfterConsent implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("bound-only-after-consent")
            .title("Who signs subject to ratification is bound after ratifying")
            .rationale("A signature subject to ratification does not bind. For a party that signed so, the agreement"
                    + " cannot be in force before the party has ratified, accepted or approved it, whatever it does for"
                    + " the others.")
            .authority("VCLT 14(1), 24(3)")
            .severity(Severity.ERROR)
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
        for (PartyActs party : PartyActs.of(agreement, context.path())) {
            if (!party.that(kind -> kind == TreatyActionKind.SIGNATURE_SUBJECT_TO_RATIFICATION)
                    .isEmpty()) {
                String name = party.name(context.index());
                Optional<PartialDate> consent = party.first(TreatyActionKind::isConsent);
                for (Act entry : party.that(kind -> kind == TreatyActionKind.ENTRY_INTO_FORCE)) {
                    entry.cameAbout().ifPresent(day -> outcomes.report(entry.at(), judge(name, day, consent)));
                }
            }
        }
    }

    private static Outcome judge(String party, PartialDate bound, Optional<PartialDate> consent) {
        return consent.map(day -> Sequence.judge(
                        "in force for " + party,
                        bound,
                        "it consented",
                        day,
                        "its signature was subject to ratification, so mend the day that is wrong"))
                .orElseGet(() -> Sequence.missing(
                        "in force for " + party + " on " + bound + ", which signed subject to ratification",
                        "the day of its ratification"));
    }
}
