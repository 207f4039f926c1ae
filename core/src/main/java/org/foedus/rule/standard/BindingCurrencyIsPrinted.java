package org.foedus.rule.standard;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foedus.aid.Amount;
import org.foedus.aid.Quantity;
import org.foedus.id.Identified;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** The currency that counts is that of the sum or of one of its equivalents. */
final class BindingCurrencyIsPrinted implements Rule<Identified> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("binding-currency-is-printed")
            .title("The currency that counts is one of those printed")
            .rationale("Where a text prints a sum in several currencies and says which one counts, that one is among"
                    + " them. If it is not, the sum that counts is missing from the record.")
            .authority("Foedus data model: binding currency")
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
            placed.amount()
                    .bindingCurrency()
                    .ifPresent(code ->
                            outcomes.report(placed.at().member("bindingCurrency"), judge(code, placed.amount())));
        }
    }

    private static Outcome judge(String code, Amount amount) {
        Set<String> printed = new TreeSet<>();
        amount.equivalents()
                .forEach(equivalent -> printed.add(equivalent.money().currency()));
        if (amount.quantity() instanceof Quantity.Sum sum) {
            printed.add(sum.money().currency());
        }
        if (printed.contains(code)) {
            return Outcome.compliant();
        }
        return printed.isEmpty()
                ? Outcome.undetermined(
                        new Cause(
                                Cause.Kind.MISSING_FACT,
                                "the amount counts in " + code + ", and no sum is recorded: " + amount.inWords()),
                        Decider.of("the sum in " + code))
                : Outcome.violated("the amount counts in " + code + ", but is given in "
                        + Names.list(List.copyOf(printed)) + " only; add the sum in " + code + ", or mend the code");
    }
}
