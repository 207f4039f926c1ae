package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.foedus.aid.Item;
import org.foedus.aid.Quantity;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Assessment;
import org.foedus.law.LegalAssessor;
import org.foedus.law.Transfer;
import org.foedus.party.Party;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks the law whether a state may hand something over. */
@Command(
        name = "may",
        description = {
            "May this state hand over this item, in this way, to that state, on that day? Answers with the verdict, the norms "
                    + "that decide it with their rank and source, and what would decide it where it cannot be told.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Verdicts: PERMITTED, PERMITTED_ON_CONDITION, REFUSED_IN_PRINCIPLE, PROHIBITED, UNDETERMINED, NOT_REGULATED.",
            "Example: foedus may --actor JP --action GIFT --item patriot-interceptor --to UA --on 2024-02-27 examples/data/law",
            "Legal profiles are models for analysis, not legal advice."
        })
final class MayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Change change = new Change();

    @Option(names = "--actor", required = true, paramLabel = "PARTY", description = "Who wants to act, such as JP.")
    private String actor = "";

    @Option(
            names = "--action",
            required = true,
            paramLabel = "ACTION",
            description = "What it wants to do: ${COMPLETION-CANDIDATES}.")
    private Action action = Action.GIFT;

    @Option(
            names = "--item",
            paramLabel = "ITEM",
            description = "With which item, such as protective-vest or money; left out if it is not known.")
    private @Nullable String item;

    @Option(names = "--to", paramLabel = "PARTY", description = "For whom, such as UA; left out if it is not known.")
    private @Nullable String to;

    @Option(
            names = "--via",
            paramLabel = "PARTY",
            description =
                    "A state crossed, a fund used on the way, or for a re-export the state from which the item came. May be "
                            + "given several times, in order.")
    private List<String> via = new ArrayList<>();

    @Option(
            names = "--licensor",
            paramLabel = "PARTY",
            description = "The state that gave the licence for the item, and may have kept a right to consent.")
    private @Nullable String licensor;

    @Option(names = "--payer", paramLabel = "PARTY", description = "Who pays, if another than the actor.")
    private @Nullable String payer;

    @Option(names = "--unit", paramLabel = "PARTY", description = "The unit of forces that is to receive it.")
    private @Nullable String unit;

    @Option(names = "--purpose", paramLabel = "WORD", description = "For what it is meant, such as self-defence.")
    private @Nullable String purpose;

    @Option(
            names = "--amount",
            paramLabel = "AMOUNT",
            converter = HowMuch.class,
            description = "How much, such as \"13 persons\" or \"500000 EUR\".")
    private @Nullable Quantity amount;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day, such as 2024-02-27.")
    private LocalDate on = LocalDate.EPOCH;

    @Override
    public Integer call() {
        Dataset dataset = input.readWhole().orThrow();
        DatasetIndex index = DatasetIndex.of(dataset);
        if (item != null && !dataset.items().isEmpty()) {
            Known.require(dataset, RecordKind.ITEM, item);
        }
        if (to != null) {
            Known.require(dataset, RecordKind.PARTY, to);
        }
        Stream.concat(via.stream(), Stream.of(licensor, payer, unit).filter(Objects::nonNull))
                .forEach(named -> Known.require(dataset, RecordKind.PARTY, named));
        LegalAssessor law = change.isAny() ? LegalAssessor.of(change.appliedTo(index)) : index.assessor();
        Assessment assessment = law.assess(question());
        output.writer(spec.commandLine().getOut()).assessment(assessment);
        return 0;
    }

    private Transfer question() {
        return Transfer.builder()
                .id(Id.of("asked"))
                .actor(Id.of(actor))
                .action(action)
                .item(Optional.ofNullable(item).map(Id::<Item>of))
                .destination(Optional.ofNullable(to).map(Id::<Party>of))
                .via(via.stream().map(Id::<Party>of).toList())
                .licensor(Optional.ofNullable(licensor).map(Id::<Party>of))
                .payer(Optional.ofNullable(payer).map(Id::<Party>of))
                .recipientUnit(Optional.ofNullable(unit).map(Id::<Party>of))
                .purpose(Optional.ofNullable(purpose))
                .amount(Optional.ofNullable(amount))
                .on(on)
                .build();
    }
}
