package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists how the agreements stand on a day. */
@Command(
        name = "standing",
        description = {
            "Lists the agreements in force on a day, for each party, with the earliest and the latest end by their terms.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "An agreement of which it cannot be told is listed as undetermined, with what would decide it, and never as not in "
                    + "force. Of a day after the last one that the data observed, the answer is a projection and says so."
        })
final class StandingCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day, such as 2031-01-01.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--assume",
            paramLabel = "EVENT=DATE",
            converter = Assumption.Converter.class,
            description =
                    "Answer as if an event happened on a day, such as ua-nato-accession=2030-07-01. May be repeated.")
    private List<Assumption> assumed = new ArrayList<>();

    @Override
    public Integer call() {
        Dataset dataset = input.readWhole().orThrow();
        StandingTable table = StandingTable.of(dataset, on, Assumption.events(dataset, assumed));
        output.writer(spec.commandLine().getOut()).standing(table);
        return 0;
    }
}
