package org.foedus.io.report;

import java.util.List;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import org.foedus.io.ReadResult;
import org.foedus.law.Assessment;
import org.foedus.rule.Report;

/**
 * Everything there is to say about a dataset on a day.
 *
 * @param input what was read, with the places of the records
 * @param standing how its agreements stand on the day
 * @param report what the rules found
 * @param assessments the answers to the questions that the dataset puts to the law
 */
public record Overview(ReadResult<Dataset> input, StandingTable standing, Report report, List<Assessment> assessments) {
    public Overview {
        assessments = List.copyOf(assessments);
    }
}
