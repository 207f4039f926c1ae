package org.foedus.rule.standard;

import org.foedus.law.Norm;
import org.foedus.law.NormRank;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A norm overrides only norms of its own legal order. */
final class OverrideWithinOneLaw implements Rule<Norm> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("override-within-one-law")
            .title("A norm overrides norms of its own law")
            .rationale("An exception makes its rule give way within one legal order. The law of one state does not"
                    + " lift the prohibition of another: both are asked, and each can say no. Treaties and the law"
                    + " of organizations can reach into the law of members; whether they do has to be looked up.")
            .authority("VCLT 27; equality of states, UN Charter 2(1)")
            .severity(Severity.WARNING)
            .addTags("law")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Norm> judges() {
        return Norm.class;
    }

    @Override
    public void judge(Norm norm, RuleContext context, Outcomes outcomes) {
        Overridden.each(norm, context, (at, other) -> outcomes.report(at, judge(norm, other, context)));
    }

    private static Outcome judge(Norm norm, Norm other, RuleContext context) {
        if (norm.jurisdiction().equals(other.jurisdiction())) {
            return Outcome.compliant();
        }
        String own = Names.party(context.index(), norm.jurisdiction());
        String others = Names.party(context.index(), other.jurisdiction());
        String message =
                "a norm of the law of " + own + " is said to override \"" + other.id() + "\" of the law of " + others;
        boolean reachesOut = norm.rank() == NormRank.TREATY || norm.rank() == NormRank.SUPRANATIONAL;
        return reachesOut
                ? Outcome.undetermined(
                        new Cause(Cause.Kind.MISSING_FACT, message + ", and may do so only if that law lets it in"),
                        Decider.of("whether the law of " + others + " gives way to this norm"))
                : Outcome.violated(message + ", which it cannot; take the link out, or mend the jurisdiction");
    }
}
