package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.DatasetReader;
import org.foedus.rule.Finding;
import org.foedus.rule.Report;
import org.foedus.rule.Severity;
import org.foedus.rule.standard.StandardRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two articles of {@code examples/data/seeds}, judged together with the agreements and the law that they speak of. */
class SeedsTest {
    private static final Path DATA = Path.of("..", "data");
    private static final String SECOND = "seeds/japan-to-join-2025.json";
    private static Report report;
    private static List<String> firstArticle;

    @BeforeAll
    static void judge() throws IOException {
        report = StandardRules.all()
                .evaluate(read("ukraine", "law", "seeds"), new ReferenceData(LocalDate.of(2026, 11, 25)));
        firstArticle = read("seeds/newsweek-2024-02-27.json").statements().stream()
                .map(statement -> statement.id().value())
                .toList();
    }

    private static Dataset read(String... names) throws IOException {
        return DatasetReader.withDefaults()
                .read(List.of(names).stream().map(DATA::resolve).toList())
                .orThrow();
    }

    private static List<Finding> found(String rule, String statement) {
        return report.findings().stream()
                .filter(finding ->
                        finding.rule().id().equals(rule) && finding.at().id().equals(statement))
                .toList();
    }

    private static List<String> references(String statement) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(i -> "statements/" + statement + "/reportedIn/" + i + "/source")
                .toList();
    }

    @Test
    void first_article_is_not_accused_of_anything() {
        assertThat(firstArticle).hasSize(9);
        assertThat(report.findings())
                .filteredOn(finding -> firstArticle.contains(finding.at().id())
                        || finding.at().id().equals("newsweek-2024-02-27"))
                .isEmpty();
    }

    @Test
    void five_references_cannot_report_what_ishiba_said_as_prime_minister() {
        List<Finding> findings = found("speaker-in-office", "asb-2025-ishiba-set-to-participate");

        assertThat(findings)
                .extracting(finding -> finding.at().toString())
                .containsExactlyElementsOf(references("asb-2025-ishiba-set-to-participate"));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.message())
                        .contains(
                                "a source of 2023-03-01 cannot report what Shigeru Ishiba said as Prime Minister of Japan")
                        .contains("took office on 2024-10-01")
                        .contains("on 2023-03-01 the office was held by Fumio Kishida"));
    }

    @Test
    void five_references_cannot_report_what_rutte_said_as_secretary_general() {
        List<Finding> findings = found("speaker-in-office", "asb-2025-rutte-thirty-countries");

        assertThat(findings)
                .extracting(finding -> finding.at().toString())
                .containsExactlyElementsOf(references("asb-2025-rutte-thirty-countries"));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.message())
                        .contains("the office was held by Jens Stoltenberg")
                        .contains("Mark Rutte was Prime Minister of the Netherlands"));
    }

    @Test
    void five_references_are_older_than_the_agreement_the_earthquake_and_the_meeting() {
        List<Finding> findings = found("source-not-older-than-report", "asb-2025-ishiba-set-to-participate").stream()
                .filter(finding -> !finding.isUndetermined())
                .toList();

        assertThat(findings)
                .extracting(finding -> finding.at().toString())
                .containsExactlyElementsOf(references("asb-2025-ishiba-set-to-participate"));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.message())
                        .contains("presuppose that \"ua-jp-2024\" was signed on 2024-06-13 (15 months later)")
                        .contains("2025-08-15 (29 months later)")
                        .contains("2025-07-30 (28 months later)"));
    }

    @Test
    void headline_confuses_the_guarantees_with_the_agreement_that_japan_had_signed() {
        assertThat(found("join-only-unsigned", "asb-2025-headline-join"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .startsWith("Japan signed \"ua-jp-2024\" on 2024-06-13");
    }

    @Test
    void one_date_and_like_titles_are_a_warning() {
        assertThat(found("identical-date-cluster", "asb-2025-ishiba-set-to-participate"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).startsWith("5 publishers are cited with the one date 2023-03-01");
                });
    }

    @Test
    void a_decision_is_made_of_what_ishiba_said_he_would_consider() {
        assertThat(found("report-not-stronger-than-words", "asb-2025-ishiba-set-to-participate"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .startsWith("it is reported as \"decided\", but \"ishiba-2025-08-19-consider\", said on 2025-08-19,");
        assertThat(found("source-agrees-with-itself", "asb-2025-ishiba-set-to-participate"))
                .hasSize(1);
    }

    @Test
    void thirty_countries_and_nobody_known_are_shown_beside_each_other() {
        assertThat(found("source-agrees-with-whom-it-quotes", "asb-2025-rutte-thirty-countries"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("quotes Mark Rutte for \"30-with-japan\"", "says \"not-known\" itself");
    }

    @Test
    void a_government_without_a_formal_statement_is_shown_beside_the_words_of_its_head() {
        assertThat(found("silence-agrees-with-report", "asb-2025-no-formal-statement"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("\"asb-2025-ishiba-set-to-participate\"");
    }

    @Test
    void the_limits_on_help_stand_in_law_and_policy_and_not_in_the_constitution() {
        assertThat(found("claimed-limit-agrees-with-law", "asb-2025-constitutional-limit"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("Public Finance Act, Article 9 (statute)", "(policy)");
    }

    @Test
    void statements_as_they_were_really_made_are_not_accused() {
        assertThat(report.findings())
                .filteredOn(finding -> finding.at().id().equals("ishiba-2025-08-19-consider")
                        || finding.at().id().equals("rutte-2025-08-18-thirty-countries"))
                .isEmpty();
    }

    @Test
    void all_errors_of_the_whole_data_lie_in_the_second_article() throws IOException {
        List<String> second = read(SECOND).statements().stream()
                .map(statement -> statement.id().value())
                .toList();

        assertThat(report.violations())
                .filteredOn(finding -> finding.rule().severity() == Severity.ERROR)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(second).contains(finding.at().id()));
        assertThat(report.violations())
                .filteredOn(finding -> !second.contains(finding.at().id()))
                .extracting(finding -> finding.at().id())
                .containsExactlyInAnyOrder(
                        "press-2024-gb-ends-on-accession",
                        "press-2024-fr-ends-on-accession",
                        "progleton-2025-japan-provides-arms",
                        "euromaidanpress-2024-slovenia-will-sign",
                        "pravda-2024-bulgaria-will-sign",
                        "vijesti-2025-montenegro-will-sign");
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void reports_that_two_agreements_end_on_accession_are_shown_beside_the_texts_which_say_otherwise() {
        assertThat(found("report-agrees-with-text", "press-2024-gb-ends-on-accession"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("it is reported as \"ends\"", "the text of \"ua-gb-2024\" says \"parties-decide\"");
        assertThat(found("report-agrees-with-text", "press-2024-fr-ends-on-accession"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("(VII, 3rd paragraph); the text outranks the report");
    }

    @Test
    void a_report_that_japan_gave_arms_is_set_against_its_law() {
        assertThat(found("claimed-transfer-within-law", "progleton-2025-japan-provides-arms"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("Japan is said to have given arms, which its law prohibited on 2025-08 ("));
    }

    @Test
    void a_claim_on_the_use_of_force_names_no_version_of_the_law() {
        assertThat(found("law-claim-names-version", "asb-2025-self-defense-only"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("lastly on 2016-03-29 (Legislation for Peace and Security (2015)"));
    }

    @Test
    void signatures_that_were_announced_and_did_not_happen_that_day_are_found() {
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().id().equals("planned-signature-happened"))
                .extracting(finding -> finding.at().id())
                .containsExactlyInAnyOrder(
                        "euromaidanpress-2024-slovenia-will-sign",
                        "pravda-2024-bulgaria-will-sign",
                        "vijesti-2025-montenegro-will-sign");
    }
}
