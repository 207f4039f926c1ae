package org.foedus.rule.standard;

import java.util.Optional;
import java.util.Set;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.aid.Amount;
import org.foedus.aid.Money;
import org.foedus.aid.Quantity;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** An amount that lies in another is not greater than it. */
final class PartWithinWhole implements Rule<Agreement> {
    private static final Set<Amount.Precision> FIRM_PARTS =
            Set.of(Amount.Precision.EXACT, Amount.Precision.AT_LEAST, Amount.Precision.MORE_THAN);
    private static final Set<Amount.Precision> FIRM_WHOLES = Set.of(Amount.Precision.EXACT, Amount.Precision.UP_TO);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("part-within-whole")
            .title("A part is not greater than its whole")
            .rationale("Of amounts that lie in each other only the outer one is counted. If the inner one is"
                    + " greater, one of the figures is wrong or one does not lie in the other, and the total is too"
                    + " low either way. Sums of different currencies, and sums that recur, cannot be compared and"
                    + " are left alone.")
            .authority("Foedus data model: parts and wholes of amounts")
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
        ContainedAmount.of(agreement, context.path())
                .forEach(contained -> sum(contained.part())
                        .ifPresent(part -> sum(contained.whole())
                                .filter(whole -> whole.currency().equals(part.currency()))
                                .ifPresent(whole -> outcomes.report(contained.at(), compare(contained, part, whole)))));
    }

    private static Outcome compare(ContainedAmount contained, Money part, Money whole) {
        if (part.value().compareTo(whole.value()) <= 0) {
            return Outcome.compliant();
        }
        String message = words(contained.part()) + " is said to lie in " + words(contained.whole()) + ", which is less";
        boolean firm =
                FIRM_PARTS.contains(precision(contained.part())) && FIRM_WHOLES.contains(precision(contained.whole()));
        return firm
                ? Outcome.violated(message + "; mend the figure that is wrong, or take the one out of the other")
                : Outcome.undetermined(
                        new Cause(Cause.Kind.MISSING_FACT, message + " as far as the figures are exact"),
                        Decider.of("the two amounts exactly"));
    }

    private static String words(Commitment commitment) {
        return "the amount of \"" + commitment.id() + "\" ("
                + commitment.amount().map(Amount::inWords).orElse("") + ")";
    }

    private static Amount.Precision precision(Commitment commitment) {
        return commitment.amount().map(Amount::precision).orElse(Amount.Precision.EXACT);
    }

    private static Optional<Money> sum(Commitment commitment) {
        return commitment
                .amount()
                .filter(amount -> amount.every().isEmpty())
                .flatMap(amount ->
                        amount.quantity() instanceof Quantity.Sum sum ? Optional.of(sum.money()) : Optional.empty());
    }
}
