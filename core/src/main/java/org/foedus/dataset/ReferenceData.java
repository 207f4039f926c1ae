package org.foedus.dataset;

import java.time.LocalDate;

/**
 * What rules and analyses may look up beside the dataset. It is always passed in: nothing here reads a clock or a file.
 *
 * @param today the day on which the question is asked
 * @param unread what the documents of the dataset hold beside it
 */
public record ReferenceData(LocalDate today, Unread unread) {

    /** For a dataset that was read completely, or not read at all. */
    public ReferenceData(LocalDate today) {
        this(today, Unread.nothing());
    }
}
