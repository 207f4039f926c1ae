package org.foedus.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.source.Source;
import org.foedus.statement.Rank;
import org.foedus.statement.Statement;
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
        if (statement.reportedIn().isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.anyOf(statement.reportedIn().stream()
                .map(citation -> index.source(citation.source())
                        .flatMap(Source::publishedOn)
                        .map(day -> isBy(day, knownOn))
                        .orElse(Truth.UNKNOWN))
                .toList());
    }

    private static Truth isBy(PartialDate day, LocalDate on) {
        return day.isNotAfter(PartialDate.of(on));
    }
}
