package org.foedus.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.ReadResult;
import org.foedus.rule.Report;
import org.foedus.rule.Severity;
import org.foedus.rule.standard.StandardRules;
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
                            + "rules that need the whole dataset are named and not run. Text only.")
    private boolean stream;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "With --stream: how many records are judged at once. Default: 1.")
    private @Nullable Integer threads;

    @Override
    public Integer call() {
        ReferenceData reference = new ReferenceData(LocalDate.now(Clock.systemUTC()));
        if (stream) {
            output.requireText("--stream");
            return new StreamCheck(spec.commandLine().getOut(), reference, failOn)
                    .check(input.onlyFile(), input.options(), threads == null ? 1 : threads);
        }
        if (threads != null) {
            throw new UnusableInput("--threads works with --stream only: without it the data are judged as a whole");
        }
        ReadResult<Dataset> result = input.read();
        Dataset dataset = result.value().orElse(null);
        if (dataset == null) {
            result.problems().forEach(problem -> spec.commandLine().getErr().println("foedus: " + Input.line(problem)));
            return 2;
        }
        Report report = StandardRules.all().evaluate(dataset, reference);
        output.writer(spec.commandLine().getOut()).findings(report, result);
        if (!result.toTheEnd()) {
            return 2;
        }
        return !result.isComplete()
                        || report.hasAtLeast(failOn)
                        || !report.failures().isEmpty()
                ? 1
                : 0;
    }
}
