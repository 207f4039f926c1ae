package org.foedus.aid;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foedus.aid.AmountTotal.Addend;

/** The sum of the amounts of one currency. */
final class CurrencySum {
    private final Map<String, Addend> all;
    private final Map<String, Money> sums;
    private final AmountNesting nesting;
    private final Set<String> counting = new TreeSet<>();
    private final Set<String> past = new TreeSet<>();
    private final Map<String, BigDecimal> least = new TreeMap<>();
    private final Set<String> reasons = new TreeSet<>();
    private boolean bounded = true;

    /**
     * Starts a sum.
     *
     * @param all all amounts, of whatever kind
     * @param sums those of the currency
     * @param nesting which lies in which
     */
    CurrencySum(Map<String, Addend> all, Map<String, Money> sums, AmountNesting nesting) {
        this.all = all;
        this.sums = sums;
        this.nesting = nesting;
        sums.keySet().forEach(id -> (addend(id).counts() ? counting : past).add(id));
    }

    /** Takes note of money that is left out, so that nothing sets an upper bound. */
    void leaveOpen(String reason) {
        bounded = false;
        reasons.add(reason);
    }

    /** The amounts that by the text lie in another one, with that one. */
    Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>();
        for (String id : counting) {
            Set<String> wholes = nesting.statedWholes(id, counting);
            if (!wholes.isEmpty()) {
                parts.put(id, first(wholes));
            }
        }
        return parts;
    }

    AmountTotal.Bounds bounds() {
        BigDecimal atLeast = leastOfTexts();
        BigDecimal atMost = counting.stream()
                .filter(id -> nesting.statedWholes(id, counting).isEmpty())
                .filter(id -> id.equals(circle(id).iterator().next()))
                .map(this::most)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (bounded && atMost.compareTo(atLeast) < 0) {
            reasons.add("parts come to more than the amounts in which they lie");
            atMost = atLeast;
        }
        return new AmountTotal.Bounds(atLeast, bounded ? Optional.of(atMost) : Optional.empty(), List.copyOf(reasons));
    }

    private BigDecimal leastOfTexts() {
        Map<String, Set<String>> texts = new TreeMap<>();
        sums.keySet()
                .forEach(id ->
                        texts.computeIfAbsent(text(id), text -> new TreeSet<>()).add(id));
        Map<String, BigDecimal> leasts = new TreeMap<>();
        texts.forEach((text, ids) -> leasts.put(text, least(ids)));
        texts.values().removeIf(ids -> ids.stream().noneMatch(counting::contains));
        if (texts.size() > 1) {
            reasons.add("the amounts of " + String.join(", ", texts.keySet()) + " are perhaps the same money");
        }
        return greatest(leasts.values());
    }

    /** What amounts come to at least: of those that have something in common, only the greatest counts. */
    private BigDecimal least(Collection<String> some) {
        return nesting.apart(some).stream()
                .map(group -> greatest(group.stream().map(this::leastOf).toList()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What an amount comes to at least. What only perhaps lies in it may be the same as what lies in it by the text. Of an amount
     * that does not count, only what lies in it may count.
     */
    private BigDecimal leastOf(String id) {
        BigDecimal known = least.get(id);
        if (known != null) {
            return known;
        }
        Set<String> inside = nesting.inside(id, sums.keySet());
        inside.removeIf(part -> !text(part).equals(text(id)));
        Set<String> stated = nesting.statedInside(id, inside);
        inside.removeAll(stated);
        BigDecimal own = counting.contains(id) ? certain(id).subtract(mostPast(id)) : BigDecimal.ZERO;
        BigDecimal parts = least(stated).max(least(inside));
        if (counting.contains(id) && parts.compareTo(own) > 0) {
            reasons.add(id + " comes to no less than what lies in it");
        }
        least.put(id, own.max(parts));
        return own.max(parts);
    }

    /** The most that an amount may hold of what does not count. */
    private BigDecimal mostPast(String id) {
        BigDecimal most = BigDecimal.ZERO;
        for (String part : nesting.outermost(nesting.inside(id, past))) {
            boolean stated = nesting.statedWholes(part, Set.of(id)).contains(id);
            reasons.add("of " + id + ", what " + (stated ? "" : "perhaps ") + "lies in it is taken out: " + part + ", "
                    + addend(part).amount().inWords());
            most = most.add(isBounded(part) ? value(part) : value(id));
        }
        return most;
    }

    /** The most that an amount comes to that lies in no other by the text. */
    private BigDecimal most(String id) {
        Set<String> circle = circle(id);
        if (circle.size() > 1) {
            reasons.add(String.join(" and ", circle) + " lie in each other; the greater is counted, once");
        }
        circle.forEach(this::explain);
        Set<String> pastOnly = nesting.statedInside(id, past);
        pastOnly.removeIf(part -> !nesting.inside(part, counting).isEmpty());
        BigDecimal takenOut = nesting.apart(pastOnly).stream()
                .map(group -> greatest(group.stream().map(this::certain).toList()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return greatest(circle.stream().map(this::value).toList())
                .subtract(takenOut)
                .max(BigDecimal.ZERO);
    }

    private void explain(String id) {
        bounded &= isBounded(id);
        switch (addend(id).amount().precision()) {
            case EXACT -> {}
            case UP_TO -> reasons.add(id + " is up to " + value(id).toPlainString());
            case AT_LEAST, MORE_THAN -> reasons.add(id + " gives no upper bound");
            case APPROXIMATE -> reasons.add(id + " is only about " + value(id).toPlainString());
        }
        Set<String> supposed = nesting.wholes(id, counting);
        if (!supposed.isEmpty()) {
            reasons.add(id + " perhaps lies in the amount of " + first(supposed) + "; the text does not say");
        }
        Set<String> others = nesting.statedWholes(id, all.keySet());
        others.removeIf(whole -> counting.contains(whole) || !addend(whole).counts());
        if (!others.isEmpty()) {
            reasons.add(id + " is counted on its own: it lies in the amount of " + first(others) + ", which is "
                    + addend(first(others)).amount().inWords());
        }
    }

    private BigDecimal certain(String id) {
        return switch (addend(id).amount().precision()) {
            case EXACT, AT_LEAST, MORE_THAN -> value(id);
            case UP_TO, APPROXIMATE -> BigDecimal.ZERO;
        };
    }

    private boolean isBounded(String id) {
        return switch (addend(id).amount().precision()) {
            case EXACT, UP_TO -> true;
            case AT_LEAST, MORE_THAN, APPROXIMATE -> false;
        };
    }

    private Set<String> circle(String id) {
        return nesting.statedCircle(id, counting);
    }

    private String first(Set<String> wholes) {
        return nesting.outermost(wholes).iterator().next();
    }

    private String text(String id) {
        return addend(id).text().map(text -> text.value()).orElse("");
    }

    private Addend addend(String id) {
        return Optional.ofNullable(all.get(id)).orElseThrow();
    }

    private BigDecimal value(String id) {
        return Optional.ofNullable(sums.get(id)).orElseThrow().value();
    }

    private static BigDecimal greatest(Collection<BigDecimal> values) {
        return values.isEmpty() ? BigDecimal.ZERO : Collections.max(values, Comparator.naturalOrder());
    }
}
