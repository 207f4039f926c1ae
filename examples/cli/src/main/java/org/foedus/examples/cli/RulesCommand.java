package org.foedus.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foedus.io.report.Answer;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules, or explains some of them. */
@Command(
        name = "rules",
        description = {"Lists the rules by which check judges, or explains those that are named.", ""},
        mixinStandardHelpOptions = true,
        footer = {"", "Rules that a jar on the class path provides (org.foedus.rule.RuleProvider) are among them."})
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Output output = new Output();

    @Parameters(
            paramLabel = "RULE",
            arity = "0..*",
            description = "Rules to explain, such as speaker-in-office, or whole families, such as consent.")
    private List<String> named = new ArrayList<>();

    @Override
    public Integer call() {
        RuleSet rules = ChosenRules.of(named);
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "rules",
                        named.isEmpty() ? "Rules" : "Rules " + String.join(", ", named),
                        new Answer.Fields().with("count", rules.infos().size()).toList(),
                        "rules",
                        rules.infos().stream().map(this::entry).toList()));
        return 0;
    }

    private Answer.Entry entry(RuleInfo rule) {
        Answer.Fields fields = Answer.Entry.of("rule", rule.id())
                .with("title", rule.title())
                .with("severity", rule.severity())
                .list("families", rule.tags());
        if (!named.isEmpty()) {
            fields.with("rationale", rule.rationale())
                    .with("authority", rule.authority())
                    .with("version", rule.version());
        }
        return fields.entry();
    }
}
