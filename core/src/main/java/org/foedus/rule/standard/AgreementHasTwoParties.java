package org.foedus.rule.standard;

import org.foedus.agreement.Agreement;
import org.foedus.agreement.InstrumentClass;
import org.foedus.id.Id;
import org.foedus.party.Coalition;
import org.foedus.party.Party;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** An agreement has at least two parties. */
final class AgreementHasTwoParties implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("agreement-has-two-parties")
            .title("An agreement has more than one party")
            .rationale(
                    "It takes two to agree. A record with one party lacks the other, or is the declaration of one side,"
                            + " which is another class of instrument. A coalition stands for all its members.")
            .authority("VCLT 2(1)(a); ILC Guiding Principles on unilateral declarations")
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
        int parties = agreement.participations().size();
        boolean unilateral = agreement
                .instrumentClass()
                .filter(instrument -> instrument == InstrumentClass.UNILATERAL_DECLARATION)
                .isPresent();
        if (parties == 0 || unilateral) {
            return;
        }
        DataPath at = context.path().member("participations");
        Id<Party> first = agreement.participations().get(0).party();
        boolean coalition = context.index()
                .party(first)
                .filter(party -> party instanceof Coalition)
                .isPresent();
        if (parties > 1 || coalition) {
            outcomes.compliant(at);
        } else if (agreement.instrumentClass().isPresent()) {
            outcomes.violated(
                    at,
                    "the only party is " + Names.party(context.index(), first)
                            + "; add the other, or mend the class of the instrument");
        } else {
            outcomes.report(
                    at,
                    Sequence.missing(
                            "the only party is " + Names.party(context.index(), first),
                            "whether this is the declaration of one side, or who else takes part"));
        }
    }
}
