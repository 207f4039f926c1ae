package org.foedus.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foedus.law.LawFixture.ARCADIA;
import static org.foedus.law.LawFixture.COSTAGUANA;
import static org.foedus.law.LawFixture.assess;
import static org.foedus.law.LawFixture.circumstanceOf;
import static org.foedus.law.LawFixture.gift;
import static org.foedus.law.LawFixture.inForce;
import static org.foedus.law.LawFixture.norm;
import static org.foedus.law.LawFixture.sentences;
import static org.foedus.law.LawFixture.step;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.aid.Classification;
import org.foedus.aid.Item;
import org.foedus.aid.Money;
import org.foedus.aid.Quantity;
import org.foedus.id.Id;
import org.foedus.law.Condition.Whom;
import org.foedus.law.Norm.Effect;
import org.foedus.reason.Decider;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests that norms put to a transfer, beyond item, destination and route. */
class LegalTestsTest {
    private static final String GUARDS = "guards";

    @Nested
    class An_entry_of_a_list {
        private final Condition.ItemListed body =
                new Condition.ItemListed("eu-ml", Optional.of("2024"), List.of("ML13"));

        @ParameterizedTest
        @CsvSource({
            "2024, ML13, PROHIBITED",
            "2024, ML13.d, PROHIBITED",
            "2024, ML1, NOT_REGULATED",
            "2024, ML130, NOT_REGULATED",
            "2019, ML13, UNDETERMINED"
        })
        void covers_what_is_listed_in_the_edition_under_it_or_below_it(String edition, String code, Verdict verdict) {
            assertThat(listed(Classification.of("eu-ml", edition, code))).isEqualTo(verdict);
        }

