package org.foedus.io;

/**
 * A place in a document.
 *
 * @param file the name of the document, as it was given to the reader
 * @param pointer the JSON Pointer (RFC 6901) of the value, empty for the whole document
 * @param line the line, counted from 1
 * @param column the column in the line, counted from 1 in characters
 */
public record Position(String file, String pointer, int line, int column) {

    /** The place in the form that editors and terminals turn into a link: {@code file:line:column}. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ":" + column : file;
    }
}
