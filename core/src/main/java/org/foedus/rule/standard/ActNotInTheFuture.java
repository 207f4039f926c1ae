package org.foedus.rule.standard;

import org.foedus.agreement.Agreement;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** The day of an act is not later than the last day that can be known of. */
final class ActNotInTheFuture implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("act-not-in-the-future")
            .title("An act that is recorded as done lies in the past")
            .rationale(
                    "The day of an act says that it was done then. An act on a day that has not come is a plan: it may"
                            + " be put off or never happen, and until then nothing may rest on it. A day from which an act takes"
                            + " effect may well lie ahead.")
            .authority("Foedus data model: an act is what was done")
            .severity(Severity.ERROR)
            .addTags("time")
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
        PartialDate last = LastDay.of(context);
        for (Act act : Act.of(agreement, context.path())) {
            act.action()
                    .actedOn()
                    .ifPresent(day -> outcomes.report(
                            act.at().member("actedOn"),
                            Dated.outcome(
                                    day.isNotAfter(last),
                                    "recorded as done on " + day + ", later than " + last
                                            + "; an act that is only planned is not recorded as an act",
                                    "whether the act of " + day + " has been done by " + last + " is not known",
                                    day)));
        }
    }
}
