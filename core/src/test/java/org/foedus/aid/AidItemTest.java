package org.foedus.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.foedus.id.Id;
import org.junit.jupiter.api.Test;

class AidItemTest {
    private static final Amount TEN_VESTS = Amount.builder()
            .quantity(new Quantity.Units(BigDecimal.TEN, "vests"))
            .build();
    private static final Amount FIVE_MILLION = Amount.builder()
            .quantity(new Quantity.Sum(Money.of(5_000_000, "EUR")))
            .build();

    @Test
    void help_without_a_giver_makes_no_sense() {
        assertThatThrownBy(() -> aid().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an aid item needs a donor and a description")
                .hasMessageContaining("vests-1");
    }

    @Test
    void help_that_is_not_described_makes_no_sense() {
        assertThatThrownBy(() -> aid().addDonors(Id.of("JP")).description(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the description \" \"");
    }

    @Test
    void a_flow_keeps_goods_and_their_value_apart() {
        AidFlow flow = AidFlow.builder()
                .stage(AidStage.DELIVERY)
                .goods(TEN_VESTS)
                .value(FIVE_MILLION)
                .build();

        assertThat(aid().addDonors(Id.of("JP")).addFlows(flow).build().flows())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.goods()).contains(TEN_VESTS);
                    assertThat(one.value()).contains(FIVE_MILLION);
                });
    }

    @Test
    void money_is_not_goods_and_goods_are_not_money() {
        assertThatThrownBy(() -> AidFlow.builder()
                        .stage(AidStage.PLEDGE)
                        .goods(FIVE_MILLION)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("goods are a number of things, but Sum");
        assertThatThrownBy(() -> AidFlow.builder()
                        .stage(AidStage.PLEDGE)
                        .value(TEN_VESTS)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a value is money, but Units");
    }

    @Test
    void any_code_is_a_valuation_method_if_it_looks_like_one() {
        assertThat(ValuationMethod.of("replacement-cost")).isEqualTo(ValuationMethod.REPLACEMENT_COST);
        assertThat(ValuationMethod.of("as-insured")).hasToString("as-insured");
        assertThatThrownBy(() -> ValuationMethod.of("Replacement value"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as replacement-cost, but \"Replacement value\" is given");
    }

    @Test
    void a_classification_names_its_list_and_its_entry() {
        assertThat(Classification.of(Classification.EU_MILITARY_LIST, "C/2024/1945", "ML13")
                        .edition())
                .contains("C/2024/1945");
        assertThatThrownBy(() -> Classification.of("eu-ml", "C/2024/1945", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a classification needs a scheme and a code");
    }

    private static AidItemBuilder aid() {
        return AidItem.builder().id(Id.of("vests-1")).description("Vests").recipient(Id.of("UA"));
    }
}
