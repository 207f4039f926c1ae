package org.foedus.rule.standard;

import java.time.LocalDate;
import java.time.Period;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** A norm that may have changed was looked up not long ago. */
final class NormCheckedLately implements Rule<Norm> {
    private static final Period LIMIT = Period.ofYears(2);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("norm-checked-lately")
            .title("A norm was checked in the last two years")
            .rationale("Policies change overnight and laws every session. A verdict under a norm that nobody has"
                    + " looked up for years, or ever, may be the law of another time. A norm that had been repealed"
                    + " when it was last checked does not change any more.")
            .authority("Foedus data model: a norm says up to which day it was checked")
            .severity(Severity.INFO)
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
        DataPath at = context.path().member("verifiedUntil");
        if (norm.verifiedUntil().isEmpty()) {
            outcomes.violated(
                    at,
                    "for no day is it said that somebody checked this norm; look it up, and say for which day it was");
            return;
        }
        PartialDate checked = norm.verifiedUntil().orElseThrow();
        boolean repealed = norm.history().stream()
                .anyMatch(step -> step.kind() == NormEvent.Kind.REPEALED
                        && !step.on().earliest().isAfter(checked.latest()));
        if (!repealed) {
            LocalDate today = context.reference().today();
            outcomes.report(
                    at,
                    Dated.outcome(
                            checked.isNotBefore(today.minus(LIMIT)),
                            "the norm was last checked for " + checked + ", more than two years before " + today
                                    + "; look up whether it still stands so",
                            "the norm was last checked for " + checked + ", which may be more than two years before "
                                    + today,
                            checked));
        }
    }
}
