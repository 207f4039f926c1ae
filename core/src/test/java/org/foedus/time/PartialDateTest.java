package org.foedus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.foedus.time.Truth.FALSE;
import static org.foedus.time.Truth.TRUE;
import static org.foedus.time.Truth.UNKNOWN;

import java.nio.CharBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-13, 2024-06-13, 2024-06-13, DAY",
        "2024-06,    2024-06-01, 2024-06-30, MONTH",
        "2024-06-XX, 2024-06-01, 2024-06-30, MONTH",
        "2024-02,    2024-02-01, 2024-02-29, MONTH",
        "2023-02-XX, 2023-02-01, 2023-02-28, MONTH",
        "2024,       2024-01-01, 2024-12-31, YEAR",
        "2024-XX,    2024-01-01, 2024-12-31, YEAR",
        "2024-XX-XX, 2024-01-01, 2024-12-31, YEAR",
        "202X,       2020-01-01, 2029-12-31, DECADE",
        "20XX,       2000-01-01, 2099-12-31, CENTURY",
        "0000,       0000-01-01, 0000-12-31, YEAR",
        "9999-12-31, 9999-12-31, 9999-12-31, DAY",
        "99XX,       9900-01-01, 9999-12-31, CENTURY",
        "00XX,       0000-01-01, 0099-12-31, CENTURY"
    })
    void a_text_means_a_range_of_days(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        for (String qualifier : List.of("", "?", "~", "%")) {
            PartialDate date = PartialDate.parse(text + qualifier);
            assertThat(date.earliest()).isEqualTo(earliest);
            assertThat(date.latest()).isEqualTo(latest);
            assertThat(date.precision()).isEqualTo(precision);
            assertThat(date).hasToString(text + qualifier);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-06, false, false", "2024-06?, true, false", "2024-06~, false, true", "2024-06%, true, true"})
    void qualifiers_are_exposed(String text, boolean uncertain, boolean approximate) {
        assertThat(PartialDate.parse(text).isUncertain()).isEqualTo(uncertain);
        assertThat(PartialDate.parse(text).isApproximate()).isEqualTo(approximate);
    }

    @Test
    void any_character_sequence_can_be_parsed() {
        assertThat(PartialDate.parse(CharBuffer.wrap("2024-06"))).isEqualTo(PartialDate.of(2024, 6));
    }

    @Test
    void factories_write_the_shortest_form() {
        assertThat(PartialDate.of(987)).hasToString("0987").isEqualTo(PartialDate.parse("0987"));
        assertThat(PartialDate.of(2024, 6)).hasToString("2024-06").isEqualTo(PartialDate.parse("2024-06"));
        assertThat(PartialDate.of(2024, 6, 3)).hasToString("2024-06-03").isEqualTo(PartialDate.parse("2024-06-03"));
        assertThat(PartialDate.of(LocalDate.of(44, 3, 15))).hasToString("0044-03-15");
        assertThat(PartialDate.of(2024).precision()).isEqualTo(Precision.YEAR);
        assertThat(PartialDate.of(2024, 2).latest()).isEqualTo("2024-02-29");
    }

    @Test
    void only_a_single_day_is_exact() {
        assertThat(PartialDate.parse("2024-06-13?").isExact()).isTrue();
        assertThat(PartialDate.parse("2024-06-13?").day()).contains(LocalDate.of(2024, 6, 13));
        assertThat(PartialDate.parse("2024-06").isExact()).isFalse();
        assertThat(PartialDate.parse("2024-06").day()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-13-45  | month 13 does not exist (01 to 12)               | 5",
                "2024-00     | month 00 does not exist (01 to 12)               | 5",
                "2024-13-XX  | month 13 does not exist                          | 5",
                "2023-02-29  | day 29 does not exist, 2023-02 has 28 days       | 8",
                "2024-04-31? | 2024-04 has 30 days                              | 8",
                "2024-04-00  | day 00 does not exist                            | 8",
                "13.06.2024  | expected YYYY, YYYY-MM or YYYY-MM-DD such as 2024-06-13 | 0",
                "2024/06/13  | expected YYYY                                    | 0",
                "2024-6-3    | expected YYYY                                    | 0",
                "20240613    | expected YYYY                                    | 0",
                "2024-06-13T00:00 | expected YYYY                               | 0",
                "-044        | expected YYYY                                    | 0",
                "202x        | with X for unspecified digits                    | 0",
                "2024?~      | % if both                                        | 0",
                "?2024       | at the end                                       | 0",
                "XXXX        | only the last digit or the last two may be unspecified | 0",
                "2X24        | only the last digit or the last two              | 0",
                "202X-06     | nothing may follow a year with unspecified digits; write 202X | 5",
                "20XX-XX     | write 20XX                                       | 5",
                "2024-1X     | a month is two digits, or XX                     | 5",
                "2024-06-1X  | a day is two digits, or XX                       | 8",
                "2024-XX-13  | a day needs its month; write 2024-XX-XX or 2024  | 8",
                "٢٠٢٤        | expected YYYY                                    | 0",
            })
    void a_text_that_is_no_date_is_refused_in_plain_words(String text, String problem, int index) {
        DateTimeParseException thrown =
                catchThrowableOfType(DateTimeParseException.class, () -> PartialDate.parse(text));
        assertThat(thrown)
                .hasMessageStartingWith('"' + text + "\" is not a date: ")
                .hasMessageContaining(problem);
        assertThat(thrown.getParsedString()).isEqualTo(text);
        assertThat(thrown.getErrorIndex()).isEqualTo(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 2024", "2024 ", "2024\n"})
    void blanks_are_refused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessageContaining("is not a date")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_long_text_is_cut_in_the_message() {
        assertThatThrownBy(() -> PartialDate.parse("2024".repeat(100)))
                .hasMessageContaining("2024…\" is not a date")
                .message()
                .hasSizeLessThan(300);
    }

    @Test
    void factories_refuse_what_does_not_exist() {
        assertThatThrownBy(() -> PartialDate.of(10_000))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("year 10000 is out of range (0000 to 9999)");
        assertThatThrownBy(() -> PartialDate.of(-1, 1)).hasMessageContaining("year -1 is out of range");
        assertThatThrownBy(() -> PartialDate.of(LocalDate.MAX)).hasMessageContaining("year 999999999 is out of range");
        assertThatThrownBy(() -> PartialDate.of(2024, 13))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("month 13 does not exist (01 to 12)");
        assertThatThrownBy(() -> PartialDate.of(2024, 0)).hasMessageContaining("month 00");
        assertThatThrownBy(() -> PartialDate.of(2023, 2, 29))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("day 29 does not exist, 2023-02 has 28 days");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-06, 2012-06-30, UNKNOWN",
        "2012-06, 2012-07-01, TRUE",
        "2012-06, 2012-06-01, FALSE",
        "2012-06, 2012-06-02, UNKNOWN",
        "2012-06, 2012-06,    UNKNOWN",
        "2012-06-30, 2012-06, FALSE",
        "2012-06-13, 2012-06-13, FALSE",
        "2012, 2013, TRUE",
        "2012, 201X, UNKNOWN",
        "2012~, 2013?, TRUE"
    })
    void before_is_decided_only_if_each_pair_of_days_agrees(String one, String two, Truth expected) {
        PartialDate left = PartialDate.parse(one);
        PartialDate right = PartialDate.parse(two);
        assertThat(left.isBefore(right)).isEqualTo(expected);
        assertThat(right.isAfter(left)).isEqualTo(expected);
        assertThat(left.isNotBefore(right)).isEqualTo(expected.not());
        assertThat(right.isNotAfter(left)).isEqualTo(expected.not());
    }

    @Test
    void the_same_day_needs_two_exact_dates() {
        PartialDate june = PartialDate.parse("2012-06");
        assertThat(june.isSameDayAs(june)).isEqualTo(UNKNOWN);
        assertThat(june.isSameDayAs(PartialDate.parse("2012"))).isEqualTo(UNKNOWN);
        assertThat(june.isSameDayAs(PartialDate.parse("2012-07"))).isEqualTo(FALSE);
        assertThat(PartialDate.parse("2012-07").isSameDayAs(june)).isEqualTo(FALSE);
        assertThat(PartialDate.parse("2012-06-13?").isSameDayAs(PartialDate.parse("2012-06-13")))
                .isEqualTo(TRUE);
        assertThat(PartialDate.parse("2012-06-13").isSameDayAs(PartialDate.parse("2012-06-14")))
                .isEqualTo(FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-13, 2024-06, TRUE",
        "2024-06, 2024-06, TRUE",
        "2024, 202X, TRUE",
        "2024, 2024-06, UNKNOWN",
        "2023-06, 2024, FALSE",
        "2025-06, 2024, FALSE"
    })
    void within_reads_the_other_as_a_stretch_of_the_calendar(String date, String stretch, Truth expected) {
        assertThat(PartialDate.parse(date).isWithin(PartialDate.parse(stretch))).isEqualTo(expected);
    }

    @Test
    void equality_is_about_what_was_written() {
        PartialDate date = PartialDate.parse("2024-06");
        assertThat(date).isEqualTo(PartialDate.of(2024, 6)).hasSameHashCodeAs(PartialDate.of(2024, 6));
        assertThat(date).isNotEqualTo(PartialDate.parse("2024-06-XX"));
        assertThat(date).isNotEqualTo(PartialDate.parse("2024-06?"));
        assertThat(date).isNotEqualTo("2024-06");
    }

    @Test
    void named_comparators_sort_by_one_end() {
        assertThat(sorted(PartialDate.byEarliest())).containsExactly("202X", "2023-12", "2024", "2024-XX", "2024-06");
        assertThat(sorted(PartialDate.byLatest())).containsExactly("2023-12", "2024-06", "2024", "2024-XX", "202X");
    }

    @Property(tries = 300)
    void the_text_form_parses_back(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasToString(date.toString());
    }

    @Property(tries = 100)
    void comparisons_agree_with_brute_force_over_days(
            @ForAll("dates") PartialDate left, @ForAll("dates") PartialDate right) {
        assertThat(left.isBefore(right)).isEqualTo(bruteForce(left, right, LocalDate::isBefore));
        assertThat(left.isAfter(right)).isEqualTo(bruteForce(left, right, LocalDate::isAfter));
        assertThat(left.isNotBefore(right)).isEqualTo(bruteForce(left, right, (a, b) -> !a.isBefore(b)));
        assertThat(left.isNotAfter(right)).isEqualTo(bruteForce(left, right, (a, b) -> !a.isAfter(b)));
        assertThat(left.isSameDayAs(right)).isEqualTo(bruteForce(left, right, LocalDate::equals));
    }

    @Property(tries = 200)
    void comparisons_with_a_day_agree_with_the_partial_date_of_that_day(
            @ForAll("dates") PartialDate date, @ForAll("days") LocalDate day) {
        PartialDate exact = PartialDate.of(day);
        assertThat(date.isBefore(day)).isEqualTo(date.isBefore(exact));
        assertThat(date.isAfter(day)).isEqualTo(date.isAfter(exact));
        assertThat(date.isNotBefore(day)).isEqualTo(date.isNotBefore(exact));
        assertThat(date.isNotAfter(day)).isEqualTo(date.isNotAfter(exact));
        assertThat(date.isSameDayAs(day)).isEqualTo(date.isSameDayAs(exact));
    }

    @Property(tries = 300)
    void learning_more_never_reverses_a_definite_answer(
            @ForAll("refinements") Tuple2<PartialDate, PartialDate> one,
            @ForAll("refinements") Tuple2<PartialDate, PartialDate> two) {
        PartialDate precise = one.get1();
        PartialDate vague = one.get2();
        PartialDate otherPrecise = two.get1();
        PartialDate otherVague = two.get2();
        assertThat(vague.isBefore(otherVague)).isIn(UNKNOWN, precise.isBefore(otherPrecise));
        assertThat(vague.isNotAfter(otherVague)).isIn(UNKNOWN, precise.isNotAfter(otherPrecise));
        assertThat(vague.isSameDayAs(otherVague)).isIn(UNKNOWN, precise.isSameDayAs(otherPrecise));
        assertThat(vague.isWithin(otherVague)).isIn(UNKNOWN, precise.isWithin(otherVague));
    }

    @Property(tries = 100)
    void within_agrees_with_brute_force_over_days(
            @ForAll("dates") PartialDate date, @ForAll("dates") PartialDate stretch) {
        Set<Truth> answers = EnumSet.noneOf(Truth.class);
        Dates.daysOf(date)
                .forEach(day ->
                        answers.add(Truth.of(!day.isBefore(stretch.earliest()) && !day.isAfter(stretch.latest()))));
        assertThat(date.isWithin(stretch))
                .isEqualTo(answers.size() == 1 ? answers.iterator().next() : UNKNOWN);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Dates.partial();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.days();
    }

    @Provide
    Arbitrary<Tuple2<PartialDate, PartialDate>> refinements() {
        return Dates.refinements();
    }

    private static List<String> sorted(Comparator<PartialDate> order) {
        return Stream.of("2024-XX", "2024-06", "202X", "2024", "2023-12")
                .map(PartialDate::parse)
                .sorted(order)
                .map(PartialDate::toString)
                .toList();
    }

    private static Truth bruteForce(PartialDate left, PartialDate right, BiPredicate<LocalDate, LocalDate> question) {
        List<LocalDate> others = Dates.daysOf(right).toList();
        Set<Truth> answers = EnumSet.noneOf(Truth.class);
        Dates.daysOf(left).forEach(day -> others.forEach(other -> answers.add(Truth.of(question.test(day, other)))));
        return answers.size() == 1 ? answers.iterator().next() : UNKNOWN;
    }
}
