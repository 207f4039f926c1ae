package org.foedus.rule.standard;

import java.util.List;
import org.foedus.party.Membership;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** No two spells of one membership run beside each other. */
final class MemberOnceAtATime implements Rule<Membership> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("member-once-at-a-time")
            .title("A party is a member once at a time")
            .rationale(
                    "Each spell of membership has a record of its own, and two of them cannot run beside each other. If"
                            + " they do, members are counted twice; mostly one spell was taken from two lists with different"
                            + " days.")
            .authority("Correlates of War, intergovernmental organizations")
            .severity(Severity.WARNING)
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
    public void judge(Membership membership, RuleContext context, Outcomes outcomes) {
        List<Membership> earlier = context.index().memberships(membership.member(), membership.organization()).stream()
                .takeWhile(other -> !other.id().equals(membership.id()))
                .toList();
        for (Membership other : earlier) {
            String spells = "two spells of membership of " + Names.party(context.index(), membership.member()) + " in "
                    + Names.party(context.index(), membership.organization()) + " (" + membership.during() + " and "
                    + other.during() + ")";
            outcomes.report(
                    context.path().member("during"),
                    Dated.outcome(
                            SharedDays.moreThanOne(membership.during(), other.during())
                                    .not(),
                            spells + " run beside each other; make one of them, or mend the day that is wrong",
                            "whether " + spells + " run beside each other is not known",
                            SharedDays.dates(membership.during(), other.during())
                                    .toArray(PartialDate[]::new)));
        }
    }
}
