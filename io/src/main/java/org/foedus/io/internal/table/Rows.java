package org.foedus.io.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of one table, read one after the other. */
public interface Rows extends Closeable {

    /** The header, which is read first. */
    Header header() throws IOException;

    /** The next row; empty after the last. */
    Optional<Row> next() throws IOException;

    /** What the cells of {@link Row#original()} are called. */
    List<String> originalNames();
}
