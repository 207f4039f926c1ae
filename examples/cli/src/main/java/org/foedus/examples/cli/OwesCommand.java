package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Qualifier;
import org.foedus.agreement.Timing;
import org.foedus.aid.Amount;
import org.foedus.analysis.Obligations;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.io.report.Answer;
import org.foedus.party.Party;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who owes what to whom, in which words? */
@Command(
        name = "owes",
        description = {"Who owes what to whom, in which words?", ""},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --on, commitments of all agreements are listed, whether or not they stand. With it, those are left out whose "
                    + "own time does not include the day; inItsTime is UNKNOWN where that cannot be told. Agreements that are not "
                    + "coded completely are named: what else they oblige to is not known."
        })
final class OwesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(names = "--by", paramLabel = "PARTY", description = "Who owes it, such as JP.")
    private @Nullable String by;

    @Option(names = "--to", paramLabel = "PARTY", description = "To whom it is owed, such as UA.")
    private @Nullable String to;

    @Option(names = "--kind", paramLabel = "KIND", description = "What it is about: ${COMPLETION-CANDIDATES}.")
    private @Nullable CommitmentKind kind;

    @Option(names = "--modality", paramLabel = "VERB", description = "The verb: ${COMPLETION-CANDIDATES}.")
    private @Nullable Modality modality;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The day on which the agreement has to stand, and which the time of the commitment has to include.")
    private @Nullable LocalDate on;

    @Option(
            names = "--assume",
            paramLabel = "EVENT=DATE",
            converter = Assumption.Converter.class,
            description =
                    "With --on: answer as if an event happened on a day, such as ua-nato-accession=2030-07-01. May be repeated.")
    private List<Assumption> assumed = new ArrayList<>();

    @Option(names = "--with-past-help", description = "Also list help given in the past that is only recalled.")
    private boolean withPastHelp;

    @Override
    public Integer call() {
        if (on == null && !assumed.isEmpty()) {
            throw new UnusableInput("--assume needs the day asked about, --on");
        }
        Dataset dataset = input.readWhole().orThrow();
        party(dataset, by);
        party(dataset, to);
        Obligations.Question question = new Obligations.Question(
                Optional.ofNullable(by).map(Id::<Party>of),
                Optional.ofNullable(to).map(Id::<Party>of),
                Optional.ofNullable(kind),
                Optional.ofNullable(modality),
                Optional.ofNullable(on),
                Assumption.events(dataset, assumed));
        List<Obligations.Owed> all = Obligations.withPastHelp(dataset, question);
        List<Obligations.Owed> owed = withPastHelp
                ? all
                : all.stream().filter(owe -> !owe.isPastHelp()).toList();
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "owes",
                        "Commitments" + (by == null ? "" : " of " + by) + (to == null ? "" : " to " + to)
                                + (kind == null ? "" : " about " + kind) + (modality == null ? "" : " by " + modality)
                                + (on == null ? "" : " on " + on),
                        new Answer.Fields()
                                .with("count", owed.size())
                                .with("pastHelpLeftOut", all.size() - owed.size())
                                .with("projection", Optional.ofNullable(on).flatMap(day -> Projection.of(dataset, day)))
                                .list(
                                        "notCodedCompletely",
                                        Obligations.incomplete(dataset, question).stream()
                                                .map(agreement -> agreement.id())
                                                .toList())
                                .toList(),
                        "commitments",
                        owed.stream().map(OwesCommand::entry).toList()));
        return 0;
    }

    private static void party(Dataset dataset, @Nullable String id) {
        if (id != null) {
            Known.require(dataset, RecordKind.PARTY, id);
        }
    }

    private static Answer.Entry entry(Obligations.Owed owed) {
        Commitment commitment = owed.commitment();
        return Answer.Entry.of("commitment", commitment.id())
                .with("agreement", owed.agreement().id())
                .with("standing", owed.standing())
                .list("obligors", commitment.obligors())
                .list("beneficiaries", commitment.beneficiaries())
                .with("kind", commitment.kind())
                .with("modality", commitment.modality())
                .with("verb", commitment.verb())
                .with("summary", commitment.summary())
                .with("amount", commitment.amount().map(Amount::inWords))
                .with("during", commitment.timing().flatMap(Timing::during))
                .with("time", commitment.timing().flatMap(Timing::asWorded))
                .with("inItsTime", owed.inItsTime())
                .with("lethality", commitment.lethality().map(stated -> stated.value()))
                .list("conditions", commitment.conditions())
                .list(
                        "qualifiers",
                        owed.qualifiers().stream()
                                .map(OwesCommand::reservation)
                                .distinct()
                                .toList())
                .list(
                        "citation",
                        commitment.citations().stream()
                                .map(cited -> cited.reference())
                                .toList())
                .entry();
    }

    private static String reservation(Qualifier qualifier) {
        return qualifier.ground()
                + whose(qualifier)
                + qualifier
                        .covers()
                        .filter(covers -> !covers.equals("whole text"))
                        .map(covers -> " (" + covers + ")")
                        .orElse("");
    }

    private static String whose(Qualifier qualifier) {
        return qualifier.obligors().isEmpty()
                ? ""
                : " of "
                        + String.join(
                                ", ",
                                qualifier.obligors().stream().map(Id::value).toList());
    }
}
