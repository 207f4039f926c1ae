package org.foedus.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.law.LawFixture.definition;
import static org.foedus.law.LawFixture.gift;
import static org.foedus.law.LawFixture.inForce;
import static org.foedus.law.LawFixture.norm;
import static org.foedus.law.LawFixture.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foedus.id.Id;
import org.foedus.law.Norm.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedLawTest {
    private final Norm rule = inForce(norm("rule", Effect.PROHIBITS));
    private final Norm bill = norm("bill", Effect.PERMITS)
            .addOverrides(Id.of("rule"))
            .addHistory(step(NormEvent.Kind.PROPOSED, "2020-01-01"))
            .addHistory(step(NormEvent.Kind.SUSPENDED, "2020-02-01"))
            .build();

    @Test
    void a_norm_takes_the_place_of_the_one_with_its_identifier() {
        ChangedAnswer answer = change(new LawFixture().with(inForce(norm("rule", Effect.REQUIRES_CONSENT))));

        assertThat(answer.before().verdict()).isEqualTo(Verdict.PROHIBITED);
        assertThat(answer.after().verdict()).isEqualTo(Verdict.PERMITTED_ON_CONDITION);
        assertThat(answer.isAnother()).isTrue();
        assertThat(answer.opened())
                .singleElement()
                .satisfies(lock -> assertThat(lock.verdict()).isEqualTo(Verdict.PROHIBITED));
        assertThat(answer.added())
                .singleElement()
                .satisfies(lock -> assertThat(lock.verdict()).isEqualTo(Verdict.PERMITTED_ON_CONDITION));
    }

    @Test
    void a_norm_with_a_new_identifier_comes_in_addition() {
        ChangedAnswer answer =
                change(new LawFixture().with(inForce(norm("new", Effect.PERMITS).addOverrides(Id.of("rule")))));

        assertThat(answer.after().verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(answer.opened()).hasSize(1);
        assertThat(answer.added()).isEmpty();
    }

    @Test
    void a_definition_takes_the_place_of_the_one_with_its_identifier() {
        LawFixture law = new LawFixture()
                .with(inForce(norm("rule", Effect.PROHIBITS).governs(new Condition.ItemWithin(Id.of("weapons")))))
                .with(definition("weapons", List.of("lamp"), List.of()));
        LawFixture changes = new LawFixture().with(definition("weapons", List.of(), List.of("lamp")));

        LegalAssessor after = LegalAssessor.of(ChangedLaw.of(law.records(), changes.records()));

        assertThat(after.assess(gift().build()).verdict()).isEqualTo(Verdict.NOT_REGULATED);
    }

    @Test
    void a_norm_that_is_only_proposed_changes_nothing() {
        ChangedAnswer answer = change(new LawFixture().with(bill));

        assertThat(answer.isAnother()).isFalse();
        assertThat(answer.opened()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-06-14, PERMITTED", "2020-06-15, PERMITTED", "2020-06-16, PROHIBITED"})
    void a_proposal_may_be_taken_as_in_force_from_a_day(LocalDate day, Verdict verdict) {
        ChangedLaw changed = ChangedLaw.of(new LawFixture().with(rule, bill).records(), new LawFixture().records())
                .inForceOn(day, Set.of(bill.id()));

        assertThat(LegalAssessor.of(changed).assess(gift().build()).verdict()).isEqualTo(verdict);
    }

    private ChangedAnswer change(LawFixture changes) {
        LawFixture law = new LawFixture().with(rule);
        return ChangedAnswer.compare(
                        LegalAssessor.of(law.records()),
                        LegalAssessor.of(ChangedLaw.of(law.records(), changes.records())),
                        List.of(gift().build()))
                .get(0);
    }
}
