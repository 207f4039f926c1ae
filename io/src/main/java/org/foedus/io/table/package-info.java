/**
 * Importing tables of others. A {@link org.foedus.io.table.Mapping} says in a document how the rows of a table become records; a
 * {@link org.foedus.io.table.TableImporter} reads tables by it, row by row. Each row ends in the records, among the
 * {@linkplain org.foedus.io.table.RejectedRow rejected} with its reason, or in a skip that the mapping explains; an
 * {@link org.foedus.io.table.ImportReport} counts them.
 */
@NullMarked
package org.foedus.io.table;

import org.jspecify.annotations.NullMarked;
