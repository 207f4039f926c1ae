package org.foedus.rule.standard;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A norm says since when it is in force, or that it never was. */
final class NormHasDate implements Rule<Norm> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("norm-has-date")
            .title("A norm says since when it is in force")
            .rationale("Law is asked as of a day. A norm of which no day is known may or may not speak on every day"
                    + " there is, and leaves every question that it governs undetermined. If the day is not known,"
                    + " the month, the year or the century is, and says more than nothing. A norm that was only"
                    + " proposed or adopted says enough: it never was in force.")
            .authority("Akoma Ntoso 1.0, life cycle of a document; LegalRuleML 1.0, time of efficacy")
            .severity(Severity.WARNING)
            .addTags("law")
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
        DataPath at = context.path().member("history");
        Set<NormEvent.Kind> steps = norm.history().stream()
                .map(NormEvent::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NormEvent.Kind.class)));
        if (steps.isEmpty()) {
            outcomes.violated(
                    at,
                    "no step in the life of \"" + norm.id()
                            + "\" is dated; add the step IN_FORCE, with the month, the year or the century (\"19XX\") where"
                            + " the day is not known");
        } else if (steps.contains(NormEvent.Kind.REPEALED) && !steps.contains(NormEvent.Kind.IN_FORCE)) {
            outcomes.violated(
                    at,
                    "\"" + norm.id() + "\" is said to be repealed, and not since when it was in force; add the step"
                            + " IN_FORCE");
        } else {
            outcomes.compliant(at);
        }
    }
}
