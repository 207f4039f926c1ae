package org.foedus.rule.standard;

import java.util.Locale;
import org.foedus.aid.AidItem;
import org.foedus.aid.AidStage;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** What came back at a stage of an aid item is no more than what went. */
final class ReturnedWithinGiven implements Rule<AidItem> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("returned-within-given")
            .title("No more comes back than was given")
            .rationale("What comes back is a flow with a negative number. If a stage comes to less than nothing,"
                    + " more came back than ever went: a flow is missing, or a sign is wrong, and the backlog that"
                    + " follows from it is wrong too.")
            .authority("IATI Standard, negative transaction values")
            .severity(Severity.ERROR)
            .addTags("aid")
            .singleRecord(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<AidItem> judges() {
        return AidItem.class;
    }

    @Override
    public void judge(AidItem item, RuleContext context, Outcomes outcomes) {
        for (AidStage stage : AidStage.values()) {
            for (String measure : StageTotal.measures(item, stage)) {
                StageTotal total = StageTotal.of(item, stage, measure);
                if (total.negative()) {
                    outcomes.report(context.path().member("flows"), judge(stage, measure, total));
                }
            }
        }
    }

    private static Outcome judge(AidStage stage, String measure, StageTotal total) {
        String sum = "the flows of the stage " + stage.name().toLowerCase(Locale.ROOT) + " come to "
                + total.total().toPlainString() + " " + measure;
        if (!total.exact()) {
            return Outcome.undetermined(
                    new Cause(Cause.Kind.MISSING_FACT, sum + ", as far as the figures are known exactly"),
                    Decider.of("every flow of the stage in " + measure + ", exactly"));
        }
        if (!total.isComparable(total)) {
            return Outcome.undetermined(
                    new Cause(
                            Cause.Kind.MISSING_FACT,
                            sum + ", but are valued in different ways (" + String.join(", ", total.methods()) + ")"),
                    Decider.of("every flow of the stage, valued in one way"));
        }
        return total.total().signum() >= 0
                ? Outcome.compliant()
                : Outcome.violated(
                        sum + ", which is less than nothing; add the flow that is missing, or mend the sign");
    }
}
