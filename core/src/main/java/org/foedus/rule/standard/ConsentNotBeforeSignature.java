package org.foedus.rule.standard;

import java.util.Locale;
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

/** A party ratifies, accepts or approves no earlier than it signs. */
final class ConsentNotBeforeSignature implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("consent-not-before-signature")
            .title("A party ratifies what it has signed")
            .rationale("Ratification, acceptance and approval confirm a signature that was given before. A party that"
                    + " never signed consents by accession. So a ratification that is older than the signature has a"
                    + " wrong day, and one without a signature lacks a record or is an accession.")
            .authority("VCLT 14, 15")
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
        boolean signedTogether =
                agreement.actions().stream().anyMatch(action -> action.kind().isSignature());
        Optional<PartialDate> together = agreement.actions().stream()
                .filter(action -> action.kind().isSignature())
                .flatMap(action -> action.actedOn().stream())
                .min(PartialDate.byEarliest());
        for (PartyActs party : PartyActs.of(agreement, context.path())) {
            String name = party.name(context.index());
            Optional<PartialDate> signed =
                    party.first(TreatyActionKind::isSignature).or(() -> together);
            boolean signs =
                    signedTogether || !party.that(TreatyActionKind::isSignature).isEmpty();
            for (Act act : party.that(kind -> kind.isConsent() && kind != TreatyActionKind.ACCESSION)) {
                String kind = act.action().kind().name().toLowerCase(Locale.ROOT) + " by " + name;
                act.action()
                        .actedOn()
                        .ifPresent(day -> outcomes.report(
                                act.at().member("actedOn"),
                                signed.map(before -> Sequence.judge(
                                                kind, day, "signature", before, "mend the day that is wrong"))
                                        .orElseGet(() -> unsigned(kind + " on " + day, name, signs))));
            }
        }
    }

    private static Outcome unsigned(String consent, String party, boolean signs) {
        return signs
                ? Sequence.missing(consent, "the day on which " + party + " signed")
                : Sequence.missing(consent + " confirms a signature", "whether and when " + party + " signed");
    }
}
