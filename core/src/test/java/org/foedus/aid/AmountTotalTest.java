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
import net.jqwik.api.constraints.IntRange;
import org.foedus.aid.Amount.Precision;
import org.foedus.id.Id;
import org.foedus.time.DateSpan;
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
                        "jets is 30 F-16, not a sum of money",
                        "share is 0.25 percent of GDP, which is not known here",
                        "rule is by a rule: a fair share, so that no sum is known",
                        "later is still to be determined, so that no sum is known",
                        "yearly is 5 EUR every year, so that it depends on for how long");
    }

    @Test
    void a_whole_comes_to_no_less_than_what_lies_in_it() {
        AmountTotal.Bounds bounds = total(Map.of(
                        "whole", euro(Precision.UP_TO, 10),
                        "part", in("whole", true, euro(Precision.EXACT, 5))))
                .in("EUR")
                .orElseThrow();

        assertThat(bounds.atLeast()).isEqualByComparingTo("5");
        assertThat(bounds.atMost()).contains(new BigDecimal(10));
        assertThat(bounds.reasons()).contains("whole comes to no less than what lies in it");
    }

    @Test
    void parts_of_parts_count_where_the_parts_say_nothing_certain() {
        AmountTotal.Bounds bounds = total(Map.of(
                        "whole", euro(Precision.APPROXIMATE, 108),
                        "part", in("whole", true, euro(Precision.APPROXIMATE, 39)),
                        "inner", in("part", true, euro(Precision.EXACT, 6)),
                        "other", in("whole", true, euro(Precision.EXACT, 2))))
                .in("EUR")
                .orElseThrow();

        assertThat(bounds.atLeast()).isEqualByComparingTo("8");
        assertThat(bounds.atMost()).isEmpty();
    }

    @Test
    void a_part_of_a_sum_that_is_not_known_counts_on_its_own() {
        AmountTotal total =
                total(Map.of("whole", toBeDetermined().build(), "part", in("whole", true, euro(Precision.EXACT, 5))));

        assertThat(total.in("EUR").orElseThrow().atLeast()).isEqualByComparingTo("5");
        assertThat(total.in("EUR").orElseThrow().atMost()).isEmpty();
        assertThat(total.in("EUR").orElseThrow().reasons())
                .contains(
                        "part is counted on its own: it lies in the amount of whole, which is still to be determined",
                        "whole is left out and would add to the sum: still to be determined");
    }

    @Test
    void a_part_in_another_currency_counts_on_its_own() {
        AmountTotal total = total(Map.of(
                "whole", money(Precision.EXACT, 100, "USD").build(),
                "part", in("whole", true, euro(Precision.EXACT, 50))));

        assertThat(total.in("EUR").orElseThrow().atLeast()).isEqualByComparingTo("50");
        assertThat(total.in("EUR").orElseThrow().isExact()).isTrue();
        assertThat(total.in("EUR").orElseThrow().reasons())
                .containsExactly("part is counted on its own: it lies in the amount of whole, which is 100 USD");
        assertThat(total.in("USD").orElseThrow().isExact()).isTrue();
    }

    @Test
    void amounts_that_lie_in_each_other_count_once() {
        AmountTotal.Bounds bounds = total(Map.of(
                        "a", in("b", true, euro(Precision.EXACT, 5)),
                        "b", in("a", true, euro(Precision.EXACT, 7))))
                .in("EUR")
                .orElseThrow();

        assertThat(bounds.atLeast()).isEqualByComparingTo("7");
        assertThat(bounds.atMost()).contains(new BigDecimal(7));
        assertThat(bounds.reasons()).containsExactly("a and b lie in each other; the greater is counted, once");
    }

    @Test
    void what_a_part_is_said_to_be_in_may_be_said_of_the_whole() {
        AmountTotal total = total(Map.of(
                "whole",
                        money(Precision.EXACT, 10, "EUR")
                                .addComprises(new AmountPart(Optional.of(Id.of("part")), Optional.empty(), true))
                                .build(),
                "part", euro(Precision.EXACT, 4)));

        assertThat(total.in("EUR").orElseThrow().atMost()).contains(BigDecimal.TEN);
    }

    @Test
    void wholes_that_share_a_part_may_be_the_same_money() {
        Amount shared = Amount.builder()
                .from(in("one", true, euro(Precision.EXACT, 3)))
                .addPartOf(new AmountPart(Optional.of(Id.of("two")), Optional.empty(), true))
                .build();
        AmountTotal.Bounds bounds = total(
                        Map.of("one", euro(Precision.EXACT, 10), "two", euro(Precision.EXACT, 8), "shared", shared))
                .in("EUR")
                .orElseThrow();

        assertThat(bounds.atLeast()).isEqualByComparingTo("10");
        assertThat(bounds.atMost()).contains(new BigDecimal(18));
    }

    @Test
    void money_that_is_left_out_leaves_no_upper_bound() {
        Amount share = Amount.builder()
                .precision(Precision.AT_LEAST)
                .quantity(new Quantity.ShareOfGdp(new BigDecimal("0.25")))
                .every(Period.ofYears(1))
                .period(covered("2024/2027"))
                .build();
        AmountTotal total = total(Map.of("sum", euro(Precision.EXACT, 24), "share", share));

        assertThat(total.in("EUR").orElseThrow().atMost()).isEmpty();
        assertThat(total.in("EUR").orElseThrow().reasons())
                .containsExactly("share is left out and would add to the sum:"
                        + " at least 0.25 percent of GDP every year for 2024/2027");
        AmountTotal yearly = total(Map.of(
                "euro", euro(Precision.EXACT, 24),
                "dollar", money(Precision.EXACT, 24, "USD").build(),
                "yearly",
                        money(Precision.EXACT, 5, "EUR")
                                .every(Period.ofYears(1))
                                .build()));
        assertThat(yearly.in("EUR").orElseThrow().atMost()).isEmpty();
        assertThat(yearly.in("USD").orElseThrow().isExact()).isTrue();
    }

    @Test
    void things_and_money_counted_already_leave_the_upper_bound() {
        AmountTotal total = total(Map.of(
                "sum", euro(Precision.EXACT, 75),
                "jets",
                        Amount.builder()
                                .quantity(new Quantity.Units(BigDecimal.ONE, "F-16"))
                                .build(),
                "yearly", in("sum", true, toBeDetermined().build())));

        assertThat(total.in("EUR").orElseThrow().isExact()).isTrue();
    }

    @Test
    void a_yearly_sum_counts_for_each_of_its_years() {
        AmountBuilder twoAYear = money(Precision.AT_LEAST, 2, "EUR").every(Period.ofYears(1));

        assertThat(total(Map.of("a", twoAYear.period(covered("2024/2025")).build()))
                        .in("EUR")
                        .orElseThrow()
                        .atLeast())
                .isEqualByComparingTo("4");
        assertThat(total(Map.of("a", twoAYear.period(covered("2024/unknown")).build()))
                        .byCurrency())
                .isEmpty();
        assertThat(total(Map.of("a", twoAYear.period(covered("2024-03/2025")).build()))
                        .byCurrency())
                .isEmpty();
    }

    @Test
    void what_does_not_count_is_taken_out_of_what_holds_it() {
        AmountTotal.Bounds exact = AmountTotal.of(List.of(
                        addend("whole", "t", true, euro(Precision.EXACT, 50)),
                        addend("past", "t", false, in("whole", true, euro(Precision.EXACT, 8)))))
                .in("EUR")
                .orElseThrow();
        AmountTotal.Bounds about = AmountTotal.of(List.of(
                        addend("whole", "t", true, euro(Precision.AT_LEAST, 105)),
                        addend("past", "t", false, in("whole", true, euro(Precision.APPROXIMATE, 30))),
                        addend("part", "t", true, in("whole", true, euro(Precision.EXACT, 75)))))
                .in("EUR")
                .orElseThrow();

        assertThat(exact.atLeast()).isEqualByComparingTo("42");
        assertThat(exact.atMost()).contains(new BigDecimal(42));
        assertThat(about.atLeast()).isEqualByComparingTo("75");
        assertThat(about.atMost()).isEmpty();
        assertThat(about.reasons()).contains("of whole, what lies in it is taken out: past, about 30 EUR");
    }

    @Test
    void amounts_of_two_texts_may_be_the_same_money() {
        AmountTotal.Bounds bounds = AmountTotal.of(List.of(
                        addend("a", "one", true, euro(Precision.EXACT, 50)),
                        addend("b", "one", true, euro(Precision.EXACT, 5)),
                        addend("c", "two", true, euro(Precision.EXACT, 16))))
                .in("EUR")
                .orElseThrow();

        assertThat(bounds.atLeast()).isEqualByComparingTo("55");
        assertThat(bounds.atMost()).contains(new BigDecimal(71));
        assertThat(bounds.reasons()).containsExactly("the amounts of one, two are perhaps the same money");
    }

    @Property(tries = 300)
    void one_more_amount_never_lowers_the_lower_bound(
            @ForAll("amounts") Map<String, Amount> amounts,
            @ForAll Precision precision,
            @ForAll @IntRange(max = 100) int value,
            @ForAll("wholes") String whole,
            @ForAll boolean stated) {
        Map<String, Amount> more = new LinkedHashMap<>(amounts);
        more.put("new", in(whole, stated, euro(precision, value)));

        total(amounts)
                .byCurrency()
                .forEach((currency, bounds) -> assertThat(
                                total(more).in(currency).orElseThrow().atLeast())
                        .isGreaterThanOrEqualTo(bounds.atLeast()));
    }

    @Property(tries = 300)
    void what_does_not_count_never_raises_the_lower_bound(
            @ForAll("amounts") Map<String, Amount> amounts, @ForAll("wholes") String past) {
        List<AmountTotal.Addend> some = new ArrayList<>();
        amounts.forEach((name, amount) -> some.add(addend(name, "t", !name.equals(past), amount)));

        AmountTotal.of(some)
                .byCurrency()
                .forEach((currency, bounds) -> assertThat(bounds.atLeast())
                        .isLessThanOrEqualTo(
                                total(amounts).in(currency).orElseThrow().atLeast()));
    }

    @Test
    void what_lies_in_past_help_counts_no_more_than_with_it() {
        AmountTotal.Bounds bounds = AmountTotal.of(List.of(
                        addend("past", "t", false, euro(Precision.APPROXIMATE, 100)),
                        addend("part", "t", true, in("past", true, euro(Precision.EXACT, 10))),
                        addend("perhaps", "t", true, in("past", false, euro(Precision.EXACT, 8)))))
                .in("EUR")
                .orElseThrow();

        assertThat(bounds.atLeast()).isEqualByComparingTo("10");
        assertThat(bounds.atMost()).contains(new BigDecimal(18));
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
    Arbitrary<String> wholes() {
        return Arbitraries.of("a", "b", "c", "none");
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

    private static AmountTotal.Addend addend(String id, String text, boolean counts, Amount amount) {
        return new AmountTotal.Addend(Id.of(id), amount, Optional.of(Id.of(text)), counts);
    }

    private static AmountBuilder toBeDetermined() {
        return Amount.builder().quantity(new Quantity.ToBeDetermined());
    }

    private static AmountPeriod covered(String during) {
        return AmountPeriod.builder()
                .kind(AmountPeriod.Kind.COVERED)
                .during(DateSpan.parse(during))
                .build();
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
