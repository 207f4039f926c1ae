package org.foedus.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.reason.Outcome;

/** What is found about suppressions themselves. */
final class SuppressionRules {
    private static final RuleInfo EXPIRED = RuleInfo.builder()
            .id("suppression-expired")
            .title("A suppression is not past its last day")
            .rationale(
                    "A suppression with a last day was meant to hold until somebody looks again. After it the finding counts once"
                            + " more, and the suppression is to be renewed or dropped.")
            .authority("SARIF 2.1.0, section 3.35")
            .severity(Severity.WARNING)
            .build();
    private static final RuleInfo UNUSED = RuleInfo.builder()
            .id("suppression-unused")
            .title("A suppression takes out a finding")
            .rationale(
                    "What a suppression was written for may have been mended, or its place is misspelt. Either way it would hide"
                            + " the next fault of its kind.")
            .authority("SARIF 2.1.0, section 3.35")
            .severity(Severity.WARNING)
            .build();

    private SuppressionRules() {}

    /** The findings of a report without those that are suppressed, and with what is wrong with the suppressions. */
    static Report apply(Report report, List<Suppression> suppressions, LocalDate today) {
        List<Finding> left = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>(report.suppressed());
        for (Finding finding : report.findings()) {
            Optional<Suppression> by = suppressions.stream()
                    .filter(one -> one.covers(finding) && !one.isExpired(today))
                    .findFirst();
            if (by.isPresent()) {
                suppressed.add(new Suppressed(finding, by.orElseThrow()));
            } else {
                left.add(finding);
            }
        }
        for (Suppression one : suppressions) {
            String what = "the suppression of \"" + one.rule() + "\" by " + one.author();
            if (one.isExpired(today)) {
                left.add(new Finding(
                        EXPIRED,
                        one.at(),
                        Outcome.violated(what + " held until " + one.expires().orElseThrow()
                                + "; look again, and renew it or drop it")));
            } else if (report.findings().stream().noneMatch(one::covers)) {
                left.add(new Finding(
                        UNUSED,
                        one.at(),
                        Outcome.violated(what + " takes out nothing; mend its rule or its place, or drop it")));
            }
        }
        left.sort(Finding.reportOrder());
        return new Report(
                report.dataset(),
                report.datasetVersion(),
                report.records(),
                left,
                suppressed,
                report.tallies(),
                report.leftOut(),
                report.failures());
    }
}
