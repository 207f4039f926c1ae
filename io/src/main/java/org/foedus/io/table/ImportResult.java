package org.foedus.io.table;

import org.foedus.dataset.Dataset;

/**
 * What an import made.
 *
 * @param dataset the records
 * @param report what became of the rows
 */
public record ImportResult(Dataset dataset, ImportReport report) {}
