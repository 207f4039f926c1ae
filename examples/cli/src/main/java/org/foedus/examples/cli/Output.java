package org.foedus.examples.cli;

import java.io.PrintWriter;
import org.foedus.io.report.JsonReportWriter;
import org.foedus.io.report.ReportWriter;
import org.foedus.io.report.TextReportWriter;
import picocli.CommandLine.Option;

/** How the command writes. */
final class Output {
    private static final int WIDTH = 110;

    /** The forms of output. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, json for machines. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /**
     * Refuses every form but text.
     *
     * @param option the option with which only text can be written
     * @throws UnusableInput if another form was asked for
     */
    void requireText(String option) {
        if (!isText()) {
            throw new UnusableInput(option + " writes text only; --format json works without it");
        }
    }

    /** Whether the output is for people. */
    boolean isText() {
        return format == Format.TEXT;
    }

    ReportWriter writer(PrintWriter out) {
        return format == Format.JSON ? new JsonReportWriter(out) : new TextReportWriter(out, WIDTH);
    }
}
