package org.foedus.io.internal.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;
import org.foedus.io.ReadOptions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * One document being read: the tokens, where in it we are, and where problems go. The codecs see the document only through it.
 */
final class JsonInput {
    private static final int SHOWN = 80;

    private final String file;
    private final ReadOptions options;
    private final DocumentSink sink;
    private final Deque<Tokens> sources = new ArrayDeque<>();
    private final List<String> path = new ArrayList<>();
    private Tokens tokens;
    private int recordDepth = -1;
    private Map<String, Long> inside = new HashMap<>();

    JsonInput(String file, JsonParser parser, ReadOptions options, DocumentSink sink) {
        this.file = file;
        this.options = options;
        this.sink = sink;
        tokens = new ParsedTokens(parser);
    }

    /** Moves to the next token. */
    JsonToken next() {
        JsonToken token = guarded(tokens::next);
        if (token == null) {
            problem(ProblemCode.TRUNCATED, "the document ends where a value should stand", "a JSON object");
            throw new DocumentEnd();
        }
        return token;
    }

    /** Takes a step in the document; if that shows that it is broken, reports so and ends reading. */
    private <R extends @Nullable Object> R guarded(Supplier<R> step) {
        try {
            return step.get();
        } catch (StreamConstraintsException broken) {
            throw end(ProblemCode.LIMIT_EXCEEDED, limit(broken.getOriginalMessage()), broken.getLocation());
        } catch (UnexpectedEndOfInputException broken) {
            throw end(
                    ProblemCode.TRUNCATED,
                    "the document ends in the middle of " + (path.isEmpty() ? "its outermost value" : pointer()),
                    broken.getLocation());
        } catch (StreamReadException broken) {
            String message = broken.getOriginalMessage();
            boolean bytes = message.startsWith("Invalid UTF-8");
            throw end(
                    bytes ? ProblemCode.NOT_UTF8 : ProblemCode.SYNTAX,
                    (bytes ? "the bytes are not UTF-8: " : "this is not JSON: ") + oneLine(message),
                    broken.getLocation());
        }
    }

    private String limit(String message) {
        if (message.contains("nesting")) {
            return "objects and arrays lie more than " + options.maxNesting()
                    + " levels inside each other, the limit maxNesting";
        }
        if (message.contains("String value length") || message.contains("Name length")) {
            return "a string has more than " + options.maxStringLength() + " characters, the limit maxStringLength";
        }
        return oneLine(message);
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ");
    }

    private DocumentEnd end(ProblemCode code, String message, @Nullable TokenStreamLocation at) {
        long place = at == null ? place() : Tokens.pack(at.getLineNr(), at.getColumnNr());
        sink.problem(new Problem(code, message, "", position(Math.max(place, Tokens.pack(1, 1)))));
        return new DocumentEnd();
    }

    /** Reports what stands behind the outermost value. */
    void endOfDocument() {
        try {
            if (tokens.next() != null) {
                problem(ProblemCode.SYNTAX, "more stands behind the end of the document", "nothing there");
            }
        } catch (StreamReadException broken) {
            throw end(
                    ProblemCode.SYNTAX,
                    "more stands behind the end of the document: " + oneLine(broken.getOriginalMessage()),
                    broken.getLocation());
        }
    }

    JsonToken token() {
        JsonToken token = tokens.current();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** The text of the current name, string or number. */
    String text() {
        return guarded(tokens::text);
    }

    /** The place of the current token, packed. */
    long place() {
        return tokens.place();
    }

    /** Skips the value at the current token; stops at its last token. */
    void skip() {
        int depth = 0;
        JsonToken token = token();
        while (true) {
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
            token = next();
        }
    }

    /** Steps into a member or an element; what is read until {@link #leave()} lies in it. */
    void enter(String step) {
        path.add(step);
    }

    void leave() {
        path.remove(path.size() - 1);
    }

    /** The JSON Pointer of where we are. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (String step : path) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    Position position(long place) {
        return new Position(file, pointer(), (int) (place >>> Integer.SIZE), (int) place);
    }

    /** Notes the place of the value at the current token, if it lies in a record. */
    void mark() {
        if (recordDepth >= 0) {
            inside.put(String.join("/", path.subList(recordDepth, path.size())), place());
        }
    }

    /** Begins a record: places are noted from here on, relative to it. */
    void beginRecord() {
        recordDepth = path.size();
        inside = new HashMap<>();
    }

    /** Ends a record and gives the places noted in it. */
    Map<String, Long> endRecord() {
        recordDepth = -1;
        return inside;
    }

    void problem(ProblemCode code, String message, String expected) {
        problem(code, message, expected, place());
    }

    void problem(ProblemCode code, String message, String expected, long place) {
        if (!sink.problem(new Problem(code, message, expected, position(place)))) {
            throw new DocumentEnd();
        }
    }

    /** Reports that the current token is of the wrong type. */
    void wrongType(String expected) {
        if (token() == JsonToken.VALUE_NULL) {
            problem(ProblemCode.BAD_VALUE, "null is not a value here", expected + ", or leave the member out");
        } else {
            problem(ProblemCode.WRONG_TYPE, found() + " stands here", expected);
        }
    }

    private String found() {
        JsonToken token = token();
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the string " + quoted(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(text());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> "something else";
        };
    }

    static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    /**
     * Looks ahead in the object at the current token for a member of a kind; what was looked at is read again afterwards.
     *
     * @return the text of the member, or an empty string if the object has none
     */
    String peek(String member) {
        RecordedTokens recorded = new RecordedTokens();
        String found = "";
        int depth = 0;
        JsonToken token = token();
        while (true) {
            recorded.add(token, hasText(token) ? text() : "", place());
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
            if (depth == 0) {
                break;
            }
            boolean wanted = depth == 1 && token == JsonToken.PROPERTY_NAME && member.equals(text());
            token = next();
            if (wanted && found.isEmpty() && token == JsonToken.VALUE_STRING) {
                found = text();
            }
        }
        sources.push(tokens);
        tokens = recorded;
        next();
        return found;
    }

    private static boolean hasText(JsonToken token) {
        return token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING || token.isNumeric();
    }

    /** Ends the second reading that {@link #peek} began. */
    void unpeek() {
        tokens = sources.pop();
    }
}
