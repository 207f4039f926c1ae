package org.foedus.io.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import org.foedus.io.ReadResult;
import org.foedus.law.Assessment;
import org.foedus.rule.Report;

/**
 * Writes each report as one page of HTML that stands alone: it loads nothing, runs no script, and forbids both. Findings stand in
 * tables with the lines of the documents, and can be chosen by weight and by rule; other answers are shown as text. Text is
 * escaped, and characters that would not be seen are written out. The same report gives the same bytes.
 */
public final class HtmlReportWriter implements ReportWriter {
    private static final int TEXT_WIDTH = 110;

    private final Appendable out;
    private final SourceTexts texts;

    /**
     * A writer of pages, which are to be kept in UTF-8.
     *
     * @param out where the pages go; it is not closed
     * @param texts gives the lines of the documents, which are shown with what is wrong marked
     */
    public HtmlReportWriter(Appendable out, SourceTexts texts) {
        this.out = out;
        this.texts = texts;
    }

    @Override
    public void findings(Report report, ReadResult<Dataset> input) {
        HtmlPage page = new HtmlPage("Findings: " + report.dataset());
        new HtmlFindings(page, texts).write(report, input);
        write(page);
    }

    @Override
    public void standing(StandingTable table) {
        HtmlPage page = new HtmlPage("Agreements on " + table.on());
        text(page, writer -> writer.standing(table));
        write(page);
    }

    @Override
    public void assessment(Assessment assessment) {
        HtmlPage page = new HtmlPage(question(assessment));
        text(page, writer -> writer.assessment(assessment));
        write(page);
    }

    @Override
    public void answer(Answer answer) {
        HtmlPage page = new HtmlPage(answer.title());
        text(page, writer -> writer.answer(answer));
        write(page);
    }

    @Override
    public void overview(Overview overview) {
        HtmlPage page = new HtmlPage("Report: " + overview.report().dataset());
        page.add("<h2>Agreements</h2>");
        text(page, writer -> writer.standing(overview.standing()));
        page.add("<h2>Findings</h2>");
        new HtmlFindings(page, texts).write(overview.report(), overview.input());
        page.add("<h2>Questions to the law</h2>");
        if (overview.assessments().isEmpty()) {
            page.add("<p>The data put no question to the law.</p>");
        }
        for (Assessment assessment : overview.assessments()) {
            page.add("<details>");
            page.add(
                    "<summary>%s <b>%s</b></summary>",
                    question(assessment), assessment.verdict().name().replace('_', ' '));
            text(page, writer -> writer.assessment(assessment));
            page.add("</details>");
        }
        page.add("<p>Legal profiles are models for analysis, not legal advice.</p>");
        write(page);
    }

    private static String question(Assessment assessment) {
        return assessment.transfer().question().orElseGet(() -> Questions.text(assessment.transfer()));
    }

    private static void text(HtmlPage page, Consumer<ReportWriter> content) {
        StringWriter text = new StringWriter();
        content.accept(new TextReportWriter(text, TEXT_WIDTH));
        page.add("<pre>%s</pre>", text);
    }

    private void write(HtmlPage page) {
        try {
            out.append(page.toString());
        } catch (IOException problem) {
            throw new UncheckedIOException("the report cannot be written: " + problem.getMessage(), problem);
        }
    }
}
