package org.foedus.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.law.LawFixture.BORDURIA;
import static org.foedus.law.LawFixture.COSTAGUANA;
import static org.foedus.law.LawFixture.assess;
import static org.foedus.law.LawFixture.circumstance;
import static org.foedus.law.LawFixture.definition;
import static org.foedus.law.LawFixture.gift;
import static org.foedus.law.LawFixture.inForce;
import static org.foedus.law.LawFixture.norm;
import static org.foedus.law.LawFixture.sentences;
import static org.foedus.law.LawFixture.step;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.foedus.aid.Quantity;
import org.foedus.id.Id;
import org.foedus.law.Lock.Turns;
import org.foedus.law.Norm.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LocksTest {

    @Test
    void every_norm_that_stands_in_the_way_is_one_the_highest_rank_first_and_whoever_made_it() {
        Assessment answer = assess(
                gift().addVia(Id.of(BORDURIA)).build(),
                inForce(norm("ask", Effect.REQUIRES_CONSENT)),
                inForce(norm("policy", Effect.PROHIBITS).rank(NormRank.POLICY)),
                inForce(norm("border", Effect.PROHIBITS)
                        .jurisdiction(Id.of(BORDURIA))
                        .rank(NormRank.CONSTITUTION)
                        .actions(List.of(Action.TRANSIT))),
                inForce(norm("yes", Effect.PERMITS)));

        assertThat(answer.locks())
                .extracting(lock -> lock.norm().id().value(), Lock::verdict)
                .containsExactly(
                        Tuple.tuple("border", Verdict.PROHIBITED),
                        Tuple.tuple("ask", Verdict.PERMITTED_ON_CONDITION),
                        Tuple.tuple("policy", Verdict.PROHIBITED));
        assertThat(answer.locks().get(0).keys())
                .contains(new Lock.Key(Turns.ROUTE, "a route that leaves out " + BORDURIA));
    }

    @Test
    void a_norm_that_gives_way_is_none_nor_one_of_which_it_cannot_be_told() {
        assertThat(assess(
                                gift().build(),
                                inForce(norm("rule", Effect.PROHIBITS)),
                                inForce(norm("exception", Effect.PERMITS).addOverrides(Id.of("rule"))))
                        .locks())
                .isEmpty();
        assertThat(assess(gift().build(), inForce(norm("open", Effect.PROHIBITS).governs(new Condition.Holds("storm"))))
                        .locks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REQUIRES_CONSENT, CONSENT, the consent of the Senate",
        "REQUIRES_DECISION, DECISION, a decision by the Senate",
        "REFUSES_IN_PRINCIPLE, EXCEPTION, 'an exception, made by the Senate'"
    })
    void somebody_who_has_to_agree_is_the_first_key(Effect effect, Turns turns, String how) {
        assertThat(keys(inForce(norm("a", effect))).get(0)).isEqualTo(new Lock.Key(turns, how));
    }

    @ParameterizedTest
    @EnumSource
    void a_change_of_the_norm_is_the_last_key_and_hangs_as_high_as_its_rank(NormRank rank) {
        List<Lock.Key> keys = keys(inForce(norm("a", Effect.PROHIBITS).rank(rank)));

        assertThat(keys).singleElement().satisfies(key -> {
            assertThat(key.turns()).isEqualTo(Turns.CHANGE);
            assertThat(key.how()).isNotBlank();
        });
    }

    @Test
    void each_test_that_alone_would_free_the_transfer_is_a_key() {
        Norm norm = inForce(norm("a", Effect.PROHIBITS)
                .governs(new Condition.AllOf(List.of(
                        new Condition.ItemWithin(Id.of("weapons")),
                        new Condition.DestinationIs(List.of(Id.of(COSTAGUANA))),
                        new Condition.UnitIs(List.of(Id.of("guards"))),
                        new Condition.PurposeIs(List.of("war")),
                        new Condition.MoreThan(new Quantity.Units(BigDecimal.ONE, "lamps")),
                        new Condition.Holds("fighting"),
                        new Condition.AnyOf(List.of(
                                new Condition.NextStopIs(List.of(Id.of(COSTAGUANA))),
                                new Condition.ItemIs(List.of(Id.of("lamp")))))))));

        Assessment answer = new LawFixture()
                .with(norm)
                .with(definition("weapons", List.of("lamp"), List.of()))
                .with(circumstance("fighting", true, "2000/.."))
                .assess(gift().recipientUnit(Id.of("guards"))
                        .purpose("war")
                        .amount(new Quantity.Units(BigDecimal.TEN, "lamps"))
                        .build());

        assertThat(answer.locks())
                .singleElement()
                .satisfies(lock -> assertThat(lock.keys())
                        .extracting(Lock.Key::turns)
                        .containsExactly(
                                Turns.ITEM,
                                Turns.DESTINATION,
                                Turns.UNIT,
                                Turns.PURPOSE,
                                Turns.AMOUNT,
                                Turns.CIRCUMSTANCES,
                                Turns.CHANGE));
        assertThat(answer.locks().get(0).keys().get(0).how())
                .isEqualTo("another item (as it is, the item lamp falls under \"weapons\" (weapons))");
    }

    @Test
    void what_a_norm_permits_only_is_a_key_and_so_is_its_exemption() {
        Norm norm = inForce(norm("a", Effect.PERMITS_ONLY)
                .provided(new Condition.ItemIs(List.of(Id.of("kite"))))
                .addExemptions(new Exemption("rescue", new Condition.PurposeIs(List.of("rescue")))));

        assertThat(assess(gift().purpose("show").build(), norm).locks().get(0).keys())
                .extracting(Lock.Key::turns)
                .containsExactly(Turns.PURPOSE, Turns.ITEM, Turns.CHANGE);
    }

    @Test
    void a_norm_to_come_is_a_key_and_one_that_is_gone_is_none() {
        Norm rule = inForce(norm("rule", Effect.PROHIBITS));
        Norm bill = norm("bill", Effect.PERMITS)
                .addOverrides(Id.of("rule"))
                .addHistory(step(NormEvent.Kind.PROPOSED, "2020-01-01"))
                .build();
        Norm gone = norm("gone", Effect.PERMITS)
                .addOverrides(Id.of("rule"))
                .addHistory(step(NormEvent.Kind.IN_FORCE, "2001-01-01"))
                .addHistory(step(NormEvent.Kind.REPEALED, "2002-01-01"))
                .build();

        assertThat(assess(gift().build(), rule, bill, gone).locks().get(0).keys())
                .extracting(Lock.Key::how)
                .containsExactly(
                        "the entry into force of Act bill (bill)", "an act of parliament that amends or repeals it");
    }

    @Test
    void an_exception_that_misses_by_one_test_is_a_key() {
        Norm rule = inForce(norm("rule", Effect.PROHIBITS));
        Norm exception = inForce(norm("exception", Effect.PERMITS)
                .addOverrides(Id.of("rule"))
                .governs(new Condition.ItemIs(List.of(Id.of("kite")))));

        assertThat(assess(gift().build(), rule, exception)
                        .locks()
                        .get(0)
                        .keys()
                        .get(0)
                        .how())
                .isEqualTo("another item (as it is, the item is not kite), so that Act exception (exception) takes its"
                        + " place");
    }

    @Test
    void the_note_ends_with_the_keys() {
        assertThat(sentences(assess(gift().build(), inForce(norm("a", Effect.REQUIRES_CONSENT)))))
                .endsWith(
                        "What would open Act a (a), statute:",
                        "The consent of the Senate.",
                        "An act of parliament that amends or repeals it.");
    }

    private static List<Lock.Key> keys(Norm norm) {
        return assess(gift().build(), norm).locks().get(0).keys();
    }
}
