package org.foedus.rule.standard;

import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Participation;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.party.Coalition;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** Who owes a commitment takes part in the agreement. */
final class ObligorTakesPart implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("obligor-takes-part")
            .title("Who owes something takes part in the agreement")
            .rationale("An agreement binds those who made it and nobody else: a promise in the name of a third state"
                    + " is that state's promise only if it consents. A debtor that is not among the parties is most"
                    + " often misread, or its participation is missing. What the text only recalls of others is no"
                    + " promise, and states that act together without an organization of their own are bound"
                    + " through their members; neither is judged, nor is what a member owes by an agreement of its organization"
                    + " (TFEU 216(2)).")
            .authority("VCLT 34, 35")
            .severity(Severity.ERROR)
            .addTags("commitments")
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
        Set<Id<Party>> parties =
                agreement.participations().stream().map(Participation::party).collect(Collectors.toSet());
        for (int i = 0; i < agreement.commitments().size(); i++) {
            Commitment commitment = agreement.commitments().get(i);
            DataPath at = context.path().member("commitments").element(i).member("obligors");
            for (int j = 0; j < commitment.obligors().size() && isPromise(commitment); j++) {
                outcomes.report(at.element(j), judge(commitment.obligors().get(j), parties, context.index()));
            }
        }
    }

    private static boolean isPromise(Commitment commitment) {
        return commitment.modality() != Modality.RECALLS_PAST;
    }

    private static Outcome judge(Id<Party> obligor, Set<Id<Party>> parties, DatasetIndex index) {
        if (parties.contains(obligor)) {
            return Outcome.compliant();
        }
        if (index.party(obligor).filter(Coalition.class::isInstance).isPresent()) {
            return Outcome.notApplicable("a coalition is bound through its members");
        }
        String name = Names.party(index, obligor);
        if (parties.isEmpty()) {
            return Outcome.undetermined(
                    new Cause(
                            Cause.Kind.MISSING_FACT,
                            name + " is to owe this, but no party of the agreement is recorded"),
                    Decider.of("who takes part in the agreement"));
        }
        if (isMemberOfOne(obligor, parties, index)) {
            return Outcome.notApplicable("an agreement of an organization may bind its members");
        }
        return Outcome.violated(
                name + " is to owe this, but does not take part in the agreement, and an agreement binds"
                        + " nobody else; mend the debtor, or record what it did about the agreement");
    }

    private static boolean isMemberOfOne(Id<Party> obligor, Set<Id<Party>> parties, DatasetIndex index) {
        return parties.stream()
                .anyMatch(party -> !index.memberships(obligor, party).isEmpty());
    }
}
