package org.foedus.rule.standard;

import java.util.List;
import org.foedus.id.Id;
import org.foedus.party.Membership;
import org.foedus.party.Party;
import org.foedus.rule.GroupRule;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Placed;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;

/** No two spells of one membership run beside each other. */
final class MemberOnceAtATime implements GroupRule<List<Id<Party>>, Membership> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("member-once-at-a-time")
            .title("A party is a member once at a time")
            .rationale(
                    "Each spell of membership has a record of its own, and two of them cannot run beside each other. If"
                            + " they do, members are counted twice; mostly one spell was taken from two lists with different"
                            + " days.")
            .authority("Correlates of War, intergovernmental organizations")
            .severity(Severity.WARNING)
            .addTags("parties")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Membership> judges() {
        return Membership.class;
    }

    @Override
    public List<List<Id<Party>>> keys(Membership membership, RuleContext context) {
        return List.of(List.of(membership.member(), membership.organization()));
    }

    @Override
    public void judge(List<Id<Party>> key, List<Placed<Membership>> group, RuleContext context, Outcomes outcomes) {
        String spellsOf = "two spells of membership of " + Names.party(context.index(), key.get(0)) + " in "
                + Names.party(context.index(), key.get(1));
        for (Pair<Membership> pair : Pair.of(group)) {
            DateSpan during = pair.later().record().during();
            DateSpan other = pair.earlier().record().during();
            String spells = spellsOf + " (" + during + " and " + other + ")";
            outcomes.report(
                    pair.later().at().member("during"),
                    Dated.outcome(
                            SharedDays.moreThanOne(during, other).not(),
                            spells + " run beside each other; make one of them, or mend the day that is wrong",
                            "whether " + spells + " run beside each other is not known",
                            SharedDays.dates(during, other).toArray(PartialDate[]::new)));
        }
    }
}
