package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.examples.cli.Foedus.LAW;
import static org.foedus.examples.cli.Foedus.SEEDS;
import static org.foedus.examples.cli.Foedus.UKRAINE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCommandsTest {

    @Test
    void notice_lists_every_agreement_with_its_end() {
        Foedus notice = Foedus.run("notice", "--received", "2026-01-01", "--format", "json", UKRAINE);

        assertThat(notice.exit()).isZero();
        assertThat(notice.out())
                .contains("\"kind\": \"notice\"", "\"agreement\": \"ua-jp-2024\"", "\"earliestEnd\": \"2026-07-01\"")
                .contains("\"partyNamesTheDay\": true", "ua-jp-2024-text, X.3");
    }

    @Test
    void notice_given_suffices_where_the_text_counts_from_it() {
        String notice = Foedus.run("notice", "--given", "2026-08-01", UKRAINE).flat();

        assertThat(notice)
                .contains("If notice is given on 2026-08-01")
                .contains("ua-no-2024 earliest end: 2027-02-01 latest end: 2027-02-01")
                .contains("ua-de-2024 earliest end: 2027-02-01 party names the day: true");
        assertThat(Foedus.run("notice", "--received", "2026-08-31", "--given", "2026-08-01", UKRAINE)
                        .flat())
                .contains("ua-de-2024 earliest end: 2027-02-01 party names the day: true");
        assertThat(Foedus.run("notice", "--received", "2026-08-31", UKRAINE).flat())
                .contains("ua-de-2024 earliest end: 2027-02-28 party names the day: true")
                .contains("counted from receipt (VCLT 78), since it is not known when the notice was given");
    }

    @Test
    void a_sum_has_no_upper_bound_where_an_agreement_is_not_coded_completely() {
        String total = Foedus.run("total", "--by", "GB", UKRAINE).flat();

        assertThat(total)
                .contains("at least: 2500000000 exact: false")
                .contains("not coded completely: ua-gb-2025-100y");
        assertThat(Foedus.run("total", "--by", "GR", UKRAINE).flat()).contains("not coded completely: ua-gr-2024");
    }

    @Test
    void a_later_day_than_was_looked_at_is_a_projection() {
        assertThat(Foedus.run("owes", "--by", "PL", "--on", "2031-01-01", UKRAINE)
                        .flat())
                .contains("projection: events were looked for up to 2026-06-30");
        assertThat(Foedus.run("owes", "--by", "PL", "--on", "2026-06-30", UKRAINE)
                        .flat())
                .doesNotContain("projection");
        assertThat(Foedus.run("notice", "--received", "2033-12-01", UKRAINE).flat())
                .contains("projection: events were looked for up to 2026-06-30");
        assertThat(Foedus.run("held", "--on", "2035-01-01", "--office", "secretary-general-nato", UKRAINE, SEEDS)
                        .flat())
                .contains("covers: UNKNOWN");
    }

    @Test
    void a_party_that_the_data_do_not_know_is_refused_as_a_destination() {
        Foedus may = Foedus.run(
                "may",
                "--actor",
                "JP",
                "--action",
                "GIFT",
                "--item",
                "protective-vest",
                "--to",
                "ua",
                "--on",
                "2024-02-27",
                LAW);

        assertThat(may.exit()).isEqualTo(2);
        assertThat(may.err()).contains("ua");
    }

    @Test
    void notice_outside_the_term_says_that_there_is_nothing_to_end() {
        assertThat(Foedus.run("notice", "--received", "2033-12-01", UKRAINE).flat())
                .contains("ua-gb-2024 earliest end: 2034-01-11 latest end: 2034-01-12 "
                        + "reason: its term ends sooner, on 2034-01-12 at the latest");
        assertThat(Foedus.run("notice", "--received", "2040-01-01", UKRAINE).flat())
                .contains("ua-gb-2024 reason: on 2040-01-01 there is nothing to end: its term ran to");
        assertThat(Foedus.run("notice", "--received", "2023-01-01", UKRAINE).flat())
                .contains("ua-gb-2024 reason: on 2023-01-01 there is nothing to end: it takes effect on "
                        + "signature, which was on 2024-01-12");
        assertThat(Foedus.run("notice", "--received", "2026-01-01", UKRAINE).flat())
                .contains("ua-al-2025 earliest end: 2026-07-01 latest end: 2026-07-01")
                .contains("would decide: the day on which the last notification was received");
    }

    @Test
    void notice_says_nothing_about_the_day_where_no_clause_is_known() {
        String notice =
                Foedus.run("notice", "--received", "2026-01-01", UKRAINE).flat();

        assertThat(notice).contains("ua-se-2024 causes: the text has no clause on termination");
    }

    @Test
    void a_notice_without_a_day_or_received_before_it_was_given_is_refused() {
        assertRefused("name the day of the notice with --received, with --given, or with both", "notice", UKRAINE);
        assertRefused(
                "a notice given on 2026-09-01 cannot have been received before, on 2026-08-31",
                "notice",
                "--received",
                "2026-08-31",
                "--given",
                "2026-09-01",
                UKRAINE);
    }

    @Test
    void an_event_assumed_twice_is_refused() {
        assertRefused(
                "--assume names \"ua-nato-accession\" twice",
                "standing",
                "--on",
                "2031-01-01",
                "--assume",
                "ua-nato-accession=2030-07-01",
                "--assume",
                "ua-nato-accession=2030-08-01",
                UKRAINE);
        assertRefused("is not an event and its day", "standing", "--on", "2031-01-01", "--assume", "x", UKRAINE);
    }

    @Test
    void before_a_declaration_is_made_nothing_of_it_stands() {
        Foedus standing = Foedus.run("standing", "--on", "2023-07-11", UKRAINE);

        assertThat(standing.out()).doesNotContain("Declarations, which do not", "g7-joint-declaration-2023");
    }

    @Test
    void all_that_is_missing_about_albania_is_named_after_an_accession() {
        String standing = Foedus.run(
                        "standing", "--on", "2031-01-01", "--assume", "ua-nato-accession=2030-07-01", UKRAINE)
                .flat();

        assertThat(standing.substring(standing.indexOf("ua-al-2025")))
                .containsSubsequence(
                        "would decide it: what the parties decided after ua-nato-accession",
                        "would decide it: the day on which the last notification was received",
                        "ua-be-2024");
    }

    @Test
    void consults_counts_yes_no_and_unknown() {
        Foedus consults = Foedus.run("consults", "--within", "PT24H", "--after", "THREAT", "--format", "json", UKRAINE);

        assertThat(consults.out()).contains("\"yes\": 1,", "\"answer\": \"YES\"", "\"softener\": \"where possible");
        assertThat(Foedus.run("consults", UKRAINE).out())
                .contains("yes: 27", "no: 1", "declarations not counted: 1", "requested by: EITHER");
    }

    @Test
    void owes_shows_verb_reservation_and_place() {
        Foedus owes = Foedus.run("owes", "--by", "JP", "--to", "UA", "--kind", "MILITARY_EQUIPMENT", UKRAINE);

        assertThat(owes.out())
                .contains("ua-jp-2024-c03", "modality: WILL", "lethality: NON_LETHAL")
                .contains("qualifiers: CONSTITUTIONAL", "citation: ua-jp-2024-text, II.1(1)");
        assertThat(Foedus.run("owes", "--by", "JP", "--on", "2036-01-01", UKRAINE)
                        .out())
                .contains("count: 0");
    }

    @Test
    void coverage_keeps_no_unknown_and_outside_apart() {
        Foedus coverage = Foedus.run(
                "coverage", "--party", "JP", "--party", "GR", "--party", "NATO", "--kind", "NON_AGGRESSION", UKRAINE);
        Foedus byAgreement = Foedus.run(
                "coverage", "--party", "JP", "--agreement", "ua-jp-2024", "--kind", "NON_AGGRESSION", UKRAINE);

        assertThat(byAgreement.flat()).contains("JP kind: NON_AGGRESSION answer: NO");
        assertThat(coverage.flat())
                .contains(
                        "JP kind: NON_AGGRESSION answer: UNKNOWN reason: not coded completely: g7-joint-declaration-2023")
                .contains("GR kind: NON_AGGRESSION answer: UNKNOWN reason: not coded completely: ua-gr-2024")
                .contains("NATO kind: NON_AGGRESSION answer: OUTSIDE_WINDOW");
    }

    @Test
    void total_gives_bounds_and_names_what_it_left_out() {
        Foedus total = Foedus.run("total", "--agreement", "ua-se-2024", "--format", "json", UKRAINE);

        assertThat(total.out())
                .contains("\"atLeast\": 75000000000", "\"atLeast\": 105000000000", "\"exact\": false")
                .contains("ua-se-2024-c15 lies in the amount of ua-se-2024-c14");
        assertThat(Foedus.run("total", "--by", "JP", UKRAINE).exit()).isZero();
    }

    @Test
    void total_never_adds_what_two_agreements_may_tell_of_the_same_money() {
        Foedus total = Foedus.run("total", "--by", "EU", UKRAINE);

        assertThat(total.flat())
                .contains("the amounts of ua-es-2024, ua-eu-2024 are perhaps the same money")
                .contains("given together: ua-eu-2024-c03");
        assertThat(Foedus.run("total", "--by", "EU-MEMBER-STATES", UKRAINE).flat())
                .contains("at least: 39000000000");
        assertThat(Foedus.run("total", "--agreement", "ua-es-2024", UKRAINE).flat())
                .contains("giver: ES currency: EUR", "giver: EU currency: EUR at least: 16100000000");
    }

    @Test
    void total_says_nothing_exact_where_money_is_left_out() {
        Foedus total = Foedus.run("total", "--agreement", "ua-lt-2024", UKRAINE);

        assertThat(total.flat())
                .contains("at least: 24000000 exact: false", "ua-lt-2024-c10 is 0.25 percent of GDP every year");
        assertThat(Foedus.run("total", "--agreement", "ua-ee-2024", UKRAINE).flat())
                .contains("ua-ee-2024-c07 is at least 0.25 percent of GDP every year for 2024/2027");
    }

    @Test
    void held_tells_office_holders() {
        Foedus held = Foedus.run("held", "--person", "rutte-mark", "--on", "2023-03-01", UKRAINE);

        assertThat(held.out()).contains("office: prime-minister-nl").doesNotContain("secretary-general-nato");
        assertThat(Foedus.run("held", "--on", "2023-03-01", UKRAINE).err()).contains("name an office with --office");
    }

    @Test
    void statements_are_those_known_by_the_day() {
        Foedus statements = Foedus.run("statements", "--known", "2024-03-01", "--said", "2024-02-28", SEEDS);

        assertThat(statements.out()).contains("speaker: korsunsky-sergiy", "known by then: ");
    }

    @Test
    void statements_are_not_known_by_sources_that_cannot_report_them() {
        Foedus statements =
                Foedus.run("statements", "--known", "2024-02-27", "--said", "2026-01-01", SEEDS, UKRAINE, LAW);

        assertThat(statements.out())
                .doesNotContain("asb-2025-rutte-thirty-countries", "asb-2025-ishiba-set-to-participate");
    }

    @Test
    void held_answers_unknown_where_nothing_is_recorded() {
        Foedus held = Foedus.run("held", "--office", "president-us", "--on", "2012-01-01", UKRAINE);
        Foedus both = Foedus.run(
                "held", "--office", "prime-minister-nl", "--person", "ishiba-shigeru", "--on", "1990-03-01", UKRAINE);

        assertThat(held.flat()).contains("answer: UNKNOWN reason: no tenure is recorded for that day");
        assertThat(both.flat()).contains("answer: UNKNOWN");
        assertThat(Foedus.run("held", "--office", "prime-minister-jp", "--on", "1990-01-01", UKRAINE)
                        .flat())
                .contains("ishiba-shigeru, prime-minister-jp");
    }

    @ParameterizedTest
    @CsvSource({"DE, PARLIAMENTARY", "LV, PARLIAMENTARY", "IE, NEUTRALITY"})
    void owes_shows_a_reservation_of_one_party_only_with_what_it_owes(String partner, String ground) {
        String reservation = "qualifiers: " + ground + " of " + partner;

        assertThat(Foedus.run("owes", "--by", partner, "--to", "UA", UKRAINE).flat())
                .contains(reservation);
        assertThat(Foedus.run("owes", "--by", "UA", UKRAINE).flat().split("agreement: "))
                .filteredOn(owed -> owed.contains("-2024 obligors: UA beneficiaries: " + partner))
                .isNotEmpty()
                .noneMatch(owed -> owed.contains(reservation));
    }

    @Test
    void owes_names_what_is_not_coded_and_leaves_out_what_is_over() {
        assertThat(Foedus.run("owes", "--by", "GR", UKRAINE).flat())
                .contains("count: 0", "not coded completely: ua-gr-2024");
        assertThat(Foedus.run("owes", "--by", "GB", "--on", "2034-01-13", UKRAINE)
                        .flat())
                .contains("ua-gb-2025-100y");
        assertThat(Foedus.run("owes", "--by", "SE", "--on", "2025-01-01", UKRAINE)
                        .flat())
                .contains("ua-se-2024-c09 agreement", "EU_LAW", "CONSTITUTIONAL (Pledge, para. 1 (SEK 75 billion))");
        assertThat(Foedus.run("owes", "--by", "SE", "--on", "2030-01-01", UKRAINE)
                        .flat())
                .doesNotContain("ua-se-2024-c09 agreement");
        assertThat(Foedus.run("owes", "--by", "LV", "--on", "2030-01-01", UKRAINE)
                        .flat())
                .doesNotContain("ua-lv-2024-c17 agreement", "ua-lv-2024-c18 agreement");
        assertThat(Foedus.run("owes", "--by", "US", "--modality", "SHALL", UKRAINE)
                        .flat())
                .contains("modality: SHALL")
                .doesNotContain("modality: WILL");
    }

    @Test
    void owes_leaves_out_past_help_and_says_so() {
        Foedus owes = Foedus.run("owes", "--by", "IE", UKRAINE);

        assertThat(owes.flat()).contains("past help left out: ").doesNotContain("modality: RECALLS_PAST");
        assertThat(Foedus.run("owes", "--by", "IE", "--with-past-help", UKRAINE).flat())
                .contains("past help left out: 0", "modality: RECALLS_PAST");
    }

    @Test
    void coverage_is_no_only_where_the_kind_was_checked() {
        Foedus coverage = Foedus.run(
                "coverage",
                "--party",
                "IT",
                "--party",
                "PT",
                "--party",
                "EU-MEMBER-STATES",
                "--kind",
                "AIR_DEFENCE",
                "--kind",
                "AMMUNITION",
                UKRAINE);

        assertThat(coverage.flat())
                .contains("IT kind: AIR_DEFENCE answer: YES", "PT kind: AMMUNITION answer: UNKNOWN")
                .contains("EU-MEMBER-STATES kind: AMMUNITION answer: YES");
        assertThat(Foedus.run("coverage", "--party", "EU-MEMBER-STATES", "--kind", "NON_AGGRESSION", UKRAINE)
                        .flat())
                .contains("answer: UNKNOWN reason: it owes something else");
    }

    @Test
    void consults_is_unknown_where_it_depends_on_hostilities_having_ceased() {
        Foedus consults = Foedus.run("consults", "--after", "FUTURE_ATTACK", UKRAINE);

        assertThat(consults.flat())
                .contains("ua-ca-2024 answer: UNKNOWN", "ua-pl-2024 answer: UNKNOWN", "ua-us-2024 answer: YES");
    }

    @Test
    void standing_answers_as_if_an_event_happened() {
        Foedus standing =
                Foedus.run("standing", "--on", "2031-01-01", "--assume", "ua-nato-accession=2030-07-01", UKRAINE);

        assertThat(standing.out())
                .contains(
                        "assumed: ua-nato-accession on 2030-07-01",
                        "Undetermined (28)",
                        "what the text says about ua-nato-accession was not seen")
                .contains("Commitments that ended with an event (2)", "ua-pl-2024-c22");
        assertThat(Foedus.run(
                                "standing",
                                "--format",
                                "json",
                                "--on",
                                "2031-01-01",
                                "--assume",
                                "ua-nato-accession=2030-07-01",
                                UKRAINE)
                        .out())
                .contains("\"assumed\": {\n    \"ua-nato-accession\": \"2030-07-01\"\n  }", "\"endedCommitments\": [");
    }

    @Test
    void what_the_data_do_not_know_is_refused_with_what_they_know() {
        assertRefused(
                "there is no \"ua-nato\" among the events",
                "standing",
                "--on",
                "2031-01-01",
                "--assume",
                "ua-nato=2030-07-01",
                UKRAINE);
        assertRefused("there is no \"XX\" among the parties", "owes", "--by", "XX", UKRAINE);
        assertRefused("there is no \"x\" among the agreements", "total", "--agreement", "x", UKRAINE);
        assertRefused("there is no \"x\" among the offices", "held", "--office", "x", "--on", "2024-01-01", UKRAINE);
        assertRefused("WRONG", "owes", "--kind", "WRONG", UKRAINE);
        assertRefused("--within", "consults", "--within", "a day", UKRAINE);
        assertRefused("\"PT0S\" is no time", "consults", "--within", "PT0S", UKRAINE);
        assertRefused("\"-PT1H\" is no time", "consults", "--within=-PT1H", UKRAINE);
        assertRefused("there is no \"nope\"", "statements", "--known", "2024-01-01", "--about", "nope", UKRAINE);
    }

    private static void assertRefused(String part, String... args) {
        Foedus refused = Foedus.run(args);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains(part);
        assertThat(refused.out()).isEmpty();
    }
}
