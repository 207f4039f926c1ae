package org.foedus.io.internal.codec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;
import org.foedus.io.ReadOptions;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in our words what the JSON parser could not read. */
final class SyntaxProblems {
    private static final Pattern NON_STANDARD = Pattern.compile("Non-standard token '([^']*)'.*");

    private final String file;
    private final DocumentBytes bytes;
    private final ReadOptions options;

    SyntaxProblems(String file, DocumentBytes bytes, ReadOptions options) {
        this.file = file;
        this.bytes = bytes;
        this.options = options;
    }

    /**
     * The problem behind an exception of the parser.
     *
     * @param pointer where in the document the parser was
     * @param place the place where it was, which is used if the exception has none
     */
    Problem problem(JacksonException broken, String pointer, long place) {
        String message = broken.getOriginalMessage();
        if (broken instanceof StreamConstraintsException) {
            return problem(ProblemCode.LIMIT_EXCEEDED, limit(message), raise(message), pointer, place);
        }
        int offset = offset(broken.getLocation());
        if (message.startsWith("Unexpected end-of-input")
                || (message.startsWith("Unrecognized token") && bytes.endsWithPartOfWord(offset))
                || (message.startsWith("Illegal unquoted character") && bytes.endsWithBlanks(offset))) {
            return end(pointer);
        }
        Matcher nonStandard = NON_STANDARD.matcher(message);
        if (nonStandard.matches()) {
            offset -= nonStandard.group(1).length();
        }
        SyntaxWords words = SyntaxWords.of(message);
        return problem(
                ProblemCode.SYNTAX,
                "this is not JSON: " + words.wrong(),
                words.expected(),
                pointer,
                bytes.place(bytes.start() + offset));
    }

    /** The problem of a document that ends too early, or from some byte on is not text. */
    Problem end(String pointer) {
        if (bytes.isUtf8() || bytes.isCut()) {
            return problem(
                    ProblemCode.TRUNCATED,
                    "the " + bytes.what() + " ends in the middle of "
                            + (pointer.isEmpty() ? "its outermost value" : pointer),
                    bytes.isLine() ? "the rest of it in the same line" : "the rest of it",
                    pointer,
                    bytes.place(bytes.contentEnd()));
        }
        return problem(
                ProblemCode.NOT_UTF8,
                "the byte 0x" + bytes.firstBad() + " is not UTF-8 here, and the rest cannot be read",
                "a document in UTF-8",
                pointer,
                bytes.place(bytes.end()));
    }

    private Problem problem(ProblemCode code, String message, String expected, String pointer, long place) {
        return new Problem(
                code, message, expected, new Position(file, pointer, Places.line(place), Places.column(place)));
    }

    private String limit(String message) {
        if (message.contains("nesting")) {
            return "objects and arrays lie more than " + options.maxNesting()
                    + " levels inside each other, the limit maxNesting";
        }
        if (message.contains("Number value")) {
            return "a number has more than " + options.maxNumberLength() + " digits, the limit maxNumberLength";
        }
        return "a string has more than " + options.maxStringLength() + " characters, the limit maxStringLength";
    }

    private static String raise(String message) {
        if (message.contains("nesting")) {
            return "a flatter document, or a reader with a higher limit";
        }
        return message.contains("Number value")
                ? "a shorter number, or a reader with a higher limit"
                : "a shorter string, or a reader with a higher limit";
    }

    private static int offset(TokenStreamLocation location) {
        return (int) Math.max(0, location.getByteOffset());
    }
}
