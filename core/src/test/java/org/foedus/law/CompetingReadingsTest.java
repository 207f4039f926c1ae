package org.foedus.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.foedus.law.LawFixture.BORDURIA;
import static org.foedus.law.LawFixture.COSTAGUANA;
import static org.foedus.law.LawFixture.gift;
import static org.foedus.law.LawFixture.inForce;
import static org.foedus.law.LawFixture.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.law.Norm.Effect;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Trace;
import org.junit.jupiter.api.Test;

class CompetingReadingsTest {

    @Test
    void readings_that_agree_give_a_definite_answer_and_are_shown() {
        Assessment answer = assess(
                gift().build(),
                inForce(norm("a", Effect.PROHIBITS)
                        .addReadings(reading("court", Effect.PROHIBITS), reading("scholars", Effect.PROHIBITS))));

        assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
        assertThat(answer.readings())
                .extracting(one -> one.reading().holder() + " " + one.verdict())
                .containsExactly("court PROHIBITED", "scholars PROHIBITED");
    }

    @Test
    void readings_that_part_leave_the_answer_open_and_name_their_holders() {
        Assessment answer = assess(
                gift().build(),
                inForce(norm("a", Effect.PROHIBITS)
                        .addReadings(reading("court", Effect.PROHIBITS), reading("government", Effect.PERMITS))));

        assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(answer.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.COMPETING_READINGS);
        assertThat(answer.wouldDecide()).singleElement().satisfies(decider -> {
            assertThat(decider.fact()).isEqualTo("which reading prevails");
            assertThat(decider.alternatives())
                    .extracting(Decider.Alternative::value, Decider.Alternative::answer)
                    .containsExactly(
                            tuple("so says court (court)", "PROHIBITED"),
                            tuple("so says government (government)", "PERMITTED"));
        });
        assertThat(answer.decidedBy()).isEmpty();
        assertThat(answer.alsoConsidered()).isNotEmpty();
    }

    @Test
    void the_trace_of_a_dispute_shows_every_reading_and_ends_without_an_answer() {
        Assessment answer = assess(
                gift().build(),
                inForce(norm("a", Effect.PROHIBITS)
                        .addReadings(reading("court", Effect.PROHIBITS), reading("government", Effect.PERMITS))));

        List<Trace> steps = answer.trace().steps();
        assertThat(steps.get(steps.size() - 2).steps())
                .extracting(Trace::text)
                .satisfiesExactly(
                        one -> assertThat(one).endsWith("so says court (court): PROHIBITED"),
                        one -> assertThat(one).endsWith("so says government (government): PERMITTED"));
        assertThat(steps.get(steps.size() - 1).text())
                .isEqualTo("Answer: it cannot be told. It would be decided by which reading prevails.");
    }

    @Test
    void a_dispute_that_another_norm_makes_idle_leaves_the_answer_definite() {
        Assessment answer = assess(
                gift().build(),
                inForce(norm("a", Effect.PROHIBITS)
                        .addReadings(reading("court", Effect.PROHIBITS), reading("government", Effect.PERMITS))),
                inForce(norm("b", Effect.PROHIBITS)));

        assertThat(answer.verdict()).isEqualTo(Verdict.PROHIBITED);
        assertThat(answer.readings()).hasSize(2);
    }

    @Test
    void an_open_fact_shows_what_each_reading_would_make_of_it() {
        Assessment answer = assess(
                LawFixture.gift().item(Optional.empty()).build(),
                inForce(norm("a", Effect.PERMITS)
                        .governs(new Condition.ItemIs(List.of(Id.of("lamp"))))
                        .addReadings(reading("court", Effect.PERMITS), reading("critics", Effect.PROHIBITS))));

        assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(answer.possible())
                .containsExactlyInAnyOrder(Verdict.PERMITTED, Verdict.PROHIBITED, Verdict.NOT_REGULATED);
        assertThat(answer.wouldDecide())
                .extracting(Decider::fact)
                .containsExactly("whether the item is lamp", "which reading prevails");
        assertThat(answer.wouldDecide().get(0).alternatives())
                .extracting(Decider.Alternative::answer)
                .containsExactly("PERMITTED; read otherwise, PROHIBITED", "NOT_REGULATED");
        assertThat(answer.causes()).extracting(Cause::kind).contains(Cause.Kind.COMPETING_READINGS);
        assertThat(answer.trace().steps().get(answer.trace().steps().size() - 1).steps())
                .hasSize(2);
    }

