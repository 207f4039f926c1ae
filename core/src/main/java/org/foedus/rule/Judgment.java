package org.foedus.rule;

import java.util.List;

/**
 * What the rules say about one record.
 *
 * @param findings what was found, in {@link Finding#reportOrder() report order}
 * @param failures rules that broke down
 */
public record Judgment(List<Finding> findings, List<RuleFailure> failures) {
    public Judgment {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }
}
