package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.examples.cli.Foedus.LAW;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.io.DatasetReader;
import org.foedus.law.Assessment;
import org.foedus.law.LegalAssessor;
import org.foedus.law.Norm;
import org.foedus.law.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each question that the legal profiles carry is answered, and by which norms. */
class LawQuestionsTest {
    private static final Dataset DATA =
            DatasetReader.withDefaults().read(List.of(Path.of(LAW))).orThrow();
    private static final LegalAssessor LAWYER = LegalAssessor.of(DatasetIndex.of(DATA));
    private static final int ANSWERED = 123;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        # Japan
        jp-q-vests-2022-03-07, PROHIBITED, jp-guidelines-2014
        jp-q-vests-2022-03-09, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        jp-q-patriot-gift-2024-02-27, PROHIBITED, jp-sdf-act-116-3-exclusion jp-guidelines-2014
        jp-q-patriot-sale-2024-02-27, PROHIBITED, jp-guidelines-2014
        jp-q-drone-detection-fund-2024-02-27, PERMITTED, jp-practice-finance
        jp-q-drone-interceptor-2024-02-27, PROHIBITED, jp-sdf-act-116-3-exclusion jp-guidelines-2014
        jp-q-money-2024-02-27, PERMITTED, jp-not-defence-equipment
        jp-q-patriot-us-2023-12-21, PROHIBITED, jp-guidelines-2014
        jp-q-patriot-us-2024-02-27, PERMITTED, jp-guidelines-2023-licensor
        jp-q5-vests-2023-11-15, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        jp-q5-helmets-2024-02-27, PERMITTED, jp-sdf-act-116-3
        jp-q5-trucks-2023-11-15, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        jp-q5-detection-2023-11-15, PERMITTED, jp-practice-finance
        jp-q5-patriot-us-2023-11-15, PROHIBITED, jp-guidelines-2014
        jp-q5-patriot-onward-2023-11-15, PROHIBITED, jp-guidelines-2014
        jp-q5-patriot-onward-2024-02-27, REFUSED_IN_PRINCIPLE, jp-guidelines-2023-onward-war
        jp-q6-patriot-sale-2026-03-15, PROHIBITED, jp-guidelines-2014
        jp-q6-patriot-sale-2026-05-01, PROHIBITED, jp-guidelines-2026-weapons
        jp-q6-patriot-gift-2026-05-01, PROHIBITED, jp-sdf-act-116-3-exclusion jp-guidelines-2026-weapons
        jp-q6-vests-2026-05-01, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2026-non-weapons
        jp-vests-sale-2014-03-31, PROHIBITED, jp-guideline-1976
        jp-vests-sale-2014-04-01, PROHIBITED, jp-guidelines-2014
        jp-arms-us-2011-12-26, PROHIBITED, jp-guideline-1976
        jp-arms-us-2011-12-27, UNDETERMINED, none
        jp-vests-accord-2024-06-13, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        jp-patriot-accord-2024-06-14, PROHIBITED, jp-sdf-act-116-3-exclusion jp-guidelines-2014
        # Germany
        de-q13-gepard-rounds-2023-01-15, PROHIBITED, ch-reexport-refusal-ukraine
        de-q13-gepard-rounds-2026-04-01, PROHIBITED, ch-reexport-refusal-ukraine
        de-q14-hungary-2023-07-03, PROHIBITED, hu-1120-border
        de-q14-hungary-poland-2023-07-03, PERMITTED, de-practice-ukraine
        de-q14-austria-2023-07-03, PERMITTED, de-practice-ukraine
        de-deployment-2004-12-31, PERMITTED_ON_CONDITION, de-basic-law-army
        de-deployment-1994-07-11, NOT_REGULATED, none
        de-deployment-1994-07-12, PERMITTED_ON_CONDITION, de-basic-law-army
        de-deployment-2026-02-01, PERMITTED_ON_CONDITION, de-basic-law-army de-parliament-act
        de-tanks-russia-2023-01-15, PROHIBITED, de-no-aggression
        # Austria
        at-q14-delivery-2023-07-03, PROHIBITED, at-no-deliveries
        at-vests-2023-07-03, PERMITTED, at-protective-gifts
        at-training-2023-07-03, PROHIBITED, at-no-training
        # South Korea
        kr-q15-shells-2024-12-01, UNDETERMINED, none
        kr-shells-us-2023-03-31, UNDETERMINED, none
        # Hungary
        hu-shells-2022-03-06, NOT_REGULATED, none
        hu-shells-2022-03-07, PROHIBITED, hu-1120-border
        hu-shells-2022-03-08, PROHIBITED, hu-1120-border
        hu-fuel-2022-03-08, PERMITTED, hu-1120-non-lethal
        # Switzerland
        ch-shells-2025-12-31, PROHIBITED, ch-no-exports-ukraine
        ch-shells-2026-04-18, PROHIBITED, ch-no-exports-ukraine
        # Ireland
        ie-shells-2024-09-04, PROHIBITED, ie-no-lethal-goods
        ie-vests-2024-09-04, PERMITTED, ie-non-lethal-goods
        ie-pay-lethal-2022-02-27, NOT_REGULATED, none
        ie-pay-lethal-2022-02-28, PROHIBITED, ie-no-lethal-payment
        ie-pay-lethal-2022-03-01, PROHIBITED, ie-no-lethal-payment
        ie-pay-fuel-2022-02-28, PERMITTED, ie-non-lethal-payment
        ie-training-2023-02-20, NOT_REGULATED, none
        ie-training-2023-02-21, PERMITTED, ie-training-non-lethal
        ie-training-2023-02-22, PERMITTED, ie-training-non-lethal
        ie-weapons-training-2023-08-17, NOT_REGULATED, none
        ie-weapons-training-2023-08-18, UNDETERMINED, none
        ie-weapons-training-2023-08-19, UNDETERMINED, none
        ie-forces-ukraine-2026-03-01, PROHIBITED, ie-triple-lock-mandate
        ie-forces-bill-2025-05-22, PROHIBITED, ie-triple-lock-mandate
        ie-irini-2026-05-30, PERMITTED_ON_CONDITION, ie-triple-lock-dail
        ie-irini-2026-05-31, PERMITTED_ON_CONDITION, ie-triple-lock-dail
        ie-irini-2026-06-01, PROHIBITED, ie-triple-lock-mandate
        ie-irini-twelve-2026-06-01, UNDETERMINED, none
        ie-irini-number-open-2026-06-01, UNDETERMINED, none
        # Malta
        mt-shells-2022-01-31, NOT_REGULATED, none
        mt-shells-2022-02-15, UNDETERMINED, none
        mt-shells-2022-03-01, PROHIBITED, mt-no-lethal-goods
        mt-shells-2025-02-03, PROHIBITED, mt-no-lethal-goods
        mt-pay-lethal-2022-02-27, NOT_REGULATED, none
        mt-pay-lethal-2022-02-28, PROHIBITED, mt-no-lethal-payment
        mt-pay-lethal-2022-03-01, PROHIBITED, mt-no-lethal-payment
        mt-pay-first-aid-2022-03-01, PERMITTED, mt-non-lethal-support
        mt-forces-2024-01-01, PROHIBITED, mt-constitution-1-3
        # the European Union
        eu-tanks-2022-02-27, PERMITTED_ON_CONDITION, eu-peace-facility
        eu-tanks-2022-02-28, PERMITTED, eu-2022-338
        eu-tanks-2022-03-01, PERMITTED, eu-2022-338
        eu-fuel-2022-02-27, PERMITTED_ON_CONDITION, eu-peace-facility
        eu-fuel-2022-02-28, PERMITTED, eu-2022-339
        eu-fuel-lethal-measure-2022-03-01, PROHIBITED, eu-2022-338
        eu-shells-other-measure-2022-03-01, PROHIBITED, eu-2022-339
        eu-tanks-budget-2022-03-01, PROHIBITED, eu-treaty-41-2
        # the United States
        us-tanks-onward-1975-12-31, NOT_REGULATED, none
        us-tanks-onward-1976-06-30, UNDETERMINED, none
        us-tanks-onward-1977-01-01, PERMITTED_ON_CONDITION, us-aeca-third-party
        de-us-tanks-onward-2023-01-15, PERMITTED_ON_CONDITION, us-aeca-third-party
        us-shells-gift-2024-06-13, UNDETERMINED, none
        us-training-2024-06-13, UNDETERMINED, none
        us-generators-2024-06-13, PERMITTED, us-practice-ukraine
        us-shells-sale-2024-06-13, PERMITTED_ON_CONDITION, us-aeca-sales
        # Iceland
        is-shells-2024-03-25, NOT_REGULATED, none
        is-shells-2024-03-26, PERMITTED, is-ammunition-2024
        is-shells-2024-04-28, PERMITTED, is-ammunition-2024
        is-shells-2024-04-29, PERMITTED, is-resolution-2024
        is-tanks-2024-04-28, NOT_REGULATED, none
        is-tanks-2024-04-30, PERMITTED, is-resolution-2024
        is-tanks-2028-12-31, PERMITTED, is-resolution-2024
        is-tanks-2029-01-01, NOT_REGULATED, none
        is-forces-2024-05-01, PROHIBITED, is-no-forces
        # Croatia
        hr-eumam-2022-12-15, PERMITTED_ON_CONDITION, hr-consent
        hr-eumam-2022-12-16, PROHIBITED, hr-eumam-2022
        hr-eumam-2022-12-17, PROHIBITED, hr-eumam-2022
        hr-training-2022-12-17, PERMITTED_ON_CONDITION, hr-consent
        hr-goods-2024-10-08, NOT_REGULATED, none
        hr-goods-2024-10-09, PERMITTED, hr-agreement-goods
        hr-goods-2024-10-10, PERMITTED, hr-agreement-goods
        # Bulgaria
        bg-shells-2022-05-03, NOT_REGULATED, none
        bg-shells-2022-05-04, PROHIBITED, bg-may-2022
        bg-shells-2022-11-02, PROHIBITED, bg-may-2022
        bg-shells-2022-11-03, PERMITTED_ON_CONDITION, bg-november-2022
        bg-shells-2022-12-08, PERMITTED_ON_CONDITION, bg-november-2022
        bg-shells-2022-12-09, PERMITTED, bg-december-2022
        bg-tanks-2022-12-10, PERMITTED_ON_CONDITION, bg-november-2022
        bg-agreement-2024-02-25, NOT_REGULATED, none
        bg-agreement-2024-02-26, PERMITTED_ON_CONDITION, bg-mandate-denkov
        bg-agreement-2024-12-18, PERMITTED_ON_CONDITION, bg-mandate-denkov
        bg-agreement-2024-12-19, PERMITTED_ON_CONDITION, bg-mandate-caretaker bg-mandate-denkov
        # Latvia
        lv-money-2024-04-10, NOT_REGULATED, none
        lv-money-2024-04-11, PERMITTED_ON_CONDITION, lv-agreement-money
        lv-money-2024-04-12, PERMITTED_ON_CONDITION, lv-agreement-money
        lv-shells-2024-04-11, PERMITTED, lv-agreement-goods
        lv-gift-of-money-2024-04-11, PERMITTED_ON_CONDITION, lv-agreement-money-gift
        """)
    void is_answered(String question, Verdict verdict, String decidedBy) {
        Assessment answer = answer(question);

        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.decidedBy().stream()
                        .map(norm -> norm.norm().id().value())
                        .toList())
                .isEqualTo(decidedBy.equals("none") ? List.of() : List.of(decidedBy.split(" ")));
    }

    @Test
    void every_question_has_an_answer_here() {
        assertThat(DATA.transfers()).hasSize(ANSWERED);
    }

    @Test
    void the_laws_of_fourteen_jurisdictions_and_an_undertaking_of_ukraine_are_coded() {
        Set<String> jurisdictions =
                DATA.norms().stream().map(norm -> norm.jurisdiction().value()).collect(Collectors.toSet());

        assertThat(jurisdictions)
                .containsExactlyInAnyOrder(
                        "AT", "BG", "CH", "DE", "EU", "HR", "HU", "IE", "IS", "JP", "KR", "LV", "MT", "UA", "US");
    }

    @Test
    void every_norm_has_a_history_a_source_and_the_day_to_which_it_was_checked() {
        assertThat(DATA.norms()).allSatisfy(norm -> {
            assertThat(norm.history()).isNotEmpty();
            assertThat(norm.citations()).isNotEmpty();
            assertThat(norm.verifiedUntil()).isPresent();
        });
    }

    @Test
    void a_help_of_the_united_states_is_decided_by_the_unit_that_gets_it() {
        Assessment answer = answer("us-shells-gift-2024-06-13");

        assertThat(answer.wouldDecide())
                .singleElement()
                .satisfies(decider -> assertThat(decider.fact())
                        .isEqualTo("whether \"implicated in gross violations\" is so for the receiving unit"));
    }

    @Test
    void up_to_twelve_members_of_the_irish_forces_no_lock_asks() {
        assertThat(answer("ie-irini-twelve-2026-06-01").locks()).isEmpty();
        assertThat(answer("ie-irini-number-open-2026-06-01").wouldDecide())
                .anySatisfy(
                        decider -> assertThat(decider.fact()).isEqualTo("whether the amount is more than 12 persons"));
    }

    @Test
    void both_readings_of_irish_training_are_shown_with_their_holders() {
        Assessment answer = answer("ie-weapons-training-2023-08-18");

        assertThat(answer.readings().stream().map(one -> one.reading().holder()))
                .containsExactly("those who planned it, as reported", "deputies of the opposition");
    }

    @Test
    void a_consent_that_an_act_asks_for_too_ranks_as_the_constitution() {
        Assessment answer = answer("de-deployment-2026-02-01");

        assertThat(answer.decidedBy().stream().map(norm -> norm.norm().id()))
                .containsExactly(Id.<Norm>of("de-basic-law-army"), Id.<Norm>of("de-parliament-act"));
    }

    private static Assessment answer(String question) {
        return DATA.transfers().stream()
                .filter(one -> one.id().value().equals(question))
                .findFirst()
                .map(LAWYER::assess)
                .orElseThrow();
    }
}
