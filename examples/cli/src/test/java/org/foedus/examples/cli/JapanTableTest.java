package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.io.DatasetReader;
import org.foedus.law.Action;
import org.foedus.law.Assessment;
import org.foedus.law.LegalAssessor;
import org.foedus.law.NormRank;
import org.foedus.law.Transfer;
import org.foedus.law.TransferBuilder;
import org.foedus.law.Verdict;
import org.foedus.reason.Decider;
import org.foedus.reason.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law of Japan as our own data code it, answer by answer and day by day. */
class JapanTableTest {
    private static final Path LAW = Path.of("../data/law");
    private static final Dataset DATA = DatasetReader.withDefaults()
            .read(List.of(
                    LAW.resolve("parties.json"),
                    LAW.resolve("shared.json"),
                    LAW.resolve("items.json"),
                    LAW.resolve("japan.json"),
                    LAW.resolve("questions.json")))
            .orThrow();
    private static final LegalAssessor LAWYER = LegalAssessor.of(DatasetIndex.of(DATA));

    @ParameterizedTest(name = "{0} {1} to {2} on {3}: {4}")
    @CsvSource(textBlock = """
        # protective vests: outside the five fields until the revision of 2022-03-08
        GIFT, protective-vest, UA, 2022-03-01, PROHIBITED, jp-guidelines-2014
        GIFT, protective-vest, UA, 2022-03-07, PROHIBITED, jp-guidelines-2014
        GIFT, protective-vest, UA, 2022-03-08, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        GIFT, protective-vest, UA, 2022-03-09, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        GIFT, protective-vest, UA, 2023-11-15, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        GIFT, protective-vest, UA, 2024-02-27, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        GIFT, protective-vest, UA, 2026-03-15, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        GIFT, protective-vest, UA, 2026-04-20, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        GIFT, protective-vest, UA, 2026-04-21, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2026-non-weapons
        GIFT, protective-vest, UA, 2026-05-01, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2026-non-weapons
        SALE, protective-vest, UA, 2024-02-27, PROHIBITED, jp-guidelines-2014
        SALE, protective-vest, UA, 2026-05-01, PERMITTED, jp-guidelines-2026-non-weapons
        # helmets: civilian goods as the government saw it, and a gift only since Article 116-3
        GIFT, helmet, UA, 2022-03-07, PERMITTED, jp-sdf-act-116-3
        GIFT, helmet, UA, 2022-03-09, PERMITTED, jp-sdf-act-116-3
        GIFT, helmet, UA, 2023-11-15, PERMITTED, jp-sdf-act-116-3
        GIFT, helmet, UA, 2026-05-01, PERMITTED, jp-sdf-act-116-3
        GIFT, helmet, UA, 2017-06-01, PROHIBITED, jp-public-finance-act-9
        # unarmed trucks: arguable until 2022-03-08, given since
        GIFT, unarmed-truck, UA, 2022-03-01, UNDETERMINED, none
        GIFT, unarmed-truck, UA, 2022-03-07, UNDETERMINED, none
        GIFT, unarmed-truck, UA, 2022-03-08, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        GIFT, unarmed-truck, UA, 2023-11-15, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        GIFT, unarmed-truck, UA, 2024-02-27, PERMITTED, jp-sdf-act-116-3 jp-guidelines-2022-ukraine
        # Patriot interceptors as a gift: the statute says no, whatever the policy says
        GIFT, patriot-interceptor, UA, 2022-03-09, PROHIBITED, jp-sdf-act-116-3-exclusion jp-guidelines-2014
        GIFT, patriot-interceptor, UA, 2023-11-15, PROHIBITED, jp-sdf-act-116-3-exclusion jp-guidelines-2014
        GIFT, patriot-interceptor, UA, 2024-02-27, PROHIBITED, jp-sdf-act-116-3-exclusion jp-guidelines-2014
        GIFT, patriot-interceptor, UA, 2026-05-01, PROHIBITED, jp-sdf-act-116-3-exclusion jp-guidelines-2026-weapons
        # ... and as a sale: the policy alone
        SALE, patriot-interceptor, UA, 2022-03-09, PROHIBITED, jp-guidelines-2014
        SALE, patriot-interceptor, UA, 2023-11-15, PROHIBITED, jp-guidelines-2014
        SALE, patriot-interceptor, UA, 2024-02-27, PROHIBITED, jp-guidelines-2014
        SALE, patriot-interceptor, UA, 2026-03-15, PROHIBITED, jp-guidelines-2014
        SALE, patriot-interceptor, UA, 2026-04-20, PROHIBITED, jp-guidelines-2014
        SALE, patriot-interceptor, UA, 2026-04-21, PROHIBITED, jp-guidelines-2026-weapons
        SALE, patriot-interceptor, UA, 2026-05-01, PROHIBITED, jp-guidelines-2026-weapons
        # ... and back to the licensor
        LICENSOR_RETURN, patriot-interceptor, US, 2022-03-08, PROHIBITED, jp-guidelines-2014
        LICENSOR_RETURN, patriot-interceptor, US, 2023-11-15, PROHIBITED, jp-guidelines-2014
        LICENSOR_RETURN, patriot-interceptor, US, 2023-12-21, PROHIBITED, jp-guidelines-2014
        LICENSOR_RETURN, patriot-interceptor, US, 2023-12-22, PERMITTED, jp-guidelines-2023-licensor
        LICENSOR_RETURN, patriot-interceptor, US, 2024-02-27, PERMITTED, jp-guidelines-2023-licensor
        LICENSOR_RETURN, patriot-interceptor, US, 2026-04-20, PERMITTED, jp-guidelines-2023-licensor
        LICENSOR_RETURN, patriot-interceptor, US, 2026-04-21, PERMITTED, jp-guidelines-2026-licensor
        # ... and on from there, asked of Japan alone
        RE_EXPORT, patriot-interceptor, UA, 2023-11-15, PROHIBITED, jp-guidelines-2014
        RE_EXPORT, patriot-interceptor, UA, 2023-12-21, PROHIBITED, jp-guidelines-2014
        RE_EXPORT, patriot-interceptor, UA, 2023-12-22, REFUSED_IN_PRINCIPLE, jp-guidelines-2023-onward-war
        RE_EXPORT, patriot-interceptor, UA, 2024-02-27, REFUSED_IN_PRINCIPLE, jp-guidelines-2023-onward-war
        RE_EXPORT, patriot-interceptor, UA, 2026-04-20, REFUSED_IN_PRINCIPLE, jp-guidelines-2023-onward-war
        RE_EXPORT, patriot-interceptor, UA, 2026-04-21, REFUSED_IN_PRINCIPLE, jp-guidelines-2026-weapons-war
        RE_EXPORT, patriot-interceptor, UA, 2026-05-01, REFUSED_IN_PRINCIPLE, jp-guidelines-2026-weapons-war
        # drone interceptors and detectors are two things
        GIFT, drone-interceptor, UA, 2023-11-15, PROHIBITED, jp-sdf-act-116-3-exclusion jp-guidelines-2014
        GIFT, drone-interceptor, UA, 2024-02-27, PROHIBITED, jp-sdf-act-116-3-exclusion jp-guidelines-2014
        SALE, drone-interceptor, UA, 2024-02-27, PROHIBITED, jp-guidelines-2014
        FINANCE, drone-detector, UA, 2022-02-01, PERMITTED, jp-practice-finance
        FINANCE, drone-detector, UA, 2023-11-15, PERMITTED, jp-practice-finance
        FINANCE, drone-detector, UA, 2024-02-27, PERMITTED, jp-practice-finance
        FINANCE, drone-detector, UA, 2026-05-01, PERMITTED, jp-practice-finance
        FINANCE, patriot-interceptor, UA, 2024-02-27, NOT_REGULATED, none
        # fighters: opened for the common programme, not for a state in combat
        SALE, fighter-aircraft, UA, 2024-03-25, PROHIBITED, jp-guidelines-2014
        SALE, fighter-aircraft, UA, 2024-03-26, PROHIBITED, jp-guidelines-2024-gcap
        # money and civil goods
        GIFT, money, UA, 2022-03-07, PERMITTED, jp-not-defence-equipment
        GIFT, money, UA, 2024-02-27, PERMITTED, jp-not-defence-equipment
        FINANCE, money, UA, 2024-02-27, PERMITTED, jp-practice-finance
        GIFT, generator, UA, 2022-03-07, PERMITTED, jp-not-defence-equipment
        GIFT, generator, UA, 2024-02-27, PERMITTED, jp-not-defence-equipment
        # not coded
        TRAINING, protective-vest, UA, 2024-02-27, UNDETERMINED, none
        """)
    void answers_what_japan_may_do(
            Action action, String item, String destination, LocalDate on, Verdict verdict, String decidedBy) {
        Assessment answer = LAWYER.assess(transfer(action, destination, on)
                .actor(Id.of("JP"))
                .item(Id.of(item))
                .build());
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(deciding(answer)).isEqualTo(words(decidedBy));
        assertThat(answer.decidedBy()).allSatisfy(norm -> {
            assertThat(norm.norm().citations()).isNotEmpty();
            assertThat(norm.verdict()).isEqualTo(verdict);
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2023-11-15, PROHIBITED, jp-guidelines-2014
        2023-12-22, REFUSED_IN_PRINCIPLE, jp-guidelines-2023-onward-war
        2024-02-27, REFUSED_IN_PRINCIPLE, jp-guidelines-2023-onward-war
        """)
    void the_united_states_need_japans_consent_to_pass_patriot_interceptors_on(
            LocalDate on, Verdict verdict, String decidedBy) {
        Assessment answer = LAWYER.assess(transfer(Action.RE_EXPORT, "UA", on)
                .actor(Id.of("US"))
                .addVia(Id.of("JP"))
                .item(Id.of("patriot-interceptor"))
                .build());
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(deciding(answer)).containsExactly(decidedBy);
        assertThat(text(answer.trace()))
                .anySatisfy(step ->
                        assertThat(step).contains("No law of United States (US) about re-exports is in the data"));
    }

    @Test
    void consent_to_passing_on_is_required_and_in_principle_refused() {
        Assessment answer = LAWYER.assess(transfer(Action.RE_EXPORT, "UA", LocalDate.of(2024, 2, 27))
                .actor(Id.of("JP"))
                .item(Id.of("patriot-interceptor"))
                .build());
        assertThat(answer.alsoConsidered()).anySatisfy(norm -> {
            assertThat(norm.norm().id()).hasToString("jp-guidelines-2023-onward");
            assertThat(norm.reason()).contains("requires the consent of the Government of Japan");
        });
        assertThat(answer.decidedBy().get(0).reason())
                .startsWith("It requires the consent of the Government of Japan, which is in principle refused, since");
    }

    @Test
    void passing_on_to_a_state_of_which_the_data_know_nothing_depends_on_fighting_there() {
        Assessment answer = LAWYER.assess(transfer(Action.RE_EXPORT, "PL", LocalDate.of(2024, 2, 27))
                .actor(Id.of("JP"))
                .item(Id.of("patriot-interceptor"))
                .build());
        assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(answer.wouldDecide().stream().map(Decider::fact).toList())
                .anySatisfy(fact ->
                        assertThat(fact).contains("\"fighting under way\" is so for Poland (PL) on 2024-02-27"));
    }

    @Test
    void the_statute_stands_before_the_policy_in_a_gift_of_patriot_interceptors() {
        Assessment answer = LAWYER.assess(transfer(Action.GIFT, "UA", LocalDate.of(2024, 2, 27))
                .actor(Id.of("JP"))
                .item(Id.of("patriot-interceptor"))
                .build());
        assertThat(answer.decidedBy().stream().map(norm -> norm.norm().rank()).toList())
                .containsExactly(NormRank.STATUTE, NormRank.POLICY);
    }

    @Test
    void the_constitution_bars_sending_forces_to_fight() {
        Assessment answer = LAWYER.assess(transfer(Action.DEPLOYMENT, "UA", LocalDate.of(2024, 2, 27))
                .actor(Id.of("JP"))
                .build());
        assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
        assertThat(answer.decidedBy().stream().map(norm -> norm.norm().rank()).toList())
                .containsExactly(NormRank.CONSTITUTION);
    }

    @Test
    void the_claim_of_the_ambassador_is_shown_from_its_day_on_and_decides_nothing() {
        Assessment before = LAWYER.assess(transfer(Action.GIFT, "UA", LocalDate.of(2024, 2, 26))
                .actor(Id.of("JP"))
                .item(Id.of("drone-interceptor"))
                .build());
        Assessment on = LAWYER.assess(transfer(Action.GIFT, "UA", LocalDate.of(2024, 2, 27))
                .actor(Id.of("JP"))
                .item(Id.of("drone-interceptor"))
                .build());
        assertThat(before.claims()).isEmpty();
        assertThat(on.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.id()).hasToString("korsunsky-2024-interceptors-permitted"));
        assertThat(List.of(before.verdict(), on.verdict())).containsOnly(Verdict.PROHIBITED);
    }

    @Test
    void an_item_that_no_definition_names_turns_on_whether_it_is_a_weapon() {
        Assessment answer = LAWYER.assess(transfer(Action.GIFT, "UA", LocalDate.of(2024, 2, 27))
                .actor(Id.of("JP"))
                .item(Id.of("radar-x"))
                .build());
        assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(answer.wouldDecide()).singleElement().satisfies(decider -> {
            assertThat(decider.fact()).contains("radar-x", "jp-sdf-weapon");
            assertThat(decider.alternatives().stream()
                            .map(Decider.Alternative::answer)
                            .toList())
                    .containsExactly("PROHIBITED", "PERMITTED");
        });
        assertThat(text(answer.trace()))
                .anySatisfy(step -> assertThat(step).contains("The item \"radar-x\" is not known to the data"));
    }

    @Test
    void a_truck_before_the_revision_turns_on_the_field_of_transport() {
        Assessment answer = LAWYER.assess(transfer(Action.GIFT, "UA", LocalDate.of(2022, 3, 1))
                .actor(Id.of("JP"))
                .item(Id.of("unarmed-truck"))
                .build());
        assertThat(answer.wouldDecide()).singleElement().satisfies(decider -> {
            assertThat(decider.fact()).contains("unarmed-truck", "jp-five-fields");
            assertThat(decider.alternatives().stream()
                            .map(Decider.Alternative::answer)
                            .toList())
                    .containsExactly("PERMITTED", "PROHIBITED");
        });
    }

    @Test
    void a_proposal_is_named_and_changes_nothing() {
        Assessment answer = LAWYER.assess(transfer(Action.SALE, "UA", LocalDate.of(2026, 3, 15))
                .actor(Id.of("JP"))
                .item(Id.of("patriot-interceptor"))
                .build());
        assertThat(text(answer.trace()))
                .anySatisfy(step -> assertThat(step)
                        .contains("jp-proposal-2026", "proposed on 2026-03-06 and never put into force"));
        assertThat(answer.alsoConsidered())
                .noneSatisfy(norm -> assertThat(norm.norm().id()).hasToString("jp-proposal-2026"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        jp-q-vests-2022-03-07, PROHIBITED
        jp-q-vests-2022-03-09, PERMITTED
        jp-q-patriot-gift-2024-02-27, PROHIBITED
        jp-q-patriot-sale-2024-02-27, PROHIBITED
        jp-q-drone-detection-fund-2024-02-27, PERMITTED
        jp-q-drone-interceptor-2024-02-27, PROHIBITED
        jp-q-money-2024-02-27, PERMITTED
        jp-q-patriot-us-2023-12-21, PROHIBITED
        jp-q-patriot-us-2024-02-27, PERMITTED
        """)
    void the_questions_of_the_main_job_are_answered(String id, Verdict verdict) {
        Transfer question = DATA.transfers().stream()
                .filter(transfer -> transfer.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        Assessment answer = LAWYER.assess(question);
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.trace().text()).isEqualTo(question.question().orElseThrow());
    }

    private static TransferBuilder transfer(Action action, String destination, LocalDate on) {
        return Transfer.builder()
                .id(Id.of("q"))
                .action(action)
                .destination(Id.of(destination))
                .on(on);
    }

    private static List<String> deciding(Assessment answer) {
        return answer.decidedBy().stream().map(norm -> norm.norm().id().value()).toList();
    }

    private static List<String> words(String text) {
        return text.equals("none") ? List.of() : List.of(text.split(" "));
    }

    private static List<String> text(Trace trace) {
        return Stream.concat(Stream.of(trace.text()), trace.steps().stream().flatMap(step -> text(step).stream()))
                .toList();
    }
}
