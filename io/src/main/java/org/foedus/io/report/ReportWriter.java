package org.foedus.io.report;

import java.io.UncheckedIOException;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import org.foedus.io.ReadResult;
import org.foedus.law.Assessment;
import org.foedus.rule.Report;

/**
 * Writes results for a reader. Every method writes one whole document and throws {@link UncheckedIOException} if it cannot.
 */
public interface ReportWriter {

    /**
     * Writes what reading and the rules found.
     *
     * @param report the findings of the rules
     * @param input what was read: its problems, and the places of its records
     */
    void findings(Report report, ReadResult<Dataset> input);

    /** Writes how agreements stand on a day. */
    void standing(StandingTable table);

    /** Writes the answer of the law to one question. */
    void assessment(Assessment assessment);

    /** Writes the answer to any other question. */
    void answer(Answer answer);

    /** Writes everything there is to say. */
    void overview(Overview overview);
}
