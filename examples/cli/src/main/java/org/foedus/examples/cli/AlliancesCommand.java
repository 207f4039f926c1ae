package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.analysis.JoinedAgreements;
import org.foedus.dataset.Dataset;
import org.foedus.io.report.Answer;
import org.foedus.time.Truth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which agreements had parties joined and not left by a day? */
@Command(
        name = "alliances",
        description = {"Which agreements had parties joined and not left by a day, and what do they owe by them?", ""},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "This is how research counts alliances: to enter is to sign, and neither entry into force nor term is asked, for which "
                    + "see standing. An agreement counts as long as two parties belong to it.",
            "Example: foedus alliances --on 1914-07-28 --kind DEFENSE --scheme atop atop.json"
        })
final class AlliancesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(names = "--on", paramLabel = "DATE", description = "The day; all that ever were if left out.")
    private @Nullable LocalDate on;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only those by which a member owes this.")
    private @Nullable CommitmentKind kind;

    @Option(
            names = "--scheme",
            paramLabel = "SCHEME",
            description = "Agreements that share a code of this scheme, such as the phases of an alliance, count once.")
    private @Nullable String scheme;

    @Override
    public Integer call() {
        Dataset dataset = input.readWhole().orThrow();
        JoinedAgreements joined = JoinedAgreements.of(dataset, Optional.ofNullable(on));
        if (kind != null) {
            joined = joined.owing(kind);
        }
        List<JoinedAgreements.Entry> sure = joined.where(Truth.TRUE);
        List<JoinedAgreements.Entry> conditional =
                sure.stream().filter(JoinedAgreements.Entry::isConditional).toList();
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "alliances",
                        on == null ? "Alliances" : "Alliances on " + on,
                        new Answer.Fields()
                                .with("agreements", count(sure))
                                .with("conditional", count(conditional))
                                .with("undetermined", count(joined.where(Truth.UNKNOWN)))
                                .toList(),
                        "agreements",
                        joined.entries().stream().map(AlliancesCommand::entry).toList()));
        return 0;
    }

    private int count(List<JoinedAgreements.Entry> entries) {
        return scheme == null
                ? entries.size()
                : JoinedAgreements.codes(entries, scheme).size();
    }

    private static Answer.Entry entry(JoinedAgreements.Entry entry) {
        return Answer.Entry.of("agreement", entry.agreement().id())
                .with("shared", entry.isShared())
                .with("conditional", entry.isConditional())
                .list("codes", entry.agreement().identifiers())
                .list("members", entry.members())
                .list("perhaps", entry.perhaps())
                .list(
                        "kinds",
                        entry.owed().stream().map(Commitment::kind).distinct().toList())
                .entry();
    }
}
