package org.foedus.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.ReadResult;
import org.foedus.io.report.BaselineFile;
import org.foedus.io.report.FixesWriter;
import org.foedus.io.report.SarifWriter;
import org.foedus.io.report.SuppressionsReader;
import org.foedus.io.report.TextOptions;
import org.foedus.rule.Baseline;
import org.foedus.rule.Report;
import org.foedus.rule.RuleSet;
import org.foedus.rule.Severity;
import org.foedus.rule.Suppression;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges files or folders by the standard rules. */
@Command(
        name = "check",
        description = {
            "Reads data, names every problem with file, line and column, and judges the records by the rules.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit code 0: no finding at or above --fail-on, and nothing left out. 1: such a finding, or a record that could "
                    + "not be read and was left out. 2: a document or a file of records could not be read to its end, or the "
                    + "command line is wrong.",
            "A line of a file of records (*.ndjson) that cannot be read costs only its record, with --stream or without.",
            "What cannot be told is listed as undetermined and never counts as a finding."
        })
final class CheckCommand implements Callable<Integer> {
    /** What is judged where nothing could be read. */
    private static final Dataset NOTHING =
            Dataset.builder().id("nothing").title("Nothing was read").build();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description =
                    "The least severity that gives exit code 1: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--stream",
            description =
                    "Reads one file of records (*.ndjson) with bounded memory and judges each record by itself, as it comes; "
                            + "rules that may look at other records are named and not run. Text only.")
    private boolean stream;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many records are judged at once; what is found is the same. Default: 1.")
    private @Nullable Integer threads;

    @Option(
            names = "--rules",
            paramLabel = "RULE",
            split = ",",
            description =
                    "Only these rules and families of rules, such as consent, separated by commas; foedus rules lists them.")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--severity",
            paramLabel = "RULE=SEVERITY",
            split = ",",
            description = "How much a rule matters here: ${COMPLETION-CANDIDATES}; several are separated by commas.")
    private Map<String, Severity> severities = new LinkedHashMap<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that counts as today for rules that ask for it. Default: today in UTC.")
    private LocalDate asOf = LocalDate.now(Clock.systemUTC());

    @Option(
            names = "--suppressions",
            paramLabel = "FILE",
            description = "A document of the kind \"suppressions\": findings that may stand, each with its reason.")
    private @Nullable Path suppressions;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "What an earlier run found, as --write-baseline wrote it: only what is new since counts and is listed; "
                            + "what is unchanged is counted, and what is gone is named. With --format text or sarif.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Also writes what is found into a file, for --baseline of a later run.")
    private @Nullable Path writeBaseline;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes the findings into a file, in the form of --format, instead of printing them.")
    private @Nullable Path out;

    @Option(
            names = "--list-rules",
            description = "Of text: also lists what each rule did, instead of counting the rules.")
    private boolean listRules;

    @Option(
            names = "--fixes",
            paramLabel = "FILE",
            description =
                    "Also writes how to mend what can be mended beyond doubt into a file: a JSON Patch (RFC 6902) for each "
                            + "document, with a test of the original. Nothing is changed; applying it is up to you.")
    private @Nullable Path fixes;

    @Option(
            names = "--explain",
            paramLabel = "RULE",
            description =
                    "Explains a rule, with what it says of its published cases, and judges by this rule alone. Without a "
                            + "PATH it only explains. Text only.")
    private @Nullable String explain;

    @Override
    public Integer call() {
        if (stream) {
            refuseWithStream();
            try (Progress progress = progress()) {
                return new StreamCheck(out(), progress, new ReferenceData(asOf), failOn)
                        .check(input.onlyFile(), input.options(), threads == null ? 1 : threads);
            }
        }
        if (baseline != null && output.format() != Output.Format.SARIF && !output.isText()) {
            throw new UnusableInput("--baseline goes with --format text and sarif only");
        }
        RuleSet chosen =
                ChosenRules.withSeverities(explain == null ? ChosenRules.of(rules) : explained(explain), severities);
        if (explain != null && !input.isNamed()) {
            return 0;
        }
        List<Suppression> mayStand =
                suppressions == null ? List.of() : SideFile.read(SuppressionsReader.read(suppressions));
        Optional<Baseline> before = Optional.ofNullable(baseline).map(file -> SideFile.read(BaselineFile.read(file)));
        try (Progress progress = progress()) {
            progress.say(() -> "reading");
            ReadResult<Dataset> result = input.read();
            if (result.value().isEmpty() && output.isText()) {
                progress.end();
                result.problems()
                        .forEach(problem -> spec.commandLine().getErr().println("foedus: " + Input.line(problem)));
                return 2;
            }
            Dataset dataset = result.value().orElse(NOTHING);
            progress.say(() -> "judging " + dataset.size() + " records");
            Report report = judged(chosen, dataset, new ReferenceData(asOf, result.unread()))
                    .without(mayStand, asOf);
            progress.end();
            return write(report, result, before.map(earlier -> earlier.compare(report)));
        }
    }

    private int write(Report report, ReadResult<Dataset> result, Optional<Baseline.Comparison> since) {
        if (out == null) {
            write(out(), output.text(), report, result, since);
        } else {
            SideFile.print(out, text -> write(text, output.textOfFile(), report, result, since));
        }
        if (writeBaseline != null) {
            SideFile.write(writeBaseline, file -> BaselineFile.write(Baseline.of(report), file));
        }
        if (fixes != null) {
            SideFile.print(fixes, file -> FixesWriter.write(report, result, file));
        }
        if (!result.toTheEnd()) {
            return 2;
        }
        return !result.isComplete()
                        || shown(report, since).hasAtLeast(failOn)
                        || !report.failures().isEmpty()
                ? 1
                : 0;
    }

    private Report judged(RuleSet chosen, Dataset dataset, ReferenceData reference) {
        int atOnce = threads == null ? 1 : threads;
        if (atOnce < 1) {
            throw new UnusableInput("--threads must be at least 1, but is " + atOnce);
        }
        ExecutorService executor = Executors.newFixedThreadPool(atOnce);
        try {
            return chosen.evaluate(dataset, reference, executor);
        } finally {
            executor.shutdown();
        }
    }

    private void write(
            PrintWriter to,
            TextOptions text,
            Report report,
            ReadResult<Dataset> result,
            Optional<Baseline.Comparison> since) {
        if (output.format() == Output.Format.SARIF) {
            SarifWriter.write(report, result, since, to);
            return;
        }
        output.writer(to, text.everyRule(listRules || explain != null)).findings(shown(report, since), result);
        since.ifPresent(change -> new SinceBaseline(to).print(change));
    }

    /** The report with only what is new. */
    private static Report shown(Report report, Optional<Baseline.Comparison> since) {
        return since.map(change -> report.with(change.added())).orElse(report);
    }

    private RuleSet explained(String id) {
        output.requireText("--explain");
        if (!rules.isEmpty()) {
            throw new UnusableInput("--explain judges by the rule that it explains; --rules does not go with it");
        }
        RuleSet rule = ChosenRules.one(id);
        output.writer(out()).answer(RulePage.of(rule.infos().get(0)));
        out().println();
        return rule;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private Progress progress() {
        return Progress.start(Main.screen(spec), spec.commandLine().getErr());
    }

    private void refuseWithStream() {
        output.requireText("--stream");
        if (!rules.isEmpty()
                || !severities.isEmpty()
                || suppressions != null
                || baseline != null
                || writeBaseline != null
                || out != null
                || fixes != null
                || listRules
                || explain != null
                || output.hasLook()) {
            throw new UnusableInput("--stream goes with --fail-on, --threads, --as-of and --lenient only");
        }
    }
}
