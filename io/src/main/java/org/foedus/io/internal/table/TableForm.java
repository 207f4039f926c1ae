package org.foedus.io.internal.table;

import java.util.Optional;

/**
 * How a table is written.
 *
 * @param kind as what sort of document
 * @param encoding in which encoding; found out if empty
 * @param delimiter what parts the cells of a row
 * @param quoted whether quotation marks around a cell belong to the form and not to the text
 * @param skipRows how many rows stand before the header
 * @param headerRows how many rows name the columns
 * @param at the member of a JSON document that holds the rows, with dots between names; empty if the document itself does
 * @param each the member of an object whose elements are the rows, where one object holds several; empty if it is the row
 */
public record TableForm(
        Kind kind,
        Optional<Encoding> encoding,
        char delimiter,
        boolean quoted,
        int skipRows,
        int headerRows,
        String at,
        String each) {
    /** Sorts of document. */
    public enum Kind {
        CSV,
        JSON,
        JSON_LINES
    }

    /** The encodings in which tables are found. */
    public enum Encoding {
        UTF_8,
        ISO_8859_1,
        WINDOWS_1252
    }

    /** A file of values parted by commas, with one row of names. */
    public static TableForm usual() {
        return new TableForm(Kind.CSV, Optional.empty(), ',', true, 0, 1, "", "");
    }
}
