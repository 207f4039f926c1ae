package org.foedus.rule.standard;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Renewal;
import org.foedus.agreement.Term;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** The deadline for a renewal is not longer than the term. */
final class RenewalDeadlineWithinTerm implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("renewal-deadline-within-term")
            .title("The last day for a renewal lies within the term")
            .rationale(
                    "Where a renewal has to be agreed so long before the end, that day has to come after the beginning."
                            + " A deadline longer than the term has passed before the agreement begins, so one of the two was"
                            + " taken down wrongly.")
            .authority("ATOP: proren, renewlgt")
            .severity(Severity.WARNING)
            .addTags("time")
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
        List<Term.Fixed> limits =
                agreement.term().map(clause -> TermLength.limits(clause.term())).orElse(List.of());
        Optional<Period> deadline = agreement.renewal().flatMap(Renewal::deadlineBeforeEnd);
        if (!limits.isEmpty() && deadline.isPresent()) {
            outcomes.report(
                    context.path().member("renewal").member("deadlineBeforeEnd"),
                    TermLength.fits(
                            "the time before the end by which a renewal has to be agreed",
                            deadline.get(),
                            limits,
                            "the deadline has passed before the agreement begins, so mend one of the two"));
        }
    }
}
