package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.Modality;
import org.foedus.agreement.SigningDays;
import org.foedus.aid.AidFlow;
import org.foedus.aid.AidItem;
import org.foedus.aid.Amount;
import org.foedus.aid.Quantity;
import org.foedus.id.Identified;
import org.foedus.rule.DataPath;
import org.foedus.time.PartialDate;

/**
 * An amount, with its place and its day.
 *
 * @param at the place of the amount
 * @param amount the amount
 * @param day the day for which it is printed: that of the flow, or of the first signature; empty if not known, or if the amount
 *     looks back
 * @param looksBack whether it tells of help that was given before
 */
record PlacedAmount(DataPath at, Amount amount, Optional<PartialDate> day, boolean looksBack) {

    /** The amounts of an agreement or of an aid item, in order; none of other records. */
    static List<PlacedAmount> of(Identified record, DataPath path) {
        if (record instanceof Agreement agreement) {
            return of(agreement, path);
        }
        return record instanceof AidItem item ? of(item, path) : List.of();
    }

    private static List<PlacedAmount> of(Agreement agreement, DataPath path) {
        Optional<PartialDate> signed = SigningDays.of(agreement).first();
        List<PlacedAmount> amounts = new ArrayList<>();
        for (int i = 0; i < agreement.commitments().size(); i++) {
            Commitment commitment = agreement.commitments().get(i);
            DataPath at = path.member("commitments").element(i).member("amount");
            boolean past = commitment.modality() == Modality.RECALLS_PAST;
            commitment
                    .amount()
                    .ifPresent(amount ->
                            amounts.add(new PlacedAmount(at, amount, past ? Optional.empty() : signed, past)));
        }
        return amounts;
    }

    private static List<PlacedAmount> of(AidItem item, DataPath path) {
        List<PlacedAmount> amounts = new ArrayList<>();
        for (int i = 0; i < item.flows().size(); i++) {
            AidFlow flow = item.flows().get(i);
            DataPath at = path.member("flows").element(i);
            flow.goods()
                    .ifPresent(amount -> amounts.add(new PlacedAmount(at.member("goods"), amount, flow.date(), false)));
            flow.value()
                    .ifPresent(amount -> amounts.add(new PlacedAmount(at.member("value"), amount, flow.date(), false)));
        }
        return amounts;
    }

    /** The currencies that it names. */
    List<NamedCurrency> currencies() {
        List<NamedCurrency> named = new ArrayList<>();
        if (amount.quantity() instanceof Quantity.Sum sum) {
            named.add(new NamedCurrency(
                    at.member("quantity").member("currency"), sum.money().currency(), day));
        }
        amount.bindingCurrency()
                .ifPresent(code -> named.add(new NamedCurrency(at.member("bindingCurrency"), code, day)));
        for (int i = 0; i < amount.equivalents().size(); i++) {
            Amount.Equivalent equivalent = amount.equivalents().get(i);
            named.add(new NamedCurrency(
                    at.member("equivalents").element(i).member("money").member("currency"),
                    equivalent.money().currency(),
                    equivalent.asOf().or(() -> day)));
        }
        return named;
    }

    /**
     * A currency that an amount names.
     *
     * @param at the place of its code
     * @param code its code
     * @param day the day for which it is named: that of the rate, if there is one, else that of the amount
     */
    record NamedCurrency(DataPath at, String code, Optional<PartialDate> day) {}
}
