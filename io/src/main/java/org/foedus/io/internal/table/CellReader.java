package org.foedus.io.internal.table;

/** Reads the value of a column in a row. */
@FunctionalInterface
interface CellReader {
    CellValue read(RowValues row);
}
