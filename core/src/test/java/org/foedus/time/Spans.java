package org.foedus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random spans around February 2024 and, written from the definitions alone, every way to complete them in a small universe
 * of days. Days are numbered; the universe reaches a few days beyond each date that occurs, so that "some day later" exists.
 */
final class Spans {
    static final LocalDate FIRST = LocalDate.of(2024, 1, 25);
    static final LocalDate LAST = LocalDate.of(2024, 3, 6);
    private static final int SIZE = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;
    private static final int NO_BEGINNING = -1;
    private static final int NO_END = SIZE;
    private static final List<String> DATES = List.of(
            "2024-01-30",
            "2024-01-31",
            "2024-02-01",
            "2024-02-02",
            "2024-02-15",
            "2024-02-29",
            "2024-03-01",
            "2024-03-02",
            "2024-02",
            "2024-02-XX");

    private Spans() {}

    /** One completion: the first and last day, and on which day each event that bounds the span falls. */
    record Completion(int start, int end, Map<String, Integer> events) {
        boolean contains(int day) {
            return start <= day && day <= end;
        }

        boolean isConsistentWith(Completion other) {
            return events.entrySet().stream()
                    .allMatch(event ->
                            event.getValue().equals(other.events.getOrDefault(event.getKey(), event.getValue())));
        }
    }

    static Arbitrary<PartialDate> dates() {
        return Arbitraries.of(DATES).map(PartialDate::parse);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay() + 3, LAST.toEpochDay() - 3)
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Bound> bounds() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, dates().map(Bound::at)),
                Tuple.of(1, Arbitraries.create(Bound::open)),
                Tuple.of(1, Arbitraries.create(Bound::unknown)),
                Tuple.of(2, dates().map(Bound::censored)),
                Tuple.of(2, Arbitraries.of("accession", "peace").map(Bound::until)));
    }

    static Arbitrary<DateSpan> spans() {
        return Combinators.combine(bounds(), bounds())
                .as((start, end) -> start + "/" + end)
                .filter(text -> !completions(text).isEmpty())
                .map(DateSpan::parse);
    }

    static int number(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }

    static List<Completion> completions(DateSpan span) {
        return completions(span.toString());
    }

    private static List<Completion> completions(String text) {
        int slash = text.indexOf('/');
        Bound start = Bound.parse(text.substring(0, slash));
        Bound end = Bound.parse(text.substring(slash + 1));
        List<Completion> result = new ArrayList<>();
        for (int first : starts(start)) {
            for (int last : ends(end)) {
                Map<String, Integer> events = new TreeMap<>();
                if (first <= last && place(start, first, events) && place(end, last, events)) {
                    result.add(new Completion(first, last, events));
                }
            }
        }
        return result;
    }

    private static boolean place(Bound bound, int day, Map<String, Integer> events) {
        if (bound instanceof Bound.Until until) {
            Integer placed = events.putIfAbsent(until.event(), day);
            return placed == null || placed == day;
        }
        return true;
    }

    private static List<Integer> starts(Bound bound) {
        if (bound instanceof Bound.At at) {
            return range(number(at.date().earliest()), number(at.date().latest()));
        }
        if (bound instanceof Bound.Censored censored) {
            return range(0, number(censored.observedUntil().latest()));
        }
        return bound instanceof Bound.Open ? List.of(NO_BEGINNING) : range(0, SIZE - 1);
    }

    private static List<Integer> ends(Bound bound) {
        if (bound instanceof Bound.At at) {
            return range(number(at.date().earliest()), number(at.date().latest()));
        }
        if (bound instanceof Bound.Censored censored) {
            return range(number(censored.observedUntil().earliest()), SIZE - 1);
        }
        return bound instanceof Bound.Open ? List.of(NO_END) : range(0, SIZE - 1);
    }

    private static List<Integer> range(int first, int last) {
        List<Integer> result = new ArrayList<>();
        for (int day = first; day <= last; day++) {
            result.add(day);
        }
        return result;
    }
}
