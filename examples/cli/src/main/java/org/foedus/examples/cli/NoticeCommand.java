package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.NoticeEffect;
import org.foedus.dataset.Dataset;
import org.foedus.io.report.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** When does each agreement end, if notice to terminate is given or received on a day? */
@Command(
        name = "notice",
        description = {"When does each agreement end, if notice to terminate is given or received on a day?", ""},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Where the text does not say, no day is given; an agreement without a clause on termination is not thereby bound for ever."
        })
final class NoticeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(names = "--received", required = true, paramLabel = "DATE", description = "The day of receipt.")
    private LocalDate received = LocalDate.EPOCH;

    @Option(names = "--given", paramLabel = "DATE", description = "The day on which it was given, if that is known.")
    private @Nullable LocalDate given;

    @Override
    public Integer call() {
        Dataset dataset = input.readWhole().orThrow();
        List<Answer.Entry> entries = new ArrayList<>();
        for (Agreement agreement : dataset.agreements()) {
            if (agreement.instrumentClass().map(type -> type.entersIntoForce()).orElse(true)) {
                NoticeEffect effect = NoticeEffect.of(agreement, Optional.ofNullable(given), received);
                entries.add(Answer.Entry.of("agreement", agreement.id())
                        .with("earliestEnd", effect.earliest())
                        .with("latestEnd", effect.latest())
                        .with("partyNamesTheDay", effect.partyNamesTheDay())
                        .with("verb", effect.strength())
                        .list("causes", effect.causes())
                        .list(
                                "wouldDecide",
                                effect.deciders().stream()
                                        .map(decider -> decider.fact())
                                        .toList())
                        .list(
                                "citation",
                                agreement
                                        .termination()
                                        .map(clause -> clause.citations().stream()
                                                .map(cited -> cited.reference())
                                                .toList())
                                        .orElse(List.of()))
                        .entry());
            }
        }
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "notice",
                        "If notice is received on " + received,
                        new Answer.Fields()
                                .with("received", received)
                                .with("given", Optional.ofNullable(given))
                                .toList(),
                        "agreements",
                        entries));
        return 0;
    }
}
