package org.foedus.rule.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** Whether two spans have more than one day in common. */
final class SharedDays {
    private SharedDays() {}

    /**
     * Whether two spans have more than one day in common. The day on which one ends and the other begins belongs to both, so one
     * common day is what a change looks like.
     */
    static Truth moreThanOne(DateSpan one, DateSpan other) {
        Days first = Days.of(one);
        Days second = Days.of(other);
        return Truth.allOf(List.of(
                first.beginsBeforeEndOf(first),
                first.beginsBeforeEndOf(second),
                second.beginsBeforeEndOf(first),
                second.beginsBeforeEndOf(second)));
    }

    /** The dates that bound spans, as far as they are dates. */
    static List<PartialDate> dates(DateSpan... spans) {
        return Stream.of(spans)
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .flatMap(bound -> bound instanceof Bound.At at ? Stream.of(at.date()) : Stream.empty())
                .toList();
    }

    /** The days on which a span may begin and end. */
    private record Days(LocalDate firstStart, LocalDate lastStart, LocalDate firstEnd, LocalDate lastEnd) {

        static Days of(DateSpan span) {
            LocalDate firstStart = LocalDate.MIN;
            LocalDate lastStart = span.start() instanceof Bound.Open ? LocalDate.MIN : LocalDate.MAX;
            if (span.start() instanceof Bound.At at) {
                firstStart = at.date().earliest();
                lastStart = at.date().latest();
            } else if (span.start() instanceof Bound.Censored censored) {
                lastStart = censored.observedUntil().latest();
            }
            LocalDate firstEnd = span.end() instanceof Bound.Open ? LocalDate.MAX : firstStart;
            LocalDate lastEnd = LocalDate.MAX;
            if (span.end() instanceof Bound.At at) {
                firstEnd = at.date().earliest();
                lastEnd = at.date().latest();
            } else if (span.end() instanceof Bound.Censored censored) {
                firstEnd = censored.observedUntil().earliest();
            }
            return new Days(firstStart, lastStart, firstEnd, lastEnd);
        }

        Truth beginsBeforeEndOf(Days other) {
            if (lastStart.isBefore(other.firstEnd)) {
                return Truth.TRUE;
            }
            return firstStart.isBefore(other.lastEnd) ? Truth.UNKNOWN : Truth.FALSE;
        }
    }
}
