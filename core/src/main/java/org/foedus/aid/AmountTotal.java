package org.foedus.aid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /**
     * Adds amounts. The result does not depend on their order, but for the order of reasons and of what is left out.
     *
     * <p>An amount that by the text lies in another one that is added counts once. Where that is only inferred, it is left out
     * of the lower bound and counted in the upper. "At least" and "more than" leave no upper bound; "up to" leaves nothing
     * certain below it; "about" gives neither, so it is counted in neither bound and said to be near.
     *
     * @param amounts each with the commitment that promises it
     */
    public static AmountTotal of(Map<? extends Id<?>, Amount> amounts) {
        Map<String, Adding> sums = new TreeMap<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Map<Id<?>, Amount> all = new LinkedHashMap<>(amounts);
        all.forEach((id, amount) -> {
            Optional<String> reason = notMoney(amount);
            if (reason.isPresent()) {
                leftOut.add(new LeftOut(id, reason.orElseThrow()));
                return;
            }
            Optional<AmountPart> whole = amount.partOf().stream()
                    .filter(part -> part.commitment().filter(all::containsKey).isPresent())
                    .findFirst();
            Money money = ((Quantity.Sum) amount.quantity()).money();
            if (whole.map(AmountPart::stated).orElse(false)) {
                leftOut.add(new LeftOut(
                        id,
                        "lies in the amount of "
                                + whole.flatMap(AmountPart::commitment).orElseThrow()));
            } else {
                sums.computeIfAbsent(money.currency(), code -> new Adding())
                        .add(id, amount, money.value(), whole.isPresent());
            }
        });
        Map<String, Bounds> bounds = new TreeMap<>();
        sums.forEach((code, adding) -> bounds.put(code, adding.bounds()));
        return new AmountTotal(bounds, leftOut);
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
        private BigDecimal atLeast = BigDecimal.ZERO;
        private BigDecimal atMost = BigDecimal.ZERO;
        private boolean bounded = true;
        private final List<String> reasons = new ArrayList<>();

        void add(Id<?> id, Amount amount, BigDecimal value, boolean perhapsCounted) {
            switch (amount.precision()) {
                case EXACT -> between(value, value);
                case AT_LEAST, MORE_THAN -> {
                    between(value, value);
                    unbounded(id + " gives no upper bound");
                }
                case UP_TO -> {
                    between(BigDecimal.ZERO, value);
                    reasons.add(id + " is up to " + value.toPlainString());
                }
                case APPROXIMATE -> {
                    between(BigDecimal.ZERO, BigDecimal.ZERO);
                    unbounded(id + " is only about " + value.toPlainString() + ", and is in neither bound");
                }
            }
            if (perhapsCounted) {
                atLeast = atLeast.subtract(certain(amount.precision()) ? value : BigDecimal.ZERO);
                reasons.add(id + " perhaps lies in another amount; the text does not say");
            }
        }

        private static boolean certain(Amount.Precision precision) {
            return precision != Amount.Precision.UP_TO && precision != Amount.Precision.APPROXIMATE;
        }

        private void between(BigDecimal least, BigDecimal most) {
            atLeast = atLeast.add(least);
            atMost = atMost.add(most);
        }

        private void unbounded(String reason) {
            bounded = false;
            reasons.add(reason);
        }

        Bounds bounds() {
            return new Bounds(atLeast, bounded ? Optional.of(atMost) : Optional.empty(), reasons);
        }
    }
}
