package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.examples.cli.Foedus.DATA;
import static org.foedus.examples.cli.Foedus.LAW;
import static org.foedus.examples.cli.Foedus.SEEDS;
import static org.foedus.examples.cli.Foedus.UKRAINE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.foedus.io.DatasetReader;
import org.foedus.io.DatasetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"ukraine", "law"})
    void our_own_data_have_no_error(String dataset) {
        Foedus check = Foedus.run("check", Path.of(DATA, dataset).toString());

        assertThat(check.out()).doesNotContain(": error:");
        assertThat(check.exit()).isZero();
    }

    @Test
    void the_second_seed_article_is_found_wrong_and_the_first_is_not() {
        Foedus check = Foedus.run("check", SEEDS, UKRAINE, LAW);

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("japan-to-join-2025.json:", "[speaker-in-office]");
        assertThat(check.out()).doesNotContain("newsweek-2024-02-27.json");
    }

    @Test
    void the_articles_alone_show_the_same_and_say_what_was_not_read_with_them() {
        Foedus check = Foedus.run("check", SEEDS);

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("[speaker-in-office]", "\"ukraine-agreements\"");
        assertThat(check.out().lines().filter(line -> line.matches(".*newsweek-2024-02-27\\.json:[0-9].*")))
                .allSatisfy(line -> assertThat(line).contains(": undetermined: "));
    }

    @Test
    void all_our_data_read_together_hold_no_record_twice() {
        assertThat(Foedus.run("check", DATA).out()).doesNotContain("[id-unique]", "[reference-resolves]");
    }

    @Test
    void a_finding_below_the_bar_does_not_fail() {
        assertThat(Foedus.run("check", "--fail-on", "info", UKRAINE).exit())
                .isEqualTo(Foedus.run("check", UKRAINE).out().contains("findings: none") ? 0 : 1);
        assertThat(Foedus.run("check", "--fail-on", "nonsense", UKRAINE).exit()).isEqualTo(2);
    }

    @Test
    void a_broken_copy_shows_every_reachable_problem_in_one_run() throws IOException {
        Path copy = folder.resolve("broken.json");
        Files.writeString(copy, """
                {
                  "format": "foedus/1",
                  "kind": "dataset",
                  "id": "broken",
                  "title": "A broken copy",
                  "persons": [
                    {"id": "ann", "name": "Ann", "otherNaems": ["Anna"]},
                    {"name": "Nobody"},
                    {"id": "bob", "name": "Bob", "name": "Robert"}
                  ],
                  "tenures": [
                    {"id": "t1", "person": "ann", "office": "nowhere", "during": "2024-13-45/.."},
                    {"id": "t2", "person": "bob", "office": "nowhere", "during": "2024-01-01/.."}
                  ],
                  "events": [
                    {"id": "e1", "name": "Cut
                """);

        Foedus check = Foedus.run("check", copy.toString());

        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.flat())
                .contains(
                        "broken.json:7:34: error: a person has no member \"otherNaems\", did you mean \"otherNames\"?")
                .contains("broken.json:8:5: error: a person needs the member \"id\"")
                .contains("broken.json:9:34: error: the member \"name\" stands twice")
                .contains("broken.json:12:66: error: \"2024-13-45/..\" is not a span")
                .contains("[reference-resolves]")
                .contains("broken.json:16:");
        assertThat(check.out()).contains("4 left out");
    }

    @Test
    void a_record_left_out_gives_exit_code_1() throws IOException {
        Path copy = folder.resolve("left-out.json");
        Files.writeString(copy, """
                {"format": "foedus/1", "kind": "dataset", "id": "d", "title": "D", "persons": [{"id": "ann"}]}
                """);

        Foedus check = Foedus.run("check", copy.toString());

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.flat()).contains("left-out.json:1:80: error: a person needs the member \"name\"");
    }

    @Test
    void the_json_report_carries_the_same_places() throws IOException {
        Path copy = folder.resolve("left-out.json");
        Files.writeString(copy, """
                {"format": "foedus/1", "kind": "dataset", "id": "d", "title": "D", "persons": [{"id": "ann"}]}
                """);

        Foedus check = Foedus.run("check", "--format", "json", copy.toString());

        assertThat(check.out())
                .contains("\"kind\": \"report\"", "\"complete\": false", "\"recordsLeftOut\": 1")
                .contains("\"code\": \"missing-member\"", "\"pointer\": \"/persons/0\"", "\"column\": 80")
                .contains("\"rule\": \"reference-resolves\"");
    }

    @Test
    void a_file_that_is_no_dataset_is_refused_in_one_line() throws IOException {
        Path text = folder.resolve("text.json");
        Files.writeString(text, "pacta sunt servanda");

        Foedus check = Foedus.run("check", text.toString());

        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err()).contains("text.json:1:1", "not JSON");
        assertThat(check.out()).isEmpty();
    }

    @Test
    void a_file_that_is_no_dataset_gives_a_json_report_of_its_problems() throws IOException {
        Path text = folder.resolve("text.json");
        Files.writeString(text, "pacta sunt servanda");

        Foedus check = Foedus.run("check", "--format", "json", text.toString());

        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.out())
                .contains("\"kind\": \"report\"", "\"records\": 0", "\"complete\": false", "\"code\": \"syntax\"")
                .doesNotContain("\"dataset\"");
    }

    @Test
    void a_stream_that_cannot_be_read_lists_no_rules() throws IOException {
        Path text = folder.resolve("text.ndjson");
        Files.writeString(text, "pacta sunt servanda");

        Foedus check = Foedus.run("check", "--stream", text.toString());

        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.out()).contains("not JSON", "records: 0").doesNotContain("rules run");
    }

    @Test
    void a_record_that_was_left_out_is_not_said_to_be_missing() throws IOException {
        Path copy = folder.resolve("left-out.json");
        Files.writeString(copy, """
                {"format": "foedus/1", "kind": "dataset", "id": "d", "title": "D", "persons": [{"id": "ann"}],
                 "offices": [{"id": "o", "title": "O"}],
                 "tenures": [{"id": "t", "person": "ann", "office": "o", "during": "2024/.."}]}
                """);

        Foedus check = Foedus.run("check", copy.toString());

        assertThat(check.flat())
                .contains("the record \"ann\" is left out")
                .contains("undetermined: the record \"ann\" could not be read and was left out")
                .doesNotContain("there is no person");
    }

    @Test
    void a_stream_of_records_is_judged_one_by_one_with_the_same_result_on_any_number_of_threads() throws IOException {
        Path records = folder.resolve("records.ndjson");
        DatasetWriter.create()
                .writeRecords(
                        DatasetReader.withDefaults().read(Path.of(UKRAINE)).orThrow(), records);
        Files.writeString(records, """
                {"agreement":{"id":"uncited","title":"Without a source"}}
                {"agreement":{"title":"Without an id"}}
                """, StandardOpenOption.APPEND);

        Foedus one = Foedus.run("check", "--stream", "--fail-on", "advisory", records.toString());
        Foedus two = Foedus.run("check", "--stream", "--threads", "2", "--fail-on", "advisory", records.toString());

        assertThat(one.exit()).isEqualTo(1);
        assertThat(one.out())
                .contains(
                        "[agreement-has-citation]", "an agreement needs the member \"id\"", "left out: 1, problems: 1")
                .contains("rules not run, since they may look at other records: reference-resolves, id-unique");
        assertThat(two.out()).isEqualTo(one.out());
        assertThat(two.exit()).isEqualTo(one.exit());
    }

    @Test
    void a_line_that_cannot_be_read_costs_its_record_with_stream_and_without() throws IOException {
        Path records = folder.resolve("broken.ndjson");
        Files.writeString(records, """
                {"format":"foedus/1","kind":"records","id":"d","title":"D"}
                {"person":{"id":"ann","name":"Ann"}}
                {"person":{"id":"bob",
                {"person":{"id":"cy","name":"Cy"}}
                """);
        Path headless = folder.resolve("headless.ndjson");
        Files.writeString(headless, "{\"person\":{\"id\":\"ann\",\"name\":\"Ann\"}}\n");

        assertThat(Foedus.run("check", records.toString()).exit()).isEqualTo(1);
        assertThat(Foedus.run("check", "--stream", records.toString()).exit()).isEqualTo(1);
        assertThat(Foedus.run("check", headless.toString()).exit()).isEqualTo(2);
        assertThat(Foedus.run("check", "--stream", headless.toString()).exit()).isEqualTo(2);
    }

    @Test
    void a_byte_order_mark_gives_exit_code_1_and_costs_nothing_else() throws IOException {
        Path document = folder.resolve("mark.json");
        Files.writeString(document, """
                \uFEFF{"format": "foedus/1", "kind": "dataset", "id": "d", "title": "D",
                 "persons": [{"id": "ann", "name": "Ann"}]}
                """);
        Path records = folder.resolve("mark.ndjson");
        Files.writeString(records, """
                \uFEFF{"format":"foedus/1","kind":"records","id":"d","title":"D"}
                {"person":{"id":"ann","name":"Ann"}}
                """);

        Foedus whole = Foedus.run("check", document.toString());
        Foedus stream = Foedus.run("check", "--stream", records.toString());

        assertThat(whole.exit()).isEqualTo(1);
        assertThat(whole.flat())
                .contains(
                        "mark.json:1:1: error: the document begins with a byte order mark",
                        "1 record read, 0 left out");
        assertThat(stream.exit()).isEqualTo(1);
        assertThat(stream.out()).contains("a byte order mark", "records: 1, left out: 0, problems: 1");
        assertThat(Foedus.run("check", records.toString()).exit()).isEqualTo(1);
    }

    @Test
    void rules_that_were_not_asked_for_are_named() {
        assertThat(Foedus.run("check", "--rules", "id-unique", UKRAINE).out()).contains(" rules left out.");
        assertThat(Foedus.run("check", "--rules", "id-unique", "--list-rules", UKRAINE)
                        .out())
                .contains("Rules that were left out:", "  source-once");
        assertThat(Foedus.run("check", "--rules", "id-unique", "--format", "html", UKRAINE)
                        .out())
                .contains("<p>Left out: ", ", source-once");
        assertThat(Foedus.run("check", "--rules", "id-unique", "--format", "json", UKRAINE)
                        .out())
                .contains("\"rulesLeftOut\": [");
    }

    @Test
    void options_that_do_not_go_together_are_refused() {
        Foedus severity = Foedus.run("check", "--stream", "--severity", "id-unique=INFO", "records.ndjson");
        Foedus json = Foedus.run("check", "--stream", "--format", "json", "records.ndjson");

        Foedus narrow = Foedus.run("check", "--stream", "--width", "60", "records.ndjson");
        Foedus coloured = Foedus.run("check", "--stream", "--color", "always", "records.ndjson");

        assertThat(severity.exit()).isEqualTo(2);
        assertThat(severity.err()).contains("--stream goes with");
        assertThat(narrow.exit()).isEqualTo(2);
        assertThat(narrow.err()).contains("--stream goes with");
        assertThat(coloured.exit()).isEqualTo(2);
        assertThat(coloured.err()).contains("--stream goes with");
        assertThat(json.exit()).isEqualTo(2);
        assertThat(json.err()).contains("--stream writes text only");
    }

    @Test
    void a_stream_is_one_file() {
        assertThat(Foedus.run("check", "--stream", UKRAINE).err()).contains("--stream reads one file of records");
        assertThat(Foedus.run("check", "--stream", UKRAINE).exit()).isEqualTo(2);
    }

    @Test
    void help_names_the_exit_codes() {
        Foedus help = Foedus.run("check", "--help");

        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Exit code 0", "--fail-on", "undetermined");
    }

    @Test
    void unknown_members_are_refused_unless_the_reader_is_lenient() throws IOException {
        Path document = folder.resolve("newer.json");
        Files.writeString(
                document,
                "{\"format\": \"foedus/1\", \"kind\": \"dataset\", \"id\": \"d\", \"title\": \"D\", \"mood\": \"good\"}");
        Path records = folder.resolve("newer.ndjson");
        Files.writeString(
                records,
                "{\"format\":\"foedus/1\",\"kind\":\"records\",\"id\":\"d\",\"title\":\"D\"}\n{\"ship\":{\"id\":\"s\"}}\n");

        assertThat(Foedus.run("check", document.toString()).exit()).isEqualTo(1);
        assertThat(Foedus.run("check", "--stream", records.toString()).exit()).isEqualTo(1);
        Foedus whole = Foedus.run("check", "--lenient", document.toString());
        Foedus stream = Foedus.run("check", "--lenient", "--stream", records.toString());
        assertThat(whole.out()).contains(": note: ", "0 problems and 1 note of reading");
        assertThat(whole.exit()).isZero();
        assertThat(stream.out()).contains(": note: ", "problems: 0, notes: 1");
        assertThat(stream.exit()).isZero();
        Foedus standing = Foedus.run("standing", "--lenient", "--on", "2024-06-01", document.toString());
        assertThat(standing.exit()).isZero();
        assertThat(standing.err())
                .startsWith("foedus: ")
                .contains("newer.json:1:68: note: ", "\"mood\"; it is kept as an extension");
    }

    @Test
    void a_suppressed_finding_is_listed_and_does_not_fail() throws IOException {
        Path data = write("data.json", LU_TWICE);
        Path suppressions = write("suppressions.json", """
                {"format": "foedus/1", "kind": "suppressions", "suppressions": [
                  {"rule": "party-once-per-agreement", "at": "agreements/a", "justification": "as printed",
                   "author": "Ann", "expires": "2026-06-30"}
                ]}
                """);
        String[] args = {
            "check", "--rules", "party-once-per-agreement", "--suppressions", suppressions.toString(), data.toString()
        };

        Foedus before = Foedus.run(with(args, "--as-of", "2026-06-30"));
        Foedus after = Foedus.run(with(args, "--as-of", "2026-07-01"));

        assertThat(before.flat()).contains("suppressed: the party \"LU\"", "says Ann: as printed (until 2026-06-30)");
        assertThat(before.exit()).isZero();
        assertThat(after.flat()).contains("error: the party \"LU\"", "[suppression-expired]");
        assertThat(after.exit()).isEqualTo(1);
    }

    @Test
    void only_what_is_new_since_the_baseline_counts() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        Path data = write("data.json", LU_TWICE);
        String[] rules = {"check", "--rules", "party-once-per-agreement"};

        assertThat(Foedus.run(with(rules, "--write-baseline", baseline.toString(), data.toString()))
                        .exit())
                .isEqualTo(1);
        Foedus same = Foedus.run(with(rules, "--baseline", baseline.toString(), data.toString()));
        write("data.json", LU_TWICE.replace("\"LU\"", "\"BE\""));
        Foedus other = Foedus.run(with(rules, "--baseline", baseline.toString(), data.toString()));

        assertThat(same.exit()).isZero();
        assertThat(same.out()).contains("Since the baseline: 0 new, listed above; 1 unchanged; 0 gone.");
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.flat())
                .contains("1 new, listed above; 0 unchanged; 1 gone", "gone: agreements/a/participations/1/party");
    }

    @Test
    void findings_come_as_sarif_and_as_a_page_and_go_into_a_file() throws IOException {
        String data = write("data.json", LU_TWICE).toString();
        Path file = folder.resolve("report");

        Foedus sarif = Foedus.run("check", "--format", "sarif", data);
        Foedus into = Foedus.run("check", "--format", "sarif", "--out", file.toString(), data);
        Foedus page = Foedus.run("check", "--format", "html", data);

        assertThat(sarif.out()).contains("\"version\": \"2.1.0\"", "\"ruleId\": \"party-once-per-agreement\"");
        assertThat(sarif.exit()).isEqualTo(1);
        assertThat(into.out()).isEmpty();
        assertThat(into.exit()).isEqualTo(1);
        assertThat(file).content().isEqualTo(sarif.out());
        assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("<mark>&quot;LU&quot;</mark>");
        assertThat(Foedus.run("held", "--office", "o", "--on", "2024-01-01", "--format", "sarif", data)
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void the_line_is_shown_with_the_value_marked() throws IOException {
        String data = write("data.json", LU_TWICE).toString();

        assertThat(Foedus.run("check", "--width", "300", data).out())
                .contains("data.json:2:58: error: there is no party", """
                    2 |   {"id": "a", "title": "A", "participations": [{"party": "LU"}, {"party": "LU"}]}
                      |                                                          ^^^^
                """);
    }

    @Test
    void text_keeps_to_the_width_that_is_asked_for_or_that_the_terminal_has() throws IOException {
        String data = write("data.json", LU_TWICE).toString();
        Screen narrow = new Screen(true, false, Map.of("COLUMNS", "60", "NO_COLOR", "1"));

        assertThat(Foedus.run("rules", "speaker-in-office", "--width", "60"))
                .isEqualTo(Foedus.run(narrow, "rules", "speaker-in-office"));
        assertThat(Foedus.run("rules", "speaker-in-office", "--width", "60")
                        .out()
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
        assertThat(Foedus.run("check", "--width", "10", data).err()).contains("--width must be at least 40, but is 10");
    }

    @Test
    void text_is_coloured_on_a_terminal_and_where_it_is_asked_for() throws IOException {
        String data = write("data.json", LU_TWICE).toString();
        Screen terminal = new Screen(true, false, Map.of());
        Path file = folder.resolve("report.txt");

        assertThat(Foedus.run(terminal, "check", data).out()).contains("\u001b[1;31merror:\u001b[0m");
        assertThat(Foedus.run("check", "--color", "always", data).out()).contains("\u001b[1;31merror:\u001b[0m");
        assertThat(Foedus.run(terminal, "check", "--color", "never", data).out())
                .doesNotContain("\u001b")
                .isEqualTo(Foedus.run("check", data).out());
        Foedus.run(terminal, "check", "--out", file.toString(), data);
        assertThat(file).content().isEqualTo(Foedus.run("check", data).out());
    }

    @Test
    void rules_are_counted_and_listed_on_demand() throws IOException {
        String data = write("data.json", LU_TWICE).toString();

        assertThat(Foedus.run("check", data).flat())
                .contains(" had no record to judge.")
                .doesNotContain("Rules that ran");
        assertThat(Foedus.run("check", "--list-rules", data).out())
                .contains("Rules that ran", "\n  party-once-per-agreement ");
    }

    @Test
    void what_can_be_mended_beyond_doubt_is_written_as_a_patch() throws IOException {
        Path fixes = folder.resolve("fixes.json");

        Foedus check = Foedus.run(
                "check",
                "--fixes",
                fixes.toString(),
                write("data.json", LU_TWICE).toString());

        assertThat(check.out()).contains("fix: take out agreements/a/participations/1");
        assertThat(fixes)
                .content()
                .contains("\"op\": \"test\"", "\"op\": \"remove\"", "\"path\": \"/agreements/0/participations/1\"");
    }

    @Test
    void a_rule_is_explained_with_its_cases_and_its_findings() throws IOException {
        String data = write("data.json", LU_TWICE).toString();

        Foedus alone = Foedus.run("check", "--explain", "party-once-per-agreement");
        Foedus withData = Foedus.run("check", "--explain", "party-once-per-agreement", data);

        assertThat(alone.exit()).isZero();
        assertThat(alone.flat())
                .contains("party-once-per-agreement: ", " rationale: ", " authority: ", " severity: ERROR")
                .contains(" case compliant: ", " case violated: ", " says: agreements/");
        assertThat(withData.exit()).isEqualTo(1);
        assertThat(withData.out()).startsWith(alone.out());
        assertThat(withData.flat()).contains("[party-once-per-agreement]", "1 rule ran: 1 found something");
        assertThat(Foedus.run("check", "--explain", "party-once-per-agreement", "--format", "html")
                        .exit())
                .isEqualTo(2);
        assertThat(Foedus.run("check", "--explain", "id-unique", "--rules", "id-unique", data)
                        .err())
                .contains("--rules does not go with it");
    }

    @Test
    void a_rule_that_is_misspelt_is_guessed() {
        assertThat(Foedus.run("check", "--explain", "speakers-in-ofice").err())
                .contains("there is no rule \"speakers-in-ofice\", did you mean \"speaker-in-office\"?");
        assertThat(Foedus.run("rules", "office-speaker-in").err()).contains("did you mean \"speaker-in-office\"?");
    }

    @Test
    void a_check_of_nothing_is_refused() {
        assertThat(Foedus.run("check").err()).contains("Missing required parameter: 'PATH'");
        assertThat(Foedus.run("check", "--stream").exit()).isEqualTo(2);
    }

    @Test
    void options_that_cannot_be_followed_are_refused() throws IOException {
        String data = write("data.json", LU_TWICE).toString();

        assertThat(Foedus.run("check", "--rules", "no-such-rule", data).err())
                .contains("there is no rule or family \"no-such-rule\"; foedus rules lists them");
        assertThat(Foedus.run("check", "--suppressions", "none.json", data).err())
                .contains("cannot be read");
        assertThat(Foedus.run("check", "--baseline", data, data).err()).contains("\"dataset\"");
        assertThat(Foedus.run("check", "--stream", "--rules", "id-unique", data).exit())
                .isEqualTo(2);
        assertThat(Foedus.run("check", "--out", folder.toString(), data).err()).contains("cannot be written");
    }

    @Test
    void two_threads_print_the_same_as_one() {
        Foedus one = Foedus.run("check", SEEDS, UKRAINE, LAW);

        assertThat(Foedus.run("check", "--threads", "2", SEEDS, UKRAINE, LAW).out())
                .isEqualTo(one.out());
        assertThat(Foedus.run("check", "--threads", "0", SEEDS).err()).contains("--threads must be at least 1");
    }

    @Test
    void rules_are_chosen_by_family_and_given_another_severity() throws IOException {
        String data = write("data.json", LU_TWICE).toString();

        assertThat(Foedus.run("check", "--rules", "aid", data).out()).doesNotContain("party-once-per-agreement");
        assertThat(Foedus.run("check", "--rules", "parties", data).out()).contains("error: the party \"LU\"");
        assertThat(Foedus.run("check", "--rules", "parties", "--severity", "party-once-per-agreement=info", data)
                        .out())
                .contains("info: the party \"LU\"");
        assertThat(Foedus.run("check", "--severity", "nope=info", data).err())
                .contains("--severity: there is no rule \"nope\" among those that run");
    }

    @Test
    void rules_are_listed_and_explained() {
        assertThat(Foedus.run("rules").out()).contains("speaker-in-office", "severity: ERROR", "families: statements");
        assertThat(Foedus.run("rules", "speaker-in-office").flat())
                .contains("count: 1", "rationale: What a prime minister says commits a state", "authority: ILC");
        assertThat(Foedus.run("rules", "nope").exit()).isEqualTo(2);
    }

    private static final String LU_TWICE = """
            {"format": "foedus/1", "kind": "dataset", "id": "d", "title": "D", "agreements": [
              {"id": "a", "title": "A", "participations": [{"party": "LU"}, {"party": "LU"}]}
            ]}
            """;

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Arrays.stream(args), Arrays.stream(more)).toArray(String[]::new);
    }
}
