package org.foedus.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.ReadResult;
import org.foedus.io.report.Overview;
import org.foedus.law.LegalAssessor;
import org.foedus.rule.standard.StandardRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes everything there is to say about the data. */
@Command(
        name = "report",
        description = {
            "Writes one report: how every agreement stands, what the rules found, and the answers to the questions that the "
                    + "data put to the law.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Findings do not change the exit code here; use check for that."})
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the report. Default: today.")
    private @Nullable LocalDate on;

    @Override
    public Integer call() {
        ReadResult<Dataset> read = input.readWhole();
        Dataset dataset = read.orThrow();
        LocalDate day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(Clock.systemUTC()));
        LegalAssessor assessor = LegalAssessor.of(DatasetIndex.of(dataset));
        Overview overview = new Overview(
                read,
                StandingTable.of(dataset, day),
                StandardRules.all().evaluate(dataset, new ReferenceData(day)),
                dataset.transfers().stream().map(assessor::assess).toList());
        output.writer(spec.commandLine().getOut()).overview(overview);
        return 0;
    }
}
