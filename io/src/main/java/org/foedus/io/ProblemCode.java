package org.foedus.io;

import java.util.Locale;

/** What sort of problem a document has. */
public enum ProblemCode {
    /** It cannot be opened, or there is nothing to read. */
    UNREADABLE(true),
    /** Its bytes are not UTF-8. */
    NOT_UTF8(true),
    /** It begins with a byte order mark, which no JSON document may have; what follows is read. */
    BYTE_ORDER_MARK(false),
    /** It is not JSON. */
    SYNTAX(true),
    /** It stops in the middle. */
    TRUNCATED(true),
    /** It is not of a format that this version reads. */
    UNKNOWN_FORMAT(true),
    /** It is of an older format and was upgraded; a note, since nothing is lost. */
    UPGRADED(false),
    /** It goes beyond a limit of the reader. */
    LIMIT_EXCEEDED(true),
    /** A member that is needed is not there. */
    MISSING_MEMBER(false),
    /** A member that the format does not know. */
    UNKNOWN_MEMBER(false),
    /** A member or a kind of record that the format does not know and that was kept; a note, since nothing is lost. */
    KEPT_MEMBER(false),
    /** There are more notes than the reader reports; a note, since nothing is lost. */
    NOTES_NOT_LISTED(false),
    /** A member that stands twice in one object. */
    DUPLICATE_MEMBER(false),
    /** A value of the wrong JSON type. */
    WRONG_TYPE(false),
    /** A value of the right JSON type that does not mean anything. */
    BAD_VALUE(false),
    /** A word that is not in the list of words allowed. */
    UNKNOWN_CODE(false),
    /** Members that are right by themselves and make no sense together. */
    BROKEN_RECORD(false);

    private final boolean endsDocument;

    ProblemCode(boolean endsDocument) {
        this.endsDocument = endsDocument;
    }

    /** Whether the rest of the document, in a file of records the rest of the line, could not be read because of it. */
    public boolean endsDocument() {
        return endsDocument;
    }

    /** Whether it only tells what was done, and nothing was wrong or lost. */
    public boolean isNote() {
        return this == KEPT_MEMBER || this == UPGRADED || this == NOTES_NOT_LISTED;
    }

    /** The code in lower case with hyphens: {@code "missing-member"}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
