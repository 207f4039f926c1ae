package org.foedus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.foedus.time.Truth.UNKNOWN;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.foedus.time.Spans.Completion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class DateSpanTest {

    @Test
    void factories_write_their_text_form() {
        LocalDate first = LocalDate.of(2024, 1, 12);
        assertThat(DateSpan.of(first, LocalDate.of(2034, 1, 12))).hasToString("2024-01-12/2034-01-12");
        assertThat(DateSpan.of(Bound.at(first), Bound.until("accession"))).hasToString("2024-01-12/until:accession");
        assertThat(DateSpan.from(PartialDate.of(2024))).hasToString("2024/..");
        assertThat(DateSpan.always()).hasToString("../..");
    }

    @Test
    void bounds_are_kept_as_given() {
        DateSpan span = DateSpan.parse("2024-06?/censored:2025");
        assertThat(span.start()).isEqualTo(Bound.at(PartialDate.parse("2024-06?")));
        assertThat(span.end()).isEqualTo(Bound.censored(PartialDate.of(2025)));
    }

    @Test
    void an_empty_side_is_read_as_unknown() {
        assertThat(DateSpan.parse("2024-01-01/")).hasToString("2024-01-01/unknown");
        assertThat(DateSpan.parse("/2024-01-01")).hasToString("unknown/2024-01-01");
    }

    @Test
    void equality_is_about_both_bounds() {
        DateSpan span = DateSpan.parse("2024/2025");
        assertThat(span).isEqualTo(DateSpan.parse("2024/2025")).hasSameHashCodeAs(DateSpan.parse("2024/2025"));
        assertThat(span).isNotEqualTo(DateSpan.parse("2024/2026"));
        assertThat(span).isNotEqualTo(DateSpan.parse("2023/2025"));
        assertThat(span).isNotEqualTo("2024/2025");
    }

    @Test
    void a_span_that_surely_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> DateSpan.of(LocalDate.of(2024, 1, 12), LocalDate.of(2024, 1, 11)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a span cannot end on 2024-01-11 before it starts on 2024-01-12");
        assertThatThrownBy(() -> DateSpan.of(Bound.at(PartialDate.of(2024)), Bound.at(PartialDate.of(2023))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-12/2024-01-12", "2024/2024-03", "2024-06/2024", "2024-01-01/censored:2018-12-31",
        "censored:2024/2018", "../..", "unknown/unknown", "until:a/until:a"
    })
    void a_span_that_may_be_in_order_is_accepted(String text) {
        assertThat(DateSpan.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-12            | expected START/END such as 2024-01-12/2034-01-12 | 0",
                "2024/2025/2026        | expected START/END                               | 0",
                "2024/2023             | cannot end on 2023 before it starts on 2024      | 5",
                "2024-13/2025          | month 13 does not exist                          | 5",
                "2024/2025-02-29       | 2025-02 has 28 days                              | 13",
                "2024/ongoing          | \"ongoing\" is not a bound                       | 5",
                "2024/censored:20      | \"20\" is not a date                             | 14"
            })
    void a_text_that_is_no_span_is_refused_in_plain_words(String text, String problem, int index) {
        DateTimeParseException thrown = catchThrowableOfType(DateTimeParseException.class, () -> DateSpan.parse(text));
        assertThat(thrown).hasMessageContaining(problem);
        assertThat(thrown.getParsedString()).isEqualTo(text);
        assertThat(thrown.getErrorIndex()).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2030-12-31, 2023-12-31, FALSE",
        "2024-01-01/2030-12-31, 2024-01-01, TRUE",
        "2024-01-01/2030-12-31, 2030-12-31, TRUE",
        "2024-01-01/2030-12-31, 2031-01-01, FALSE",
        "2024-01-01/..,         2040-01-01, TRUE",
        "2024-01-01/unknown,    2023-12-31, FALSE",
        "2024-01-01/unknown,    2024-01-01, TRUE",
        "2024-01-01/unknown,    2024-01-02, UNKNOWN",
        "2024-01-01/censored:2030-12-31, 2030-12-31, TRUE",
        "2024-01-01/censored:2030-12-31, 2031-01-01, UNKNOWN",
        "2024-01-01/censored:2030, 2030-01-01, TRUE",
        "2024-01-01/censored:2030, 2030-01-02, UNKNOWN",
        "2024-01-01/censored:2018-12-31, 2024-01-01, TRUE",
        "2024-01-01/until:accession, 2024-01-01, TRUE",
        "2024-01-01/until:accession, 2024-01-02, UNKNOWN",
        "2024-06/2030,          2024-06-30, TRUE",
        "2024-06/2030,          2024-06-29, UNKNOWN",
        "2024/2024-03,          2024-03-31, UNKNOWN",
        "2024/2024-03,          2024-04-01, FALSE",
        "../2030-12-31,         1800-01-01, TRUE",
        "unknown/2030-12-31,    2030-12-31, TRUE",
        "unknown/2030-12-31,    1800-01-01, UNKNOWN",
        "unknown/2030-12-31,    2031-01-01, FALSE",
        "censored:1815-01-01/2030-12-31, 1815-01-01, TRUE",
        "censored:1815-01-01/2030-12-31, 1814-12-31, UNKNOWN",
        "../..,                 1800-01-01, TRUE",
        "unknown/unknown,       2024-01-01, UNKNOWN"
    })
    void a_day_is_contained_if_each_admissible_pair_of_bounds_says_so(String span, LocalDate day, Truth expected) {
        assertThat(DateSpan.parse(span).contains(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-12-31, 2024,    TRUE",
        "2024-01-01/2024-12-31, 2024-06, TRUE",
        "2024-01-02/2024-12-31, 2024,    UNKNOWN",
        "2024-06-15/..,         2024-06, UNKNOWN",
        "2024-06-15/..,         2024-05, FALSE",
        "2024-06-15/..,         2025~,   TRUE",
        "2024-01-01/unknown,    2024-01, UNKNOWN"
    })
    void a_partial_date_is_contained_if_each_of_its_days_is(String span, String date, Truth expected) {
        assertThat(DateSpan.parse(span).contains(PartialDate.parse(date))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-06-30, 2024-06-30/2024-12-31, TRUE",
        "2024-01-01/2024-06-30, 2024-07-01/2024-12-31, FALSE",
        "2024-01-01/2024-06,    2024-06-30/..,         UNKNOWN",
        "2024-01-01/unknown,    2023-01-01/2023-12-31, FALSE",
        "2024-01-01/unknown,    2024-06-01/..,         UNKNOWN",
        "2024-01-01/..,         unknown/..,            TRUE",
        "unknown/unknown,       ../..,                 TRUE",
        "unknown/unknown,       unknown/unknown,       UNKNOWN",
        "2024-01-01/until:peace, 2030-01-01/until:peace, TRUE",
        "2024-01-01/until:peace, until:peace/..,         TRUE",
        "2024-01-01/until:peace, 2030-01-01/until:accession, UNKNOWN",
        "2024-01-01/until:peace, until:peace/2020-12-31, FALSE"
    })
    void spans_overlap_if_they_share_a_day(String one, String two, Truth expected) {
        assertThat(DateSpan.parse(one).overlaps(DateSpan.parse(two))).isEqualTo(expected);
        assertThat(DateSpan.parse(two).overlaps(DateSpan.parse(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01/2023-12-31, 2024-01-01/unknown,    TRUE",
        "2024-01-01/unknown,    2023-01-01/2023-12-31, FALSE",
        "2024-01-01/unknown,    2025-01-01/..,         UNKNOWN",
        "2024-01-01/2024-06-30, 2024-06-30/..,         FALSE",
        "2024-01-01/2024-06-30, 2024-07-01/..,         TRUE",
        "2024-01-01/..,         unknown/unknown,       FALSE",
        "2024-01-01/until:peace, until:peace/..,       FALSE",
        "2024-01-01/censored:2030, 2028-01-01/..,      FALSE",
        "2024-01-01/censored:2030, 2040-01-01/..,      UNKNOWN"
    })
    void a_span_precedes_another_if_it_ends_before_the_other_starts(String one, String two, Truth expected) {
        assertThat(DateSpan.parse(one).precedes(DateSpan.parse(two))).isEqualTo(expected);
    }

    @Property(tries = 500)
    void the_text_form_parses_back(@ForAll("spans") DateSpan span) {
        assertThat(DateSpan.parse(span.toString())).isEqualTo(span).hasToString(span.toString());
    }

    @Property(tries = 500)
    void contains_a_day_agrees_with_brute_force(@ForAll("spans") DateSpan span, @ForAll("days") LocalDate day) {
        Set<Truth> answers = EnumSet.noneOf(Truth.class);
        for (Completion completion : Spans.completions(span)) {
            answers.add(Truth.of(completion.contains(Spans.number(day))));
        }
        assertThat(span.contains(day)).isEqualTo(verdict(answers));
    }

    @Property(tries = 500)
    void contains_a_partial_date_agrees_with_brute_force(
            @ForAll("spans") DateSpan span, @ForAll("dates") PartialDate date) {
        List<Integer> days = Dates.daysOf(date).map(Spans::number).toList();
        Set<Truth> answers = EnumSet.noneOf(Truth.class);
        for (Completion completion : Spans.completions(span)) {
            days.forEach(day -> answers.add(Truth.of(completion.contains(day))));
        }
        assertThat(span.contains(date)).isEqualTo(verdict(answers));
    }

    @Property(tries = 500)
    void overlaps_and_precedes_agree_with_brute_force(@ForAll("spans") DateSpan one, @ForAll("spans") DateSpan two) {
        Set<Truth> overlaps = bruteForce(one, two, (a, b) -> a.start() <= b.end() && b.start() <= a.end());
        Assume.that(!overlaps.isEmpty());
        assertThat(one.overlaps(two)).isEqualTo(verdict(overlaps));
        assertThat(one.precedes(two)).isEqualTo(verdict(bruteForce(one, two, (a, b) -> a.end() < b.start())));
    }

    @Property(tries = 500)
    void of_two_spans_one_precedes_or_they_overlap(@ForAll("spans") DateSpan one, @ForAll("spans") DateSpan two) {
        Truth precedes = one.precedes(two);
        Truth follows = two.precedes(one);
        assertThat(one.overlaps(two)).isEqualTo(two.overlaps(one));
        if (!precedes.and(follows).isTrue()) {
            assertThat(precedes.or(follows).not()).isIn(UNKNOWN, one.overlaps(two));
        }
    }

    @Property(tries = 500)
    void learning_the_end_never_reverses_a_definite_answer(
            @ForAll("dates") PartialDate start,
            @ForAll("dates") PartialDate end,
            @ForAll("spans") DateSpan other,
            @ForAll("days") LocalDate day) {
        Assume.that(start.isAfter(end).isFalse());
        DateSpan known = DateSpan.of(Bound.at(start), Bound.at(end));
        List<Bound> vaguer = List.of(Bound.unknown(), Bound.until("elections"), Bound.censored(start));
        for (Bound bound : vaguer) {
            DateSpan vague = DateSpan.of(Bound.at(start), bound);
            assertThat(vague.contains(day)).isIn(UNKNOWN, known.contains(day));
            assertThat(vague.contains(end)).isIn(UNKNOWN, known.contains(end));
            assertThat(vague.overlaps(other)).isIn(UNKNOWN, known.overlaps(other));
            assertThat(vague.precedes(other)).isIn(UNKNOWN, known.precedes(other));
            assertThat(other.precedes(vague)).isIn(UNKNOWN, other.precedes(known));
        }
    }

    @Property(tries = 500)
    void learning_the_days_never_reverses_a_definite_answer(
            @ForAll("spans") DateSpan other, @ForAll("days") LocalDate day) {
        DateSpan vague = DateSpan.parse("2024-02/2024-03");
        for (String text : List.of("2024-02-01/2024-03-01", "2024-02-15/2024-03", "2024-02/2024-03-02")) {
            DateSpan precise = DateSpan.parse(text);
            assertThat(vague.contains(day)).isIn(UNKNOWN, precise.contains(day));
            assertThat(vague.overlaps(other)).isIn(UNKNOWN, precise.overlaps(other));
            assertThat(vague.precedes(other)).isIn(UNKNOWN, precise.precedes(other));
            assertThat(other.precedes(vague)).isIn(UNKNOWN, other.precedes(precise));
        }
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        return Spans.spans();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Spans.dates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Spans.days();
    }

    private static Set<Truth> bruteForce(DateSpan one, DateSpan two, BiPredicate<Completion, Completion> question) {
        List<Completion> others = Spans.completions(two);
        Set<Truth> answers = EnumSet.noneOf(Truth.class);
        for (Completion completion : Spans.completions(one)) {
            for (Completion other : others) {
                if (completion.isConsistentWith(other)) {
                    answers.add(Truth.of(question.test(completion, other)));
                    if (answers.size() == 2) {
                        return answers;
                    }
                }
            }
        }
        return answers;
    }

    private static Truth verdict(Set<Truth> answers) {
        return answers.size() == 1 ? answers.iterator().next() : UNKNOWN;
    }
}
