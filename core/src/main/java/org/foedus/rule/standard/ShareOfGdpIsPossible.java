package org.foedus.rule.standard;

import java.math.BigDecimal;
import org.foedus.aid.Quantity;
import org.foedus.id.Identified;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A share of the gross domestic product is not more than all of it. */
final class ShareOfGdpIsPossible implements Rule<Identified> {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("share-of-gdp-is-possible")
            .title("A share of GDP is at most the whole")
            .rationale("Nobody gives away more than a whole year's product. A share of 25 percent where the text has"
                    + " 0.25 percent is the usual slip: the decimal point, or a fraction taken for a percentage.")
            .authority("System of National Accounts 2008, GDP as a total")
            .severity(Severity.ERROR)
            .addTags("aid")
            .singleRecord(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Identified> judges() {
        return Identified.class;
    }

    @Override
    public void judge(Identified record, RuleContext context, Outcomes outcomes) {
        for (PlacedAmount placed : PlacedAmount.of(record, context.path())) {
            if (placed.amount().quantity() instanceof Quantity.ShareOfGdp share) {
                outcomes.report(
                        placed.at().member("quantity").member("percent"),
                        share.percent().compareTo(WHOLE) <= 0
                                ? Outcome.compliant()
                                : Outcome.violated("the share is " + share.inWords()
                                        + ", which is more than all of it; look for a slipped decimal point"));
            }
        }
    }
}
