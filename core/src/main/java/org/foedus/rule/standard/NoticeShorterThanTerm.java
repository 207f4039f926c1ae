package org.foedus.rule.standard;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Term;
import org.foedus.agreement.TerminationClause;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** The period of notice is not longer than the term. */
final class NoticeShorterThanTerm implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("notice-shorter-than-term")
            .title("The period of notice is shorter than the term")
            .rationale(
                    "A notice that has to be given longer ahead than the whole term lasts can never end the agreement"
                            + " before its term does. Then the clause would be idle; more likely days, months and years were"
                            + " mixed up in one of the two.")
            .authority("VCLT 31(1), 54(a)")
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
        Optional<Period> notice = agreement.termination().flatMap(TerminationClause::notice);
        if (!limits.isEmpty() && notice.isPresent()) {
            outcomes.report(
                    context.path().member("termination").member("notice"),
                    TermLength.fits(
                            "the period of notice",
                            notice.get(),
                            limits,
                            "no notice could end the agreement early, so mend one of the two"));
        }
    }
}
