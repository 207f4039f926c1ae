package org.foedus.rule.standard;

import org.foedus.aid.AidFlow;
import org.foedus.aid.AidItem;
import org.foedus.aid.Amount;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** Where goods are given a value in money, it is said how they were valued. */
final class ValueOfGoodsHasMethod implements Rule<AidItem> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("value-of-goods-has-method")
            .title("The value of goods says how it was found")
            .rationale("The same vehicle may stand in one list at the price of a new one and in another at its value"
                    + " in the books, ten times less. A figure that does not say how it was found cannot be"
                    + " compared with any other.")
            .authority("Ukraine Support Tracker, methodology on the valuation of in-kind aid")
            .severity(Severity.ADVISORY)
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
        for (int i = 0; i < item.flows().size(); i++) {
            AidFlow flow = item.flows().get(i);
            DataPath at = context.path().member("flows").element(i).member("value");
            if (flow.goods().isPresent()) {
                flow.value().ifPresent(value -> outcomes.report(at, judge(value)));
            }
        }
    }

    private static Outcome judge(Amount value) {
        return value.valuation().isPresent()
                ? Outcome.compliant()
                : Outcome.violated("the goods are valued at " + value.inWords()
                        + ", and how that was found is not said; add \"valuation\", be it \"donor-stated\"");
    }
}
