package org.foedus.rule.standard;

import java.util.Set;
import java.util.TreeSet;
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

/** What was delivered of an aid item is no more than what was committed. */
final class DeliveredWithinCommitted implements Rule<AidItem> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("delivered-within-committed")
            .title("No more is delivered than was committed")
            .rationale("What is still to come is the difference between what was committed and what was delivered."
                    + " If more was delivered than committed, that difference is negative: a commitment is missing,"
                    + " a delivery was counted twice, or goods and their price were taken from different sources."
                    + " Figures that were found in different ways, such as book values and prices of new goods, are not"
                    + " set against each other.")
            .authority("OECD DAC, commitment and disbursement; IATI Standard, transaction types 2 and 3")
            .severity(Severity.WARNING)
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
        Set<String> measures = new TreeSet<>(StageTotal.measures(item, AidStage.DELIVERY));
        measures.retainAll(StageTotal.measures(item, AidStage.COMMITMENT));
        for (String measure : measures) {
            outcomes.report(
                    context.path().member("flows"),
                    compare(
                            StageTotal.of(item, AidStage.COMMITMENT, measure),
                            StageTotal.of(item, AidStage.DELIVERY, measure),
                            measure));
        }
    }

    private static Outcome compare(StageTotal committed, StageTotal delivered, String measure) {
        String backlog = delivered.total().toPlainString() + " " + measure + " were delivered and "
                + committed.total().toPlainString() + " committed";
        if (!committed.exact() || !delivered.exact()) {
            return Outcome.undetermined(
                    new Cause(Cause.Kind.MISSING_FACT, backlog + ", as far as the figures are known exactly"),
                    Decider.of("every commitment and delivery in " + measure + ", exactly"));
        }
        if (!committed.isComparable(delivered)) {
            return Outcome.undetermined(
                    new Cause(
                            Cause.Kind.MISSING_FACT,
                            backlog + ", but valued in different ways (commitments: "
                                    + String.join(", ", committed.methods()) + "; deliveries: "
                                    + String.join(", ", delivered.methods()) + ")"),
                    Decider.of("every commitment and delivery, valued in one way"));
        }
        return delivered.total().compareTo(committed.total()) <= 0
                ? Outcome.compliant()
                : Outcome.violated(backlog + "; look for a commitment that is missing or a delivery that stands twice");
    }
}
