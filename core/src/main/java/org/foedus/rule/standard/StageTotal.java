package org.foedus.rule.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.aid.AidFlow;
import org.foedus.aid.AidItem;
import org.foedus.aid.AidStage;
import org.foedus.aid.Amount;
import org.foedus.aid.Quantity;
import org.foedus.aid.ValuationMethod;

/**
 * What the flows of one stage of an aid item come to in one measure.
 *
 * @param total the sum of what is given in the measure
 * @param exact whether every flow of the stage is given exactly, in this measure
 * @param negative whether something came back
 * @param methods how the figures in money were found; one that is not said is a method of its own
 */
record StageTotal(BigDecimal total, boolean exact, boolean negative, Set<String> methods) {

    /** The measures in which the flows of a stage are given: codes of currencies, and units. */
    static Set<String> measures(AidItem item, AidStage stage) {
        Set<String> measures = new TreeSet<>();
        flows(item, stage).forEach(flow -> numbers(flow).keySet().forEach(measures::add));
        return measures;
    }

    /** What the flows of a stage come to in a measure. */
    static StageTotal of(AidItem item, AidStage stage, String measure) {
        BigDecimal total = BigDecimal.ZERO;
        boolean exact = true;
        boolean negative = false;
        Set<String> methods = new TreeSet<>();
        for (AidFlow flow : flows(item, stage)) {
            Map<String, BigDecimal> numbers = numbers(flow);
            BigDecimal number = numbers.getOrDefault(measure, BigDecimal.ZERO);
            total = total.add(number);
            negative |= number.signum() < 0;
            if (numbers.containsKey(measure)) {
                methods.addAll(methods(flow, measure));
            }
            exact &= numbers.containsKey(measure) && isExact(flow.goods()) && isExact(flow.value());
        }
        return new StageTotal(total, exact, negative, methods);
    }

    /** Whether all figures of this total and of another were found in the same way, so that they can be set against each other. */
    boolean isComparable(StageTotal other) {
        Set<String> all = new TreeSet<>(methods);
        all.addAll(other.methods);
        return all.size() < 2;
    }

    private static Set<String> methods(AidFlow flow, String measure) {
        return flow.value().stream()
                .filter(amount -> amount.quantity() instanceof Quantity.Sum sum
                        && sum.money().currency().equals(measure))
                .map(amount -> amount.valuation().map(ValuationMethod::code).orElse("not said"))
                .collect(Collectors.toSet());
    }

    private static List<AidFlow> flows(AidItem item, AidStage stage) {
        return item.flows().stream().filter(flow -> flow.stage() == stage).toList();
    }

    private static boolean isExact(Optional<Amount> amount) {
        return amount.map(one ->
                        one.precision() == Amount.Precision.EXACT && one.every().isEmpty())
                .orElse(true);
    }

    private static Map<String, BigDecimal> numbers(AidFlow flow) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        Stream.of(flow.goods(), flow.value()).flatMap(Optional::stream).forEach(amount -> {
            if (amount.quantity() instanceof Quantity.Units units) {
                numbers.put(units.unit(), units.number());
            } else if (amount.quantity() instanceof Quantity.Sum sum) {
                numbers.put(sum.money().currency(), sum.money().value());
            }
        });
        return numbers;
    }
}
