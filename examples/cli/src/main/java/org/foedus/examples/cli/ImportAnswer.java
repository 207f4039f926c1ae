package org.foedus.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.foedus.io.report.Answer;
import org.foedus.io.table.ImportReport;
import org.foedus.io.table.Mapping;

/** The report of an import as an answer. */
final class ImportAnswer {
    private ImportAnswer() {}

    static Answer of(Mapping mapping, ImportReport report) {
        return new Answer(
                "import",
                "Import of " + mapping.source().title() + " into \""
                        + mapping.dataset().id() + "\"",
                new Answer.Fields()
                        .with("rows", report.rows())
                        .with("rowsInRecords", report.rowsInRecords())
                        .with("rowsRejected", report.rowsRejected())
                        .with("rowsSkipped", report.skipped())
                        .list("skips", counted(report.rowsSkipped()))
                        .list("rejectedBecauseOf", counted(named(report.rejectedByColumn())))
                        .list(
                                "withoutValue",
                                report.absences().entrySet().stream()
                                        .map(entry ->
                                                entry.getKey() + ": " + String.join(", ", counted(entry.getValue())))
                                        .toList())
                        .list(
                                "partiesNotTold",
                                report.untold().stream()
                                        .map(party -> party.times() + " times " + party.reason())
                                        .toList())
                        .list("remarks", report.remarks())
                        .toList(),
                "records",
                report.records().entrySet().stream()
                        .map(entry -> Answer.Entry.of("kind", entry.getKey().member())
                                .with("records", entry.getValue())
                                .entry())
                        .toList());
    }

    /** Rows that were rejected as such, and not for one of their cells, under a name. */
    private static Map<String, Long> named(Map<String, Long> byColumn) {
        return byColumn.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().isEmpty() ? "the row as a whole" : "column " + entry.getKey(),
                        Map.Entry::getValue,
                        Long::sum,
                        LinkedHashMap::new));
    }

    private static List<String> counted(Map<?, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " "
                        + (entry.getKey() instanceof Enum<?> word
                                ? word.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                : entry.getKey()))
                .toList();
    }
}
