package org.foedus.rule.standard;

import java.util.List;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.agreement.ScopeLimit;
import org.foedus.agreement.StatedLethality;
import org.foedus.aid.Lethality;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** What an agreement promises lies within the limits of the help that its text states. */
final class ScopeLimitKept implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("scope-limit-kept")
            .title("A limit of the help is kept by the promises beside it")
            .rationale("A text that limits its help to what is not lethal, or rules out troops, does not promise"
                    + " weapons or armed defence a page later. If the record says both, the limit was read too"
                    + " widely, or the promise was read into the goods named. A limit on one part of the text, and"
                    + " a lethality that a reader inferred, leave it open.")
            .authority("VCLT 31(2): a text is read as a whole")
            .severity(Severity.WARNING)
            .addTags("law", "commitments")
            .singleRecord(true)
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
        for (int i = 0; i < agreement.scopeLimits().size(); i++) {
            ScopeLimit limit = agreement.scopeLimits().get(i);
            DataPath at = context.path().member("scopeLimits").element(i).member("limit");
            if (limit.limit() == ScopeLimit.Limit.NON_LETHAL_ONLY || limit.limit() == ScopeLimit.Limit.NO_TROOPS) {
                outcomes.report(at, judge(limit, agreement));
            }
        }
    }

    private static Outcome judge(ScopeLimit limit, Agreement agreement) {
        List<Commitment> against = agreement.commitments().stream()
                .filter(commitment -> commitment.modality() != Modality.RECALLS_PAST)
                .filter(commitment -> isOutside(limit.limit(), commitment))
                .toList();
        if (against.isEmpty()) {
            return Outcome.compliant();
        }
        boolean troops = limit.limit() == ScopeLimit.Limit.NO_TROOPS;
        String message =
                "the text is said to " + (troops ? "rule out troops" : "give help that is not lethal, and no other")
                        + ", but " + (troops ? "armed defence" : "lethal help") + " is promised by "
                        + Names.list(against.stream()
                                .map(commitment -> "\"" + commitment.id() + "\"")
                                .toList());
        boolean firm = limit.covers().isEmpty() && against.stream().anyMatch(one -> troops || isPrinted(one));
        return firm
                ? Outcome.violated(message + "; mend the limit or the promise")
                : Outcome.undetermined(
                        new Cause(
                                Cause.Kind.MISSING_FACT,
                                message
                                        + limit.covers()
                                                .map(part -> ", and the limit is on a part: " + part)
                                                .orElse(", as was inferred from the goods named")),
                        Decider.of("whether the limit covers the promise, and what its words say about lethality"));
    }

    private static boolean isOutside(ScopeLimit.Limit limit, Commitment commitment) {
        return limit == ScopeLimit.Limit.NO_TROOPS
                ? commitment.isAbout(CommitmentKind.DEFENSE)
                : commitment
                        .lethality()
                        .filter(stated -> stated.value() == Lethality.LETHAL || stated.value() == Lethality.BOTH)
                        .isPresent();
    }

    private static boolean isPrinted(Commitment commitment) {
        return commitment
                .lethality()
                .flatMap(StatedLethality::basis)
                .filter(StatedLethality.Basis.PRINTED::equals)
                .isPresent();
    }
}
