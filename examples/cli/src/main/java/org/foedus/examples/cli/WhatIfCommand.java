package org.foedus.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.io.report.Answer;
import org.foedus.law.ChangedAnswer;
import org.foedus.law.LegalAssessor;
import org.foedus.law.Lock;
import org.foedus.law.Transfer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks what answers the law would give if some of it were changed. */
@Command(
        name = "what-if",
        description = {
            "What if the law were changed? Answers the questions in the data (their transfers) under the law as it is and as it would "
                    + "be, and lists those whose answer or whose locks are others.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: foedus what-if --adopt jp-proposal-2026 --from 2024-01-01 examples/data/law",
            "Legal profiles are models for analysis, not legal advice."
        })
final class WhatIfCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Change change = new Change();

    @Option(names = "--all", description = "List the questions whose answer stays the same, too.")
    private boolean all;

    @Override
    public Integer call() {
        Dataset dataset = input.readWhole().orThrow();
        DatasetIndex index = DatasetIndex.of(dataset);
        if (dataset.transfers().isEmpty()) {
            throw new UnusableInput("the data put no question to the law; \"foedus may --what-if\" asks a single one");
        }
        List<ChangedAnswer> answers =
                ChangedAnswer.compare(index.assessor(), LegalAssessor.of(change.appliedTo(index)), dataset.transfers());
        List<ChangedAnswer> others = answers.stream()
                .filter(answer -> answer.isAnother()
                        || !answer.opened().isEmpty()
                        || !answer.added().isEmpty())
                .toList();
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "what-if",
                        "Answers of the law before and after the change",
                        new Answer.Fields()
                                .with("questions", answers.size())
                                .with("changed", others.size())
                                .toList(),
                        "answers",
                        (all ? answers : others)
                                .stream().map(WhatIfCommand::entry).toList()));
        return 0;
    }

    private static Answer.Entry entry(ChangedAnswer answer) {
        Transfer transfer = answer.transfer();
        return Answer.Entry.of("question", transfer.id())
                .with("asks", transfer.question())
                .with("before", answer.before().verdict())
                .with("after", answer.after().verdict())
                .list(
                        "opened",
                        answer.opened().stream().map(WhatIfCommand::lock).toList())
                .list("added", answer.added().stream().map(WhatIfCommand::lock).toList())
                .list(
                        "decidedBy",
                        answer.after().decidedBy().stream()
                                .map(one -> one.norm().id())
                                .toList())
                .entry();
    }

    private static String lock(Lock lock) {
        return lock.norm().title() + " (" + lock.norm().id() + "), "
                + lock.norm().rank();
    }
}
