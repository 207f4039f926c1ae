package org.foedus.rule.standard;

import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.statement.Statement;

/** What one source has one speaker say of a matter on a day is one thing. */
final class SourceAgreesWithItself implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("source-agrees-with-itself")
            .title("One source does not give one voice two values")
            .rationale("When one publication has the same person, or speaks itself, of one matter in two ways on one"
                    + " day, at most one of the two is right, and the publication does not know which. Statements"
                    + " of different days do not contradict each other: minds change.")
            .authority("Practice of fact-checking; Wikidata, conflicting statements")
            .severity(Severity.WARNING)
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
        Claims.besideIt(statement, context.index()).stream()
                .filter(other -> other.speaker().equals(statement.speaker()))
                .filter(other -> !Claims.ofOneDay(statement, other).isFalse())
                .forEach(other -> outcomes.report(context.path().member("value"), compare(statement, other)));
    }

    private static Outcome compare(Statement statement, Statement other) {
        if (!Claims.exclude(statement, other)) {
            return Outcome.compliant();
        }
        String message = "the same source has " + Claims.words(statement) + " here and " + Claims.words(other)
                + " in \"" + other.id() + "\", of one matter and in one voice";
        return Claims.ofOneDay(statement, other).isTrue()
                ? Outcome.violated(
                        message + "; at most one is right, so rely on neither before it is confirmed elsewhere")
                : Outcome.undetermined(
                        new Cause(Cause.Kind.MISSING_FACT, message + "; whether it is meant for one day is not known"),
                        Decider.of("the days on which the two were said"));
    }
}
