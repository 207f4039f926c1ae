/**
 * Reading and writing datasets as JSON of the format {@code foedus/1}.
 *
 * <p>A {@link org.foedus.io.DatasetReader} reads files and folders and gives a {@link org.foedus.io.ReadResult}: what could be
 * read, every {@link org.foedus.io.Problem} with its {@link org.foedus.io.Position}, and a {@link org.foedus.io.SourceMap}
 * that knows where each record stands. A {@link org.foedus.io.DatasetWriter} writes a dataset, the same bytes every time.
 */
@NullMarked
package org.foedus.io;

import org.jspecify.annotations.NullMarked;
