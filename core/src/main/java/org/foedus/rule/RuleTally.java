package org.foedus.rule;

/**
 * What one rule did in a run.
 *
 * @param rule the rule
 * @param judged records of its type
 * @param compliant places found as they should be
 * @param violated places found not to be
 * @param undetermined places for which it cannot be told
 * @param notApplicable records about which the rule had nothing to say
 * @param failed records for which the rule itself broke down
 */
public record RuleTally(
        RuleInfo rule, int judged, int compliant, int violated, int undetermined, int notApplicable, int failed) {}
