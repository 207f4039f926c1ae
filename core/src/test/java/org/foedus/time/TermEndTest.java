package org.foedus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foedus.time.Truth.FALSE;
import static org.foedus.time.Truth.TRUE;
import static org.foedus.time.Truth.UNKNOWN;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
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
class TermEndTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-12, P10Y,   EARLIER,    INCLUDED,   2034-01-12, 2034-01-12",
        "2024-01-12, P10Y,   EARLIER,    EXCLUDED,   2034-01-11, 2034-01-11",
        "2024-01-12, P10Y,   NOT_STATED, NOT_STATED, 2034-01-11, 2034-01-12",
        "2024-02-29, P10Y,   EARLIER,    INCLUDED,   2034-02-28, 2034-02-28",
        "2024-02-29, P10Y,   LATER,      INCLUDED,   2034-03-01, 2034-03-01",
        "2024-02-29, P10Y,   NOT_STATED, INCLUDED,   2034-02-28, 2034-03-01",
        "2024-02-29, P10Y,   NOT_STATED, NOT_STATED, 2034-02-27, 2034-03-01",
        "2024-02-29, P4Y,    NOT_STATED, INCLUDED,   2028-02-29, 2028-02-29",
        "2024-02-29, P1Y,    LATER,      EXCLUDED,   2025-02-28, 2025-02-28",
        "2012-03-31, P1M,    EARLIER,    INCLUDED,   2012-04-30, 2012-04-30",
        "2012-03-31, P1M,    LATER,      INCLUDED,   2012-05-01, 2012-05-01",
        "2012-03-31, P1M,    NOT_STATED, EXCLUDED,   2012-04-29, 2012-04-30",
        "2023-01-30, P1M,    LATER,      INCLUDED,   2023-03-01, 2023-03-01",
        "2012-04-30, P1M,    NOT_STATED, INCLUDED,   2012-05-30, 2012-05-30",
        "2012-03-31, P1M10D, LATER,      INCLUDED,   2012-05-11, 2012-05-11",
        "2024-01-01, P1Y6M,  EARLIER,    INCLUDED,   2025-07-01, 2025-07-01",
        "2024-01-12, P90D,   EARLIER,    INCLUDED,   2024-04-11, 2024-04-11",
        "2024-02,    P1Y,    EARLIER,    INCLUDED,   2025-02-01, 2025-02-28",
        "2024-02,    P1Y,    NOT_STATED, NOT_STATED, 2025-01-31, 2025-03-01",
        "2024?,      P5Y,    EARLIER,    EXCLUDED,   2028-12-31, 2029-12-30"
    })
    void the_last_day_follows_from_the_declared_conventions(
            String start, Period length, MonthEnd monthEnd, EndDay endDay, LocalDate earliest, LocalDate latest) {
        assertThat(TermEnd.after(PartialDate.parse(start), length, monthEnd, endDay))
                .isEqualTo(new TermEnd(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STATED, 2034-01-11, TRUE",
        "NOT_STATED, 2034-01-12, UNKNOWN",
        "NOT_STATED, 2034-01-13, FALSE",
        "INCLUDED,   2034-01-12, TRUE",
        "INCLUDED,   2034-01-13, FALSE",
        "EXCLUDED,   2034-01-11, TRUE",
        "EXCLUDED,   2034-01-12, FALSE"
    })
    void ten_years_from_12_january_2024_may_or_may_not_count_the_anniversary(
            EndDay endDay, LocalDate day, Truth expected) {
        TermEnd end = TermEnd.after(PartialDate.of(2024, 1, 12), Period.ofYears(10), MonthEnd.NOT_STATED, endDay);
        assertThat(end.runsOn(day)).isEqualTo(expected);
    }

    @Test
    void from_a_leap_day_the_last_day_is_open_until_the_conventions_are_known() {
        PartialDate start = PartialDate.of(2024, 2, 29);
        TermEnd end = TermEnd.after(start, Period.ofYears(10), MonthEnd.NOT_STATED, EndDay.INCLUDED);
        assertThat(end.runsOn(LocalDate.of(2034, 2, 28))).isEqualTo(TRUE);
        assertThat(end.runsOn(LocalDate.of(2034, 3, 1))).isEqualTo(UNKNOWN);
        assertThat(end.runsOn(LocalDate.of(2034, 3, 2))).isEqualTo(FALSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1D", "-P10Y"})
    void a_length_that_is_not_positive_is_refused(String length) {
        Period period = Period.parse(length);
        assertThatThrownBy(() -> TermEnd.after(PartialDate.of(2024), period, MonthEnd.EARLIER, EndDay.INCLUDED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be positive")
                .hasMessageEndingWith("but is " + period);
    }

    @Test
    void a_length_beyond_the_calendar_is_refused() {
        Period aeon = Period.ofYears(1_000_000_000);
        assertThatThrownBy(() -> TermEnd.after(PartialDate.of(2024), aeon, MonthEnd.EARLIER, EndDay.INCLUDED))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_range_that_is_inverted_is_refused() {
        assertThatThrownBy(() -> new TermEnd(LocalDate.of(2034, 1, 12), LocalDate.of(2034, 1, 11)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the latest last day 2034-01-11 must not lie before the earliest, 2034-01-12");
    }

    @Test
    void of_two_ends_the_earlier_or_the_later_counts() {
        TermEnd narrow = new TermEnd(LocalDate.of(2034, 1, 11), LocalDate.of(2034, 1, 12));
        TermEnd wide = new TermEnd(LocalDate.of(2030, 1, 1), LocalDate.of(2040, 12, 31));
        assertThat(TermEnd.earlierOf(narrow, wide))
                .isEqualTo(new TermEnd(LocalDate.of(2030, 1, 1), LocalDate.of(2034, 1, 12)))
                .isEqualTo(TermEnd.earlierOf(wide, narrow));
        assertThat(TermEnd.laterOf(narrow, wide))
                .isEqualTo(new TermEnd(LocalDate.of(2034, 1, 11), LocalDate.of(2040, 12, 31)))
                .isEqualTo(TermEnd.laterOf(wide, narrow));
    }

    @Property(tries = 60)
    void the_range_is_that_of_all_starts_and_conventions(
            @ForAll("refinements") Tuple2<PartialDate, PartialDate> start,
            @ForAll("lengths") Period length,
            @ForAll MonthEnd monthEnd,
            @ForAll EndDay endDay) {
        PartialDate date = start.get1();
        List<LocalDate> lastDays = Dates.daysOf(date)
                .flatMap(day -> lastDays(day, length, monthEnd, endDay).stream())
                .sorted()
                .toList();
        assertThat(TermEnd.after(date, length, monthEnd, endDay))
                .isEqualTo(new TermEnd(lastDays.get(0), lastDays.get(lastDays.size() - 1)));
    }

    @Property(tries = 200)
    void learning_the_start_or_a_convention_never_reverses_a_definite_answer(
            @ForAll("refinements") Tuple2<PartialDate, PartialDate> start,
            @ForAll("lengths") Period length,
            @ForAll MonthEnd monthEnd,
            @ForAll EndDay endDay,
            @ForAll("days") LocalDate day) {
        TermEnd precise = TermEnd.after(start.get1(), length, monthEnd, endDay);
        TermEnd vague = TermEnd.after(start.get2(), length, MonthEnd.NOT_STATED, EndDay.NOT_STATED);
        assertThat(vague.runsOn(day)).isIn(UNKNOWN, precise.runsOn(day));
        assertThat(vague.runsOn(precise.latest())).isIn(UNKNOWN, TRUE, precise.runsOn(precise.latest()));
        assertThat(precise.runsOn(precise.latest().plusDays(1))).isEqualTo(FALSE);
    }

    @Property(tries = 200)
    void a_combined_term_runs_while_both_or_either_runs(
            @ForAll("ends") TermEnd one, @ForAll("ends") TermEnd two, @ForAll("days") LocalDate day) {
        assertThat(TermEnd.earlierOf(one, two).runsOn(day))
                .isEqualTo(one.runsOn(day).and(two.runsOn(day)));
        assertThat(TermEnd.laterOf(one, two).runsOn(day))
                .isEqualTo(one.runsOn(day).or(two.runsOn(day)));
    }

    @Provide
    Arbitrary<Tuple2<PartialDate, PartialDate>> refinements() {
        return Dates.refinements();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.days();
    }

    @Provide
    Arbitrary<TermEnd> ends() {
        return Dates.partial().map(date -> new TermEnd(date.earliest(), date.latest()));
    }

    @Provide
    Arbitrary<Period> lengths() {
        return Arbitraries.of("P1D", "P30D", "P1M", "P3M", "P1Y", "P4Y", "P10Y", "P1M1D", "P1Y1M15D")
                .map(Period::parse);
    }

    /** Counts one by one, without the arithmetic of the class under test. */
    private static List<LocalDate> lastDays(LocalDate start, Period length, MonthEnd monthEnd, EndDay endDay) {
        LocalDate month = start.withDayOfMonth(1).plusYears(length.getYears()).plusMonths(length.getMonths());
        boolean exists = start.getDayOfMonth() <= month.lengthOfMonth();
        List<LocalDate> anniversaries;
        if (exists) {
            anniversaries = List.of(month.withDayOfMonth(start.getDayOfMonth()));
        } else {
            LocalDate earlier = month.withDayOfMonth(month.lengthOfMonth());
            LocalDate later = month.plusMonths(1);
            anniversaries = switch (monthEnd) {
                case EARLIER -> List.of(earlier);
                case LATER -> List.of(later);
                case NOT_STATED -> List.of(earlier, later);
            };
        }
        List<Integer> shifts = switch (endDay) {
            case INCLUDED -> List.of(0);
            case EXCLUDED -> List.of(-1);
            case NOT_STATED -> List.of(0, -1);
        };
        return anniversaries.stream()
                .map(day -> day.plus(length.withYears(0).withMonths(0)))
                .flatMap(day -> shifts.stream().map(day::plusDays))
                .toList();
    }
}
