package org.foedus.rule.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.law.NormRank;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** The rank that a limit is said to have is that of a norm that limits it. */
final class ClaimedLimitAgreesWithLaw implements Rule<Statement> {
    private static final Set<Strength> JUDGED = Set.of(Strength.ASSERTS, Strength.DECIDED);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("claimed-limit-agrees-with-law")
            .title("A limit is not claimed to stand higher than it does")
            .rationale("\"The constitution does not allow it\" and \"the government has so far chosen not to\" are"
                    + " different locks: the first takes years to open, the second a morning. A claim that a limit"
                    + " on an action stands in the constitution is set against the norms of that state in the data"
                    + " that limited the action on the day. The property names the action, as in \"limit-on-gift\";"
                    + " the value is a rank, as in \"constitution\".")
            .authority("Consistency of the data: a claim about the law is set beside the norms")
            .severity(Severity.WARNING)
            .addTags("law", "statements")
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
        Optional<Action> action = ClaimedCode.of(statement, "limit-on-", Action.class);
        Optional<NormRank> rank = statement
                .value()
                .flatMap(value -> Arrays.stream(NormRank.values())
                        .filter(one -> value.equals(ClaimedCode.word(one)))
                        .findFirst());
        if (action.isEmpty() || rank.isEmpty() || !JUDGED.contains(statement.strength())) {
            return;
        }
        for (Id<?> subject : statement.about()) {
            Id<Party> party = Id.of(subject.value());
            if (context.index().hasLawOf(party)) {
                outcomes.report(
                        context.path().member("value"),
                        judge(statement, party, action.orElseThrow(), rank.orElseThrow(), context.index()));
            }
        }
    }

    private static Outcome judge(
            Statement statement, Id<Party> party, Action action, NormRank claimed, DatasetIndex index) {
        Optional<PartialDate> day = SaidDay.of(statement, index).day();
        List<Norm> limiting = index.norms().stream()
                .filter(norm -> norm.jurisdiction().equals(party)
                        && norm.actions().contains(action)
                        && norm.effect() != Norm.Effect.PERMITS
                        && !inForce(norm, day).isFalse())
                .toList();
        String said = "the limit on " + ClaimedCode.word(action) + " is said to have the rank \""
                + ClaimedCode.word(claimed) + "\"";
        List<Norm> surely =
                limiting.stream().filter(norm -> inForce(norm, day).isTrue()).toList();
        if (surely.stream().anyMatch(norm -> norm.rank() == claimed)) {
            return Outcome.compliant();
        }
        if (surely.isEmpty() || limiting.stream().anyMatch(norm -> norm.rank() == claimed)) {
            return Outcome.undetermined(
                    new Cause(
                            Cause.Kind.MISSING_FACT,
                            said + ", and the data do not tell which norm of " + Names.party(index, party)
                                    + " limited it on the day"),
                    Decider.of("the day of the claim, and the norms in force on it"));
        }
        return Outcome.violated(said + ", but what limits it in the law of " + Names.party(index, party) + " is "
                + Names.list(surely.stream()
                        .map(norm -> norm.title() + " (" + ClaimedCode.word(norm.rank()) + ")")
                        .toList())
                + "; the claim puts it higher or lower than it stands");
    }

    private static Truth inForce(Norm norm, Optional<PartialDate> day) {
        if (day.isEmpty()) {
            return Truth.UNKNOWN;
        }
        PartialDate on = day.orElseThrow();
        return reached(norm, NormEvent.Kind.IN_FORCE, on)
                .and(reached(norm, NormEvent.Kind.REPEALED, on).not());
    }

    private static Truth reached(Norm norm, NormEvent.Kind kind, PartialDate on) {
        return Truth.anyOf(norm.history().stream()
                .filter(step -> step.kind() == kind)
                .map(step -> step.on().isNotAfter(on))
                .toList());
    }
}
