package org.foedus.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.law.LawFixture.circumstance;
import static org.foedus.law.LawFixture.decidedBy;
import static org.foedus.law.LawFixture.definition;
import static org.foedus.law.LawFixture.gift;
import static org.foedus.law.LawFixture.inForce;
import static org.foedus.law.LawFixture.norm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foedus.id.Id;
import org.foedus.law.Norm.Effect;

/** Laws of the assessor that hold for any norms, over three facts and one definition. */
class LegalAssessorPropertiesTest {
    private static final List<String> FACTS = List.of("storm", "fog", "frost");
    private static final int NORMS = 5;

    @Property(tries = 400)
    void the_answer_is_definite_exactly_if_all_ways_to_complete_the_data_agree(@ForAll("norms") List<Norm> norms) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int values = 0; values < 16; values++) {
            LawFixture law = law(norms);
            for (int fact = 0; fact < FACTS.size(); fact++) {
                law.with(circumstance(FACTS.get(fact), (values >> fact & 1) == 1, "2000-01-01/.."));
            }
            law.with(
                    (values >> 3 & 1) == 1
                            ? definition("lights", List.of("lamp"), List.of())
                            : definition("lights", List.of(), List.of("lamp")));
            verdicts.add(law.assess(gift().build()).verdict());
        }

        Assessment answer = law(norms).assess(gift().build());

        assertThat(verdicts).doesNotContain(Verdict.UNDETERMINED);
        assertThat(answer.verdict())
                .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNDETERMINED);
        assertThat(answer.wouldDecide().isEmpty()).isEqualTo(verdicts.size() == 1);
    }

    @Property(tries = 400)
    void a_fact_added_never_turns_a_definite_answer_into_another(
            @ForAll("norms") List<Norm> norms, @ForAll("facts") List<Circumstance> facts) {
        LawFixture law = law(norms);
        Verdict before = law.assess(gift().build()).verdict();
        for (Circumstance fact : facts) {
            Verdict after = law.with(fact).assess(gift().build()).verdict();
            if (before != Verdict.UNDETERMINED) {
                assertThat(after).isEqualTo(before);
            }
            before = after;
        }
    }

    @Property(tries = 400)
    void the_order_of_norms_in_the_data_does_not_matter(@ForAll("norms") List<Norm> norms, @ForAll Random random) {
        List<Norm> shuffled = new ArrayList<>(norms);
        Collections.shuffle(shuffled, random);

        Assessment answer = law(norms).assess(gift().build());
        Assessment other = law(shuffled).assess(gift().build());

        assertThat(other.verdict()).isEqualTo(answer.verdict());
        assertThat(decidedBy(other)).isEqualTo(decidedBy(answer));
        assertThat(other.wouldDecide()).isEqualTo(answer.wouldDecide());
        assertThat(other.trace()).isEqualTo(answer.trace());
    }

    private static LawFixture law(List<Norm> norms) {
        return new LawFixture().with(norms.toArray(Norm[]::new));
    }

    /** At most one circumstance for each fact, so that none contradicts another. */
    @Provide
    Arbitrary<List<Circumstance>> facts() {
        return Arbitraries.of(true, false)
                .list()
                .ofSize(FACTS.size())
                .flatMap(values -> Arbitraries.shuffle(List.of(0, 1, 2))
                        .map(order -> order.stream()
                                .map(fact -> circumstance(FACTS.get(fact), values.get(fact), "2000-01-01/.."))
                                .toList()));
    }

    /** Five norms with any effect, condition and rank, which override any others. */
    @Provide
    Arbitrary<List<Norm>> norms() {
        Arbitrary<Set<Integer>> overrides =
                Arbitraries.integers().between(0, NORMS - 1).set().ofMaxSize(2);
        Arbitrary<NormBuilder> one = Combinators.combine(
                        Arbitraries.of(Effect.class),
                        conditions(),
                        conditions(),
                        Arbitraries.of(NormRank.STATUTE, NormRank.POLICY))
                .as((effect, governs, provided, rank) -> {
                    NormBuilder norm = norm("to-name", effect).governs(governs).rank(rank);
                    return effect.needsTest() ? norm.provided(provided) : norm;
                });
        return Combinators.combine(one.list().ofSize(NORMS), overrides.list().ofSize(NORMS))
                .as((builders, overridden) -> {
                    List<Norm> norms = new ArrayList<>();
                    for (int i = 0; i < NORMS; i++) {
                        int number = i;
                        NormBuilder norm = builders.get(i).id(Id.of("n" + i));
                        overridden.get(i).stream()
                                .filter(other -> other != number)
                                .sorted()
                                .forEach(other -> norm.addOverrides(Id.of("n" + other)));
                        norms.add(inForce(norm));
                    }
                    return norms;
                });
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaves = Arbitraries.of(
                new Condition.Holds("storm"),
                new Condition.Holds("fog"),
                new Condition.Holds("frost"),
                new Condition.ItemWithin(Id.of("lights")),
                new Condition.ItemIs(List.of(Id.of("lamp"))));
        return Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> leaves.map(Condition.Not::new),
                () -> leaves.list().ofSize(2).map(Condition.AllOf::new),
                () -> leaves.list().ofSize(2).map(Condition.AnyOf::new));
    }
}
