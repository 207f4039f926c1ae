package org.foedus.rule.standard;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.foedus.id.Id;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.statement.Rank;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** A report makes no more of a remark than the words nearest to it. */
final class ReportNotStrongerThanWords implements Rule<Statement> {
    private static final List<Strength> SCALE =
            List.of(Strength.DECIDED, Strength.PROMISES, Strength.INTENDS, Strength.CONSIDERS);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("report-not-stronger-than-words")
            .title("A report is not stronger than the words it reports")
            .rationale("\"Will consider\" becomes \"is set to\" on its way through the press. Where the data hold a"
                    + " dated statement of the same speaker on the same matter, ranked as nearest to the words, a"
                    + " report without a day of its own that makes a promise or a decision of it says more than was"
                    + " said. Without such a rank it cannot be told whether the two are one remark.")
            .authority("ILC Guiding Principles on unilateral declarations, principle 7: stated in clear and specific"
                    + " terms")
            .severity(Severity.WARNING)
            .addTags("statements")
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
        if (statement.speaker().isEmpty() || !SCALE.contains(statement.strength())) {
            return;
        }
        Set<Id<?>> about = Set.copyOf(statement.about());
        context.index().statementsBy(statement.speaker().orElseThrow(), statement.property(), about).stream()
                .filter(other -> !other.id().equals(statement.id())
                        && other.saidOn().isPresent()
                        && SCALE.contains(other.strength()))
                .filter(other -> !sameDay(statement, other).isFalse())
                .min(Comparator.comparing((Statement other) -> other.rank().orElse(Rank.NORMAL)))
                .ifPresent(
                        original -> outcomes.report(context.path().member("strength"), compare(statement, original)));
    }

    private static Truth sameDay(Statement statement, Statement original) {
        return statement
                .saidOn()
                .flatMap(day -> original.saidOn().map(day::isSameDayAs))
                .orElse(Truth.UNKNOWN);
    }

    private static Outcome compare(Statement statement, Statement original) {
        if (SCALE.indexOf(statement.strength()) >= SCALE.indexOf(original.strength())) {
            return Outcome.compliant();
        }
        String message = "it is reported as " + word(statement) + ", but \"" + original.id() + "\", said on "
                + original.saidOn().map(PartialDate::toString).orElse("") + ", is " + word(original);
        boolean oneRemark = sameDay(statement, original).isTrue()
                || (statement.saidOn().isEmpty() && original.rank().equals(Optional.of(Rank.PREFERRED)));
        return oneRemark
                ? Outcome.violated(message + "; take the words for what they were")
                : Outcome.undetermined(
                        new Cause(Cause.Kind.MISSING_FACT, message + "; whether it is one remark is not known"),
                        Decider.of("whether the report speaks of that remark or of another"));
    }

    private static String word(Statement statement) {
        return "\"" + statement.strength().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "\"";
    }
}
