package org.foedus.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.EventCalendar;
import org.foedus.agreement.Standing;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Id;
import org.foedus.io.DatasetReader;
import org.foedus.party.Tenure;
import org.foedus.rule.Finding;
import org.foedus.rule.standard.StandardRules;
import org.foedus.time.DateSpan;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static final Path UKRAINE = Path.of("..", "data", "ukraine");

    @Test
    void the_data_answer_which_agreements_run_and_until_when() {
        List<String> answers = AskTheData.answers(UKRAINE, LocalDate.of(2027, 1, 1));

        assertThat(answers).contains("ua-jp-2024 until Optional[2034-06-13]", "ua-eu-2024 until Optional.empty");
        assertThat(answers)
                .anySatisfy(line -> assertThat(line).startsWith("ua-al-2025? ").contains("last notification"));
    }

    @Test
    void a_rule_of_our_own_is_found_on_the_class_path_and_runs_beside_the_standard_ones() {
        Dataset dataset = DatasetReader.withDefaults().read(UKRAINE).orThrow();

        List<Finding> findings = StandardRules.andInstalled()
                .evaluate(dataset, new ReferenceData(LocalDate.of(2026, 11, 25)))
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.rule().id().equals("title-not-in-capitals"))
                .extracting(finding -> finding.at().toString())
                .contains("agreements/ua-jp-2024/title")
                .doesNotContain("agreements/ua-de-2024/title");
    }

    @Test
    void what_is_typed_is_judged_beside_the_data_that_are_held() {
        Dataset held = DatasetReader.withDefaults().read(UKRAINE).orThrow();
        Tenure tooEarly = Tenure.builder()
                .id(Id.of("typed"))
                .person(Id.of("takaichi-sanae"))
                .office(Id.of("prime-minister-jp"))
                .during(DateSpan.parse("2025-10-01/.."))
                .build();

        assertThat(JudgeAForm.problems(held, List.of(tooEarly), LocalDate.of(2026, 11, 25)))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("tenures/typed/during: ")
                        .contains("Ishiba", "for more than a day"));
        assertThat(JudgeAForm.problems(held, held.tenures(), LocalDate.of(2026, 11, 25)))
                .isEmpty();
    }

    @Test
    void an_agreement_built_in_java_answers_how_it_stands_when_it_ends_and_who_owes_what() {
        Agreement agreement = BuildAnAgreement.northTrainsSouth();

        Standing standing = Standing.of(agreement, LocalDate.of(2030, 1, 1), EventCalendar.empty());

        assertThat(standing.status()).isEqualTo(Standing.Status.IN_FORCE);
        assertThat(standing.latestEnd()).contains(LocalDate.of(2034, 6, 13));
        assertThat(agreement.commitments())
                .extracting(owed -> owed.obligors() + " to " + owed.beneficiaries())
                .containsExactly("[NORTH] to [SOUTH]");
    }
}
