package org.foedus.rule.standard;

import org.foedus.dataset.DatasetIndex;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.statement.Statement;

/** What a source says itself agrees with what it quotes. */
final class SourceAgreesWithWhomItQuotes implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("source-agrees-with-whom-it-quotes")
            .title("A source is looked at again where it differs from whom it quotes")
            .rationale("A publication that quotes somebody for one thing and says another itself may doubt the"
                    + " speaker, and says so, or does not notice. A reader should see the two side by side. Nobody"
                    + " is accused: only what the source says in its own voice about the same records, or about"
                    + " one of them, is set against what it quotes.")
            .authority("Practice of fact-checking")
            .severity(Severity.INFO)
            .addTags("statements", "sources")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Statement> judges() {
        return Statement.class;
    }

    @Override
    public void judge(Statement statement, RuleContext context, Outcomes outcomes) {
        if (statement.speaker().isEmpty()) {
            return;
        }
        Claims.ownVoice(statement, context.index()).stream()
                .filter(own -> !Claims.ofOneDay(statement, own).isFalse())
                .forEach(own ->
                        outcomes.report(context.path().member("value"), compare(statement, own, context.index())));
    }

    private static Outcome compare(Statement quoted, Statement own, DatasetIndex index) {
        if (!Claims.exclude(quoted, own)) {
            return Outcome.compliant();
        }
        String message = "the source quotes "
                + quoted.speaker().map(speaker -> Names.person(index, speaker)).orElse("")
                + " for " + Claims.words(quoted) + ", and says " + Claims.words(own) + " itself in \"" + own.id()
                + "\"";
        return Claims.ofOneDay(quoted, own).isTrue()
                ? Outcome.violated(message + "; see whether it doubts the speaker or contradicts itself")
                : Outcome.undetermined(
                        new Cause(Cause.Kind.MISSING_FACT, message + "; whether it is meant for one day is not known"),
                        Decider.of("the days on which the two were said"));
    }
}
