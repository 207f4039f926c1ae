package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.foedus.analysis.OfficeHolders;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.io.report.Answer;
import org.foedus.party.Tenure;
import org.foedus.time.Truth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who held an office on a day, or which offices did a person hold? */
@Command(
        name = "held",
        description = {"Who held an office on a day, or which offices did a person hold?", ""},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The day of change belongs to both holders. --office with --person asks whether that person held that office: no, if "
                    + "somebody else is recorded for the day, since an office has one holder at a time."
        })
final class HeldCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(names = "--office", paramLabel = "ID", description = "The office, such as prime-minister-jp.")
    private @Nullable String office;

    @Option(names = "--person", paramLabel = "ID", description = "The person, such as ishiba-shigeru.")
    private @Nullable String person;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day.")
    private LocalDate on = LocalDate.EPOCH;

    @Override
    public Integer call() {
        Dataset dataset = input.readWhole().orThrow();
        if (office == null && person == null) {
            throw new UnusableInput("name an office with --office, or a person with --person");
        }
        if (office != null) {
            Known.require(dataset, RecordKind.OFFICE, office);
        }
        if (person != null) {
            Known.require(dataset, RecordKind.PERSON, person);
        }
        List<Tenure> recorded = dataset.tenures().stream()
                .filter(tenure -> office == null || tenure.office().value().equals(office))
                .filter(tenure -> office != null || tenure.person().value().equals(person))
                .toList();
        List<OfficeHolders.Holder> holders = OfficeHolders.covering(dataset, recorded, on);
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "held",
                        "On " + on,
                        fields(DatasetIndex.of(dataset), recorded, holders),
                        "tenures",
                        holders.stream()
                                .map(holder -> Answer.Entry.of(
                                                "person", holder.tenure().person())
                                        .with("office", holder.tenure().office())
                                        .with("during", holder.tenure().during())
                                        .with("covers", holder.covers())
                                        .list(
                                                "citation",
                                                holder.tenure().citations().stream()
                                                        .map(cited -> cited.reference())
                                                        .toList())
                                        .entry())
                                .toList()));
        return 0;
    }

    private List<Answer.Field> fields(DatasetIndex index, List<Tenure> recorded, List<OfficeHolders.Holder> holders) {
        Answer.Fields fields = new Answer.Fields().with("on", on);
        if (office != null && person != null) {
            Truth held = OfficeHolders.held(index, Id.of(office), Id.of(person), on);
            fields.with("answer", held);
            if (held.isFalse()) {
                return fields.with("reason", "the office had another holder that day")
                        .toList();
            }
        } else if (holders.isEmpty()) {
            fields.with("answer", Truth.UNKNOWN);
        }
        if (holders.isEmpty()) {
            fields.with("reason", "no tenure is recorded for that day, and the data are not complete")
                    .list(
                            "recorded",
                            recorded.stream()
                                    .map(tenure -> tenure.person() + ", " + tenure.office() + ", " + tenure.during())
                                    .toList());
        }
        return fields.toList();
    }
}
