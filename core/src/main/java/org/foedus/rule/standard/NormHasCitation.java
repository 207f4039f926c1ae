package org.foedus.rule.standard;

import org.foedus.law.Norm;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A norm says where it is taken from. */
final class NormHasCitation implements Rule<Norm> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("norm-has-citation")
            .title("A norm cites a source")
            .rationale("A verdict is worth what its norms are worth. A norm that says nowhere what it is taken from"
                    + " cannot be looked up by whoever relies on the verdict, and cannot be told from an opinion.")
            .authority("Foedus data model: every fact about the world cites a source")
            .severity(Severity.ERROR)
            .addTags("law", "sources")
            .singleRecord(true)
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
        boolean cites = !norm.citations().isEmpty()
                || norm.history().stream().anyMatch(step -> !step.citations().isEmpty());
        if (cites) {
            outcomes.compliant(context.path());
        } else {
            outcomes.violated(
                    context.path(),
                    "norm \"" + norm.id()
                            + "\" cites no source, neither as a whole nor for a step of its history; add the"
                            + " text or report that it is taken from to \"citations\"");
        }
    }
}
