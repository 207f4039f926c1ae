package org.foedus.rule.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.party.Office;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.statement.Statement;
import org.foedus.time.Truth;

/** A source that says that a party made no formal statement does not quote its officials on the matter. */
final class SilenceAgreesWithReport implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("silence-agrees-with-report")
            .title("Who is said to be silent is not quoted beside it")
            .rationale("\"The government has made no formal statement\", next to what its prime minister said at his"
                    + " office, is a contradiction in terms, or rests on a finer sense of \"formal\" that the reader"
                    + " should know. What officials of a party say in office about the same matter, in the same"
                    + " source, is set beside the claim that there is nothing.")
            .authority("ILC Guiding Principles on unilateral declarations, principle 4: heads of state and"
                    + " government and foreign ministers speak for the state")
            .severity(Severity.INFO)
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
        if (!statement.property().equals("formal-statement")
                || !statement.value().equals(Optional.of("none"))) {
            return;
        }
        for (Id<?> subject : statement.about()) {
            context.index()
                    .party(Id.of(subject.value()))
                    .ifPresent(party -> judge(statement, party, context, outcomes));
        }
    }

    private static void judge(Statement statement, Party party, RuleContext context, Outcomes outcomes) {
        List<Statement> official = statement.reportedIn().stream()
                .flatMap(report -> context.index().statementsIn(report.source()).stream())
                .filter(other -> other.office().isPresent() && other.about().containsAll(statement.about()))
                .filter(other -> !Claims.ofOneDay(statement, other).isFalse())
                .distinct()
                .toList();
        Map<Truth, List<Statement>> byParty =
                official.stream().collect(Collectors.groupingBy(other -> isOf(party, other, context.index())));
        List<Statement> own = byParty.getOrDefault(Truth.TRUE, List.of());
        List<Statement> perhaps = byParty.getOrDefault(Truth.UNKNOWN, List.of());
        DataPath at = context.path().member("value");
        if (!own.isEmpty()) {
            outcomes.violated(
                    at,
                    party.name()
                            + " is said to have made no formal statement, but the same source reports what was said in"
                            + " office: " + ids(own) + "; see what is meant by formal, or rely on neither");
        } else if (!perhaps.isEmpty()) {
            outcomes.undetermined(
                    at,
                    new Cause(
                            Cause.Kind.MISSING_FACT,
                            party.name() + " is said to have made no formal statement, and for whom " + ids(perhaps)
                                    + " speaks is not recorded"),
                    Decider.of("whose office it is in which that was said"));
        } else {
            outcomes.compliant(at);
        }
    }

    private static Truth isOf(Party party, Statement statement, DatasetIndex index) {
        return statement
                .office()
                .flatMap(index::office)
                .flatMap(Office::party)
                .map(owner -> Truth.of(owner.equals(party.id())))
                .orElse(Truth.UNKNOWN);
    }

    private static String ids(List<Statement> statements) {
        return Names.list(statements.stream().map(one -> "\"" + one.id() + "\"").toList());
    }
}
