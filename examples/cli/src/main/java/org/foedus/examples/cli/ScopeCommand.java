package org.foedus.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.analysis.LegalScope;
import org.foedus.analysis.LegalScope.Touched;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.io.report.Answer;
import org.foedus.law.LegalAssessor;
import org.foedus.law.Lock;
import org.foedus.party.Party;
import org.foedus.reason.Decider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the promises that touch limits on what their giver may do. */
@Command(
        name = "scope",
        description = {
            "Which promises touch a limit on what their giver may do, by its law or by the words of the agreement, and what does the "
                    + "law say about each?",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A promise can be kept by several means; the verdict is that of the most favourable, and each is listed. The item is left "
                    + "open, since promises rarely name it: UNDETERMINED then says which fact about it would decide. NOT_REGULATED means "
                    + "that only the text states a limit. Promises whose giver has no law about any means in the data are counted, not "
                    + "judged.",
            "Legal profiles are models for analysis, not legal advice."
        })
final class ScopeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(names = "--agreement", paramLabel = "ID", description = "Only this agreement, such as ua-jp-2024.")
    private @Nullable String agreement;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day on which the law is asked. Default: the day on which the giver signed.")
    private @Nullable LocalDate on;

    @Override
    public Integer call() {
        Dataset dataset = input.readWhole().orThrow();
        if (agreement != null) {
            Known.require(dataset, RecordKind.AGREEMENT, agreement);
        }
        List<Agreement> agreements = dataset.agreements().stream()
                .filter(one -> agreement == null || one.id().value().equals(agreement))
                .toList();
        LegalAssessor law = DatasetIndex.of(dataset).assessor();
        List<Touched> touched = LegalScope.of(law, agreements, Optional.ofNullable(on));
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "scope",
                        "Promises that touch a limit on what their giver may do",
                        new Answer.Fields()
                                .with("count", touched.size())
                                .with("agreements", agreements.size())
                                .list("withoutLaw", withoutLaw(dataset, agreements))
                                .toList(),
                        "commitments",
                        touched.stream().map(ScopeCommand::entry).toList()));
        return 0;
    }

    /** The givers of whose law the data hold nothing. */
    private static List<Id<Party>> withoutLaw(Dataset dataset, List<Agreement> agreements) {
        DatasetIndex index = DatasetIndex.of(dataset);
        return agreements.stream()
                .flatMap(one -> one.commitments().stream())
                .flatMap(commitment -> commitment.obligors().stream())
                .distinct()
                .filter(party -> !index.hasLawOf(party))
                .sorted(Id.byValue())
                .toList();
    }

    private static Answer.Entry entry(Touched touched) {
        return Answer.Entry.of("commitment", touched.commitment().id())
                .with("agreement", touched.agreement().id())
                .with("giver", touched.giver())
                .with("on", touched.on())
                .with("verdict", touched.verdict())
                .with("kind", touched.commitment().kind())
                .with("modality", touched.commitment().modality())
                .with("summary", touched.commitment().summary())
                .with("lethality", touched.commitment().lethality().map(stated -> stated.value()))
                .list(
                        "means",
                        touched.means().stream()
                                .map(one ->
                                        one.action() + ": " + one.assessment().verdict())
                                .toList())
                .list(
                        "locks",
                        touched.means().stream()
                                .flatMap(one -> one.assessment().locks().stream())
                                .map(ScopeCommand::lock)
                                .distinct()
                                .toList())
                .list(
                        "wouldDecide",
                        touched.means().stream()
                                .flatMap(one -> one.assessment().wouldDecide().stream())
                                .map(Decider::fact)
                                .distinct()
                                .toList())
                .list(
                        "limitsOfTheText",
                        touched.limits().stream()
                                .map(limit -> limit.limit())
                                .distinct()
                                .toList())
                .list(
                        "citation",
                        Stream.concat(
                                        touched.commitment().citations().stream(),
                                        touched.limits().stream().flatMap(limit -> limit.citations().stream()))
                                .map(cited -> cited.reference())
                                .distinct()
                                .toList())
                .entry();
    }

    private static String lock(Lock lock) {
        return lock.norm().title() + " (" + lock.norm().id() + "), "
                + lock.norm().rank();
    }
}
