package org.foedus.rule.standard;

import org.foedus.agreement.Agreement;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.party.Office;
import org.foedus.party.Party;
import org.foedus.party.State;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** The office of a signatory is one of the party that is bound. */
final class SignatoryOfOwnParty implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("signatory-of-own-party")
            .title("Who signs for a party holds an office of that party")
            .rationale(
                    "A head of government signs for the own state. An office of another party under a signature means"
                            + " that two rows slipped, or that the office was looked up wrongly. For an organization or a"
                            + " coalition somebody from a member may sign.")
            .authority("VCLT 7(2)")
            .severity(Severity.WARNING)
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
        for (PartyActs acts : PartyActs.of(agreement, context.path())) {
            for (Act act : acts.acts()) {
                DataPath signatories = act.at().member("signatories");
                for (int i = 0; i < act.action().signatories().size(); i++) {
                    DataPath at = signatories.element(i).member("office");
                    act.action()
                            .signatories()
                            .get(i)
                            .office()
                            .flatMap(context.index()::office)
                            .ifPresent(office -> outcomes.report(
                                    at, judge(office, acts.participation().party(), context.index())));
                }
            }
        }
    }

    private static Outcome judge(Office office, Id<Party> party, DatasetIndex index) {
        if (office.party().isEmpty()) {
            return Sequence.missing("signed as " + office.title(), "the party whose office that is");
        }
        Id<Party> owner = office.party().get();
        if (owner.equals(party)) {
            return Outcome.compliant();
        }
        String signed = "signed for " + Names.party(index, party) + " as " + office.title() + ", an office of "
                + Names.party(index, owner);
        boolean state = index.party(party).filter(one -> one instanceof State).isPresent();
        return state
                ? Outcome.violated(signed + "; mend the party, or the office")
                : Sequence.missing(signed, "whether that office may sign for it");
    }
}
