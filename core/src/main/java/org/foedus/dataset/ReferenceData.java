package org.foedus.dataset;

import java.time.LocalDate;

/**
 * What rules and analyses may look up beside the dataset. It is always passed in: nothing here reads a clock or a file.
 *
 * @param today the day on which the question is asked
 */
public record ReferenceData(LocalDate today) {}