    @Test
    void a_reading_may_ask_for_a_decision() {
        Reading discretion = Reading.builder()
                .label("discretion")
                .holder("president")
                .effect(Effect.REQUIRES_DECISION)
                .decider("the president")
                .build();

        assertThat(assess(
                                gift().build(),
                                inForce(norm("a", Effect.REQUIRES_CONSENT).addReadings(discretion)))
                        .verdict())
                .isEqualTo(Verdict.PERMITTED_ON_CONDITION);
    }

    @Test
    void what_the_words_say_at_first_sight_is_a_reading_even_if_nobody_is_named_who_holds_it() {
        Assessment answer = assess(
                gift().build(), inForce(norm("a", Effect.PROHIBITS).addReadings(reading("court", Effect.PERMITS))));

        assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(answer.readings())
                .extracting(one -> one.reading().holder() + " " + one.verdict())
                .containsExactly("nobody named PROHIBITED", "court PERMITTED");
    }

    @Test
    void a_reading_that_asks_for_a_decision_needs_somebody_to_decide() {
        Reading nobody = reading("nobody", Effect.REFUSES_IN_PRINCIPLE);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> norm("a", Effect.PROHIBITS).addReadings(nobody).build())
                .withMessageContaining("so says nobody")
                .withMessageContaining("needs a \"decider\"");
    }

    @Test
    void too_many_combinations_are_undetermined_and_say_so() {
        List<Norm> norms = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            norms.add(inForce(norm("n" + i, Effect.PROHIBITS)
                    .addReadings(reading("one", Effect.PROHIBITS), reading("other", Effect.PROHIBITS))));
        }

        Assessment answer = assess(gift().build(), norms.toArray(Norm[]::new));

        assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(answer.causes())
                .extracting(Cause::text)
                .singleElement()
                .satisfies(text -> assertThat(text).contains("more than 256 combinations"));
    }

    @Test
    void a_norm_on_transit_may_look_at_the_next_border_only() {
        Norm border = inForce(norm("border", Effect.PROHIBITS)
                .jurisdiction(Id.of(BORDURIA))
                .actions(List.of(Action.TRANSIT))
                .governs(new Condition.NextStopIs(List.of(Id.of(COSTAGUANA)))));
        Norm home = inForce(norm("home", Effect.PERMITS));
        Transfer straight = gift().addVia(Id.of(BORDURIA)).build();
        Transfer around = gift().addVia(Id.of(BORDURIA), Id.of("elsewhere")).build();
        Transfer nowhere =
                gift().destination(Optional.empty()).addVia(Id.of(BORDURIA)).build();

        assertThat(assess(straight, border, home).verdict()).isEqualTo(Verdict.PROHIBITED);
        assertThat(assess(around, border, home).verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(assess(nowhere, border, home).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Property(tries = 200)
    void adding_a_reading_keeps_a_verdict_or_makes_it_undetermined(
            @ForAll("effects") List<Effect> effects, @ForAll("effect") Effect added) {
        Verdict before = verdict(effects);
        List<Effect> more = new ArrayList<>(effects);
        more.add(added);

        assertThat(verdict(more)).isIn(before, Verdict.UNDETERMINED);
    }

    @Provide
    Arbitrary<Effect> effect() {
        return Arbitraries.of(Effect.PROHIBITS, Effect.PERMITS, Effect.REQUIRES_CONSENT);
    }

    @Provide
    Arbitrary<List<Effect>> effects() {
        return effect().list().ofMaxSize(4);
    }

    private static Verdict verdict(List<Effect> effects) {
        NormBuilder norm = norm("a", Effect.PROHIBITS);
        for (Effect effect : effects) {
            norm.addReadings(Reading.builder()
                    .from(reading("holder", effect))
                    .decider("the Senate")
                    .build());
        }
        return assess(gift().build(), inForce(norm)).verdict();
    }

    private static Reading reading(String holder, Effect effect) {
        return Reading.builder()
                .label("so says " + holder)
                .holder(holder)
                .effect(effect)
                .build();
    }

    private static Assessment assess(Transfer transfer, Norm... norms) {
        Dataset dataset = Dataset.builder().id("d").title("D").addNorms(norms).build();
        return LegalAssessor.of(DatasetIndex.of(dataset)).assess(transfer);
    }
}
