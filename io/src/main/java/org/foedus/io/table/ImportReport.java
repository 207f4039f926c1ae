package org.foedus.io.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foedus.dataset.RecordKind;
import org.foedus.io.Problem;

/**
 * What became of the rows of an import. Each row read is in the records, rejected, or skipped for a reason that the mapping gives.
 *
 * @param rows how many rows were read, those of headers aside
 * @param rowsInRecords how many of them are in the records
 * @param rowsRejected how many of them were rejected
 * @param rowsSkipped how many of them were skipped, by reason
 * @param records how many records of each kind were made
 * @param rejectedByColumn how many rows were rejected for the sake of a column; that of an empty name is the row as a whole
 * @param absences how often each column of the mapping had no value, by what that means
 * @param untold names that stand for nobody known, or for several, and were kept as parties of their own
 * @param remarks what else one should know, such as columns of the table that the mapping does not mention
 * @param problems why a table could not be imported, or not to its end
 */
public record ImportReport(
        long rows,
        long rowsInRecords,
        long rowsRejected,
        Map<String, Long> rowsSkipped,
        Map<RecordKind, Long> records,
        Map<String, Long> rejectedByColumn,
        Map<String, Map<Absence, Long>> absences,
        List<UntoldParty> untold,
        List<String> remarks,
        List<Problem> problems) {
    public ImportReport {
        rowsSkipped = Collections.unmodifiableMap(new LinkedHashMap<>(rowsSkipped));
        Map<RecordKind, Long> inOrder = new EnumMap<>(RecordKind.class);
        inOrder.putAll(records);
        records = Collections.unmodifiableMap(inOrder);
        rejectedByColumn = Collections.unmodifiableMap(new LinkedHashMap<>(rejectedByColumn));
        absences = Collections.unmodifiableMap(new LinkedHashMap<>(absences));
        untold = List.copyOf(untold);
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
    }

    /** How many rows were skipped, for any reason. */
    public long skipped() {
        return rowsSkipped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether every row is accounted for: in the records, rejected, or skipped. */
    public boolean addsUp() {
        return rowsInRecords + rowsRejected + skipped() == rows;
    }

    /** Whether every table was read and no row was rejected. */
    public boolean isComplete() {
        return problems.isEmpty() && rowsRejected == 0;
    }
}
