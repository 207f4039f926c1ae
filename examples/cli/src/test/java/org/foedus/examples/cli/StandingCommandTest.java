package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.examples.cli.Foedus.UKRAINE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingCommandTest {
    private static final String TEXTS = UKRAINE + "/agreements";
    private static final String FRAMEWORKS = UKRAINE + "/frameworks.json";

    @Test
    void in_2031_all_run_but_the_one_that_waits_for_a_notification() {
        Foedus standing = Foedus.run("standing", "--on", "2031-01-01", TEXTS, FRAMEWORKS);

        assertThat(standing.exit()).isZero();
        assertThat(standing.out()).contains("In force (27)", "Not in force (0)", "Undetermined (1)", "a projection");
        assertThat(standing.between("Undetermined (1)", "Declarations"))
                .contains("ua-al-2025")
                .contains("would decide it: the day on which the last notification was received");
        assertThat(standing.between("In force (27)", "Not in force"))
                .contains("ua-eu-2024", "no scheduled end")
                .contains("last day 2034-01-11 at the earliest, 2034-01-12 at the latest");
    }

    @ParameterizedTest
    @CsvSource({"2034-01-11, inForce", "2034-01-12, undetermined", "2034-01-13, notInForce"})
    void the_british_agreement_ends_on_one_of_two_days(String day, String group) {
        Foedus standing = Foedus.run("standing", "--on", day, "--format", "json", UKRAINE);

        assertThat(standing.exit()).isZero();
        assertThat(group(standing.out(), group)).contains("\"agreement\": \"ua-gb-2024\"");
    }

    @Test
    void in_2035_only_the_open_ended_one_certainly_runs() {
        Foedus standing = Foedus.run("standing", "--on", "2035-01-01", TEXTS, FRAMEWORKS);

        assertThat(standing.out()).contains("In force (1)", "Not in force (26)", "Undetermined (1)");
        assertThat(standing.between("In force (1)", "Not in force")).contains("ua-eu-2024");
    }

    @Test
    void before_the_first_signature_nothing_stands() {
        Foedus standing = Foedus.run("standing", "--on", "2024-01-11", TEXTS, FRAMEWORKS);

        assertThat(standing.out()).contains("In force (0)", "Not in force (28)", "Undetermined (0)");
        assertThat(standing.out()).doesNotContain("a projection");
    }

    @Test
    void the_json_names_both_ends_and_each_party() {
        Foedus standing = Foedus.run("standing", "--on", "2031-01-01", "--format", "json", UKRAINE);

        assertThat(standing.out())
                .contains("\"kind\": \"standing\"", "\"on\": \"2031-01-01\"", "\"projection\": true")
                .contains("\"earliestEnd\": \"2034-06-12\"", "\"latestEnd\": \"2034-06-13\"")
                .contains("\"party\": \"JP\"");
    }

    @Test
    void a_day_that_does_not_exist_is_refused_in_one_line() {
        Foedus standing = Foedus.run("standing", "--on", "2031-02-30", UKRAINE);

        assertThat(standing.exit()).isEqualTo(2);
        assertThat(standing.err()).contains("foedus: ", "2031-02-30", "--help");
        assertThat(standing.out()).isEmpty();
    }

    @Test
    void a_folder_that_does_not_exist_is_refused_in_one_line() {
        Foedus standing = Foedus.run("standing", "--on", "2031-01-01", "no-such-folder");

        assertThat(standing.exit()).isEqualTo(2);
        assertThat(standing.err()).contains("no-such-folder: there is no such file or folder");
    }

    private static String group(String json, String name) {
        int start = json.indexOf("\"" + name + "\": [");
        int end = json.indexOf("\n  ]", start);
        assertThat(start).as(name).isNotNegative();
        return json.substring(start, end < 0 ? json.length() : end);
    }
}
