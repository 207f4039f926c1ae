package org.foedus.examples.cli;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.Trigger;
import org.foedus.analysis.ConsultationDuties;
import org.foedus.dataset.Dataset;
import org.foedus.io.report.Answer;
import org.foedus.time.Truth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which agreements make their parties consult within a time after an attack? */
@Command(
        name = "consults",
        description = {"Which agreements make their parties consult within a time after an attack?", ""},
        mixinStandardHelpOptions = true,
        footer = {"", "What the data do not say is listed as unknown, and never as no."})
final class ConsultsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--within",
            paramLabel = "DURATION",
            defaultValue = "PT24H",
            description = "The time, such as PT24H. Default: ${DEFAULT-VALUE}.")
    private Duration within = Duration.ofHours(24);

    @Option(
            names = "--after",
            paramLabel = "HAPPENING",
            description = "What must set it off: ${COMPLETION-CANDIDATES}. Default: anything.")
    private Trigger.@Nullable Happening after;

    @Override
    public Integer call() {
        Dataset dataset = input.readWhole().orThrow();
        List<ConsultationDuties.Duty> duties = ConsultationDuties.of(dataset, within, Optional.ofNullable(after));
        List<Answer.Entry> entries = duties.stream().map(ConsultsCommand::entry).toList();
        List<Truth> answers = duties.stream()
                .filter(duty -> duty.agreement().entersIntoForce())
                .map(ConsultationDuties.Duty::answer)
                .toList();
        output.writer(spec.commandLine().getOut())
                .answer(new Answer(
                        "consults",
                        "Consultation within " + within + (after == null ? "" : " after " + after),
                        new Answer.Fields()
                                .with("yes", Collections.frequency(answers, Truth.TRUE))
                                .with("no", Collections.frequency(answers, Truth.FALSE))
                                .with("unknown", Collections.frequency(answers, Truth.UNKNOWN))
                                .with("declarationsNotCounted", duties.size() - answers.size())
                                .toList(),
                        "agreements",
                        entries));
        return 0;
    }

    private static Answer.Entry entry(ConsultationDuties.Duty duty) {
        Answer.Fields fields = Answer.Entry.of("agreement", duty.agreement().id())
                .with("answer", word(duty.answer()))
                .with("reason", duty.reason())
                .with("requestedBy", duty.clause().flatMap(Consultation::requestedBy))
                .with("trigger", duty.clause().map(clause -> clause.trigger().asWorded()))
                .with("verb", duty.clause().map(Consultation::modality))
                .with("softener", duty.clause().flatMap(Consultation::softener));
        return fields.list(
                        "citation",
                        duty.clause()
                                .map(clause -> clause.citations().stream()
                                        .map(cited -> cited.reference())
                                        .toList())
                                .orElse(List.of()))
                .entry();
    }

    private static String word(Truth answer) {
        return answer.isTrue() ? "YES" : answer.isFalse() ? "NO" : "UNKNOWN";
    }
}
