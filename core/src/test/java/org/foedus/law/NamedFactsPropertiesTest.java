package org.foedus.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.law.LawFixture.COSTAGUANA;
import static org.foedus.law.LawFixture.definition;
import static org.foedus.law.LawFixture.inForce;
import static org.foedus.law.LawFixture.norm;
import static org.foedus.law.LawFixture.openGift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foedus.aid.Quantity;
import org.foedus.id.Id;
import org.foedus.law.Norm.Effect;

/** Naming one more thing in a question never turns a definite answer into another, for any norms. */
class NamedFactsPropertiesTest {
    private static final int NORMS = 4;

    @Property(tries = 300)
    void naming_one_more_thing_never_turns_a_definite_answer_into_another(
            @ForAll("norms") List<Norm> norms, @ForAll("names") List<UnaryOperator<TransferBuilder>> names) {
        LegalAssessor law = LegalAssessor.of(new LawFixture()
                .with(norms.toArray(Norm[]::new))
                .with(definition("lights", List.of("lamp"), List.of("kite")))
                .records());
        TransferBuilder question = openGift();
        Verdict before = law.assess(question.build()).verdict();
        for (UnaryOperator<TransferBuilder> name : names) {
            question = name.apply(question);
            Verdict after = law.assess(question.build()).verdict();
            if (before != Verdict.UNDETERMINED) {
                assertThat(after).isEqualTo(before);
            }
            before = after;
        }
    }

    @Property(tries = 300)
    void a_lock_is_left_by_no_fact_that_is_named_later(
            @ForAll("norms") List<Norm> norms, @ForAll("names") List<UnaryOperator<TransferBuilder>> names) {
        LegalAssessor law = LegalAssessor.of(
                new LawFixture().with(norms.toArray(Norm[]::new)).records());
        TransferBuilder question = openGift();
        List<Id<Norm>> locked = locked(law.assess(question.build()));
        for (UnaryOperator<TransferBuilder> name : names) {
            question = name.apply(question);
            List<Id<Norm>> now = locked(law.assess(question.build()));
            assertThat(now).containsAll(locked);
            locked = now;
        }
    }

    private static List<Id<Norm>> locked(Assessment answer) {
        return answer.locks().stream().map(lock -> lock.norm().id()).toList();
    }

    /** What a question may name, in any order. */
    @Provide
    Arbitrary<List<UnaryOperator<TransferBuilder>>> names() {
        return Combinators.combine(
                        Arbitraries.of("lamp", "kite", "stone"),
                        Arbitraries.of("guards", "navy"),
                        Arbitraries.of("rescue", "war"),
                        Arbitraries.of("5", "12", "30", "50", "80"))
                .as((item, unit, purpose, number) -> List.<UnaryOperator<TransferBuilder>>of(
                        question -> question.item(Id.of(item)),
                        question -> question.destination(Id.of(COSTAGUANA)),
                        question -> question.recipientUnit(Id.of(unit)),
                        question -> question.purpose(purpose),
                        question -> question.amount(new Quantity.Units(new BigDecimal(number), "persons"))))
                .flatMap(Arbitraries::shuffle);
    }

    @Provide
    Arbitrary<List<Norm>> norms() {
        Arbitrary<NormBuilder> one = Combinators.combine(Arbitraries.of(Effect.class), conditions(), conditions())
                .as((effect, governs, other) -> {
                    NormBuilder norm = norm("to-name", effect).governs(governs);
                    return effect.needsTest()
                            ? norm.provided(other)
                            : norm.addExemptions(new Exemption("the exemption", other));
                });
        return Combinators.combine(
                        one.list().ofSize(NORMS),
                        Arbitraries.integers().between(0, NORMS - 1).list().ofSize(NORMS))
                .as((builders, overridden) -> {
                    List<Norm> norms = new ArrayList<>();
                    for (int i = 0; i < NORMS; i++) {
                        NormBuilder norm = builders.get(i).id(Id.of("n" + i));
                        if (overridden.get(i) < i) {
                            norm.addOverrides(Id.of("n" + overridden.get(i)));
                        }
                        norms.add(inForce(norm));
                    }
                    return norms;
                });
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaves = Arbitraries.of(
                new Condition.ItemIs(List.of(Id.of("lamp"))),
                new Condition.ItemWithin(Id.of("lights")),
                new Condition.DestinationIs(List.of(Id.of(COSTAGUANA))),
                new Condition.UnitIs(List.of(Id.of("guards"))),
                new Condition.PurposeIs(List.of("rescue")),
                new Condition.PurposeIs(List.of("war", "show")),
                moreThan("12"),
                moreThan("50"));
        return Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> leaves.map(Condition.Not::new),
                () -> leaves.list().ofSize(2).map(Condition.AllOf::new),
                () -> leaves.list().ofSize(2).map(Condition.AnyOf::new));
    }

    private static Condition moreThan(String number) {
        return new Condition.MoreThan(new Quantity.Units(new BigDecimal(number), "persons"));
    }
}
