package org.foedus.rule.standard;

import org.foedus.agreement.Agreement;
import org.foedus.agreement.Consultation;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A clause on consultation names a time. */
final class ConsultationHasTimeLimit implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("consultation-has-time-limit")
            .title("A duty to consult says within what time")
            .rationale("A duty to consult after an attack is worth most in the first hours; without a limit it is"
                    + " kept by any talk at any time. That a text has none is no fault of the record, but readers"
                    + " who compare agreements should see it.")
            .authority("ATOP codebook, consul; G7 Joint Declaration of 2023-07-12")
            .severity(Severity.INFO)
            .addTags("commitments")
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
        agreement
                .consultation()
                .ifPresent(clause -> outcomes.report(
                        context.path().member("consultation"), judge(clause, agreement.commitmentsComplete())));
    }

    private static Outcome judge(Consultation clause, boolean complete) {
        if (clause.within().isPresent()) {
            return Outcome.compliant();
        }
        return complete
                ? Outcome.violated("the parties consult, but the text does not say within what time")
                : Outcome.undetermined(
                        new Cause(
                                Cause.Kind.MISSING_FACT,
                                "no time is recorded within which the parties consult, and the text is not coded"
                                        + " completely"),
                        Decider.of("whether the text says within what time the parties consult"));
    }
}
