package org.foedus.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.foedus.agreement.Agreement;
import org.foedus.aid.AmountTotal;
import org.foedus.analysis.Promised;
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

/** What do the amounts that are promised come to? Bounds for each currency, and what cannot be added. */
@Command(
        name = "total",
        description = {
            "What do the amounts that are promised come to? Bounds for each currency, and what cannot be added.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Sums that lie in other sums are counted once; amounts of different currencies or kinds are never added. Each giver "
                    + "has its own sum; what several give together stands in the sum of each. Two agreements may tell of the "
                    + "same money, so that only the greater is certain."
        })
final class TotalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--agreement",
            paramLabel = "ID",
            description = "Only the commitments of this agreement. May be repeated.")
    private List<String> agreements = new ArrayList<>();

    @Option(names = "--by", paramLabel = "PARTY", description = "Only what this party owes.")
    private @Nullable String by;

    @Override
    public Integer call() {
        Dataset dataset = input.readWhole().orThrow();
        agreements.forEach(agreement -> Known.require(dataset, RecordKind.AGREEMENT, agreement));
        if (by != null) {
            Known.require(dataset, RecordKind.PARTY, by);
        }
        List<Agreement> asked = dataset.agreements().stream()
                .filter(agreement -> agreements.isEmpty()
                        || agreements.contains(agreement.id().value()))
                .toList();
        List<Answer.Entry> entries = new ArrayList<>();
        Set<String> leftOut = new LinkedHashSet<>();
        Set<Id<?>> together = new LinkedHashSet<>();
        for (Id<Party> giver : givers(asked)) {
            asked.stream()
                    .flatMap(agreement -> agreement.commitments().stream())
                    .filter(one -> one.amount().isPresent()
                            && one.isOwedBy(giver)
                            && one.obligors().size() > 1)
                    .forEach(one -> together.add(one.id()));
            List<Id<Agreement>> unread = incomplete(asked, Optional.of(giver));
            add(giver, "PROMISED", known(Promised.total(asked, one -> one.isOwedBy(giver)), unread), entries, leftOut);
            add(
                    giver,
                    "WITH_PAST_HELP",
                    known(Promised.withPastHelp(asked, one -> one.isOwedBy(giver)), unread),
                    entries,
                    leftOut);
        }
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "total",
                        "What is stated comes to, without and with past help that is only recalled",
                        new Answer.Fields()
                                .list("leftOut", List.copyOf(leftOut))
                                .list("givenTogether", List.copyOf(together))
                                .list(
                                        "notCodedCompletely",
                                        incomplete(
                                                asked, Optional.ofNullable(by).map(Id::of)))
                                .toList(),
                        "sums",
                        entries));
        return 0;
    }

    /** The agreements of a giver, or of all, whose amounts are not all known. */
    private static List<Id<Agreement>> incomplete(List<Agreement> asked, Optional<Id<Party>> giver) {
        return asked.stream()
                .filter(agreement -> !agreement.commitmentsComplete())
                .filter(agreement -> giver.map(agreement::hasParty)
                        .orElse(!agreement.participations().isEmpty()))
                .map(Agreement::id)
                .toList();
    }

    private static AmountTotal known(AmountTotal total, List<Id<Agreement>> unread) {
        return unread.isEmpty()
                ? total
                : total.withoutUpperBound("not coded completely: "
                        + String.join(", ", unread.stream().map(Id::value).toList()));
    }

    private List<Id<Party>> givers(List<Agreement> asked) {
        if (by != null) {
            return List.of(Id.of(by));
        }
        return asked.stream()
                .flatMap(agreement -> agreement.commitments().stream())
                .filter(commitment -> commitment.amount().isPresent())
                .flatMap(commitment -> commitment.obligors().stream())
                .distinct()
                .toList();
    }

    private static void add(
            Id<Party> giver, String scope, AmountTotal total, List<Answer.Entry> entries, Set<String> leftOut) {
        total.byCurrency()
                .forEach((currency, bounds) -> entries.add(Answer.Entry.of("scope", scope)
                        .with("giver", giver)
                        .with("currency", currency)
                        .with("atLeast", bounds.atLeast())
                        .with("atMost", bounds.atMost())
                        .with("exact", bounds.isExact())
                        .list("reasons", bounds.reasons())
                        .entry()));
        total.leftOut().forEach(one -> leftOut.add(one.commitment() + " " + one.reason()));
    }
}
