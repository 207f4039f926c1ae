package org.foedus.rule.standard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Participation;
import org.foedus.agreement.Relation;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.party.State;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** What amends, renews or replaces an agreement has a party in common with it. */
final class AmendmentSharesAParty implements Rule<Agreement> {
    private static final Set<Relation.Kind> CHANGES =
            Set.of(Relation.Kind.AMENDS, Relation.Kind.RENEWS, Relation.Kind.SUPERSEDES);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("amendment-shares-a-party")
            .title("Who amends an agreement is a party to it")
            .rationale("An agreement is amended, renewed or replaced by its parties. An instrument that has no party in"
                    + " common with the one it changes is related to the wrong one, or lacks a party.")
            .authority("VCLT 39, 40, 59(1)")
            .severity(Severity.WARNING)
            .addTags("relations")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Agreement> judges() {
        return Agreement.class;
    }

    @Override
    public void judge(Agreement agreement, RuleContext context, Outcomes outcomes) {
        for (LinkedAgreement link : LinkedAgreement.of(agreement, context)) {
            if (CHANGES.contains(link.relation().kind())) {
                outcomes.report(
                        link.at().member("to"),
                        judge(parties(agreement), parties(link.other()), link.other(), context.index()));
            }
        }
    }

    private static Outcome judge(List<Id<Party>> mine, List<Id<Party>> theirs, Agreement other, DatasetIndex index) {
        if (mine.stream().anyMatch(new HashSet<>(theirs)::contains)) {
            return Outcome.compliant();
        }
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Sequence.missing("it changes \"" + other.id() + "\"", "who the parties of both are");
        }
        boolean onlyStates = Stream.concat(mine.stream(), theirs.stream())
                .allMatch(id ->
                        index.party(id).filter(party -> party instanceof State).isPresent());
        String none = "it changes \"" + other.id() + "\", and has no party in common with it";
        return onlyStates
                ? Outcome.violated(none + "; mend the relation, or add the party that is missing")
                : Sequence.missing(none, "whether a party of one is a member or the successor of a party of the other");
    }

    private static List<Id<Party>> parties(Agreement agreement) {
        return agreement.participations().stream().map(Participation::party).toList();
    }
}
