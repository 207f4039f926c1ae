package org.foedus.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes findings of one rule at one place out of a report, because somebody looked at them and says why they may stand. It is
 * never silent: what it takes out is listed in the report with its justification.
 *
 * @param rule the id of the rule
 * @param at the place; everything that lies in it is meant
 * @param justification why the findings may stand
 * @param author who says so
 * @param expires the last day on which it holds; empty if for good
 */
public record Suppression(String rule, DataPath at, String justification, String author, Optional<LocalDate> expires) {
    public Suppression {
        if (rule.isBlank() || justification.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("a suppression needs a rule, a justification and an author");
        }
    }

    /** Whether it means a finding. */
    public boolean covers(Finding finding) {
        return finding.rule().id().equals(rule) && at.contains(finding.at());
    }

    /** Whether its last day is over. */
    public boolean isExpired(LocalDate today) {
        return expires.map(last -> last.isBefore(today)).orElse(false);
    }
}
