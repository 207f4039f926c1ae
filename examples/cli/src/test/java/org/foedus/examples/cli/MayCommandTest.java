package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.examples.cli.Foedus.LAW;
import static org.foedus.examples.cli.Foedus.SEEDS;
import static org.foedus.examples.cli.Foedus.UKRAINE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MayCommandTest {

    @ParameterizedTest
    @CsvSource({
        "GIFT, protective-vest, 2022-03-07, PROHIBITED",
        "GIFT, protective-vest, 2022-03-09, PERMITTED",
        "GIFT, patriot-interceptor, 2024-02-27, PROHIBITED",
        "FINANCE, money, 2024-02-27, PERMITTED"
    })
    void japan_may_or_may_not(String action, String item, String day, String verdict) {
        Foedus may = Foedus.run(
                "may",
                "--actor",
                "JP",
                "--action",
                action,
                "--item",
                item,
                "--to",
                "UA",
                "--on",
                day,
                "--format",
                "json",
                LAW);

        assertThat(may.exit()).isZero();
        assertThat(may.out()).contains("\"verdict\": \"" + verdict + "\"");
    }

    @Test
    void a_gift_of_interceptors_meets_the_statute_first_and_a_sale_only_the_policy() {
        Foedus gift = patriot("GIFT");
        Foedus sale = patriot("SALE");

        assertThat(gift.out().indexOf("\"rank\": \"STATUTE\""))
                .isPositive()
                .isLessThan(gift.out().indexOf("\"rank\": \"POLICY\""));
        assertThat(sale.out().substring(0, sale.out().indexOf("\"alsoConsidered\"")))
                .contains("\"rank\": \"POLICY\"")
                .doesNotContain("\"rank\": \"STATUTE\"");
        assertThat(gift.out()).contains("\"citation\": [", "\"source\": ");
    }

    @Test
    void detection_paid_through_a_fund_is_permitted() {
        Foedus may = Foedus.run(
                "may",
                "--actor",
                "JP",
                "--action",
                "FINANCE",
                "--item",
                "drone-detector",
                "--via",
                "nato-trust-fund",
                "--to",
                "UA",
                "--on",
                "2024-02-27",
                LAW);

        assertThat(may.exit()).isZero();
        assertThat(may.out()).contains("  PERMITTED\n", "decided by ", "source: ");
    }

    @Test
    void the_claim_of_the_ambassador_is_shown_and_decides_nothing() {
        Foedus may = Foedus.run(
                "may",
                "--actor",
                "JP",
                "--action",
                "GIFT",
                "--item",
                "drone-interceptor",
                "--to",
                "UA",
                "--on",
                "2024-02-28",
                LAW,
                SEEDS,
                UKRAINE);

        assertThat(may.out()).contains("  PROHIBITED\n", "claimed, and deciding nothing:");
    }

    @Test
    void an_item_that_is_not_known_is_refused_with_those_that_are() {
        Foedus may = Foedus.run(
                "may",
                "--actor",
                "JP",
                "--action",
                "GIFT",
                "--item",
                "patriot",
                "--to",
                "UA",
                "--on",
                "2024-02-27",
                LAW);

        assertThat(may.exit()).isEqualTo(2);
        assertThat(may.err()).contains("there is no \"patriot\" among the items of the data", "patriot-interceptor");
    }

    @Test
    void an_action_that_is_not_known_is_refused_with_those_that_are() {
        Foedus may = Foedus.run("may", "--actor", "JP", "--action", "LEND", "--on", "2024-02-27", LAW);

        assertThat(may.exit()).isEqualTo(2);
        assertThat(may.err()).contains("LEND", "GIFT");
    }

    @Test
    void an_item_that_is_not_named_leaves_the_question_open() {
        Foedus may = Foedus.run("may", "--actor", "JP", "--action", "GIFT", "--to", "UA", "--on", "2024-02-27", LAW);

        assertThat(may.exit()).isZero();
        assertThat(may.out()).contains("UNDETERMINED", "would decide it:");
    }

    private static Foedus patriot(String action) {
        return Foedus.run(
                "may",
                "--actor",
                "JP",
                "--action",
                action,
                "--item",
                "patriot-interceptor",
                "--to",
                "UA",
                "--on",
                "2024-02-27",
                "--format",
                "json",
                LAW);
    }
}
