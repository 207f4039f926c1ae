package org.foedus.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void an_undetermined_outcome_keeps_its_cause_and_what_would_decide_it() {
        Outcome outcome = Outcome.undetermined(new Cause(Cause.Kind.MISSING_FACT, "no date"), Decider.of("the date"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Undetermined.class, undetermined -> {
            assertThat(undetermined.causes()).extracting(Cause::toString).containsExactly("no date");
            assertThat(undetermined.deciders()).extracting(Decider::fact).containsExactly("the date");
        });
    }

    @Test
    void an_undetermined_outcome_without_cause_is_refused() {
        assertThatThrownBy(() -> new Outcome.Undetermined(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one cause");
    }

    @Test
    void a_violation_without_message_is_refused() {
        assertThatThrownBy(() -> Outcome.violated(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("says what is wrong");
    }

    @Test
    void a_cause_and_a_deciding_fact_need_words() {
        assertThatThrownBy(() -> new Cause(Cause.Kind.MISSING_FACT, "")).hasMessageContaining("needs a text");
        assertThatThrownBy(() -> Decider.of(" ")).hasMessageContaining("needs a text");
    }

    @Test
    void lists_given_to_an_outcome_are_copied() {
        List<Cause> causes = new ArrayList<>(List.of(new Cause(Cause.Kind.TEXT_SILENT, "silent")));
        Outcome.Undetermined outcome = new Outcome.Undetermined(causes, List.of());

        causes.clear();

        assertThat(outcome.causes()).hasSize(1);
        assertThat(Outcome.undetermined(new Cause(Cause.Kind.TEXT_SILENT, "silent")))
                .isEqualTo(outcome);
    }

    @Test
    void the_other_outcomes_carry_what_they_say() {
        assertThat(Outcome.compliant()).isEqualTo(new Outcome.Compliant());
        assertThat(Outcome.notApplicable("no term")).isEqualTo(new Outcome.NotApplicable("no term"));
        assertThat(Trace.of("one step").steps()).isEmpty();
    }
}
