package org.foedus.rule.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Participation;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.rule.DataPath;
import org.foedus.rule.Fix;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** An agreement lists each of its parties once. */
final class PartyOncePerAgreement implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("party-once-per-agreement")
            .title("An agreement lists a party once")
            .rationale(
                    "A party that stands twice in the list is counted twice, and its acts are torn apart: one entry has signed, the"
                            + " other has not. All acts of a party, from signature to withdrawal, belong into one entry; a party"
                            + " that left and came back has a withdrawal and an accession there.")
            .authority("VCLT 2(1)(g)")
            .severity(Severity.ERROR)
            .addTags("parties", "identity")
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
        List<Participation> participations = agreement.participations();
        Map<Id<Party>, Integer> seen = new HashMap<>();
        for (int i = 0; i < participations.size(); i++) {
            int entry = i;
            Supplier<DataPath> at =
                    () -> context.path().member("participations").element(entry).member("party");
            Id<Party> party = participations.get(i).party();
            Integer first = seen.putIfAbsent(party, i);
            if (first == null) {
                outcomes.compliant(at);
            } else {
                String twice = "the party \"" + party + "\" is entry " + (i + 1) + " and entry " + (first + 1)
                        + " of the list";
                if (participations.get(i).equals(participations.get(first))) {
                    outcomes.violated(
                            at.get(),
                            twice + ", and both say the same; drop this one",
                            Fix.remove(context.path().member("participations").element(i)));
                } else {
                    outcomes.violated(
                            at.get(), twice + "; put all its acts into entry " + (first + 1) + " and drop this one");
                }
            }
        }
    }
}
