package org.foedus.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.foedus.io.report.HtmlReportWriter;
import org.foedus.io.report.JsonReportWriter;
import org.foedus.io.report.ReportWriter;
import org.foedus.io.report.SourceTexts;
import org.foedus.io.report.TextOptions;
import org.foedus.io.report.TextReportWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How the command writes. */
final class Output {
    private static final int LEAST_WIDTH = 40;

    /** The forms of output. */
    enum Format {
        TEXT,
        HTML,
        JSON,
        SARIF
    }

    /** When text is coloured. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text for a terminal, html for a browser, json for machines, and of check also sarif for development "
                            + "tools. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "When text is coloured: always, never, or auto, which is on a terminal unless NO_COLOR is set. "
                            + "Default: ${DEFAULT-VALUE}.")
    private Color color = Color.AUTO;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "How many columns a line of text may fill, at least 40. Default: COLUMNS if set, else 100.")
    private @Nullable Integer width;

    Format format() {
        return format;
    }

    /**
     * Refuses every form but text.
     *
     * @param option the option with which only text can be written
     * @throws UnusableInput if another form was asked for
     */
    void requireText(String option) {
        if (!isText()) {
            throw new UnusableInput(option + " writes text only; --format "
                    + format.name().toLowerCase(Locale.ROOT) + " works without it");
        }
    }

    /** Whether it was said how wide or how coloured text is to be. */
    boolean hasLook() {
        return width != null || color != Color.AUTO;
    }

    /** Whether the output is for people to read as it is printed. */
    boolean isText() {
        return format == Format.TEXT;
    }

    /** Writes to where results go. */
    ReportWriter writer(PrintWriter out) {
        return writer(out, text());
    }

    /**
     * Writes somewhere.
     *
     * @param text how text looks
     * @throws UnusableInput if the form is one for findings only
     */
    ReportWriter writer(PrintWriter out, TextOptions text) {
        return switch (format) {
            case TEXT -> new TextReportWriter(out, text);
            case HTML -> new HtmlReportWriter(out, SourceTexts.files());
            case JSON -> new JsonReportWriter(out);
            case SARIF -> throw new UnusableInput("--format sarif is for findings: only check writes it");
        };
    }

    /** How text looks where results go. */
    TextOptions text() {
        return text(screen().isColoured());
    }

    /** How text looks in a file. */
    TextOptions textOfFile() {
        return text(false);
    }

    private TextOptions text(boolean usual) {
        int columns = width == null ? screen().width() : width;
        if (columns < LEAST_WIDTH) {
            throw new UnusableInput("--width must be at least " + LEAST_WIDTH + ", but is " + columns);
        }
        return TextOptions.ofWidth(columns)
                .coloured(color == Color.AUTO ? usual : color == Color.ALWAYS)
                .showing(SourceTexts.files());
    }

    private Screen screen() {
        return Main.screen(spec);
    }
}
