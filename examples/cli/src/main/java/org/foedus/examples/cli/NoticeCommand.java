package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.NoticeEffect;
import org.foedus.analysis.StandingTable;
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

    @Option(names = "--received", paramLabel = "DATE", description = "The day of receipt, if that is known.")
    private @Nullable LocalDate received;

    @Option(
            names = "--given",
            paramLabel = "DATE",
            description = "The day on which it was given, if that is known. One of the two days is needed.")
    private @Nullable LocalDate given;

    @Override
    public Integer call() {
        Optional<LocalDate> givenOn = Optional.ofNullable(given);
        Optional<LocalDate> receivedOn = Optional.ofNullable(received);
        LocalDate day = receivedOn
                .or(() -> givenOn)
                .orElseThrow(() ->
                        new UnusableInput("name the day of the notice with --received, with --given, or with both"));
        if (givenOn.map(day::isBefore).orElse(false)) {
            throw new UnusableInput("a notice given on " + given + " cannot have been received before, on " + received);
        }
        Dataset dataset = input.readWhole().orThrow();
        StandingTable table = StandingTable.of(dataset, day);
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "notice",
                        "If notice is " + (receivedOn.isPresent() ? "received" : "given") + " on " + day,
                        new Answer.Fields()
                                .with("received", receivedOn)
                                .with("given", givenOn)
                                .with("projection", Projection.of(dataset, day))
                                .toList(),
                        "agreements",
                        table.standings().stream()
                                .filter(standing -> standing.agreement().entersIntoForce())
                                .map(standing ->
                                        entry(standing.agreement(), NoticeEffect.of(standing, givenOn, receivedOn)))
                                .toList()));
        return 0;
    }

    private static Answer.Entry entry(Agreement agreement, NoticeEffect effect) {
        return Answer.Entry.of("agreement", agreement.id())
                .with("earliestEnd", effect.earliest())
                .with("latestEnd", effect.latest())
                .with("reason", effect.reason())
                .with("partyNamesTheDay", agreement.termination().map(clause -> effect.partyNamesTheDay()))
                .with("verb", effect.strength())
                .list("causes", effect.causes())
                .list(
                        "wouldDecide",
                        effect.deciders().stream()
                                .map(decider -> decider.fact())
                                .toList())
                .list(
                        "citation",
                        agreement.termination().stream()
                                .flatMap(clause -> clause.citations().stream())
                                .map(cited -> cited.reference())
                                .toList())
                .entry();
    }
}
