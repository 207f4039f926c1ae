package org.foedus.io.report;

import java.util.ArrayList;
import java.util.List;
import org.foedus.dataset.Dataset;
import org.foedus.io.ReadResult;
import org.foedus.rule.Report;
import org.foedus.rule.RuleTally;
import org.foedus.rule.Severity;

/** What a report comes to, in two sentences. */
final class Summary {
    private Summary() {}

    /** What was read and found. */
    static String findings(Report report, ReadResult<Dataset> input) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            add(counts, Weight.of(severity), report.count(severity));
        }
        add(counts, Weight.UNDETERMINED, report.undetermined().size());
        add(counts, Weight.SUPPRESSED, report.suppressed().size());
        int notes = input.notes().size();
        return count(report.records(), "record") + " read, " + input.recordsLeftOut() + " left out; "
                + count(input.faults().size(), "problem") + (notes == 0 ? "" : " and " + count(notes, "note"))
                + " of reading; findings: " + (counts.isEmpty() ? "none" : String.join(", ", counts)) + ".";
    }

    private static void add(List<String> counts, Weight weight, long number) {
        if (number > 0) {
            counts.add(weight.count(number));
        }
    }

    /** What the rules did: each is counted once. */
    static String rules(Report report) {
        int failed = 0;
        int found = 0;
        int idle = 0;
        for (RuleTally tally : report.tallies()) {
            if (tally.failed() > 0) {
                failed++;
            } else if (tally.violated() + tally.undetermined() > 0) {
                found++;
            } else if (tally.judged() == 0) {
                idle++;
            }
        }
        int silent = report.tallies().size() - failed - found - idle;
        return count(report.tallies().size(), "rule") + " ran: " + found + " found something, " + silent
                + " found nothing, " + idle + " had no record to judge"
                + (failed == 0 ? "" : ", " + failed + " broke down")
                + "."
                + (report.leftOut().isEmpty()
                        ? ""
                        : " " + count(report.leftOut().size(), "rule") + " left out.");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
