package org.foedus.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foedus.agreement.CommitmentKind;
import org.foedus.analysis.Coverage;
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

/** Does a party owe anything of a kind? Yes, no, unknown, or outside what the data cover. */
@Command(
        name = "coverage",
        description = {"Does a party owe anything of a kind? Yes, no, unknown, or outside what the data cover.", ""},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What it owes as a member of a coalition counts, what an organization owes by itself does not. "
                    + "No is answered only where every agreement of the party is coded completely and was checked for the kind. What it "
                    + "may owe as a member of a coalition, of which no membership is recorded, is named beside the answer."
        })
final class CoverageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(names = "--party", required = true, paramLabel = "PARTY", description = "Who owes. May be repeated.")
    private List<String> parties = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What it is about; all kinds if left out. May be repeated.")
    private List<CommitmentKind> kinds = new ArrayList<>();

    @Option(
            names = "--agreement",
            paramLabel = "ID",
            description = "Only by this agreement, such as ua-jp-2024; by any agreement of the party if left out.")
    private @Nullable String agreement;

    @Override
    public Integer call() {
        Dataset all = input.readWhole().orThrow();
        Dataset dataset = agreement == null ? all : only(all, agreement);
        parties.forEach(party -> Known.require(dataset, RecordKind.PARTY, party));
        List<CommitmentKind> asked = kinds.isEmpty() ? List.of(CommitmentKind.values()) : kinds;
        List<Coverage.Cell> cells =
                Coverage.matrix(dataset, parties.stream().map(Id::<Party>of).toList(), asked);
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "coverage",
                        "Coverage",
                        List.of(),
                        "cells",
                        cells.stream()
                                .map(cell -> Answer.Entry.of("party", cell.party())
                                        .with("kind", cell.kind())
                                        .with("answer", cell.answer())
                                        .with("reason", cell.reason())
                                        .list(
                                                "commitments",
                                                cell.commitments().stream()
                                                        .map(commitment -> commitment.id())
                                                        .toList())
                                        .entry())
                                .toList()));
        return 0;
    }

    private static Dataset only(Dataset all, String agreement) {
        Known.require(all, RecordKind.AGREEMENT, agreement);
        return Dataset.builder()
                .from(all)
                .agreements(all.agreements().stream()
                        .filter(one -> one.id().value().equals(agreement))
                        .toList())
                .build();
    }
}