        @Test
        void is_open_for_an_item_without_entries_and_for_one_whose_edition_is_not_known() {
            assertThat(listed()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(listed(new Classification("eu-ml", Optional.empty(), "ML13", Optional.empty())))
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(listed(Classification.of("wassenaar-ml", "2024", "ML13")))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void may_be_any_entry_of_any_edition() {
            Norm norm = inForce(norm("a", Effect.PROHIBITS)
                    .governs(new Condition.ItemListed("eu-ml", Optional.empty(), List.of())));

            assertThat(new LawFixture()
                            .with(norm)
                            .with(lamp(Classification.of("eu-ml", "2019", "ML1")))
                            .assess(gift().build())
                            .verdict())
                    .isEqualTo(Verdict.PROHIBITED);
        }

        @Test
        void is_open_for_an_item_that_the_question_does_not_name() {
            Norm norm = inForce(norm("a", Effect.PROHIBITS).governs(body));

            assertThat(assess(gift().item(Optional.empty()).build(), norm).verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        private Verdict listed(Classification... entries) {
            return new LawFixture()
                    .with(inForce(norm("a", Effect.PROHIBITS).governs(body)))
                    .with(lamp(entries))
                    .assess(gift().build())
                    .verdict();
        }

        private static Item lamp(Classification... entries) {
            return Item.builder()
                    .id(Id.of("lamp"))
                    .name("lamp")
                    .addClassifications(entries)
                    .build();
        }
    }

    @Test
    void the_one_who_acts_is_one_of_those_named_or_not() {
        assertThat(governed(gift(), new Condition.ActorIs(List.of(Id.of(ARCADIA)))))
                .isEqualTo(Verdict.PROHIBITED);
        assertThat(governed(gift(), new Condition.ActorIs(List.of(Id.of(COSTAGUANA)))))
                .isEqualTo(Verdict.NOT_REGULATED);
    }

    @Test
    void a_law_that_judges_units_cannot_be_answered_for_a_state() {
        Condition guards = new Condition.UnitIs(List.of(Id.of(GUARDS)));

        assertThat(governed(gift().recipientUnit(Id.of(GUARDS)), guards)).isEqualTo(Verdict.PROHIBITED);
        assertThat(governed(gift().recipientUnit(Id.of("navy")), guards)).isEqualTo(Verdict.NOT_REGULATED);
        Assessment open =
                assess(gift().build(), inForce(norm("a", Effect.PROHIBITS).governs(guards)));
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.wouldDecide())
                .extracting(Decider::fact)
                .containsExactly("whether the receiving unit is guards");
    }

    @Test
    void a_circumstance_may_be_one_of_the_receiving_unit_or_of_the_one_who_acts() {
        Condition wrongs = new Condition.Holds("grave-wrongs", Whom.UNIT);
        Condition war = new Condition.Holds("at-war", Whom.ACTOR);
        Circumstance ofGuards = circumstanceOf("grave-wrongs", true, "2000/..")
                .party(Id.of(GUARDS))
                .build();
        Circumstance ofArcadia =
                circumstanceOf("at-war", true, "2000/..").party(Id.of(ARCADIA)).build();

        assertThat(with(wrongs, ofGuards, gift().recipientUnit(Id.of(GUARDS)))).isEqualTo(Verdict.PROHIBITED);
        assertThat(with(wrongs, ofGuards, gift().recipientUnit(Id.of("navy")))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(with(wrongs, ofGuards, gift())).isEqualTo(Verdict.UNDETERMINED);
        assertThat(with(war, ofArcadia, gift())).isEqualTo(Verdict.PROHIBITED);
    }

    @Test
    void a_purpose_is_one_of_those_named_or_not_or_open() {
        Condition peace = new Condition.PurposeIs(List.of("peace-keeping"));

        assertThat(governed(gift().purpose("peace-keeping"), peace)).isEqualTo(Verdict.PROHIBITED);
        assertThat(governed(gift().purpose("training"), peace)).isEqualTo(Verdict.NOT_REGULATED);
        assertThat(governed(gift(), peace)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Nested
    class A_threshold {
        private final Condition moreThanTwelve = moreThan("12");

        @ParameterizedTest
        @CsvSource({"11, NOT_REGULATED", "12, NOT_REGULATED", "12.5, PROHIBITED", "13, PROHIBITED"})
        void is_not_included(BigDecimal number, Verdict verdict) {
            assertThat(governed(gift().amount(new Quantity.Units(number, "persons")), moreThanTwelve))
                    .isEqualTo(verdict);
        }

        @Test
        void in_another_measure_is_open() {
            assertThat(governed(gift().amount(new Quantity.Sum(Money.of(13, "EUR"))), moreThanTwelve))
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(governed(gift().amount(new Quantity.ShareOfGdp(BigDecimal.ONE)), moreThanTwelve))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void leaves_no_room_between_two_of_them_turned_round() {
            Condition impossible = new Condition.AllOf(List.of(moreThan("50"), new Condition.Not(moreThan("12"))));

            assertThat(governed(gift(), moreThanTwelve)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(governed(gift(), impossible)).isEqualTo(Verdict.NOT_REGULATED);
            assertThat(governed(
                            gift(), new Condition.AllOf(List.of(moreThan("12"), new Condition.Not(moreThan("50"))))))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void is_a_sum_or_a_number() {
            assertThatThrownBy(() -> new Condition.MoreThan(new Quantity.ToBeDetermined()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private static Condition moreThan(String number) {
            return new Condition.MoreThan(new Quantity.Units(new BigDecimal(number), "persons"));
        }
    }

    @Nested
    class An_exemption {
        private final Norm norm = inForce(norm("a", Effect.PROHIBITS)
                .addExemptions(new Exemption("special purposes", new Condition.PurposeIs(List.of("rescue")))));

        @Test
        void keeps_its_norm_from_governing() {
            Assessment answer = assess(gift().purpose("rescue").build(), norm);

            assertThat(answer.verdict()).isEqualTo(Verdict.NOT_REGULATED);
            assertThat(sentences(answer))
                    .anyMatch(
                            sentence -> sentence.contains("ts exemption \"special purposes\" applies: the purpose is"));
        }

        @Test
        void that_does_not_apply_is_named_with_the_reason() {
            Assessment answer = assess(gift().purpose("show").build(), norm);

            assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
            assertThat(answer.decidedBy().get(0).reason())
                    .contains("its exemption \"special purposes\" does not apply: the purpose is not \"rescue\"");
        }

        @Test
        void that_may_apply_leaves_it_open() {
            assertThat(assess(gift().build(), norm).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void says_what_it_is_called() {
            assertThatThrownBy(() -> new Exemption(" ", new Condition.Holds("fog")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"lamp, PERMITTED, It pays for this", "cannon, PROHIBITED, It does not pay for this"})
    void an_instrument_pays_for_what_meets_its_test_and_for_nothing_else(String item, Verdict verdict, String says) {
        Norm line = inForce(norm("line", Effect.FINANCES_ONLY)
                .actions(List.of(Action.FINANCE))
                .governs(new Condition.RouteIncludes(List.of(Id.of("fund"))))
                .provided(new Condition.ItemIs(List.of(Id.of("lamp")))));

        Assessment answer = assess(
                gift().action(Action.FINANCE)
                        .item(Id.of(item))
                        .addVia(Id.of("fund"))
                        .build(),
                line);

        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.decidedBy().get(0).reason()).startsWith(says);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-12-31, NOT_REGULATED",
        "2002-01-01, PROHIBITED",
        "2003-12-31, PROHIBITED",
        "2004-01-01, NOT_REGULATED",
        "2005-12-31, NOT_REGULATED",
        "2006-01-01, PROHIBITED",
        "2008-01-01, PROHIBITED",
        "2010-01-01, NOT_REGULATED"
    })
    void a_norm_that_was_suspended_may_be_put_into_force_again(LocalDate on, Verdict verdict) {
        Norm norm = norm("a", Effect.PROHIBITS)
                .addHistory(step(NormEvent.Kind.ADOPTED, "2000-01-01"))
                .addHistory(step(NormEvent.Kind.SUSPENDED, "2000-02-01"))
                .addHistory(step(NormEvent.Kind.IN_FORCE, "2002-01-01"))
                .addHistory(step(NormEvent.Kind.SUSPENDED, "2004-01-01"))
                .addHistory(step(NormEvent.Kind.IN_FORCE, "2006-01-01"))
                .addHistory(step(NormEvent.Kind.AMENDED, "2007-01-01"))
                .addHistory(step(NormEvent.Kind.REPEALED, "2010-01-01"))
                .build();

        assertThat(assess(gift().on(on).build(), norm).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_suspension_dated_by_its_year_leaves_the_year_open() {
        Norm norm = norm("a", Effect.PROHIBITS)
                .addHistory(step(NormEvent.Kind.IN_FORCE, "2000-01-01"))
                .addHistory(step(NormEvent.Kind.SUSPENDED, "2020"))
                .build();

        assertThat(assess(gift().build(), norm).wouldDecide())
                .extracting(Decider::fact)
                .containsExactly("whether Act a (a) was suspended by 2020-06-15");
    }

    private static Verdict governed(TransferBuilder transfer, Condition condition) {
        return assess(transfer.build(), inForce(norm("a", Effect.PROHIBITS).governs(condition)))
                .verdict();
    }

    private static Verdict with(Condition condition, Circumstance circumstance, TransferBuilder transfer) {
        return new LawFixture()
                .with(inForce(norm("a", Effect.PROHIBITS).governs(condition)))
                .with(circumstance)
                .assess(transfer.build())
                .verdict();
    }
}
