package org.foedus.rule;

/**
 * A finding that was taken out of a report.
 *
 * @param finding the finding
 * @param by what took it out
 */
public record Suppressed(Finding finding, Suppression by) {}
