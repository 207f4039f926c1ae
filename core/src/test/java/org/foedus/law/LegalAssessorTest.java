package org.foedus.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.law.LawFixture.ARCADIA;
import static org.foedus.law.LawFixture.BORDURIA;
import static org.foedus.law.LawFixture.COSTAGUANA;
import static org.foedus.law.LawFixture.DAY;
import static org.foedus.law.LawFixture.alsoConsidered;
import static org.foedus.law.LawFixture.assess;
import static org.foedus.law.LawFixture.circumstance;
import static org.foedus.law.LawFixture.circumstanceOf;
import static org.foedus.law.LawFixture.decidedBy;
import static org.foedus.law.LawFixture.definition;
import static org.foedus.law.LawFixture.gift;
import static org.foedus.law.LawFixture.giftOf;
import static org.foedus.law.LawFixture.inForce;
import static org.foedus.law.LawFixture.norm;
import static org.foedus.law.LawFixture.openGift;
import static org.foedus.law.LawFixture.sentences;
import static org.foedus.law.LawFixture.step;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foedus.aid.Item;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.law.Norm.Effect;
import org.foedus.party.State;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.statement.Statement;
import org.foedus.statement.StatementBuilder;
import org.foedus.statement.Strength;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalAssessorTest {

    @Nested
    class In_force {

        @ParameterizedTest
        @CsvSource({
            "2020-06-14, NOT_REGULATED",
            "2020-06-15, PROHIBITED",
            "2020-06-16, PROHIBITED",
            "2020-12-31, PROHIBITED",
            "2021-01-01, NOT_REGULATED",
            "2021-01-02, NOT_REGULATED"
        })
        void from_the_day_of_entry_into_force_to_the_day_before_the_repeal(LocalDate on, Verdict verdict) {
            Norm norm = norm("a", Effect.PROHIBITS)
                    .addHistory(step(NormEvent.Kind.IN_FORCE, "2020-06-15"))
                    .addHistory(step(NormEvent.Kind.REPEALED, "2021-01-01"))
                    .build();

            assertThat(assess(gift().on(on).build(), norm).verdict()).isEqualTo(verdict);
        }

        @ParameterizedTest
        @EnumSource(names = {"PROPOSED", "ADOPTED", "SUSPENDED"})
        void not_before_it_was_put_into_force(NormEvent.Kind kind) {
            Norm norm = norm("a", Effect.PROHIBITS)
                    .addHistory(step(kind, "2019-05-05"))
                    .build();

            Assessment answer = assess(gift().build(), norm);

            assertThat(answer.verdict()).isEqualTo(Verdict.NOT_REGULATED);
            assertThat(answer.alsoConsidered()).isEmpty();
            assertThat(sentences(answer))
                    .anyMatch(sentence -> sentence.contains("on 2019-05-05 and never put into force"));
        }

        @Test
        void unknown_without_a_history() {
            Assessment answer =
                    assess(gift().build(), norm("a", Effect.PROHIBITS).build());

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.kind()).isEqualTo(Cause.Kind.MISSING_FACT);
                assertThat(cause.text()).isEqualTo("the data do not say since when Act a (a) is in force");
            });
            assertThat(answer.wouldDecide())
                    .containsExactly(new Decider(
                            "whether Act a (a) had entered into force by 2020-06-15",
                            List.of(
                                    new Decider.Alternative("it was in force by then", "PROHIBITED"),
                                    new Decider.Alternative("it was not in force by then", "NOT_REGULATED"))));
        }

        @Test
        void unknown_if_the_month_alone_is_known() {
            Norm norm = norm("a", Effect.PROHIBITS)
                    .addHistory(step(NormEvent.Kind.IN_FORCE, "2020-06"))
                    .build();

            Assessment answer = assess(gift().build(), norm);

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.kind()).isEqualTo(Cause.Kind.IMPRECISE_DATE);
                assertThat(cause.text()).contains("Act a (a)", "2020-06", "2020-06-15");
            });
            assertThat(assess(gift().on(LocalDate.of(2020, 6, 30)).build(), norm)
                            .verdict())
                    .isEqualTo(Verdict.PROHIBITED);
            assertThat(assess(gift().on(LocalDate.of(2020, 5, 31)).build(), norm)
                            .verdict())
                    .isEqualTo(Verdict.NOT_REGULATED);
        }

        @Test
        void unknown_if_the_repeal_may_have_come_before() {
            Norm norm = norm("a", Effect.PROHIBITS)
                    .addHistory(step(NormEvent.Kind.IN_FORCE, "2000-01-01"))
                    .addHistory(step(NormEvent.Kind.REPEALED, "2020"))
                    .build();

            Assessment answer = assess(gift().build(), norm);

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.causes())
                    .singleElement()
                    .satisfies(cause -> assertThat(cause.text()).contains("repeal of Act a (a) is dated 2020"));
            assertThat(answer.wouldDecide())
                    .singleElement()
                    .satisfies(decider -> assertThat(decider.alternatives())
                            .extracting(Decider.Alternative::answer)
                            .containsExactly("NOT_REGULATED", "PROHIBITED"));
        }

        @Test
        void not_after_the_repeal_of_a_norm_whose_beginning_is_not_known() {
            Norm norm = norm("a", Effect.PROHIBITS)
                    .addHistory(step(NormEvent.Kind.REPEALED, "2010-01-01"))
                    .build();

            assertThat(assess(gift().build(), norm).verdict()).isEqualTo(Verdict.NOT_REGULATED);
            assertThat(assess(gift().on(LocalDate.of(2009, 12, 31)).build(), norm)
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void a_norm_last_checked_before_the_day_is_taken_to_stand_and_the_trace_says_so() {
            Norm norm = inForce(norm("a", Effect.PROHIBITS).verifiedUntil(PartialDate.parse("2019-12-31")));

            Assessment answer = assess(gift().build(), norm);

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
            assertThat(sentences(answer)).anyMatch(sentence -> sentence.contains("last checked for 2019-12-31"));
            assertThat(sentences(assess(gift().on(LocalDate.of(2019, 12, 31)).build(), norm)))
                    .noneMatch(sentence -> sentence.contains("last checked"));
        }
    }

    @Nested
    class What_norms_say {

        @Test
        void undetermined_without_a_norm_for_the_action_since_nobody_coded_it() {
            Assessment answer = assess(gift().action(Action.SALE).build(), inForce(norm("a", Effect.PROHIBITS)));

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.decidedBy()).isEmpty();
            assertThat(answer.wouldDecide()).containsExactly(Decider.of("the law of arcadia about sales"));
        }

        @Test
        void nothing_where_the_norms_for_the_action_do_not_govern() {
            Condition kite = new Condition.ItemIs(List.of(Id.of("kite")));

            Assessment answer = assess(
                    giftOf("lamp").build(), inForce(norm("a", Effect.PROHIBITS).governs(kite)));

            assertThat(answer.verdict()).isEqualTo(Verdict.NOT_REGULATED);
            assertThat(answer.decidedBy()).isEmpty();
            assertThat(sentences(answer)).anyMatch(sentence -> sentence.contains("That is not a permission"));
        }

        @Test
        void undetermined_without_any_law_of_the_actor_and_the_trace_says_so() {
            Assessment answer = assess(gift().build());

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.causes())
                    .extracting(Cause::text)
                    .containsExactly("the law of arcadia about gifts is not in the data");
            assertThat(answer.wouldDecide()).containsExactly(Decider.of("the law of arcadia about gifts"));
            assertThat(sentences(answer))
                    .anyMatch(sentence -> sentence.contains("No law of arcadia about gifts is in the data"));
        }

        @ParameterizedTest
        @CsvSource({
            "PROHIBITS, PROHIBITED",
            "PERMITS, PERMITTED",
            "REQUIRES_CONSENT, PERMITTED_ON_CONDITION",
            "REQUIRES_DECISION, PERMITTED_ON_CONDITION",
            "REFUSES_IN_PRINCIPLE, REFUSED_IN_PRINCIPLE"
        })
        void what_its_effect_says(Effect effect, Verdict verdict) {
            Assessment answer = assess(gift().build(), inForce(norm("a", effect)));

            assertThat(answer.verdict()).isEqualTo(verdict);
            assertThat(answer.decidedBy()).singleElement().satisfies(one -> {
                assertThat(one.norm().id()).hasToString("a");
                assertThat(one.verdict()).isEqualTo(verdict);
            });
            assertThat(answer.causes()).isEmpty();
            assertThat(answer.wouldDecide()).isEmpty();
        }

        @Test
        void who_has_to_consent_or_decide() {
            assertThat(assess(gift().build(), inForce(norm("a", Effect.REQUIRES_CONSENT)))
                            .decidedBy()
                            .get(0)
                            .reason())
                    .contains("requires the consent of the Senate");
            assertThat(assess(gift().build(), inForce(norm("a", Effect.REQUIRES_DECISION)))
                            .decidedBy()
                            .get(0)
                            .reason())
                    .contains("requires a decision by the Senate");
        }

        @ParameterizedTest
        @CsvSource({"lamp, PERMITTED, is met: the item is lamp", "cannon, PROHIBITED, is not met: the item is not lamp"
        })
        void permits_only_what_meets_its_test_and_prohibits_the_rest(String item, Verdict verdict, String reason) {
            Norm norm = inForce(norm("a", Effect.PERMITS_ONLY).provided(new Condition.ItemIs(List.of(Id.of("lamp")))));

            Assessment answer =
                    assess(giftOf(item).destination(Id.of(COSTAGUANA)).build(), norm);

            assertThat(answer.verdict()).isEqualTo(verdict);
            assertThat(answer.decidedBy().get(0).reason()).contains(reason);
        }

        @Test
        void every_norm_that_says_no_is_named_and_the_highest_rank_comes_first() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("p", Effect.PROHIBITS).rank(NormRank.POLICY)),
                    inForce(norm("yes", Effect.PERMITS).rank(NormRank.CONSTITUTION)),
                    inForce(norm("ask", Effect.REQUIRES_CONSENT)),
                    inForce(norm("s", Effect.PROHIBITS).rank(NormRank.STATUTE)));

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
            assertThat(decidedBy(answer)).containsExactly("s", "p");
            assertThat(alsoConsidered(answer)).containsExactly("yes", "ask");
        }

        @Test
        void a_refusal_in_principle_stands_before_a_requirement_and_behind_a_prohibition() {
            Norm refuse = inForce(norm("refuse", Effect.REFUSES_IN_PRINCIPLE));
            Norm ask = inForce(norm("ask", Effect.REQUIRES_CONSENT));

            assertThat(decidedBy(assess(gift().build(), ask, refuse))).containsExactly("refuse");
            assertThat(decidedBy(assess(gift().build(), refuse, inForce(norm("no", Effect.PROHIBITS)))))
                    .containsExactly("no");
        }

        @Test
        void a_requirement_stands_before_a_permission() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("yes", Effect.PERMITS).rank(NormRank.CONSTITUTION)),
                    inForce(norm("ask", Effect.REQUIRES_DECISION)));

            assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED_ON_CONDITION);
            assertThat(decidedBy(answer)).containsExactly("ask");
        }

        @Test
        void of_permissions_the_highest_rank_decides() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("p", Effect.PERMITS).rank(NormRank.POLICY)),
                    inForce(norm("s", Effect.PERMITS).rank(NormRank.STATUTE)));

            assertThat(decidedBy(answer)).containsExactly("s");
            assertThat(alsoConsidered(answer)).containsExactly("p");
        }
    }

    @Nested
    class Conditions {
        private final LawFixture law = new LawFixture()
                .with(definition("lights", List.of("lamp"), List.of("cannon")))
                .with(
                        circumstance("storm", true, "2020-01-01/2020-12-31"),
                        circumstance("calm", false, "2020-01-01/.."));

        private Verdict verdict(Condition governs, Transfer transfer) {
            return law.with(inForce(norm("a", Effect.PROHIBITS).governs(governs)))
                    .assess(transfer)
                    .verdict();
        }

        @ParameterizedTest
        @CsvSource({"lamp, PROHIBITED", "cannon, NOT_REGULATED", "kite, UNDETERMINED"})
        void a_definition_covers_excludes_or_leaves_open(String item, Verdict verdict) {
            assertThat(verdict(
                            new Condition.ItemWithin(Id.of("lights")),
                            giftOf(item).destination(Id.of(COSTAGUANA)).build()))
                    .isEqualTo(verdict);
        }

        @Test
        void a_definition_that_is_not_in_the_data_leaves_open() {
            Assessment answer = law.with(
                            inForce(norm("a", Effect.PROHIBITS).governs(new Condition.ItemWithin(Id.of("nowhere")))))
                    .assess(gift().build());

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.causes())
                    .extracting(Cause::text)
                    .containsExactly("the definition nowhere is not in the data");
        }

        @Test
        void an_item_is_one_of_those_named_or_not() {
            Condition test = new Condition.ItemIs(List.of(Id.of("lamp"), Id.of("kite")));

            assertThat(verdict(test, gift().build())).isEqualTo(Verdict.PROHIBITED);
        }

        @Test
        void another_item_is_not() {
            Condition test = new Condition.ItemIs(List.of(Id.of("kite")));

            assertThat(verdict(test, gift().build())).isEqualTo(Verdict.NOT_REGULATED);
        }

        @Test
        void an_item_that_the_question_does_not_name_is_open() {
            Condition test = new Condition.ItemIs(List.of(Id.of("kite")));

            assertThat(verdict(test, openGift().destination(Id.of(COSTAGUANA)).build()))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({"costaguana, PROHIBITED", "borduria, NOT_REGULATED"})
        void a_destination_is_one_of_those_named_or_not(String destination, Verdict verdict) {
            assertThat(verdict(
                            new Condition.DestinationIs(List.of(Id.of(COSTAGUANA))),
                            giftOf("lamp").destination(Id.of(destination)).build()))
                    .isEqualTo(verdict);
        }

        @Test
        void a_destination_that_the_question_does_not_name_is_open() {
            assertThat(verdict(
                            new Condition.DestinationIs(List.of(Id.of(COSTAGUANA))),
                            giftOf("lamp").build()))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void a_circumstance_of_an_unnamed_destination_is_open() {
            assertThat(verdict(new Condition.Holds("storm"), giftOf("lamp").build()))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void a_route_includes_one_of_those_named() {
            Condition test = new Condition.RouteIncludes(List.of(Id.of(BORDURIA), Id.of("fund")));

            assertThat(verdict(test, gift().addVia(Id.of("fund")).build())).isEqualTo(Verdict.PROHIBITED);
        }

        @Test
        void a_route_without_them_does_not() {
            Condition test = new Condition.RouteIncludes(List.of(Id.of(BORDURIA)));

            assertThat(verdict(test, gift().build())).isEqualTo(Verdict.NOT_REGULATED);
        }

        @Test
        void all_of_several_fails_with_one_even_if_another_is_open() {
            assertThat(verdict(
                            new Condition.AllOf(
                                    List.of(new Condition.Holds("calm"), new Condition.Holds("unheard-of"))),
                            gift().build()))
                    .isEqualTo(Verdict.NOT_REGULATED);
        }

        @Test
        void any_of_several_is_met_with_one_even_if_another_is_open() {
            assertThat(verdict(
                            new Condition.AnyOf(
                                    List.of(new Condition.Holds("storm"), new Condition.Holds("unheard-of"))),
                            gift().build()))
                    .isEqualTo(Verdict.PROHIBITED);
        }

        @Test
        void any_of_several_is_open_if_one_is_and_none_is_met() {
            assertThat(verdict(
                            new Condition.AnyOf(
                                    List.of(new Condition.Holds("calm"), new Condition.Holds("unheard-of"))),
                            gift().build()))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void not_turns_round_what_is_known() {
            assertThat(verdict(new Condition.Not(new Condition.Holds("calm")), gift().build()))
                    .isEqualTo(Verdict.PROHIBITED);
        }

        @Test
        void not_leaves_open_what_is_open() {
            assertThat(verdict(new Condition.Not(new Condition.Holds("unheard-of")), gift().build()))
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Circumstances {
        private Assessment answer(LocalDate on, Circumstance... circumstances) {
            return new LawFixture()
                    .with(circumstances)
                    .with(inForce(norm("a", Effect.PROHIBITS).governs(new Condition.Holds("storm"))))
                    .assess(gift().on(on).build());
        }

        @ParameterizedTest
        @CsvSource({
            "2020-06-14, UNDETERMINED",
            "2020-06-15, PROHIBITED",
            "2020-06-20, PROHIBITED",
            "2020-06-21, UNDETERMINED"
        })
        void count_on_the_first_and_the_last_day_and_not_beyond(LocalDate on, Verdict verdict) {
            assertThat(answer(on, circumstance("storm", true, "2020-06-15/2020-06-20"))
                            .verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void that_do_not_hold_are_known_too() {
            assertThat(answer(DAY, circumstance("storm", false, "2020-01-01/.."))
                            .verdict())
                    .isEqualTo(Verdict.NOT_REGULATED);
        }

        @Test
        void of_another_party_or_towards_another_state_do_not_count() {
            assertThat(answer(
                                    DAY,
                                    circumstanceOf("storm", true, "2020-01-01/..")
                                            .party(Id.of(BORDURIA))
                                            .build(),
                                    circumstanceOf("storm", true, "2020-01-01/..")
                                            .jurisdiction(Id.of(BORDURIA))
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void towards_the_state_whose_law_asks_count() {
            assertThat(answer(
                                    DAY,
                                    circumstanceOf("storm", true, "2020-01-01/..")
                                            .jurisdiction(Id.of(ARCADIA))
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.PROHIBITED);
        }

        @Test
        void that_contradict_each_other_leave_it_open() {
            Assessment answer = answer(
                    DAY, circumstance("storm", true, "2020-01-01/.."), circumstance("storm", false, "2020-06-01/.."));

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.kind()).isEqualTo(Cause.Kind.CONFLICTING_SOURCES);
                assertThat(cause.text()).contains("storm-false, storm-true");
            });
        }

        @Test
        void after_the_last_day_looked_at_are_outside_the_window() {
            Assessment answer = answer(DAY, circumstance("storm", true, "2020-01-01/censored:2020-05-31"));

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.kind()).isEqualTo(Cause.Kind.OUTSIDE_WINDOW);
                assertThat(cause.text()).contains("was not observed", "censored:2020-05-31");
            });
        }

        @Test
        void whose_dates_are_imprecise_leave_it_open() {
            Assessment answer = answer(DAY, circumstance("storm", true, "2020-06/.."));

            assertThat(answer.causes()).singleElement().satisfies(cause -> {
                assertThat(cause.kind()).isEqualTo(Cause.Kind.IMPRECISE_DATE);
                assertThat(cause.text()).contains("so during 2020-06/..");
            });
        }
    }

    @Nested
    class Overriding {

        @Test
        void an_exception_makes_its_rule_give_way_and_decides() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("rule", Effect.PROHIBITS)),
                    inForce(norm("constitution", Effect.PERMITS).rank(NormRank.CONSTITUTION)),
                    inForce(norm("exception", Effect.PERMITS)
                            .rank(NormRank.POLICY)
                            .addOverrides(Id.of("rule"))));

            assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
            assertThat(decidedBy(answer)).containsExactly("exception");
            assertThat(answer.alsoConsidered()).anySatisfy(one -> {
                assertThat(one.norm().id()).hasToString("rule");
                assertThat(one.verdict()).isEqualTo(Verdict.PROHIBITED);
                assertThat(one.reason()).endsWith("It gives way to Act exception (exception).");
            });
        }

        @Test
        void an_exception_that_does_not_govern_changes_nothing() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("rule", Effect.PROHIBITS)),
                    inForce(norm("exception", Effect.PERMITS)
                            .governs(new Condition.ItemIs(List.of(Id.of("kite"))))
                            .addOverrides(Id.of("rule"))));

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
        }

        @Test
        void an_exception_that_is_only_proposed_changes_nothing() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("rule", Effect.PROHIBITS)),
                    norm("exception", Effect.PERMITS)
                            .addHistory(step(NormEvent.Kind.PROPOSED, "2020-01-01"))
                            .addOverrides(Id.of("rule"))
                            .build());

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
        }

        @Test
        void a_norm_that_gives_way_overrides_nothing() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("rule", Effect.PROHIBITS)),
                    inForce(norm("exception", Effect.PERMITS).addOverrides(Id.of("rule"))),
                    inForce(norm("counter", Effect.REQUIRES_CONSENT).addOverrides(Id.of("exception"))));

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
            assertThat(decidedBy(answer)).containsExactly("rule");
        }

        @Test
        void an_override_of_a_norm_that_is_not_there_changes_nothing() {
            Assessment answer =
                    assess(gift().build(), inForce(norm("a", Effect.PERMITS).addOverrides(Id.of("nowhere"))));

            assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
        }

        @Test
        void in_a_circle_of_two_none_gives_way_and_the_trace_says_so() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("a", Effect.PERMITS).addOverrides(Id.of("b"))),
                    inForce(norm("b", Effect.PROHIBITS).addOverrides(Id.of("a"))));

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
            assertThat(decidedBy(answer)).containsExactly("b");
            assertThat(sentences(answer))
                    .contains("Act a (a) and Act b (b) override each other in a circle. None of them makes another give"
                            + " way.");
        }

        @Test
        void a_circle_of_three_still_overrides_what_is_outside_it() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("a", Effect.PERMITS).addOverrides(Id.of("b"))),
                    inForce(norm("b", Effect.PERMITS).addOverrides(Id.of("c"))),
                    inForce(norm("c", Effect.PERMITS).addOverrides(Id.of("a")).addOverrides(Id.of("outside"))),
                    inForce(norm("outside", Effect.PROHIBITS)));

            assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
            assertThat(decidedBy(answer)).containsExactly("c");
        }

        @Test
        void a_circle_is_none_where_one_of_it_does_not_speak() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("a", Effect.PERMITS)
                            .governs(new Condition.ItemIs(List.of(Id.of("kite"))))
                            .addOverrides(Id.of("b"))),
                    inForce(norm("b", Effect.PERMITS).addOverrides(Id.of("c"))),
                    inForce(norm("c", Effect.PROHIBITS).addOverrides(Id.of("a"))));

            assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
            assertThat(sentences(answer)).noneMatch(sentence -> sentence.contains("circle"));
        }
    }

    @Nested
    class Routes {
        private Norm ofBorduria(String id, Effect effect, Action action) {
            return inForce(norm(id, effect).jurisdiction(Id.of(BORDURIA)).actions(List.of(action)));
        }

        @Test
        void a_state_on_the_route_is_asked_about_transit() {
            Assessment answer = assess(
                    gift().addVia(Id.of(BORDURIA)).build(),
                    inForce(norm("giver", Effect.PERMITS)),
                    ofBorduria("transit", Effect.PROHIBITS, Action.TRANSIT),
                    ofBorduria("gift", Effect.PROHIBITS, Action.GIFT));

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
            assertThat(decidedBy(answer)).containsExactly("transit");
            assertThat(alsoConsidered(answer)).containsExactly("giver");
        }

        @Test
        void a_state_beside_the_route_is_not_asked() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("giver", Effect.PERMITS)),
                    ofBorduria("transit", Effect.PROHIBITS, Action.TRANSIT));

            assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
        }

        @Test
        void of_equal_ranks_the_giver_comes_before_the_route() {
            Assessment answer = assess(
                    gift().addVia(Id.of(BORDURIA)).build(),
                    ofBorduria("a-transit", Effect.PROHIBITS, Action.TRANSIT),
                    inForce(norm("z-giver", Effect.PROHIBITS)));

            assertThat(decidedBy(answer)).containsExactly("z-giver", "a-transit");
        }

        @Test
        void a_permission_to_pass_does_not_replace_that_of_the_giver() {
            Assessment answer = assess(
                    gift().addVia(Id.of(BORDURIA)).build(),
                    inForce(norm("kites", Effect.PERMITS).governs(new Condition.ItemIs(List.of(Id.of("kite"))))),
                    ofBorduria("transit", Effect.PERMITS, Action.TRANSIT));

            assertThat(answer.verdict()).isEqualTo(Verdict.NOT_REGULATED);
            assertThat(alsoConsidered(answer)).containsExactly("transit");
        }

        @Test
        void a_requirement_on_the_route_makes_it_conditional() {
            Assessment answer = assess(
                    gift().addVia(Id.of(BORDURIA)).build(),
                    inForce(norm("giver", Effect.PERMITS)),
                    ofBorduria("transit", Effect.REQUIRES_CONSENT, Action.TRANSIT));

            assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED_ON_CONDITION);
        }

        @Test
        void without_law_of_the_giver_a_requirement_on_the_route_does_not_make_it_permitted() {
            Assessment answer = assess(
                    gift().addVia(Id.of(BORDURIA)).build(),
                    ofBorduria("transit", Effect.REQUIRES_CONSENT, Action.TRANSIT));

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(alsoConsidered(answer)).containsExactly("transit");
        }

        @Test
        void a_re_export_asks_the_state_of_origin_even_if_the_law_of_the_actor_is_not_known() {
            Transfer reExport =
                    gift().action(Action.RE_EXPORT).addVia(Id.of(BORDURIA)).build();

            Assessment answer = assess(reExport, ofBorduria("origin", Effect.PROHIBITS, Action.RE_EXPORT));

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
            assertThat(decidedBy(answer)).containsExactly("origin");
            assertThat(sentences(answer))
                    .anyMatch(sentence -> sentence.contains("No law of arcadia about re-exports is in the data"));
        }
    }

    @Nested
    class What_is_not_known {

        @Test
        void does_not_matter_if_every_way_leads_to_one_verdict() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("if", Effect.PROHIBITS).governs(new Condition.Holds("storm"))),
                    inForce(norm("if-not", Effect.PROHIBITS).governs(new Condition.Not(new Condition.Holds("storm")))));

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
            assertThat(decidedBy(answer)).containsExactly("if", "if-not");
            assertThat(answer.causes()).isEmpty();
            assertThat(answer.wouldDecide()).isEmpty();
            assertThat(sentences(answer)).anyMatch(sentence -> sentence.contains("the same however it turns out"));
        }

        @Test
        void does_not_hide_the_norm_that_decides_in_every_way() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("always", Effect.PROHIBITS)),
                    inForce(norm("perhaps", Effect.PROHIBITS).governs(new Condition.Holds("storm"))));

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
            assertThat(decidedBy(answer)).containsExactly("always");
            assertThat(answer.alsoConsidered()).singleElement().satisfies(one -> {
                assertThat(one.verdict()).isEqualTo(Verdict.UNDETERMINED);
                assertThat(one.reason()).contains("It cannot be told what it says", "\"storm\"");
            });
        }

        @Test
        void is_one_fact_in_however_many_norms_it_is_asked_for() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("if", Effect.PROHIBITS).governs(new Condition.Holds("storm"))),
                    inForce(norm("if-not", Effect.PERMITS).governs(new Condition.Not(new Condition.Holds("storm")))));

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.decidedBy()).isEmpty();
            assertThat(alsoConsidered(answer)).containsExactly("if", "if-not");
            assertThat(answer.wouldDecide())
                    .containsExactly(new Decider(
                            "whether \"storm\" is so for costaguana on 2020-06-15",
                            List.of(
                                    new Decider.Alternative("it is so", "PROHIBITED"),
                                    new Decider.Alternative("it is not so", "PERMITTED"))));
        }

        @Test
        void is_named_only_where_it_would_decide() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("a", Effect.PROHIBITS).governs(new Condition.Holds("storm"))),
                    inForce(norm("b", Effect.PERMITS)),
                    inForce(norm("c", Effect.PERMITS).governs(new Condition.Holds("fog"))));

            assertThat(answer.wouldDecide())
                    .extracting(Decider::fact)
                    .singleElement()
                    .satisfies(fact -> assertThat(fact).contains("storm"));
            assertThat(answer.causes()).extracting(Cause::text).noneMatch(text -> text.contains("fog"));
        }

        @Test
        void takes_two_facts_if_one_does_not_decide() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("a", Effect.PROHIBITS)
                            .governs(new Condition.AllOf(
                                    List.of(new Condition.Holds("storm"), new Condition.Holds("fog"))))),
                    inForce(norm("b", Effect.PERMITS)));

            assertThat(answer.wouldDecide())
                    .hasSize(2)
                    .allSatisfy(decider -> assertThat(decider.alternatives())
                            .extracting(Decider.Alternative::answer)
                            .containsExactly("PERMITTED or PROHIBITED, as the other facts decide", "PERMITTED"));
        }

        @Test
        void one_unnamed_item_is_not_two_things_at_once() {
            Norm both = inForce(norm("a", Effect.PROHIBITS)
                    .governs(new Condition.AllOf(List.of(
                            new Condition.ItemIs(List.of(Id.of("lamp"))),
                            new Condition.ItemIs(List.of(Id.of("kite")))))));

            Assessment answer =
                    assess(openGift().destination(Id.of(COSTAGUANA)).build(), both, inForce(norm("b", Effect.PERMITS)));

            assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
        }

        @Test
        void one_unnamed_item_falls_under_what_its_definition_says() {
            Norm contradiction = inForce(norm("a", Effect.PROHIBITS)
                    .governs(new Condition.AllOf(List.of(
                            new Condition.ItemIs(List.of(Id.of("lamp"))),
                            new Condition.Not(new Condition.ItemWithin(Id.of("lights")))))));

            Assessment answer = new LawFixture()
                    .with(definition("lights", List.of("lamp"), List.of()))
                    .with(contradiction, inForce(norm("b", Effect.PERMITS)))
                    .assess(openGift().destination(Id.of(COSTAGUANA)).build());

            assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
        }

        @Test
        void may_be_whether_a_norm_gives_way() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("rule", Effect.PROHIBITS)),
                    inForce(norm("exception", Effect.PERMITS)
                            .governs(new Condition.Holds("storm"))
                            .addOverrides(Id.of("rule"))));

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.wouldDecide().get(0).alternatives())
                    .extracting(Decider.Alternative::answer)
                    .containsExactly("PERMITTED", "PROHIBITED");
            assertThat(answer.alsoConsidered().get(1).reason()).contains("stands or gives way with facts");
        }

        private Norm[] asking(int facts, Norm... others) {
            return Stream.concat(
                            IntStream.range(0, facts)
                                    .mapToObj(i -> inForce(
                                            norm("n" + i, Effect.PROHIBITS).governs(new Condition.Holds("fact-" + i)))),
                            Arrays.stream(others))
                    .toArray(Norm[]::new);
        }

        @Test
        void is_combined_up_to_twelve_facts() {
            Assessment answer = assess(gift().build(), asking(12, inForce(norm("yes", Effect.PERMITS))));

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.wouldDecide()).hasSize(12);
            assertThat(answer.causes()).noneMatch(cause -> cause.text().contains("combined"));
        }

        @Test
        void beyond_twelve_facts_the_bound_is_named() {
            Assessment answer = assess(gift().build(), asking(13, inForce(norm("yes", Effect.PERMITS))));

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(answer.causes().get(0).text())
                    .isEqualTo("13 facts are not known, and no more than 12 are combined");
            assertThat(answer.wouldDecide())
                    .hasSize(13)
                    .allSatisfy(decider -> assertThat(decider.alternatives()).isEmpty());
            assertThat(sentences(answer)).anyMatch(sentence -> sentence.contains("the bound is 12"));
        }

        @Test
        void beyond_twelve_facts_a_prohibition_that_stands_anyhow_still_decides() {
            Assessment answer = assess(gift().build(), asking(13, inForce(norm("no", Effect.PROHIBITS))));

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
            assertThat(decidedBy(answer)).containsExactly("no");
            assertThat(alsoConsidered(answer)).hasSize(13);
        }

        @Test
        void beyond_twelve_facts_a_prohibition_that_may_give_way_does_not() {
            Assessment answer = assess(
                    gift().build(),
                    asking(
                            13,
                            inForce(norm("no", Effect.PROHIBITS)),
                            inForce(norm("exception", Effect.PERMITS)
                                    .governs(new Condition.Holds("fact-1"))
                                    .addOverrides(Id.of("no")))));

            assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Claims {
        private StatementBuilder claim(String id) {
            return Statement.builder()
                    .id(Id.of(id))
                    .property("permitted")
                    .claim("Lamps harm nobody.")
                    .strength(Strength.ARGUES)
                    .addAbout(Id.<Item>of("lamp"));
        }

        private List<String> shown(Statement... statements) {
            return new LawFixture()
                            .with(statements)
                            .with(inForce(norm("a", Effect.PROHIBITS)))
                            .assess(gift().build())
                            .claims()
                            .stream()
                            .map(one -> one.id().value())
                            .toList();
        }

        @Test
        void about_the_item_and_the_actor_are_shown_and_not_those_about_the_law_of_others() {
            assertThat(shown(
                            claim("giver").addAbout(Id.<State>of(ARCADIA)).build(),
                            claim("destination")
                                    .addAbout(Id.<State>of(COSTAGUANA))
                                    .build(),
                            claim("neither").addAbout(Id.<State>of(BORDURIA)).build()))
                    .containsExactly("giver");
        }

        @Test
        void about_something_else_are_not_shown() {
            assertThat(shown(
                            claim("property")
                                    .property("status")
                                    .addAbout(Id.<State>of(ARCADIA))
                                    .build(),
                            claim("item")
                                    .about(List.of(Id.<Item>of("kite"), Id.<State>of(ARCADIA)))
                                    .build()))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2020-06-14, 1", "2020-06-15, 1", "2020-06-16, 0", "2020-06, 1", "2021, 0"})
        void are_shown_from_the_day_on_which_they_may_have_been_made(String saidOn, int count) {
            assertThat(shown(claim("c")
                            .addAbout(Id.<State>of(ARCADIA))
                            .saidOn(PartialDate.parse(saidOn))
                            .build()))
                    .hasSize(count);
        }

        @Test
        void never_change_the_verdict() {
            Assessment answer = new LawFixture()
                    .with(claim("c").addAbout(Id.<State>of(ARCADIA)).build())
                    .with(inForce(norm("a", Effect.PROHIBITS)))
                    .assess(gift().build());

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
            assertThat(sentences(answer)).contains("Lamps harm nobody. (c)");
        }

        @Test
        void are_not_looked_for_without_an_item() {
            assertThat(new LawFixture()
                            .with(claim("c").addAbout(Id.<State>of(ARCADIA)).build())
                            .assess(openGift().build())
                            .claims())
                    .isEmpty();
        }
    }

    @Nested
    class The_trace {

        @Test
        void begins_with_the_question_of_its_author() {
            assertThat(assess(gift().question("May we?").build()).trace().text())
                    .isEqualTo("May we?");
        }

        @Test
        void names_people_and_things_with_their_identifiers() {
            Assessment answer = LegalAssessor.of(DatasetIndex.of(Dataset.builder()
                            .id("d")
                            .title("D")
                            .addParties(State.builder()
                                    .id(Id.of(ARCADIA))
                                    .name("Arcadia")
                                    .build())
                            .addParties(State.builder()
                                    .id(Id.of(COSTAGUANA))
                                    .name("Costaguana")
                                    .build())
                            .addParties(State.builder()
                                    .id(Id.of(BORDURIA))
                                    .name("Borduria")
                                    .build())
                            .addItems(Item.builder()
                                    .id(Id.of("lamp"))
                                    .name("lamps")
                                    .build())
                            .addNorms(inForce(norm("a", Effect.PROHIBITS)))
                            .build()))
                    .assess(gift().addVia(Id.of(BORDURIA)).build());

            assertThat(answer.trace().text())
                    .isEqualTo(
                            "May Arcadia (arcadia) give lamps (lamp) to Costaguana (costaguana) via Borduria (borduria)"
                                    + " on 2020-06-15?");
            assertThat(sentences(answer))
                    .contains(
                            "The law of Arcadia (arcadia), as the one who acts, about gifts.",
                            "Statute. Act a (a): It prohibits this.",
                            "Answer: prohibited, by Act a (a), statute.")
                    .noneMatch(sentence -> sentence.contains("not known to the data"));
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '"',
                value = {
                    "GIFT, give lamp to costaguana",
                    "SALE, sell lamp to costaguana",
                    "LICENSOR_RETURN, send lamp made under licence back to costaguana",
                    "RE_EXPORT, pass on lamp to costaguana",
                    "TRANSIT, let lamp pass through to costaguana",
                    "FINANCE, pay for lamp for costaguana",
                    "TRAINING, train the forces of costaguana on lamp",
                    "DEPLOYMENT, send forces to costaguana",
                    "LOAN, lend lamp to costaguana",
                    "CONSENT_TO_RE_EXPORT, consent that lamp is passed on to costaguana",
                    "TRANSSHIPMENT, let lamp be loaded anew on its way to costaguana",
                    "RECEIPT, take in lamp",
                    "INTELLIGENCE, share intelligence with costaguana",
                    "BASING, let foreign forces stay on its territory"
                })
        void asks_in_words(Action action, String words) {
            Assessment answer = assess(gift().action(action).build());

            assertThat(answer.trace().text()).isEqualTo("May arcadia " + words + " on 2020-06-15?");
        }

        @Test
        void says_what_the_question_names_and_the_data_do_not_know() {
            assertThat(sentences(assess(gift().build(), inForce(norm("a", Effect.PROHIBITS)))))
                    .anyMatch(sentence -> sentence.startsWith("The item \"lamp\" is not known to the data."))
                    .contains(
                            "The party \"arcadia\" is not known to the data.",
                            "The party \"costaguana\" is not known to the data.");
        }

        @Test
        void tells_why_norms_do_not_govern_or_are_not_in_force() {
            Assessment answer = assess(
                    gift().build(),
                    inForce(norm("kites", Effect.PROHIBITS).governs(new Condition.ItemIs(List.of(Id.of("kite"))))),
                    norm("later", Effect.PROHIBITS)
                            .addHistory(step(NormEvent.Kind.IN_FORCE, "2022-01-01"))
                            .build(),
                    norm("earlier", Effect.PROHIBITS)
                            .addHistory(step(NormEvent.Kind.IN_FORCE, "2001-01-01"))
                            .addHistory(step(NormEvent.Kind.REPEALED, "2002-01-01"))
                            .build());

            assertThat(sentences(answer))
                    .contains(
                            "Statute. Act kites (kites): The item is not kite.",
                            "Act later (later): in force only from 2022-01-01.",
                            "Act earlier (earlier): repealed on 2002-01-01.");
        }

        @Test
        void ends_with_what_would_decide() {
            Assessment answer =
                    assess(gift().build(), inForce(norm("a", Effect.PROHIBITS).governs(new Condition.Holds("storm"))));

            List<String> sentences = sentences(answer);
            assertThat(sentences.get(sentences.size() - 1))
                    .isEqualTo(
                            "Whether \"storm\" is so for costaguana on 2020-06-15. If it is so: PROHIBITED; If it is not"
                                    + " so: NOT_REGULATED.");
        }
    }
}
