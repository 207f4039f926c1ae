package org.foedus.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Event;
import org.foedus.agreement.SigningDays;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.source.Source;
import org.foedus.statement.Rank;
import org.foedus.statement.Statement;
import org.foedus.time.Bound;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** What was known on a day about what had been said by a day. Statements that contradict each other are all kept. */
public final class KnownStatements {

    /**
     * A statement, and how certain it is that it belongs to the answer.
     *
     * @param statement the statement
     * @param said whether it had been said by the day asked about
     * @param known whether it had been reported by the day of knowledge
     */
    public record Known(Statement statement, Truth said, Truth known) {}

    private KnownStatements() {}

    /**
     * The statements about a record that may have been said by one day and known by another. Those known to be wrong or
     * superseded come last.
     *
     * @param about the record; empty for any
     * @param knownOn the day of knowledge: what was reported later is left out
     * @param validOn the day asked about: what was said later is left out
     */
    public static List<Known> asOf(Dataset dataset, Optional<Id<?>> about, LocalDate knownOn, LocalDate validOn) {
        DatasetIndex index = DatasetIndex.of(dataset);
        return dataset.statements().stream()
                .filter(statement -> about.map(statement.about()::contains).orElse(true))
                .map(statement -> new Known(
                        statement,
                        statement.saidOn().map(day -> isBy(day, validOn)).orElse(Truth.UNKNOWN),
                        reported(statement, index, knownOn)))
                .filter(known -> !known.said().isFalse() && !known.known().isFalse())
                .sorted(Comparator.comparing(known -> known.statement().rank().orElse(Rank.NORMAL)))
                .toList();
    }

    private static Truth reported(Statement statement, DatasetIndex index, LocalDate knownOn) {
        List<PartialDate> after = notBefore(statement, index);
        if (after.stream().anyMatch(day -> isBy(day, knownOn).isFalse())) {
            return Truth.FALSE;
        }
        if (statement.reportedIn().isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.anyOf(statement.reportedIn().stream()
                .map(citation -> index.source(citation.source())
                        .flatMap(Source::publishedOn)
                        .filter(day -> after.stream().allMatch(said -> canReport(day, said)))
                        .map(day -> isBy(day, knownOn))
                        .orElse(Truth.UNKNOWN))
                .toList());
    }

    /** A source that bears a day before what it reports bears a wrong one; a day of difference may be that of the time zones. */
    private static boolean canReport(PartialDate published, PartialDate said) {
        return !published.latest().plusDays(1).isBefore(said.earliest());
    }

    /** The days before which a statement cannot have been made: when it was said, what it presupposes, when its speaker took office. */
    private static List<PartialDate> notBefore(Statement statement, DatasetIndex index) {
        List<PartialDate> days = new ArrayList<>();
        statement.saidOn().ifPresent(days::add);
        for (Id<?> id : statement.presupposes()) {
            index.agreement(Id.of(id.value()))
                    .flatMap(agreement -> SigningDays.of(agreement).first())
                    .ifPresent(days::add);
            index.event(Id.of(id.value())).flatMap(Event::happenedOn).ifPresent(days::add);
        }
        firstInOffice(statement, index).ifPresent(days::add);
        return days;
    }

    /** When the speaker first held the office in which the words were said, if all that is recorded of it has a first day. */
    private static Optional<PartialDate> firstInOffice(Statement statement, DatasetIndex index) {
        List<Bound> starts = statement.speaker().stream()
                .flatMap(speaker -> index.tenuresBy(speaker).stream())
                .filter(tenure ->
                        statement.office().map(tenure.office()::equals).orElse(false))
                .map(tenure -> tenure.during().start())
                .toList();
        boolean known = starts.stream().allMatch(start -> start instanceof Bound.At);
        return known
                ? starts.stream().map(start -> ((Bound.At) start).date()).min(PartialDate.byEarliest())
                : Optional.empty();
    }

    private static Truth isBy(PartialDate day, LocalDate on) {
        return day.isNotAfter(PartialDate.of(on));
    }
}
