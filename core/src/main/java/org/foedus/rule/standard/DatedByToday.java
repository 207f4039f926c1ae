package org.foedus.rule.standard;

import java.time.LocalDate;
import org.foedus.id.Identified;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.source.Source;
import org.foedus.statement.Statement;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** Sources and statements are not dated after the day on which the question is asked. */
final class DatedByToday implements Rule<Identified> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("dated-by-today")
            .title("Nothing has been said or published in the future")
            .rationale("A publication or a statement that bears a day after the day on which the question"
                    + " is asked has a wrong day, or was planned and has not happened. What was planned is coded as"
                    + " a statement about it, not as the thing itself. Events and acts have rules of their own.")
            .version(2)
            .authority("Consistency of the data: what is recorded as done lies in the past")
            .severity(Severity.ERROR)
            .addTags("time")
            .singleRecord(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Identified> judges() {
        return Identified.class;
    }

    @Override
    public void judge(Identified record, RuleContext context, Outcomes outcomes) {
        if (record instanceof Source source) {
            source.publishedOn().ifPresent(day -> judge("published", day, "publishedOn", context, outcomes));
        } else if (record instanceof Statement statement) {
            statement.saidOn().ifPresent(day -> judge("said", day, "saidOn", context, outcomes));
        }
    }

    /** A date that may be today or before is taken to be: what is recorded has been seen. */
    private static void judge(String what, PartialDate day, String member, RuleContext context, Outcomes outcomes) {
        LocalDate today = context.reference().today();
        outcomes.report(
                context.path().member(member),
                Dated.outcome(
                        Truth.of(!day.isAfter(today).isTrue()),
                        "it is recorded as " + what + " on " + day + ", which is after " + today
                                + "; mend the day, or code it as planned",
                        "",
                        day));
    }
}
