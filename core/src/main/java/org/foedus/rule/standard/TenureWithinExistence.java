package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.party.Office;
import org.foedus.party.Party;
import org.foedus.party.Tenure;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A tenure lies within the existence of the party whose office it is. */
final class TenureWithinExistence implements Rule<Tenure> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("tenure-within-existence")
            .title("An office is held while its state or organization exists")
            .rationale("Nobody is president of a state that is not there. A tenure that begins before the party was"
                    + " founded, or lasts beyond its end, is that of an office of the predecessor or of the successor, or"
                    + " has a wrong day.")
            .authority("Consistency of the data: an office lasts no longer than its state")
            .severity(Severity.ERROR)
            .addTags("parties")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Tenure> judges() {
        return Tenure.class;
    }

    @Override
    public void judge(Tenure tenure, RuleContext context, Outcomes outcomes) {
        Optional<Party> party =
                context.index().office(tenure.office()).flatMap(Office::party).flatMap(context.index()::party);
        party.flatMap(Party::existence)
                .ifPresent(existence -> outcomes.report(
                        context.path().member("during"),
                        Existence.during(
                                tenure.during(),
                                party.get(),
                                existence,
                                Names.person(context.index(), tenure.person()) + " is "
                                        + Names.office(context.index(), tenure.office()) + " during "
                                        + tenure.during())));
    }
}
