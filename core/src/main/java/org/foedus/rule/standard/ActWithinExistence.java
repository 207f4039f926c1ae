package org.foedus.rule.standard;

import java.util.Locale;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.party.Party;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.DateSpan;

/** An act of a party lies within the time for which the party existed. */
final class ActWithinExistence implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("act-within-existence")
            .title("A party acts while it exists")
            .rationale("A state that is not there yet signs nothing, and one that has ended ratifies nothing; its"
                    + " predecessor or successor did. Lists of parties often carry the name of today back into a time"
                    + " before the state.")
            .authority("VCLT 6; VCSST 2(1), 34")
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
            Optional<Party> party = context.index().party(acts.participation().party());
            Optional<DateSpan> existence = party.flatMap(Party::existence);
            if (existence.isPresent()) {
                for (Act act : acts.acts()) {
                    String kind =
                            act.action().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                    act.action()
                            .actedOn()
                            .ifPresent(day -> outcomes.report(
                                    act.at().member("actedOn"),
                                    Existence.on(day, party.get(), existence.get(), kind + " on " + day)));
                }
            }
        }
    }
}
