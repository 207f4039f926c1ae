package org.foedus.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foedus.aid.Amount.Precision;
import org.foedus.id.Id;
import org.junit.jupiter.api.Test;

class AmountTotalTest {

    @Test
    void exact_sums_of_one_currency_add_up() {
        AmountTotal total = total(Map.of("a", euro(Precision.EXACT, 10), "b", euro(Precision.EXACT, 5)));

        assertThat(total.in("EUR").orElseThrow())
                .isEqualTo(new AmountTotal.Bounds(new BigDecimal(15), Optional.of(new BigDecimal(15)), List.of()));
        assertThat(total.in("EUR").orElseThrow().isExact()).isTrue();
    }

    @Test
    void currencies_are_kept_apart() {
        AmountTotal total = total(Map.of(
                "a", euro(Precision.EXACT, 10),
                "b", money(Precision.EXACT, 7, "USD").build()));

        assertThat(total.byCurrency()).containsOnlyKeys("EUR", "USD");
    }

    @Test
    void at_least_leaves_no_upper_bound_and_up_to_no_lower() {
        AmountTotal.Bounds least = total(Map.of("a", euro(Precision.AT_LEAST, 10), "b", euro(Precision.EXACT, 5)))
                .in("EUR")
                .orElseThrow();
        AmountTotal.Bounds most = total(Map.of("a", euro(Precision.UP_TO, 10), "b", euro(Precision.EXACT, 5)))
                .in("EUR")
                .orElseThrow();

        assertThat(least.atLeast()).isEqualByComparingTo("15");
        assertThat(least.atMost()).isEmpty();
        assertThat(least.reasons()).containsExactly("a gives no upper bound");
        assertThat(most.atLeast()).isEqualByComparingTo("5");
        assertThat(most.atMost()).contains(new BigDecimal(15));
        assertThat(most.isExact()).isFalse();
    }

    @Test
    void a_sum_that_by_the_text_lies_in_another_counts_once() {
        AmountTotal total = total(Map.of(
                "whole", euro(Precision.EXACT, 105),
                "part", in("whole", true, euro(Precision.EXACT, 75))));

        assertThat(total.in("EUR").orElseThrow().atLeast()).isEqualByComparingTo("105");
        assertThat(total.leftOut())
                .containsExactly(new AmountTotal.LeftOut(Id.of("part"), "lies in the amount of whole"));
    }

    @Test
    void a_sum_that_only_perhaps_lies_in_another_widens_the_bounds() {
        AmountTotal.Bounds bounds = total(Map.of(
                        "whole", euro(Precision.EXACT, 380),
                        "one", in("whole", false, euro(Precision.EXACT, 122)),
                        "two", in("whole", false, euro(Precision.EXACT, 128))))
                .in("EUR")
                .orElseThrow();

        assertThat(bounds.atLeast()).isEqualByComparingTo("380");
        assertThat(bounds.atMost()).contains(new BigDecimal(630));
        assertThat(bounds.reasons())
                .anySatisfy(reason -> assertThat(reason).contains("perhaps lies in the amount of whole"));
    }

    @Test
    void a_supposed_part_of_a_part_is_supposed_to_lie_in_the_whole() {
        AmountTotal.Bounds bounds = total(Map.of(
                        "whole", euro(Precision.EXACT, 105),
                        "part", in("whole", true, euro(Precision.EXACT, 75)),
                        "inner", in("part", false, euro(Precision.EXACT, 6))))
                .in("EUR")
                .orElseThrow();

        assertThat(bounds.atLeast()).isEqualByComparingTo("105");
        assertThat(bounds.atMost()).contains(new BigDecimal(111));
    }

