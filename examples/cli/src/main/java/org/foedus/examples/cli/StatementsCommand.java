package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.foedus.analysis.KnownStatements;
import org.foedus.analysis.StatusClaims;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.io.report.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What was known on a day about what had been said by a day? */
@Command(
        name = "statements",
        description = {"What was known on a day about what had been said by a day?", ""},
        mixinStandardHelpOptions = true,
        footer = {"", "Statements that contradict each other are all shown; those known to be wrong come last."})
final class StatementsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(names = "--about", paramLabel = "ID", description = "The record they are about, such as ua-jp-2024.")
    private @Nullable String about;

    @Option(names = "--known", required = true, paramLabel = "DATE", description = "The day of knowledge.")
    private LocalDate known = LocalDate.EPOCH;

    @Option(names = "--said", paramLabel = "DATE", description = "The day by which it was said. Default: as --known.")
    private @Nullable LocalDate said;

    @Option(
            names = "--true-on",
            paramLabel = "DATE",
            description = "Also tell whether what is claimed about the status of an agreement was so on this day.")
    private @Nullable LocalDate trueOn;

    @Override
    public Integer call() {
        Dataset dataset = input.readWhole().orThrow();
        if (about != null) {
            Known.require(dataset, about);
        }
        List<KnownStatements.Known> found = KnownStatements.asOf(
                dataset, Optional.ofNullable(about).map(Id::of), known, said == null ? known : said);
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "statements",
                        "Statements known on " + known,
                        new Answer.Fields()
                                .with("known", known)
                                .with("said", said == null ? known : said)
                                .toList(),
                        "statements",
                        found.stream()
                                .map(one -> Answer.Entry.of(
                                                "statement", one.statement().id())
                                        .with("claim", one.statement().claim())
                                        .with("speaker", one.statement().speaker())
                                        .with("strength", one.statement().strength())
                                        .with("saidOn", one.statement().saidOn())
                                        .with("saidByThen", one.said())
                                        .with("knownByThen", one.known())
                                        .with(
                                                "trueThen",
                                                Optional.ofNullable(trueOn)
                                                        .flatMap(day -> StatusClaims.on(dataset, one.statement(), day)))
                                        .with("rank", one.statement().rank())
                                        .list(
                                                "reportedIn",
                                                one.statement().reportedIn().stream()
                                                        .map(cited -> cited.reference())
                                                        .toList())
                                        .entry())
                                .toList()));
        return 0;
    }
}
