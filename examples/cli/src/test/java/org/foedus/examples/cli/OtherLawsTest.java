package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.examples.cli.Foedus.LAW;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLawsTest {

    @ParameterizedTest
    @CsvSource({
        "DE, RE_EXPORT, CH, 2023-01-15, PROHIBITED, ch-reexport-refusal-ukraine",
        "DE, RE_EXPORT, CH, 2026-04-01, PROHIBITED, ch-reexport-refusal-ukraine",
        "DE, GIFT, HU, 2023-07-03, PROHIBITED, hu-1120-border",
        "DE, GIFT, HU PL, 2023-07-03, PERMITTED, de-practice-ukraine",
        "DE, GIFT, AT PL, 2023-07-03, PERMITTED, de-practice-ukraine",
        "DE, GIFT, AT PL, 2022-02-27, PROHIBITED, at-war-materiel",
        "DE, GIFT, AT PL, 2022-02-28, PERMITTED, de-practice-ukraine",
        "AT, GIFT, '', 2023-07-03, PROHIBITED, at-no-deliveries",
        "AT, FINANCE, '', 2024-09-05, PROHIBITED, at-no-lethal-payment",
        "HU, GIFT, '', 2023-04-01, PROHIBITED, hu-1120-border",
        "HU, SALE, '', 2023-04-01, PROHIBITED, hu-1120-border",
        "CH, GIFT, '', 2024-09-05, PROHIBITED, ch-no-exports-ukraine",
        "CH, SALE, '', 2024-09-05, PROHIBITED, ch-no-exports-ukraine"
    })
    void shells_for_ukraine(String actor, String action, String via, String on, String verdict, String norm) {
        Foedus may = ask(actor, action, "artillery-shell", via, on);

        assertThat(may.out()).contains("\"verdict\": \"" + verdict + "\"");
        assertThat(may.between("\"decidedBy\"", "\"alsoConsidered\"")).contains("\"norm\": \"" + norm + "\"");
    }

    @Test
    void three_readings_of_korean_law_are_shown_with_their_holders_and_decide_nothing() {
        Foedus may = ask("KR", "SALE", "artillery-shell", "", "2024-12-01");

        assertThat(may.out())
                .contains("\"verdict\": \"UNDETERMINED\"", "\"kind\": \"COMPETING_READINGS\"")
                .contains("\"holder\": \"the Ministry of National Defense\"", "\"fact\": \"which reading prevails\"");
        assertThat(may.between("\"readings\"", "\"claims\""))
                .contains("\"PROHIBITED\"", "\"PERMITTED\"", "\"PERMITTED_ON_CONDITION\"");
        assertThat(Foedus.run(
                                "may",
                                "--actor",
                                "KR",
                                "--action",
                                "SALE",
                                "--item",
                                "artillery-shell",
                                "--to",
                                "UA",
                                "--on",
                                "2024-12-01",
                                LAW)
                        .flat())
                .contains("read so by the Ministry of National Defense: no law forbids it");
    }

    @Test
    void what_leaves_hungary_for_another_neighbour_does_not_cross_into_ukraine() {
        assertThat(ask("HU", "GIFT", "artillery-shell", "PL", "2023-04-01").out())
                .contains("\"verdict\": \"NOT_REGULATED\"");
    }

    @Test
    void austria_pays_for_protective_gear_only() {
        assertThat(ask("AT", "FINANCE", "protective-vest", "", "2024-09-05").out())
                .contains("\"verdict\": \"PERMITTED\"");
    }

    @Test
    void korean_law_is_read_in_three_ways_whatever_the_destination() {
        assertThat(Foedus.run(
                                "may",
                                "--actor",
                                "KR",
                                "--action",
                                "SALE",
                                "--item",
                                "artillery-shell",
                                "--to",
                                "US",
                                "--on",
                                "2024-12-01",
                                LAW)
                        .out())
                .contains("UNDETERMINED", "the Ministry of National Defense");
    }

    @Test
    void german_parliament_decides_on_forces_and_not_on_deliveries() {
        assertThat(Foedus.run("may", "--actor", "DE", "--action", "DEPLOYMENT", "--to", "UA", "--on", "2026-02-01", LAW)
                        .out())
                .contains("PERMITTED ON CONDITION", "Parliamentary Participation Act");
        assertThat(ask("DE", "GIFT", "artillery-shell", "", "2023-07-03").out()).contains("\"verdict\": \"PERMITTED\"");
    }

    @Test
    void a_re_export_cannot_be_judged_without_the_state_from_which_the_item_came() {
        assertThat(ask("DE", "RE_EXPORT", "artillery-shell", "", "2023-01-15").out())
                .contains("\"verdict\": \"UNDETERMINED\"", "the state from which the item came is not named");
    }

    @Test
    void a_law_that_is_not_in_the_data_allows_nothing() {
        assertThat(ask("FR", "GIFT", "artillery-shell", "", "2024-12-01").out())
                .contains("\"verdict\": \"UNDETERMINED\"", "the law of FR about gifts is not in the data");
    }

    private static Foedus ask(String actor, String action, String item, String via, String on) {
        List<String> args = new ArrayList<>(List.of(
                "may",
                "--actor",
                actor,
                "--action",
                action,
                "--item",
                item,
                "--to",
                "UA",
                "--on",
                on,
                "--format",
                "json"));
        for (String stop : via.split(" ", -1)) {
            if (!stop.isEmpty()) {
                args.addAll(List.of("--via", stop));
            }
        }
        args.add(LAW);
        return Foedus.run(args.toArray(String[]::new));
    }
}
