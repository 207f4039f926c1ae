package org.foedus.rule;

/**
 * A rule that broke down on a record: a fault of the rule, not of the data. It stops no other rule.
 *
 * @param rule the rule
 * @param at the record
 * @param problem the exception, as text
 */
public record RuleFailure(RuleInfo rule, DataPath at, String problem) {}
