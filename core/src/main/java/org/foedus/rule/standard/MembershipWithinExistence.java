package org.foedus.rule.standard;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.party.Membership;
import org.foedus.party.Party;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A spell of membership lies within the existence of member and organization. */
final class MembershipWithinExistence implements Rule<Membership> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("membership-within-existence")
            .title("A member and its organization exist while it is a member")
            .rationale("A membership needs both: the member and the organization. A spell that begins before either was"
                    + " founded, or lasts beyond the end of either, belongs to a predecessor or has a wrong day.")
            .authority("Correlates of War, intergovernmental organizations: membership is of existing states")
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
    public void judge(Membership membership, RuleContext context, Outcomes outcomes) {
        for (Id<Party> id : List.of(membership.member(), membership.organization())) {
            Optional<Party> party = context.index().party(id);
            party.flatMap(Party::existence)
                    .ifPresent(existence -> outcomes.report(
                            context.path().member("during"),
                            Existence.during(
                                    membership.during(),
                                    party.get(),
                                    existence,
                                    "a membership during " + membership.during())));
        }
    }
}
