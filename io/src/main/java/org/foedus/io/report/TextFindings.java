package org.foedus.io.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foedus.dataset.Dataset;
import org.foedus.io.Position;
import org.foedus.io.ReadResult;
import org.foedus.rule.Report;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleTally;

/**
 * Writes findings as text: file by file and record by record, each with its place as compilers give it and the line of the
 * document below it, and a summary at the end.
 */
final class TextFindings {
    private static final int DETAIL = 4;

    private final TextSheet sheet;
    private final TextOptions options;

    TextFindings(TextSheet sheet, TextOptions options) {
        this.sheet = sheet;
        this.options = options;
    }

    void write(Report report, ReadResult<Dataset> input) {
        Remarks.byFile(Remark.of(report, input)).forEach(this::file);
        if (options.everyRule()) {
            tallies(report.tallies());
            leftOut(report.leftOut());
        }
        sheet.paragraph("", 0, Summary.findings(report, input));
        sheet.paragraph("", 0, Summary.rules(report));
    }

    private void file(Remarks remarks) {
        sheet.begin(Ink.BOLD, remarks.title() + ":");
        sheet.words(Columns.of(Visible.of(remarks.title())) + 1, DETAIL, Remarks.counts(remarks.list()));
        sheet.line("");
        Map<Integer, String> lines = remarks.lines(options.texts());
        for (List<Remark> record : remarks.byRecord()) {
            String name = record.get(0).record();
            if (!name.isEmpty()) {
                sheet.line(Ink.BOLD, name);
            }
            Remarks.byPosition(record).forEach(same -> place(same, lines));
            sheet.line("");
        }
    }

    /** What there is to say of one place, and the line that all of it speaks of. */
    private void place(List<Remark> same, Map<Integer, String> lines) {
        same.forEach(this::remark);
        Remark first = same.get(0);
        first.position()
                .flatMap(position -> Excerpt.at(position, lines, room(position)))
                .ifPresent(excerpt -> excerpt(excerpt, first.weight()));
    }

    private void remark(Remark remark) {
        String place = remark.place() + ":";
        sheet.begin(place);
        int column = Columns.of(Visible.of(place));
        column = sheet.word(
                column, DETAIL, remark.weight().ink(), remark.weight().word() + ":");
        sheet.words(column, DETAIL, remark.message() + " [" + remark.name() + "]");
        remark.details().forEach(detail -> sheet.paragraph(" ".repeat(DETAIL), DETAIL + 2, detail));
    }

    private int room(Position position) {
        return sheet.width() - gutter(position.line()).length();
    }

    private static String gutter(int line) {
        return " ".repeat(DETAIL) + line + " | ";
    }

    private void excerpt(Excerpt excerpt, Weight weight) {
        String gutter = gutter(excerpt.line());
        String blank = " ".repeat(gutter.length() - 2) + "| ";
        sheet.begin(Ink.DIM, gutter);
        sheet.line(excerpt.before() + excerpt.marked() + excerpt.after());
        sheet.begin(Ink.DIM, blank);
        sheet.begin(" ".repeat(Columns.of(excerpt.before())));
        sheet.line(weight.ink(), "^".repeat(Math.max(1, Columns.of(excerpt.marked()))));
        if (!excerpt.next().isBlank()) {
            sheet.begin(Ink.DIM, gutter(excerpt.line() + 1));
            sheet.line(excerpt.next());
        }
        if (excerpt.isCut()) {
            sheet.begin(Ink.DIM, blank);
            sheet.line("columns " + excerpt.from() + " to " + excerpt.to() + " of " + excerpt.length());
        }
    }

    private void leftOut(List<RuleInfo> rules) {
        if (!rules.isEmpty()) {
            sheet.line("Rules that were left out:");
            rules.forEach(rule -> sheet.line("  " + rule.id()));
            sheet.line("");
        }
    }

    private void tallies(List<RuleTally> tallies) {
        int longest = tallies.stream()
                .mapToInt(tally -> tally.rule().id().length())
                .max()
                .orElse(0);
        sheet.line("Rules that ran, with the records they judged and the places they found:");
        for (RuleTally tally : tallies) {
            String name = tally.rule().id();
            sheet.line("  " + name + " ".repeat(longest - name.length())
                    + String.format(
                            Locale.ROOT,
                            "  %5d judged, %5d right, %3d wrong, %3d undetermined%s",
                            tally.judged(),
                            tally.compliant(),
                            tally.violated(),
                            tally.undetermined(),
                            tally.failed() > 0 ? ", " + tally.failed() + " broken down" : ""));
        }
        sheet.line("");
    }
}
