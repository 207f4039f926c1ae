package org.foedus.rule;

/**
 * What one rule did in a run.
 *
 * @param rule the rule
 * @param judged records of its type; if there were none, the rule looked at nothing and its silence says nothing
 * @param compliant places found as they should be
 * @param violated places found not to be
 * @param undetermined places for which it cannot be told
 * @param notApplicable records about which the rule had nothing to say
 * @param failed records that were skipped because the rule itself broke down on them
 */
public record RuleTally(
        RuleInfo rule, int judged, int compliant, int violated, int undetermined, int notApplicable, int failed) {}
