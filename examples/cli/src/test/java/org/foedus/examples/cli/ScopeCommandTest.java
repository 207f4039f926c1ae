package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.examples.cli.Foedus.LAW;
import static org.foedus.examples.cli.Foedus.UKRAINE;

import org.junit.jupiter.api.Test;

class ScopeCommandTest {

    @Test
    void no_promise_of_the_agreements_is_said_to_break_the_law_of_its_giver() {
        Foedus scope = Foedus.run("scope", UKRAINE, LAW);

        assertThat(scope.exit()).isZero();
        assertThat(scope.out())
                .contains("ua-jp-2024-c03", "giver: IE", "giver: US")
                .doesNotContain("verdict: PROHIBITED");
    }

    @Test
    void japans_promise_of_equipment_turns_on_whether_the_item_is_a_weapon_and_its_words_say_it_is_not_lethal() {
        assertThat(Foedus.run("scope", "--agreement", "ua-jp-2024", UKRAINE, LAW)
                        .flat())
                .contains("giver: JP on: 2024-06-13", "means: GIFT: UNDETERMINED", "means: SALE: UNDETERMINED")
                .contains("lethality: NON_LETHAL", "limits of the text: NON_LETHAL_NAMED")
                .contains(
                        "would decide: whether the item falls under \"weapon or ammunition (Self-Defense Forces Act)\"");
    }

    @Test
    void the_german_licence_that_is_given_for_ukraine_whatever_the_weapon_limits_no_promise() {
        assertThat(Foedus.run("scope", "--agreement", "ua-de-2024", UKRAINE, LAW)
                        .out())
                .contains("count: 0");
    }

    @Test
    void help_of_the_past_and_the_duties_of_the_one_who_is_helped_touch_nothing() {
        Foedus scope = Foedus.run("scope", UKRAINE, LAW);

        assertThat(scope.out()).doesNotContain("modality: RECALLS_PAST", "giver: UA", "kind: END_USE_CONTROL");
    }

    @Test
    void the_law_may_be_asked_as_of_another_day() {
        assertThat(Foedus.run("scope", "--agreement", "ua-jp-2024", "--on", "2026-05-01", UKRAINE, LAW)
                        .flat())
                .contains("on: 2026-05-01");
    }
}
