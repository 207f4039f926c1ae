package org.foedus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.time.Truth.FALSE;
import static org.foedus.time.Truth.TRUE;
import static org.foedus.time.Truth.UNKNOWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE,    TRUE,    TRUE,    TRUE",
        "TRUE,    FALSE,   FALSE,   TRUE",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE",
        "FALSE,   FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void and_and_or_follow_the_strong_tables(Truth left, Truth right, Truth and, Truth or) {
        assertThat(left.and(right)).isEqualTo(and);
        assertThat(left.or(right)).isEqualTo(or);
    }

    @Test
    void the_opposite_of_unknown_is_unknown() {
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_boolean_is_definite() {
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(false)).isEqualTo(FALSE);
    }

    @Test
    void exactly_one_question_is_answered_yes() {
        assertThat(List.of(TRUE.isTrue(), TRUE.isFalse(), TRUE.isUnknown())).containsExactly(true, false, false);
        assertThat(List.of(FALSE.isTrue(), FALSE.isFalse(), FALSE.isUnknown())).containsExactly(false, true, false);
        assertThat(List.of(UNKNOWN.isTrue(), UNKNOWN.isFalse(), UNKNOWN.isUnknown()))
                .containsExactly(false, false, true);
    }

    @Test
    void all_of_nothing_is_true_and_any_of_nothing_is_false() {
        assertThat(Truth.allOf(List.of())).isEqualTo(TRUE);
        assertThat(Truth.anyOf(List.of())).isEqualTo(FALSE);
    }

    @Test
    void one_definite_member_decides_a_collection() {
        assertThat(Truth.allOf(List.of(UNKNOWN, FALSE, TRUE))).isEqualTo(FALSE);
        assertThat(Truth.allOf(List.of(TRUE, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(Truth.anyOf(List.of(UNKNOWN, TRUE, FALSE))).isEqualTo(TRUE);
        assertThat(Truth.anyOf(List.of(FALSE, UNKNOWN))).isEqualTo(UNKNOWN);
    }

    @Property(tries = 60)
    void and_and_or_are_commutative_and_associative(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property(tries = 60)
    void and_and_or_distribute_and_absorb(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
    }

    @Property(tries = 60)
    void de_morgan_holds_and_double_negation_vanishes(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
        assertThat(a.not().not()).isEqualTo(a);
    }

    @Property(tries = 60)
    void a_result_is_definite_exactly_when_all_completions_agree(@ForAll Truth a, @ForAll Truth b) {
        Set<Truth> and = EnumSet.noneOf(Truth.class);
        Set<Truth> or = EnumSet.noneOf(Truth.class);
        for (Truth left : completions(a)) {
            for (Truth right : completions(b)) {
                and.add(Truth.of(left.isTrue() && right.isTrue()));
                or.add(Truth.of(left.isTrue() || right.isTrue()));
            }
        }
        assertThat(a.and(b)).isEqualTo(and.size() == 1 ? and.iterator().next() : UNKNOWN);
        assertThat(a.or(b)).isEqualTo(or.size() == 1 ? or.iterator().next() : UNKNOWN);
    }

    @Property(tries = 60)
    void learning_an_operand_never_reverses_a_definite_result(@ForAll Truth b, @ForAll boolean learned) {
        Truth known = Truth.of(learned);
        assertThat(UNKNOWN.and(b)).isIn(UNKNOWN, known.and(b));
        assertThat(UNKNOWN.or(b)).isIn(UNKNOWN, known.or(b));
        assertThat(UNKNOWN.not()).isIn(UNKNOWN, known.not());
    }

    @Property(tries = 60)
    void collections_agree_with_pairs(@ForAll @Size(max = 5) List<Truth> truths) {
        assertThat(Truth.allOf(truths)).isEqualTo(truths.stream().reduce(TRUE, Truth::and));
        assertThat(Truth.anyOf(truths)).isEqualTo(truths.stream().reduce(FALSE, Truth::or));
    }

    private static Set<Truth> completions(Truth truth) {
        return truth.isUnknown() ? EnumSet.of(TRUE, FALSE) : EnumSet.of(truth);
    }
}
