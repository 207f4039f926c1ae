package org.foedus.io.internal.table;

/**
 * Rows of which no record is to be made.
 *
 * @param when the condition
 * @param reason why, for readers of the report
 */
public record SkipRule(Condition when, String reason) {}
