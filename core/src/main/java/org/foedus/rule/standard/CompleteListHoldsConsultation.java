package org.foedus.rule.standard;

import org.foedus.agreement.Agreement;
import org.foedus.agreement.CommitmentKind;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** The commitments of a text that is coded completely hold what its clause on consultation says. */
final class CompleteListHoldsConsultation implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("complete-list-holds-consultation")
            .title("A complete list of commitments holds the duty to consult")
            .rationale("An agreement whose commitments are all coded, and that has a clause on consultation, has a"
                    + " commitment to consult: the clause is one. If the list has none, it is not complete, and a"
                    + " user who counts duties by kind is told that there is no duty where there is one.")
            .authority("ATOP codebook, consul; Foedus data model: a complete list holds everything")
            .severity(Severity.ERROR)
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
        if (agreement.consultation().isEmpty() || !agreement.commitmentsComplete()) {
            return;
        }
        boolean holds = agreement.commitments().stream()
                .anyMatch(commitment -> commitment.isAbout(CommitmentKind.CONSULTATION));
        outcomes.report(context.path().member("commitments"), holds ? Outcome.compliant() : missing(agreement));
    }

    private static Outcome missing(Agreement agreement) {
        return agreement.kindsChecked().contains(CommitmentKind.CONSULTATION)
                ? Outcome.violated("every commitment is said to be coded, and every one to consult to be found, but the"
                        + " agreement has a clause on consultation and none of its "
                        + agreement.commitments().size()
                        + " commitments is about that; add it, or do not call the list complete")
                : Outcome.undetermined(
                        new Cause(
                                Cause.Kind.MISSING_FACT,
                                "the agreement has a clause on consultation, none of its "
                                        + agreement.commitments().size()
                                        + " commitments is about that in the first place, and what else they are about was"
                                        + " not checked"),
                        Decider.of("which commitment holds the duty to consult"));
    }
}
