package org.foedus.rule.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.dataset.DatasetIndex;
import org.foedus.source.Source;
import org.foedus.statement.Statement;
import org.foedus.time.PartialDate;

/**
 * What is known about the day on which something was said.
 *
 * @param day the day itself: as the statement gives it, or, where a single source says something in its own voice, the day on
 *     which that source was published
 * @param notAfter the last day on which it can have been said, because a source had reported it by then
 */
record SaidDay(Optional<PartialDate> day, Optional<LocalDate> notAfter) {

    /** What is known about the day of a statement. */
    static SaidDay of(Statement statement, DatasetIndex index) {
        List<PartialDate> published = statement.reportedIn().stream()
                .flatMap(report -> index.source(report.source()).flatMap(Source::publishedOn).stream())
                .toList();
        boolean ownVoice =
                statement.speaker().isEmpty() && statement.reportedIn().size() == 1 && published.size() == 1;
        Optional<PartialDate> day =
                statement.saidOn().or(() -> ownVoice ? Optional.of(published.get(0)) : Optional.empty());
        return new SaidDay(
                day,
                day.or(() -> published.stream().min(PartialDate.byLatest())).map(PartialDate::latest));
    }
}
