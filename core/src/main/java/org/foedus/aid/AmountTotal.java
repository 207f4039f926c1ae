package org.foedus.aid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

    /**
     * An amount to be added.
     *
     * @param commitment where it is promised
     * @param amount how much
     * @param text the text in which it stands; the same money may stand in another text again. Empty if it may not
     * @param counts whether it counts; if not, what other amounts hold of it is taken out of them
     */
    public record Addend(Id<?> commitment, Amount amount, Optional<Id<?>> text, boolean counts) {}

    public AmountTotal {
        byCurrency = Collections.unmodifiableMap(new TreeMap<>(byCurrency));
        leftOut = List.copyOf(leftOut);
    }

    /**
     * This total without upper bounds, where more may have been promised than is known.
     *
     * @param reason why there is none
     */
    public AmountTotal withoutUpperBound(String reason) {
        Map<String, Bounds> open = new TreeMap<>();
        byCurrency.forEach((currency, bounds) -> {
            List<String> reasons = new ArrayList<>(bounds.reasons());
            reasons.add(reason);
            open.put(currency, new Bounds(bounds.atLeast(), Optional.empty(), reasons));
        });
        return new AmountTotal(open, leftOut);
    }

    /** The bounds in one currency; empty if no amount in it was added. */
    public Optional<Bounds> in(String currency) {
        return Optional.ofNullable(byCurrency().get(currency));
    }

    /**
     * Adds amounts that are all distinct, except where one lies in another.
     *
     * @param amounts each with the commitment that promises it
     * @see #of(Collection)
     */
    public static AmountTotal of(Map<? extends Id<?>, Amount> amounts) {
        List<Addend> addends = new ArrayList<>();
        amounts.forEach((id, amount) -> addends.add(new Addend(id, amount, Optional.empty(), true)));
        return of(addends);
    }

    /**
     * Adds amounts. The bounds do not depend on their order.
     *
     * <p>"At least" and "more than" leave no upper bound; "up to" leaves nothing certain below it; "about" leaves neither. An
     * amount that is due every year is counted once for each year, if its first and last year are known.
     *
     * <p>An amount that by the text lies in another one counts once: the whole comes to no less than it says itself, and to no
     * less than its parts together. Where that is only inferred, both cases are kept: the lower bound takes the greatest of the
     * whole, its parts and its supposed parts, the upper bound takes the whole and the supposed parts. A part of a whole of another currency, or of a whole that is
     * no sum, is added on its own. So one more amount never lowers the lower bound, unless it tells that two others have
     * something in common.
     *
     * <p>Amounts of different texts may be the same money: the lower bound takes the greatest text, the upper bound takes them
     * all. If an amount of money is left out, then no currency in which it could be has an upper bound.
     */
    public static AmountTotal of(Collection<Addend> addends) {
        return new AmountAddition(addends).total();
    }
}
