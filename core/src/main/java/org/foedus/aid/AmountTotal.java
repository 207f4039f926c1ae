package org.foedus.aid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foedus.id.Id;

/**
 * What several amounts come to: for each currency at least so much and, where that can be said, at most so much. Amounts that
 * cannot be added are listed with the reason, and never silently dropped.
 *
 * @param byCurrency the bounds for each currency, in the order of the codes
 * @param leftOut the amounts that were not added
 */
public record AmountTotal(Map<String, Bounds> byCurrency, List<LeftOut> leftOut) {

    /**
     * The bounds of a sum.
     *
     * @param atLeast no less than this
     * @param atMost no more than this; empty if nothing sets an upper bound
     * @param reasons why the two differ, or why there is no upper bound
     */
    public record Bounds(BigDecimal atLeast, Optional<BigDecimal> atMost, List<String> reasons) {
        public Bounds {
            reasons = List.copyOf(reasons);
        }

        /** Whether the sum is known exactly. */
        public boolean isExact() {
            return atMost.isPresent() && atMost.orElseThrow().compareTo(atLeast) == 0;
        }
    }

    /**
     * An amount that was not added.
     *
     * @param commitment where it is promised
     * @param reason why it was not added
     */
    public record LeftOut(Id<?> commitment, String reason) {}

    public AmountTotal {
        byCurrency = Collections.unmodifiableMap(new TreeMap<>(byCurrency));
        leftOut = List.copyOf(leftOut);
    }

    /** The bounds in one currency; empty if no amount in it was added. */
    public Optional<Bounds> in(String currency) {
        return Optional.ofNullable(byCurrency().get(currency));
    }

    /**
     * Adds amounts. The bounds do not depend on their order.
     *
     * <p>An amount that by the text lies in another one that is added counts once. Where that is only inferred, both cases are
     * kept: the lower bound takes the greater of the whole and its supposed parts, the upper bound takes them all. "At least"
     * and "more than" leave no upper bound; "up to" leaves nothing certain below it; "about" leaves neither.
     *
     * @param amounts each with the commitment that promises it
     */
    public static AmountTotal of(Map<? extends Id<?>, Amount> amounts) {
        Map<String, Adding> sums = new TreeMap<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Map<Id<?>, Amount> all = new LinkedHashMap<>(amounts);
        all.forEach((id, amount) -> {
            Optional<String> reason = notMoney(amount).or(() -> counted(amount, all));
            if (reason.isPresent()) {
                leftOut.add(new LeftOut(id, reason.orElseThrow()));
            } else {
                Money money = ((Quantity.Sum) amount.quantity()).money();
                sums.computeIfAbsent(money.currency(), code -> new Adding())
                        .add(id, amount.precision(), money.value(), supposedWhole(amount, all));
            }
        });
        Map<String, Bounds> bounds = new TreeMap<>();
        sums.forEach((code, adding) -> bounds.put(code, adding.bounds()));
        return new AmountTotal(bounds, leftOut);
    }

    /** Why an amount is counted already: the text says that it lies in another one that is added. */
    private static Optional<String> counted(Amount amount, Map<Id<?>, Amount> all) {
        return statedWhole(amount, all).map(whole -> "lies in the amount of " + whole);
    }

    private static Optional<Id<?>> statedWhole(Amount amount, Map<Id<?>, Amount> all) {
        return whole(amount.partOf().stream().filter(AmountPart::stated), all);
    }

    /** The amount that is added and in which this one is supposed to lie, directly or by way of others that lie in it. */
    private static Optional<Id<?>> supposedWhole(Amount amount, Map<Id<?>, Amount> all) {
        Optional<Id<?>> whole = whole(amount.partOf().stream(), all);
        for (int steps = 0; steps < all.size(); steps++) {
            Optional<Id<?>> outer = whole.flatMap(id -> Optional.ofNullable(all.get(id)))
                    .flatMap(one -> whole(one.partOf().stream(), all));
            if (outer.isEmpty()) {
                return whole;
            }
            whole = outer;
        }
        return whole;
    }

    private static Optional<Id<?>> whole(Stream<AmountPart> parts, Map<Id<?>, Amount> all) {
        return parts.flatMap(part -> part.commitment().stream())
                .filter(all::containsKey)
                .findFirst()
                .map(whole -> whole);
    }

    private static Optional<String> notMoney(Amount amount) {
        Quantity quantity = amount.quantity();
        if (amount.every().isPresent() && quantity instanceof Quantity.Sum) {
            return Optional.of(
                    "is due again every " + amount.every().orElseThrow() + ", so that it depends on for how long");
        }
        if (quantity instanceof Quantity.Sum) {
            return Optional.empty();
        }
        if (quantity instanceof Quantity.Units units) {
            return Optional.of("is a number of " + units.unit() + ", not a sum of money");
        }
        if (quantity instanceof Quantity.ShareOfGdp share) {
            return Optional.of("is " + share.percent().toPlainString() + " percent of GDP, which is not known here");
        }
        return Optional.of(
                quantity instanceof Quantity.Formula formula
                        ? "follows from a rule: " + formula.rule()
                        : "is still to be determined");
    }

    /** The running sum in one currency. */
    private static final class Adding {
        private final Map<String, BigDecimal> wholes = new TreeMap<>();
        private final Map<String, BigDecimal> supposedParts = new TreeMap<>();
        private final List<String> reasons = new ArrayList<>();
        private BigDecimal atMost = BigDecimal.ZERO;
        private boolean bounded = true;

        void add(Id<?> id, Amount.Precision precision, BigDecimal value, Optional<Id<?>> supposedWhole) {
            BigDecimal certain = switch (precision) {
                case EXACT, AT_LEAST, MORE_THAN -> value;
                case UP_TO, APPROXIMATE -> BigDecimal.ZERO;
            };
            if (supposedWhole.isPresent()) {
                Id<?> whole = supposedWhole.orElseThrow();
                supposedParts.merge(whole.value(), certain, BigDecimal::add);
                reasons.add(id + " perhaps lies in the amount of " + whole + "; the text does not say");
            } else {
                wholes.put(id.value(), certain);
            }
            switch (precision) {
                case EXACT -> atMost = atMost.add(value);
                case UP_TO -> {
                    atMost = atMost.add(value);
                    reasons.add(id + " is up to " + value.toPlainString());
                }
                case AT_LEAST, MORE_THAN -> unbounded(id + " gives no upper bound");
                case APPROXIMATE -> unbounded(id + " is only about " + value.toPlainString());
            }
        }

        private void unbounded(String reason) {
            bounded = false;
            reasons.add(reason);
        }

        Bounds bounds() {
            Map<String, BigDecimal> least = new TreeMap<>(wholes);
            supposedParts.forEach((whole, parts) -> least.merge(whole, parts, BigDecimal::max));
            BigDecimal atLeast = least.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            Collections.sort(reasons);
            return new Bounds(atLeast, bounded ? Optional.of(atMost) : Optional.empty(), reasons);
        }
    }
}
