package org.foedus.rule;

import java.util.List;
import java.util.Optional;

/**
 * The result of a run of rules over a dataset.
 *
 * @param dataset the name of the dataset
 * @param datasetVersion its version, if it has one
 * @param records how many records it holds
 * @param findings what was found, in {@link Finding#reportOrder() report order}
 * @param tallies what each rule did, in the order of the rule set; a rule that judged nothing is listed with zeros
 * @param failures rules that broke down
 */
public record Report(
        String dataset,
        Optional<String> datasetVersion,
        int records,
        List<Finding> findings,
        List<RuleTally> tallies,
        List<RuleFailure> failures) {
    public Report {
        findings = List.copyOf(findings);
        tallies = List.copyOf(tallies);
        failures = List.copyOf(failures);
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
