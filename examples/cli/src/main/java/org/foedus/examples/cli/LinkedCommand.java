package org.foedus.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.foedus.analysis.LinkedAgreements;
import org.foedus.analysis.LinkedAgreements.Link;
import org.foedus.io.report.Answer;
import org.foedus.time.Truth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What do two sources say of the days of one agreement? */
@Command(
        name = "linked",
        description = {"What do two sources say of the days of an agreement that both know under one code?", ""},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What a source has in several records, such as phases, counts from the first day to the last. An end that only one of "
                    + "the two has is undetermined: the other may not have looked so far.",
            "Example: foedus linked --scheme cow-alliance cow-alliances.json atop.json"
        })
final class LinkedCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--scheme",
            required = true,
            paramLabel = "SCHEME",
            description = "The list whose codes link them, such as cow-alliance or atop.")
    private String scheme = "";

    @Override
    public Integer call() {
        List<Link> links =
                LinkedAgreements.of(input.readWhole().orThrow(), scheme).links();
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "linked",
                        "Linked by " + scheme,
                        new Answer.Fields()
                                .with("links", links.size())
                                .with("sameBegin", count(links, Link::sameBegin, Truth.TRUE))
                                .with("otherBegin", count(links, Link::sameBegin, Truth.FALSE))
                                .with("undeterminedBegin", count(links, Link::sameBegin, Truth.UNKNOWN))
                                .with("sameEnd", count(links, Link::sameEnd, Truth.TRUE))
                                .with("otherEnd", count(links, Link::sameEnd, Truth.FALSE))
                                .with("undeterminedEnd", count(links, Link::sameEnd, Truth.UNKNOWN))
                                .toList(),
                        "links",
                        links.stream().map(LinkedCommand::entry).toList()));
        return 0;
    }

    private static long count(List<Link> links, Function<Link, Truth> same, Truth wanted) {
        return links.stream().filter(link -> same.apply(link) == wanted).count();
    }

    private static Answer.Entry entry(Link link) {
        return Answer.Entry.of("code", link.code())
                .with("one", link.one())
                .with("other", link.other())
                .with("sameBegin", link.sameBegin())
                .with("oneBegan", link.ofOne().begin())
                .with("otherBegan", link.ofOther().begin())
                .with("sameEnd", link.sameEnd())
                .with("oneEnded", link.ofOne().end())
                .with("otherEnded", link.ofOther().end())
                .entry();
    }
}
