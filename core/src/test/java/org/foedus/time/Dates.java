package org.foedus.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Random dates for property tests, close enough to each other that they often touch. */
final class Dates {
    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 2, 28);

    private Dates() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** A day and one of the ways to write it, from precise to vague. */
    static Arbitrary<PartialDate> partial() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 5), qualifiers())
                .as((day, vagueness, qualifier) ->
                        PartialDate.parse(formsOf(day).get(vagueness) + qualifier));
    }

    /** Two ways to write the same day, the second at least as vague as the first. */
    static Arbitrary<Tuple2<PartialDate, PartialDate>> refinements() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 7))
                .as((day, one, two) -> {
                    List<String> forms = formsOf(day);
                    return Tuple.of(
                            PartialDate.parse(forms.get(Math.min(one, two))),
                            PartialDate.parse(forms.get(Math.max(one, two))));
                });
    }

    static Arbitrary<String> qualifiers() {
        return Arbitraries.of("", "?", "~", "%");
    }

    static Stream<LocalDate> daysOf(PartialDate date) {
        return date.earliest().datesUntil(date.latest().plusDays(1));
    }

    private static List<String> formsOf(LocalDate day) {
        String text = day.toString();
        String year = text.substring(0, 4);
        String month = text.substring(0, 7);
        return List.of(
                text,
                month,
                month + "-XX",
                year,
                year + "-XX",
                year + "-XX-XX",
                year.substring(0, 3) + "X",
                year.substring(0, 2) + "XX");
    }
}