    @Test
    void what_cannot_be_added_is_listed_with_the_reason() {
        AmountTotal total = total(Map.of(
                "jets",
                        Amount.builder()
                                .quantity(new Quantity.Units(new BigDecimal(30), "F-16"))
                                .build(),
                "share",
                        Amount.builder()
                                .quantity(new Quantity.ShareOfGdp(new BigDecimal("0.25")))
                                .build(),
                "rule",
                        Amount.builder()
                                .quantity(new Quantity.Formula("a fair share"))
                                .build(),
                "later",
                        Amount.builder().quantity(new Quantity.ToBeDetermined()).build(),
                "yearly",
                        money(Precision.EXACT, 5, "EUR")
                                .every(Period.ofYears(1))
                                .build()));

        assertThat(total.byCurrency()).isEmpty();
        assertThat(total.leftOut())
                .extracting(one -> one.commitment() + " " + one.reason())
                .containsExactlyInAnyOrder(
                        "jets is a number of F-16, not a sum of money",
                        "share is 0.25 percent of GDP, which is not known here",
                        "rule follows from a rule: a fair share",
                        "later is still to be determined",
                        "yearly is due again every P1Y, so that it depends on for how long");
    }

    @Property(tries = 300)
    void the_bounds_do_not_depend_on_the_order(@ForAll("amounts") Map<String, Amount> amounts, @ForAll long seed) {
        List<String> names = new ArrayList<>(amounts.keySet());
        Collections.shuffle(names, new Random(seed));
        Map<String, Amount> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, amounts.get(name)));

        assertThat(total(shuffled).byCurrency()).isEqualTo(total(amounts).byCurrency());
    }

    @Property(tries = 300)
    void the_lower_bound_never_exceeds_the_upper(@ForAll("amounts") Map<String, Amount> amounts) {
        total(amounts)
                .byCurrency()
                .values()
                .forEach(bounds -> bounds.atMost()
                        .ifPresent(most -> assertThat(bounds.atLeast()).isLessThanOrEqualTo(most)));
    }

    @Test
    void money_needs_a_code_and_compares_by_value() {
        assertThatThrownBy(() -> Money.of(1, "euro")).hasMessageContaining("three capitals", "\"euro\"");
        assertThat(new Money(new BigDecimal("1.50"), "EUR")).isEqualTo(new Money(new BigDecimal("1.5"), "EUR"));
        assertThat(Money.of(1_500_000_000L, "EUR")).hasToString("1500000000 EUR");
        assertThatThrownBy(() -> new Quantity.ShareOfGdp(new BigDecimal(-1))).hasMessageContaining("not negative");
        assertThatThrownBy(() -> new AmountPart(Optional.empty(), Optional.empty(), true))
                .hasMessageContaining("names a commitment");
    }

    @Provide
    Arbitrary<Map<String, Amount>> amounts() {
        Arbitrary<Amount> amount = Combinators.combine(
                        Arbitraries.of(Precision.class),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of("EUR", "USD"),
                        Arbitraries.of("a", "b", "c", "none"),
                        Arbitraries.of(true, false))
                .as((precision, value, currency, whole, stated) -> whole.equals("none")
                        ? money(precision, value, currency).build()
                        : in(whole, stated, money(precision, value, currency).build()));
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "d", "e"), amount).ofMaxSize(5);
    }

    private static AmountTotal total(Map<String, Amount> amounts) {
        Map<Id<Amount>, Amount> byId = new LinkedHashMap<>();
        amounts.forEach((name, amount) -> byId.put(Id.of(name), amount));
        return AmountTotal.of(byId);
    }

    private static Amount euro(Precision precision, long value) {
        return money(precision, value, "EUR").build();
    }

    private static AmountBuilder money(Precision precision, long value, String currency) {
        return Amount.builder().precision(precision).quantity(new Quantity.Sum(Money.of(value, currency)));
    }

    private static Amount in(String whole, boolean stated, Amount amount) {
        return Amount.builder()
                .from(amount)
                .addPartOf(new AmountPart(Optional.of(Id.of(whole)), Optional.empty(), stated))
                .build();
    }
}
