package org.foedus.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The result of a run of rules over a dataset.
 *
 * @param dataset the name of the dataset
 * @param datasetVersion its version, if it has one
 * @param records how many records it holds
 * @param findings what was found, in {@link Finding#reportOrder() report order}
 * @param suppressed what would be among the findings if nobody had said that it may stand
 * @param tallies what each rule did, in the order of the rule set; a rule that judged nothing is listed with zeros
 * @param leftOut the rules that were {@linkplain RuleSet#leftOut() taken out} of the set; what they would find is not known
 * @param failures rules that broke down
 */
public record Report(
        String dataset,
        Optional<String> datasetVersion,
        int records,
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<RuleTally> tallies,
        List<RuleInfo> leftOut,
        List<RuleFailure> failures) {
    public Report {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        tallies = List.copyOf(tallies);
        leftOut = List.copyOf(leftOut);
        failures = List.copyOf(failures);
    }

    /**
     * This report without the findings that are suppressed. A suppression that is past its last day takes out nothing; that, and
     * one that means no finding, is a finding itself.
     *
     * @param today the day on which the report is made
     */
    public Report without(List<Suppression> suppressions, LocalDate today) {
        return SuppressionRules.apply(this, suppressions, today);
    }

    /** This report with other findings, such as those that are new since an earlier run. */
    public Report with(List<Finding> others) {
        return new Report(dataset, datasetVersion, records, others, suppressed, tallies, leftOut, failures);
    }

    /** The violations, without what could not be told. */
    public List<Finding> violations() {
        return findings.stream().filter(finding -> !finding.isUndetermined()).toList();
    }

    /** The places for which it could not be told. */
    public List<Finding> undetermined() {
        return findings.stream().filter(Finding::isUndetermined).toList();
    }

    /** The number of violations of one severity. */
    public long count(Severity severity) {
        return violations().stream()
                .filter(finding -> finding.rule().severity() == severity)
                .count();
    }

    /** Whether there is a violation that matters at least so much. */
    public boolean hasAtLeast(Severity severity) {
        return violations().stream()
                .anyMatch(finding -> finding.rule().severity().isAtLeast(severity));
    }
}
