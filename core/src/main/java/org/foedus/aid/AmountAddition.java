package org.foedus.aid;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foedus.aid.AmountTotal.Addend;
import org.foedus.aid.AmountTotal.LeftOut;

/** An addition of amounts: which of them are sums of money, and what is left out. */
final class AmountAddition {
    private final Map<String, Addend> all = new TreeMap<>();
    private final Map<String, Money> sums = new TreeMap<>();
    private final AmountNesting nesting;

    AmountAddition(Collection<Addend> addends) {
        for (Addend addend : addends) {
            String id = addend.commitment().value();
            all.put(id, addend);
            money(addend.amount()).ifPresent(money -> sums.put(id, money));
        }
        this.nesting = new AmountNesting(all);
    }

    AmountTotal total() {
        Map<String, AmountTotal.Bounds> byCurrency = new TreeMap<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (String currency : currencies()) {
            Map<String, Money> ofCurrency = new TreeMap<>(sums);
            ofCurrency.values().removeIf(money -> !money.currency().equals(currency));
            CurrencySum sum = new CurrencySum(all, ofCurrency, nesting);
            all.forEach((id, addend) -> {
                if (isOpen(id, currency)) {
                    sum.leaveOpen(id + " is left out and would add to the sum: "
                            + addend.amount().inWords());
                }
            });
            byCurrency.put(currency, sum.bounds());
            sum.parts().forEach((part, whole) -> leftOut.add(leftOut(part, "lies in the amount of " + whole)));
        }
        all.forEach((id, addend) -> {
            if (addend.counts() && !sums.containsKey(id)) {
                leftOut.add(leftOut(id, "is " + addend.amount().inWords() + ", " + whyNot(addend.amount())));
            }
        });
        leftOut.sort(Comparator.comparing(one -> one.commitment().value()));
        return new AmountTotal(byCurrency, leftOut);
    }

    private Set<String> currencies() {
        Set<String> currencies = new TreeSet<>();
        sums.forEach((id, money) -> {
            if (addend(id).counts()) {
                currencies.add(money.currency());
            }
        });
        return currencies;
    }

    private LeftOut leftOut(String id, String reason) {
        return new LeftOut(addend(id).commitment(), reason);
    }

    private Addend addend(String id) {
        return Optional.ofNullable(all.get(id)).orElseThrow();
    }

    /** Whether an amount is money that may be of a currency and that no sum holds. */
    private boolean isOpen(String id, String currency) {
        Addend addend = addend(id);
        Quantity quantity = addend.amount().quantity();
        boolean mayBe = quantity instanceof Quantity.Sum sum
                ? sum.money().currency().equals(currency)
                : !(quantity instanceof Quantity.Units);
        return addend.counts()
                && mayBe
                && !sums.containsKey(id)
                && nesting.statedWholes(id, sums.keySet()).isEmpty();
    }

    /** The sum of money that an amount comes to in all, if it can be told. */
    private static Optional<Money> money(Amount amount) {
        if (!(amount.quantity() instanceof Quantity.Sum sum)) {
            return Optional.empty();
        }
        if (amount.every().isEmpty()) {
            return Optional.of(sum.money());
        }
        return amount.every()
                .filter(Period.ofYears(1)::equals)
                .flatMap(every -> amount.period())
                .flatMap(AmountPeriod::years)
                .map(years -> new Money(
                        sum.money().value().multiply(BigDecimal.valueOf(years)),
                        sum.money().currency()));
    }

    private static String whyNot(Amount amount) {
        Quantity quantity = amount.quantity();
        if (quantity instanceof Quantity.Sum) {
            return "so that it depends on for how long";
        }
        if (quantity instanceof Quantity.Units) {
            return "not a sum of money";
        }
        return quantity instanceof Quantity.ShareOfGdp ? "which is not known here" : "so that no sum is known";
    }
}
