package org.foedus.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.PlacedRecord;
import org.foedus.io.Problem;
import org.foedus.io.ReadOptions;
import org.foedus.io.RecordCount;
import org.foedus.io.RecordReader;
import org.foedus.io.RecordVisitor;
import org.foedus.rule.Finding;
import org.foedus.rule.Judgment;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleSet;
import org.foedus.rule.Severity;
import org.foedus.rule.standard.StandardRules;

/** Judges the records of a file one by one and prints what is found as it is found. */
final class StreamCheck implements RecordVisitor<StreamCheck.Judged> {
    private static final RuleSet RULES = StandardRules.overSingleRecords();
    private static final DatasetIndex NOTHING_ELSE = DatasetIndex.of(
            Dataset.builder().id("none").title("No other record").build());

    /**
     * What is printed about one record.
     *
     * @param lines the lines
     * @param findings how many violations there are
     * @param fails whether one of them, or a rule that broke down, makes the check fail
     */
    record Judged(List<String> lines, int findings, boolean fails) {}

    private final PrintWriter out;
    private final Progress progress;
    private final AtomicLong records = new AtomicLong();
    private final ReferenceData reference;
    private final Severity failOn;
    private long findings;
    private long notes;
    private boolean fails;

    StreamCheck(PrintWriter out, Progress progress, ReferenceData reference, Severity failOn) {
        this.out = out;
        this.progress = progress;
        this.reference = reference;
        this.failOn = failOn;
    }

    /** Checks a file and gives the exit code. */
    int check(Path file, ReadOptions options, int threads) {
        RecordCount count;
        progress.say(() -> "judged " + records + " records");
        try (InputStream in = Files.newInputStream(file)) {
            count = RecordReader.of(options).read(in, file.toString(), threads, this::judge, this);
        } catch (IOException problem) {
            throw new UncheckedIOException(file + " cannot be read: " + problem.getMessage(), problem);
        }
        progress.end();
        out.println("records: " + count.records() + ", left out: " + count.leftOut() + ", problems: " + count.problems()
                + ", notes: " + notes + ", findings: " + findings);
        if (count.toTheEnd() || count.records() > 0) {
            printRules();
        }
        if (!count.toTheEnd()) {
            return 2;
        }
        return fails || count.problems() > 0 ? 1 : 0;
    }

    private void printRules() {
        out.println("rules run: " + String.join(", ", ids(RULES.infos())));
        List<String> notRun = new ArrayList<>(ids(StandardRules.all().infos()));
        notRun.removeAll(ids(RULES.infos()));
        out.println("rules not run, since they may look at other records: " + String.join(", ", notRun));
    }

    private static List<String> ids(List<RuleInfo> rules) {
        return rules.stream().map(RuleInfo::id).toList();
    }

    private Judged judge(PlacedRecord record) {
        Judgment judgment = RULES.judge(record.kind(), record.value(), NOTHING_ELSE, reference);
        if (judgment.findings().isEmpty() && judgment.failures().isEmpty()) {
            return new Judged(List.of(), 0, false);
        }
        List<String> lines = new ArrayList<>();
        int violations = 0;
        boolean failing = !judgment.failures().isEmpty();
        for (Finding finding : judgment.findings()) {
            String word = finding.isUndetermined()
                    ? "undetermined"
                    : finding.rule().severity().name().toLowerCase(Locale.ROOT);
            lines.add(record.locate(finding.at().steps()) + ": " + word + ": " + finding.message() + " ["
                    + finding.rule().id() + "]");
            violations += finding.isUndetermined() ? 0 : 1;
            failing |= !finding.isUndetermined() && finding.rule().severity().isAtLeast(failOn);
        }
        judgment.failures()
                .forEach(failure -> lines.add(
                        record.position() + ": the rule " + failure.rule().id() + " broke down: " + failure.problem()));
        return new Judged(lines, violations, failing);
    }

    @Override
    public void record(Judged judged) {
        records.incrementAndGet();
        if (!judged.lines().isEmpty()) {
            progress.aside(out, () -> judged.lines().forEach(out::println));
        }
        findings += judged.findings();
        fails |= judged.fails();
    }

    @Override
    public void problem(Problem problem) {
        notes += problem.code().isNote() ? 1 : 0;
        String line = Input.line(problem, problem.code().isNote() ? "note: " : "error: ");
        progress.aside(out, () -> out.println(line));
    }
}
