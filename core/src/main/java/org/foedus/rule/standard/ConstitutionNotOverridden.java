package org.foedus.rule.standard;

import java.util.Locale;
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

/** No norm of lower rank overrides a norm of the constitution. */
final class ConstitutionNotOverridden implements Rule<Norm> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("constitution-not-overridden")
            .title("What ranks lower does not override the constitution")
            .rationale(
                    "A law can make an exception to a law, and to the constitution only where the constitution itself lets it: if a policy is coded as"
                            + " overriding a constitutional ban, every verdict that follows says permitted where the"
                            + " constitution says no. Whether treaties and the law of organizations stand above a"
                            + " constitution differs from state to state.")
            .authority("Lex superior derogat legi inferiori")
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
        Overridden.each(norm, context, (at, other) -> {
            if (other.rank() == NormRank.CONSTITUTION) {
                outcomes.report(at, judge(norm, other));
            }
        });
    }

    private static Outcome judge(Norm norm, Norm other) {
        String message = "a norm of the rank "
                + norm.rank().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " is said to override \"" + other.id()
                + "\" of the constitution";
        return switch (norm.rank()) {
            case CONSTITUTION -> Outcome.compliant();
            case TREATY, SUPRANATIONAL ->
                Outcome.undetermined(
                        new Cause(
                                Cause.Kind.MISSING_FACT,
                                message + ", which some constitutions allow and others do not"),
                        Decider.of("whether this constitution gives way to such a norm"));
            case STATUTE, DECREE, PARLIAMENTARY_RESOLUTION, POLICY, UNDERTAKING, PRACTICE ->
                Outcome.violated(
                        message + ", to which norms of that rank give way; mend the rank of one of them, take the link"
                                + " out, or code the exception as the constitution's own if it makes it");
        };
    }
}
