package org.foedus.io.internal.codec;

import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;

/** What can be told of a document from its first bytes. */
final class DocumentStart {
    private DocumentStart() {}

    /**
     * Whether it is worth reading on.
     *
     * @param what what is expected, such as {@code "a dataset document"}
     * @param sink takes what is wrong; a byte order mark is a problem and no reason to stop
     */
    static boolean isReadable(byte[] document, DocumentBytes bytes, String what, String file, DocumentSink sink) {
        String otherFormat = bytes.otherFormat();
        if (document.length == bytes.start()) {
            sink.problem(problem(ProblemCode.UNREADABLE, "the document is empty", what, file));
            return false;
        }
        if (isBlank(document, bytes.start())) {
            sink.problem(problem(ProblemCode.UNREADABLE, "the document holds nothing but blanks", what, file));
            return false;
        }
        if (!otherFormat.isEmpty()) {
            sink.problem(
                    problem(ProblemCode.NOT_UTF8, "the document is " + otherFormat, "JSON in UTF-8, not packed", file));
            return false;
        }
        if (bytes.start() > 0) {
            sink.problem(problem(
                    ProblemCode.BYTE_ORDER_MARK,
                    "the document begins with a byte order mark, which JSON does not allow (RFC 8259, section 8.1)",
                    "UTF-8 without a byte order mark",
                    file));
        }
        return true;
    }

    private static boolean isBlank(byte[] document, int start) {
        int index = start;
        while (index < document.length && " \t\r\n".indexOf(document[index]) >= 0) {
            index++;
        }
        return index == document.length;
    }

    private static Problem problem(ProblemCode code, String message, String expected, String file) {
        return new Problem(code, message, expected, new Position(file, "", 1, 1));
    }
}
