package org.foedus.rule.standard;

import java.time.Period;
import java.util.List;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Term;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** No term is longer than a hundred years. */
final class TermLengthPlausible implements Rule<Agreement> {
    private static final Period CENTURY = Period.ofYears(100);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("term-length-plausible")
            .title("A term is no longer than a hundred years")
            .rationale("Treaties are made for five, ten or twenty years, or without end; a hundred years are rare, and"
                    + " more is nearly always a slip: a year of the calendar taken for a number of years, days for years,"
                    + " or a magic number for an open end.")
            .authority("ATOP: length")
            .severity(Severity.INFO)
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
        agreement
                .term()
                .ifPresent(clause ->
                        judge(clause.term(), context.path().member("term").member("term"), outcomes));
    }

    private static void judge(Term term, DataPath at, Outcomes outcomes) {
        if (term instanceof Term.Fixed fixed) {
            if (TermLength.isLonger(fixed.length(), CENTURY).isFalse()) {
                outcomes.compliant(at);
            } else {
                outcomes.violated(
                        at.member("length"),
                        "the term is " + fixed.length()
                                + " long, more than a hundred years; look the length up, and record a term without end as open-ended");
            }
        } else if (term instanceof Term.EarliestOf several) {
            judge(several.terms(), at, outcomes);
        } else if (term instanceof Term.LatestOf several) {
            judge(several.terms(), at, outcomes);
        }
    }

    private static void judge(List<Term> terms, DataPath at, Outcomes outcomes) {
        for (int i = 0; i < terms.size(); i++) {
            judge(terms.get(i), at.member("terms").element(i), outcomes);
        }
    }
}
