package org.foedus.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.foedus.law.LawFixture.definition;
import static org.foedus.law.LawFixture.norm;

import java.util.List;
import org.foedus.id.Id;
import org.foedus.law.Norm.Effect;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawTypesTest {

    @Test
    void a_norm_that_permits_only_some_says_which() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> norm("a", Effect.PERMITS_ONLY).build())
                .withMessageContainingAll("norm \"a\"", "PERMITS_ONLY", "needs \"provided\"");
    }

    @Test
    void a_norm_that_permits_all_takes_no_test() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> norm("a", Effect.PERMITS)
                        .provided(new Condition.Holds("storm"))
                        .build())
                .withMessageContainingAll("norm \"a\"", "PERMITS", "takes no \"provided\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUIRES_CONSENT", "REQUIRES_DECISION", "REFUSES_IN_PRINCIPLE"})
    void a_norm_that_requires_somebody_says_whom(Effect effect) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Norm.builder()
                        .id(Id.of("a"))
                        .jurisdiction(Id.of("arcadia"))
                        .title("Act")
                        .rank(NormRank.STATUTE)
                        .effect(effect)
                        .build())
                .withMessageContainingAll("norm \"a\"", effect.name(), "needs a \"decider\"");
    }

    @Test
    void a_norm_does_not_override_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> norm("a", Effect.PERMITS).addOverrides(Id.of("a")).build())
                .withMessage("norm \"a\" overrides itself");
    }

    @Test
    void a_definition_covers_excludes_or_leaves_open() {
        Definition lights = definition("lights", List.of("lamp"), List.of("cannon"));

        assertThat(lights.covers(Id.of("lamp"))).isEqualTo(Truth.TRUE);
        assertThat(lights.covers(Id.of("cannon"))).isEqualTo(Truth.FALSE);
        assertThat(lights.covers(Id.of("kite"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_definition_does_not_both_cover_and_exclude() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> definition("lights", List.of("lamp"), List.of("lamp")))
                .withMessageContainingAll("definition \"lights\"", "\"lamp\"");
    }

    @Test
    void a_condition_over_several_needs_at_least_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.AllOf(List.of()))
                .withMessageContaining("at least one of its conditions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.ItemIs(List.of()))
                .withMessageContaining("at least one of its items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.RouteIncludes(List.of()))
                .withMessageContaining("at least one of its route");
    }
}
