package org.foedus.io.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Expiry;
import org.foedus.agreement.Standing;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.io.ReadResult;
import org.foedus.law.Assessment;
import org.foedus.law.Lock;
import org.foedus.law.Norm;
import org.foedus.law.NormRank;
import org.foedus.law.Verdict;
import org.foedus.reason.Decider;
import org.foedus.reason.Trace;
import org.foedus.rule.Report;
import org.foedus.source.Citation;
import org.foedus.statement.Statement;

/** Writes reports as plain text for a terminal or a file. */
public final class TextReportWriter implements ReportWriter {
    private static final int DETAIL = 6;

    private final TextSheet sheet;
    private final TextOptions options;

    /**
     * A writer of text without colours and without lines of the documents.
     *
     * @param out where the text goes; it is not closed
     * @param width the columns that a line may fill, at least 40
     * @throws IllegalArgumentException if the width is less than 40
     */
    public TextReportWriter(Appendable out, int width) {
        this(out, TextOptions.ofWidth(width));
    }

    /**
     * A writer of text.
     *
     * @param out where the text goes; it is not closed
     * @param options how the text looks
     */
    public TextReportWriter(Appendable out, TextOptions options) {
        this.sheet = new TextSheet(out, options);
        this.options = options;
    }

    @Override
    public void findings(Report report, ReadResult<Dataset> input) {
        new TextFindings(sheet, options).write(report, input);
    }

