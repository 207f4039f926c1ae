package org.foedus.rule.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
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

/** Who says what the law of a state allows says which version of it is meant, where there has been more than one. */
final class LawClaimNamesVersion implements Rule<Statement> {
    private static final Set<Strength> JUDGED = Set.of(Strength.ASSERTS, Strength.DECIDED);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("law-claim-names-version")
            .title("A claim about law that has changed names the version")
            .rationale(
                    "\"The constitution permits force for self-defence only\" was one thing before 2016 and is another"
                            + " since: the same sentence, another law. Where the norms of a state on an action have changed,"
                            + " a claim about its limits names the norm that it means, among what it is about or presupposes;"
                            + " otherwise a reader may take it for the law of another day. The property names the action, as"
                            + " in \"limit-on-gift\".")
            .authority("Akoma Ntoso 1.0, work and expression: a norm is cited with its version")
            .severity(Severity.INFO)
            .addTags("statements", "law")
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
        if (action.isEmpty() || !JUDGED.contains(statement.strength())) {
            return;
        }
        for (Id<?> subject : statement.about()) {
            Id<Party> party = Id.of(subject.value());
            if (context.index().hasLawOf(party)) {
                outcomes.report(
                        context.path().member("property"),
                        judge(statement, party, action.orElseThrow(), context.index()));
            }
        }
    }

    private static Outcome judge(Statement statement, Id<Party> party, Action action, DatasetIndex index) {
        List<Norm> norms = index.norms().stream()
                .filter(norm ->
                        norm.jurisdiction().equals(party) && norm.actions().contains(action))
                .toList();
        if (norms.isEmpty()) {
            return Outcome.notApplicable("no norm of this state on " + ClaimedCode.word(action) + " is in the data");
        }
        if (norms.stream().anyMatch(norm -> names(statement, norm))) {
            return Outcome.compliant();
        }
        List<Change> changes = norms.stream()
                .flatMap(norm -> norm.history().stream()
                        .filter(step -> step.kind() == NormEvent.Kind.IN_FORCE)
                        .map(step -> new Change(norm, step)))
                .sorted(Comparator.comparing(change -> change.step().on().earliest()))
                .toList();
        Optional<LocalDate> said = SaidDay.of(statement, index).notAfter();
        List<Change> before = changes.stream()
                .filter(change ->
                        said.isPresent() && !change.step().on().latest().isAfter(said.orElseThrow()))
                .toList();
        String law = "the law of " + Names.party(index, party) + " on " + ClaimedCode.word(action);
        if (hasChanged(before)) {
            Change last = before.get(before.size() - 1);
            return Outcome.violated("no norm is named, and " + law + " has changed, lastly on "
                    + last.step().on() + " (" + last.norm().title() + "); say which version is meant");
        }
        return hasChanged(changes)
                ? Outcome.undetermined(
                        new Cause(
                                Cause.Kind.IMPRECISE_DATE,
                                "no norm is named, and whether " + law
                                        + " had changed before the claim cannot be told"),
                        Decider.of("the day of the claim, or the norm that is meant"))
                : Outcome.compliant();
    }

    private static boolean names(Statement statement, Norm norm) {
        return statement.about().contains(norm.id()) || statement.presupposes().contains(norm.id());
    }

    /** Whether norms entered into force at two times that are surely not one. */
    private static boolean hasChanged(List<Change> inOrder) {
        return !inOrder.isEmpty()
                && inOrder.get(0)
                        .step()
                        .on()
                        .isBefore(inOrder.get(inOrder.size() - 1).step().on())
                        .isTrue();
    }

    private record Change(Norm norm, NormEvent step) {}
}
