package org.foedus.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foedus.agreement.Standing;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.DatasetReader;
import org.foedus.rule.Report;
import org.foedus.rule.standard.StandardRules;

/** Reads a dataset, asks which agreements are in force on a day, and judges the records. */
public final class AskTheData {
    private AskTheData() {}

    /** Lines that say which agreements are in force, which cannot be told, and what the rules found. */
    static List<String> answers(Path folder, LocalDate day) {
        List<String> lines = new ArrayList<>();
        // README: embed
        Dataset dataset = DatasetReader.withDefaults().read(folder).orThrow();
        StandingTable table = StandingTable.of(dataset, day);
        for (Standing standing : table.inForce()) {
            lines.add(standing.agreement().id() + " until " + standing.latestEnd());
        }
        for (Standing standing : table.undetermined()) {
            lines.add(standing.agreement().id() + "? " + standing.causes());
        }
        Report report = StandardRules.all().evaluate(dataset, new ReferenceData(day));
        report.findings().forEach(finding -> lines.add(finding.at() + ": " + finding.message()));
        // README: end
        return lines;
    }
}
