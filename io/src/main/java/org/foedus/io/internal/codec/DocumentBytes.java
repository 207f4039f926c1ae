package org.foedus.io.internal.codec;

import java.util.Optional;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;

/** Looks at the first bytes of a document for what is certainly not JSON in UTF-8. */
final class DocumentBytes {
    private static final int BYTE = 0xFF;

    private DocumentBytes() {}

    /** What is wrong with the bytes as a whole, if anything. */
    static Optional<Problem> problem(byte[] bytes, String file) {
        if (bytes.length == 0) {
            return of(ProblemCode.UNREADABLE, "the document is empty", file);
        }
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        if (first == 0x1F && second == 0x8B) {
            return of(ProblemCode.SYNTAX, "this is a gzip archive, not JSON; unpack it first", file);
        }
        boolean wideMark = (first == 0xFE && second == BYTE) || (first == BYTE && second == 0xFE);
        if (wideMark || first == 0 || second == 0) {
            return of(ProblemCode.NOT_UTF8, "the document is in UTF-16 or UTF-32", file);
        }
        if (first == 0xEF && second == 0xBB) {
            return of(ProblemCode.NOT_UTF8, "the document begins with a byte order mark", file);
        }
        return Optional.empty();
    }

    private static Optional<Problem> of(ProblemCode code, String message, String file) {
        return Optional.of(
                new Problem(code, message, "JSON in UTF-8 without a byte order mark", new Position(file, "", 1, 1)));
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & BYTE : -1;
    }
}
