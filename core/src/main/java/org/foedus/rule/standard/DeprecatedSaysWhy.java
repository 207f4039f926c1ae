package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.statement.Rank;
import org.foedus.statement.Statement;

/** A statement that is marked as wrong or superseded gives the reason. */
final class DeprecatedSaysWhy implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("deprecated-says-why")
            .title("What is marked as wrong says why")
            .rationale("A statement that is kept although it is known to be wrong is a warning to others, and only"
                    + " with its reason is it one. Without it the next editor cannot tell a fault that was found"
                    + " from a fault of the finder.")
            .authority("Wikidata, ranks and reason for deprecated rank")
            .severity(Severity.ADVISORY)
            .addTags("identity")
            .singleRecord(true)
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
        if (!statement.rank().equals(Optional.of(Rank.DEPRECATED))) {
            return;
        }
        if (statement.rankReason().isPresent()) {
            outcomes.compliant(context.path().member("rank"));
        } else {
            outcomes.violated(
                    context.path().member("rank"),
                    "the statement is marked as wrong or superseded, and why is not said; add \"rankReason\"");
        }
    }
}
