package org.foedus.rule.standard;

import java.util.Set;
import org.foedus.law.Norm;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** No norm overrides itself by way of others. */
final class OverridesWithoutCircle implements Rule<Norm> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("overrides-without-circle")
            .title("Norms do not override each other in a circle")
            .rationale("If the exception gives way to the rule and the rule to the exception, neither gives way, and"
                    + " a question that both govern is answered as if there were no exception. One of the links"
                    + " runs the wrong way.")
            .authority("Lex specialis derogat legi generali; LegalRuleML 1.0, override")
            .severity(Severity.ERROR)
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
        if (norm.overrides().isEmpty()) {
            return;
        }
        boolean circular = Circles.leadsBack(
                norm.id(), id -> context.index().norm(id).map(Norm::overrides).orElse(Set.of()));
        outcomes.report(
                context.path().member("overrides"),
                circular
                        ? Outcome.violated("\"" + norm.id() + "\" overrides "
                                + Names.list(norm.overrides().stream()
                                        .map(id -> "\"" + id + "\"")
                                        .toList())
                                + ", and from there the way leads back to it, so that none of them gives way; turn the link"
                                + " that is wrong")
                        : Outcome.compliant());
    }
}
