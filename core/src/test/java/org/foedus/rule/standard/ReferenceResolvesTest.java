package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.cites;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.source;
import static org.foedus.rule.standard.Example.state;
import static org.foedus.rule.standard.Example.statement;
import static org.foedus.rule.standard.Example.undated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.ReferenceData;
import org.foedus.dataset.Unread;
import org.foedus.id.Id;
import org.foedus.rule.DataPath;
import org.foedus.rule.Finding;
import org.foedus.rule.Fix;
import org.foedus.rule.Report;
import org.foedus.rule.RuleSet;
import org.junit.jupiter.api.Test;

class ReferenceResolvesTest {
    private static final ReferenceResolves RULE = new ReferenceResolves();

    @Test
    void reference_to_a_record_of_the_right_kind_is_compliant() {
        Report report = Example.run(
                RULE,
                dataset()
                        .addParties(state("JP", "Japan"))
                        .addSources(undated("text").build())
                        .addAgreements(agreement("a")
                                .addParticipations(signed("JP", "2024-06-13"))
                                .addCitations(cites("text"))
                                .build()));

        assertThat(report.findings()).isEmpty();
        assertThat(report.tallies().get(0).compliant()).isEqualTo(2);
    }

    @Test
    void misspelt_reference_is_violated_and_the_nearest_id_is_offered() {
        Report report = Example.run(
                RULE,
                dataset()
                        .addSources(source("ua-jp-2024-text", "2024-06-13").build())
                        .addAgreements(agreement("a")
                                .addCitations(cites("ua-jp-2024-text"), cites("ua-jp-2042-text"))
                                .build()));

        assertThat(at(report)).isEqualTo("agreements/a/citations/1/source");
        assertThat(message(report))
                .isEqualTo("there is no source \"ua-jp-2042-text\"; did you mean \"ua-jp-2024-text\"?");
    }

    @Test
    void reference_that_differs_only_in_case_and_hyphens_from_one_id_can_be_mended() {
        assertThat(fixes("UA_JP.2024", "ua-jp-2024", "ua-de-2024"))
                .containsExactly(
                        Optional.of(Fix.replace(DataPath.parse("agreements/a/citations/0/source"), "ua-jp-2024")));
        assertThat(fixes("ua-jp-2042", "ua-jp-2024")).containsExactly(Optional.empty());
        assertThat(fixes("UA-JP", "ua-jp", "uajp")).containsExactly(Optional.empty());
    }

    private static List<Optional<Fix>> fixes(String cited, String... sources) {
        DatasetBuilder data = dataset()
                .addAgreements(agreement("a").addCitations(cites(cited)).build());
        for (String source : sources) {
            data.addSources(undated(source).build());
        }
        return Example.run(RULE, data).findings().stream().map(Finding::fix).toList();
    }

    @Test
    void reference_to_a_record_that_could_not_be_read_is_undetermined() {
        Report report = judged(new Unread(Set.of(Id.of("text")), false));

        assertThat(report.violations())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("there is no source \"txet\""));
        assertThat(report.undetermined()).singleElement().satisfies(finding -> {
            assertThat(finding.at().toString()).isEqualTo("agreements/a/citations/0/source");
            assertThat(finding.message()).contains("the record \"text\" could not be read and was left out");
            assertThat(finding.deciders()).isNotEmpty();
        });
    }

    @Test
    void where_records_could_not_even_be_named_no_reference_is_accused() {
        Report report = judged(new Unread(Set.of(), true));

        assertThat(report.violations()).isEmpty();
        assertThat(report.undetermined())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.message()).contains("a part of the data could not be read"));
    }

    private static Report judged(Unread unread) {
        return RuleSet.of(List.of(RULE))
                .evaluate(
                        dataset()
                                .addAgreements(agreement("a")
                                        .addCitations(cites("text"), cites("txet"))
                                        .build())
                                .build(),
                        new ReferenceData(LocalDate.of(2026, 11, 25), unread));
    }

    @Test
    void reference_near_to_nothing_asks_for_the_record() {
        Report report = Example.run(
                RULE,
                dataset()
                        .addAgreements(agreement("a").addCitations(cites("zzz")).build()));

        assertThat(message(report))
                .isEqualTo(
                        "there is no source \"zzz\"; no known id comes near it; add the record, or read the file that"
                                + " holds it as well");
    }

    @Test
    void reference_into_a_dataset_that_was_not_read_is_undetermined() {
        Report report = Example.run(
                RULE,
                dataset()
                        .addUses("texts")
                        .addAgreements(agreement("a").addCitations(cites("zzz")).build()));

        assertThat(counts(report)).containsExactly(1, 0, 0, 1, 0);
        assertThat(message(report)).contains("\"zzz\" is not among what was read", "\"texts\"");
    }

    @Test
    void reference_to_a_record_of_another_kind_is_violated() {
        Report report = Example.run(
                RULE,
                dataset()
                        .addParties(state("JP", "Japan"))
                        .addAgreements(agreement("a").addCitations(cites("JP")).build()));

        assertThat(message(report))
                .isEqualTo(
                        "there is no source \"JP\"; the id belongs to a record of the kind \"party\", and here a source"
                                + " is wanted");
    }

    @Test
    void statement_may_be_about_any_kind_but_not_about_nothing() {
        Report report = Example.run(
                RULE,
                dataset()
                        .addParties(state("JP", "Japan"))
                        .addAgreements(agreement("accord").build())
                        .addStatements(statement("s")
                                .about(List.of(Id.of("JP"), Id.of("accord"), Id.of("acord")))
                                .build()));

        assertThat(report.findings()).hasSize(1);
        assertThat(at(report)).isEqualTo("statements/s/about/2");
        assertThat(message(report)).isEqualTo("there is no record of any kind \"acord\"; did you mean \"accord\"?");
    }

    @Test
    void record_without_references_is_not_applicable() {
        assertThat(counts(Example.run(RULE, dataset().addSources(undated("x").build()))))
                .containsExactly(1, 0, 0, 0, 1);
    }
}
