package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.foedus.analysis.SignedAgreements;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.io.report.Answer;
import org.foedus.party.Party;
import org.foedus.time.Truth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many agreements were signed by a day, and with whom? */
@Command(
        name = "signed",
        description = {"How many agreements were signed by a day, and with whom?", ""},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "An agreement counts once every party has signed it, whether or not it is in force. Declarations, which do not enter "
                    + "into force, are not counted. One party may have several agreements.",
            "Example: foedus signed --by 2025-01-21 --with UA examples/data/ukraine"
        })
final class SignedCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--by",
            required = true,
            paramLabel = "DATE",
            description = "The last day of signature that counts.")
    private LocalDate by = LocalDate.EPOCH;

    @Option(
            names = "--with",
            paramLabel = "PARTY",
            description = "Only agreements of this party; the others are counted.")
    private @Nullable String with;

    @Option(
            names = "--under",
            paramLabel = "INSTRUMENT",
            description =
                    "Only agreements whose text puts them under this instrument, such as g7-joint-declaration-2023.")
    private @Nullable String under;

    @Override
    public Integer call() {
        Dataset dataset = input.readWhole().orThrow();
        SignedAgreements signed = SignedAgreements.of(dataset, by);
        if (with != null) {
            Known.require(dataset, RecordKind.PARTY, with);
            signed = signed.with(Id.of(with));
        }
        if (under != null) {
            Known.require(dataset, RecordKind.AGREEMENT, under);
            signed = signed.under(Id.of(under));
        }
        List<Id<Party>> parties = signed.parties().stream()
                .filter(party -> with == null || !party.value().equals(with))
                .toList();
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "signed",
                        "Signed by " + by,
                        new Answer.Fields()
                                .with("agreements", signed.where(Truth.TRUE).size())
                                .with(
                                        "undetermined",
                                        signed.where(Truth.UNKNOWN).size())
                                .with("parties", parties.size())
                                .list("partyIds", parties)
                                .list("partiesWithSeveral", severalWith(signed, parties))
                                .with("projection", Projection.of(dataset, by))
                                .toList(),
                        "agreements",
                        signed.entries().stream()
                                .filter(entry -> !entry.signed().isFalse())
                                .map(SignedCommand::entry)
                                .toList()));
        return 0;
    }

    /** Those of some parties that stand in more than one agreement signed, which is why there are fewer parties than agreements. */
    private List<Id<Party>> severalWith(SignedAgreements signed, List<Id<Party>> parties) {
        return with == null
                ? List.of()
                : parties.stream()
                        .filter(party -> signed.with(party).where(Truth.TRUE).size() > 1)
                        .toList();
    }

    private static Answer.Entry entry(SignedAgreements.Entry entry) {
        return Answer.Entry.of("agreement", entry.agreement().id())
                .with("signed", entry.signed())
                .with("on", entry.on())
                .list(
                        "parties",
                        entry.agreement().participations().stream()
                                .map(one -> one.party())
                                .toList())
                .entry();
    }
}