    @Override
    public void standing(StandingTable table) {
        paragraph(
                "",
                0,
                "Agreements on " + table.on()
                        + (table.projection()
                                ? ", by their terms (a projection: the data do not cover events up to that day)"
                                : ""));
        table.assumed().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Id.byValue()))
                .forEach(event -> line("assumed: " + event.getKey() + " on " + event.getValue()));
        group("In force", table.inForce(), false);
        group("Not in force", table.notInForce(), true);
        group("Undetermined", table.undetermined(), true);
        if (!table.declarations().isEmpty()) {
            group("Declarations, which do not enter into force", table.declarations(), false);
        }
        if (!table.endedCommitments().isEmpty()) {
            line("");
            line("Commitments that ended with an event ("
                    + table.endedCommitments().size() + ")");
            table.endedCommitments()
                    .forEach(commitment -> paragraph("  ", 4, commitment.id() + ": " + commitment.summary()));
        }
    }

    private void group(String title, List<Standing> standings, boolean withReason) {
        line("");
        sheet.line(Ink.BOLD, title + " (" + standings.size() + ")");
        if (standings.isEmpty()) {
            line("  none");
        }
        for (Standing standing : standings) {
            Agreement agreement = standing.agreement();
            boolean alike = standing.parties().stream()
                            .map(party -> party.status() + party.expiry().toString())
                            .distinct()
                            .count()
                    <= 1;
            if (alike) {
                String parties = standing.parties().stream()
                        .map(party -> party.party().toString())
                        .collect(Collectors.joining(", "));
                line(String.format(
                        Locale.ROOT, "  %-28s %-10s %s", agreement.id(), parties, end(standing, withReason)));
            } else {
                line("  " + agreement.id());
                for (Standing.ForParty party : standing.parties()) {
                    line(String.format(
                            Locale.ROOT, "    %-6s %s, %s", party.party(), words(party.status()), end(party.expiry())));
                }
            }
            if (withReason) {
                paragraph("      ", DETAIL, "why: " + standing.reason());
                standing.causes().forEach(cause -> paragraph("      ", DETAIL, "because " + cause.text()));
                standing.deciders().forEach(decider -> decider(DETAIL, decider));
            }
        }
    }

    private static String end(Standing standing, boolean withStatus) {
        if (standing.status() == Standing.Status.DECLARED || standing.parties().isEmpty()) {
            return "";
        }
        String end = end(standing.parties().get(0).expiry());
        return withStatus ? words(standing.status()) + ", " + end : end;
    }

    private static String words(Standing.Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String end(Expiry expiry) {
        if (expiry.openEnded()) {
            return "no scheduled end";
        }
        Optional<LocalDate> earliest = expiry.earliest();
        Optional<LocalDate> latest = expiry.latest();
        if (earliest.isPresent() && latest.isPresent()) {
            return earliest.equals(latest)
                    ? "last day " + latest.orElseThrow()
                    : "last day " + earliest.orElseThrow() + " at the earliest, " + latest.orElseThrow()
                            + " at the latest";
        }
        return earliest.map(day -> "last day not before " + day + ", latest unknown")
                .or(() -> latest.map(day -> "last day not after " + day + ", earliest unknown"))
                .orElse("end unknown");
    }

    @Override
    public void assessment(Assessment assessment) {
        question(assessment);
        assessment.locks().forEach(this::lock);
        line("");
        line("How this was reached:");
        trace(assessment.trace(), 2);
    }

    private void question(Assessment assessment) {
        paragraph("", 2, assessment.transfer().question().orElseGet(() -> Questions.text(assessment.transfer())));
        line("  " + words(assessment.verdict()));
        assessment.decidedBy().forEach(answer -> answer(assessment, answer));
        assessment
                .readings()
                .forEach(answer -> paragraph(
                        "    ",
                        DETAIL,
                        "read so by " + answer.reading().holder() + ": "
                                + answer.reading().label() + " ["
                                + answer.norm().id() + "]: " + words(answer.verdict())));
        assessment.causes().forEach(cause -> paragraph("    ", DETAIL, "because " + cause.text()));
        assessment.wouldDecide().forEach(decider -> decider(4, decider));
        for (Statement claim : assessment.claims()) {
            paragraph(
                    "    ",
                    DETAIL,
                    "claimed, and deciding nothing: " + claim.claim()
                            + claim.speaker()
                                    .map(speaker -> " (" + speaker
                                            + claim.saidOn()
                                                    .map(day -> ", " + day)
                                                    .orElse("") + ")")
                                    .orElse(""));
        }
    }

    private static String words(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    private void answer(Assessment assessment, Assessment.NormAnswer answer) {
        Norm norm = answer.norm();
        paragraph(
                "    ",
                DETAIL,
                "decided by " + norm.title() + " [" + norm.id() + ", " + words(norm.rank()) + "]: " + answer.reason());
        for (Citation citation : norm.citations()) {
            paragraph("      ", DETAIL + 2, "source: " + source(assessment, citation));
        }
    }

    private void lock(Lock lock) {
        Norm norm = lock.norm();
        paragraph(
                "    ",
                DETAIL,
                "locked by " + norm.title() + " [" + norm.id() + ", " + words(norm.rank()) + "]; would open it:");
        lock.keys().forEach(key -> paragraph("      ", DETAIL + 2, "- " + key.how()));
    }

    private static String source(Assessment assessment, Citation citation) {
        return assessment
                .sourceOf(citation)
                .map(source -> source.title()
                        + citation.locator().map(place -> ", " + place).orElse("")
                        + source.address().map(address -> ", " + address).orElse("")
                        + " [" + source.id() + "]")
                .orElseGet(citation::reference);
    }

    private static String words(NormRank rank) {
        return rank.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void trace(Trace trace, int indent) {
        paragraph(" ".repeat(indent), indent + 2, trace.text());
        trace.steps().forEach(step -> trace(step, indent + 2));
    }

    private void decider(int indent, Decider decider) {
        paragraph(" ".repeat(indent), indent + 2, Remark.decider(decider));
    }

    @Override
    public void answer(Answer answer) {
        paragraph("", 0, answer.title());
        answer.fields().forEach(field -> field(2, field));
        line("");
        if (answer.entries().isEmpty()) {
            line("  none");
        }
        for (Answer.Entry entry : answer.entries()) {
            paragraph("  ", 4, text(entry.fields().get(0).values().get(0)));
            entry.fields().stream().skip(1).forEach(field -> field(4, field));
        }
    }

    private void field(int indent, Answer.Field field) {
        String name = field.name().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        field.values().forEach(value -> paragraph(" ".repeat(indent), indent + 2, name + ": " + text(value)));
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    @Override
    public void overview(Overview overview) {
        title("1. Agreements");
        standing(overview.standing());
        title("2. Findings");
        findings(overview.report(), overview.input());
        title("3. Questions to the law");
        if (overview.assessments().isEmpty()) {
            line("The data put no question to the law.");
        }
        for (Assessment assessment : overview.assessments()) {
            question(assessment);
            line("");
        }
        paragraph("", 0, "Legal profiles are models for analysis, not legal advice.");
    }

    private void title(String title) {
        line("");
        sheet.line(Ink.BOLD, title);
        sheet.line(Ink.BOLD, "=".repeat(title.length()));
        line("");
    }

    private void paragraph(String first, int indent, String text) {
        sheet.paragraph(first, indent, text);
    }

    private void line(String text) {
        sheet.line(text);
    }
}
