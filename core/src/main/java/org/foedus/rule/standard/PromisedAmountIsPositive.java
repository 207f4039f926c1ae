package org.foedus.rule.standard;

import java.math.BigDecimal;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.aid.Quantity;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** An amount in an agreement is more than nothing. */
final class PromisedAmountIsPositive implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("promised-amount-is-positive")
            .title("What is promised is more than nothing")
            .rationale("A promise of nothing, or of less, promises nothing: the figure was misread, or a missing"
                    + " figure was written as zero. Where a text leaves the sum open, it is coded as still to be"
                    + " determined.")
            .authority("Foedus data model: an unknown sum is no zero")
            .severity(Severity.ERROR)
            .addTags("aid")
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
        for (PlacedAmount placed : PlacedAmount.of(agreement, context.path())) {
            number(placed.amount().quantity())
                    .ifPresent(
                            number -> outcomes.report(
                                    placed.at().member("quantity"),
                                    number.signum() > 0
                                            ? Outcome.compliant()
                                            : Outcome.violated(
                                                    "the amount is "
                                                            + placed.amount()
                                                                    .quantity()
                                                                    .inWords()
                                                            + "; mend it, or code it as still to be determined if the text names no sum")));
        }
    }

    private static Optional<BigDecimal> number(Quantity quantity) {
        if (quantity instanceof Quantity.Sum sum) {
            return Optional.of(sum.money().value());
        }
        if (quantity instanceof Quantity.Units units) {
            return Optional.of(units.number());
        }
        return quantity instanceof Quantity.ShareOfGdp share ? Optional.of(share.percent()) : Optional.empty();
    }
}
