package org.foedus.rule.standard;

import java.time.temporal.TemporalAmount;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.Timing;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** The time within which a duty is to be kept is positive. */
final class TimeToActIsPositive implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("time-to-act-is-positive")
            .title("The time within which something is to be done is longer than none")
            .rationale("A time of zero or less cannot be kept by anybody: no answer comes before the question. It"
                    + " stands for a time that was misread, or for one that is not known and should be left out.")
            .authority("ISO 8601-1, durations")
            .severity(Severity.ERROR)
            .addTags("commitments")
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
        agreement
                .consultation()
                .flatMap(Consultation::within)
                .ifPresent(time ->
                        judge(time, context.path().member("consultation").member("within"), outcomes));
        for (int i = 0; i < agreement.commitments().size(); i++) {
            DataPath at = context.path()
                    .member("commitments")
                    .element(i)
                    .member("timing")
                    .member("within");
            agreement
                    .commitments()
                    .get(i)
                    .timing()
                    .flatMap(Timing::within)
                    .ifPresent(time -> judge(time, at, outcomes));
        }
    }

    private static void judge(TemporalAmount time, DataPath at, Outcomes outcomes) {
        boolean positive = time.getUnits().stream().anyMatch(unit -> time.get(unit) > 0)
                && time.getUnits().stream().noneMatch(unit -> time.get(unit) < 0);
        if (positive) {
            outcomes.compliant(at);
        } else {
            outcomes.violated(
                    at,
                    "the time is " + time
                            + ", in which nothing can be done; mend it, or leave it out if it is not known");
        }
    }
}
