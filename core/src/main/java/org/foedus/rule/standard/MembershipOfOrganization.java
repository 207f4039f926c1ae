package org.foedus.rule.standard;

import org.foedus.party.Coalition;
import org.foedus.party.Membership;
import org.foedus.party.Organization;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** What a party is a member of is an organization or a coalition, and another party. */
final class MembershipOfOrganization implements Rule<Membership> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("membership-of-organization")
            .title("A membership is one in an organization or a coalition")
            .rationale(
                    "A state can be a member of an organization or of a coalition, and neither of another state, nor of"
                            + " itself. Where the record says so, member and organization were mostly exchanged.")
            .authority("Foedus data model")
            .severity(Severity.ERROR)
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
        DataPath at = context.path().member("organization");
        if (membership.member().equals(membership.organization())) {
            outcomes.violated(
                    at,
                    Names.party(context.index(), membership.member())
                            + " is said to be a member of itself; name the organization");
            return;
        }
        context.index().party(membership.organization()).ifPresent(party -> {
            if (party instanceof Organization || party instanceof Coalition) {
                outcomes.compliant(at);
            } else {
                outcomes.violated(
                        at,
                        party.name() + " is neither an organization nor a coalition, and has no members; name the"
                                + " organization, or exchange the two");
            }
        });
    }
}
