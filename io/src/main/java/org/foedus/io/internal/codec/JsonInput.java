package org.foedus.io.internal.codec;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.foedus.dataset.Extension;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;
import org.foedus.io.ReadOptions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.base.ParserBase;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * One document being read: the tokens, where in it we are, and where problems go. The codecs see the document only through it.
 * Places are noted as numbers, and a pointer is made only for a problem.
 */
final class JsonInput {
    private static final int FIRST_DEPTH = 32;
    private static final String ID = "id";

    private final String file;
    private final JsonParser parser;
    private final ParserBase locations;
    private final DocumentBytes bytes;
    private final DocumentSink sink;
    private final SyntaxProblems syntax;

    private JsonToken token = JsonToken.NOT_AVAILABLE;
    private @Nullable RecordedTokens recorded;

    private @Nullable String[] names = new String[FIRST_DEPTH];
    private int[] steps = new int[FIRST_DEPTH];
    private int depth;

    private final RecordPlaces.Log places;
    private int recordDepth = -1;
    private String recordId = "";
    private int losses;
    private int lostAt = -1;
    private int lostBy;

    private final boolean lenient;
    private final long maxRecords;
    private final KeptMembers kept = new KeptMembers();

    JsonInput(String file, JsonParser parser, DocumentBytes bytes, ReadOptions options, DocumentSink sink) {
        this(file, parser, bytes, options, sink, new RecordPlaces.Log());
    }

    /**
     * @param places where the places of a record are noted; may be used again for the next document
     */
    JsonInput(
            String file,
            JsonParser parser,
            DocumentBytes bytes,
            ReadOptions options,
            DocumentSink sink,
            RecordPlaces.Log places) {
        this.file = file;
        this.places = places;
        this.parser = parser;
        this.locations = (ParserBase) parser;
        this.bytes = bytes;
        this.sink = sink;
        this.lenient = options.isLenient();
        this.maxRecords = options.maxRecords();
        this.syntax = new SyntaxProblems(file, bytes, options);
    }

    /** An input over tokens that were made and not parsed; it begins with {@link #restart}. */
    static JsonInput ofTokens(ReadOptions options, DocumentSink sink) {
        byte[] nothing = {};
        JsonParser parser = JsonFormat.input(options).createParser(ObjectReadContext.empty(), nothing);
        return new JsonInput("", parser, DocumentBytes.of(nothing), options, sink);
    }

    /** Begins another value, which is all there is to read. */
    void restart(RecordedTokens tokens) {
        depth = 0;
        token = tokens.reset(0);
        recorded = tokens;
    }

    /** Moves to the next token. */
    JsonToken next() {
        RecordedTokens again = recorded;
        if (again != null) {
            if (again.hasNext()) {
                token = again.next();
                return token;
            }
            recorded = null;
        }
        try {
            return moved(parser.nextToken());
        } catch (JacksonException broken) {
            throw broken(broken);
        }
    }

    /**
     * Moves to the next token.
     *
     * @return which of the names it is; negative if it is none of them
     */
    int next(PropertyNameMatcher among) {
        if (recorded != null) {
            next();
            return match(among);
        }
        try {
            int match = parser.nextNameMatch(among);
            moved(parser.currentToken());
            return match;
        } catch (JacksonException broken) {
            throw broken(broken);
        }
    }

    /** Which of the names the current token is; negative if it is none of them. */
    int match(PropertyNameMatcher among) {
        return token == JsonToken.PROPERTY_NAME ? among.matchName(text()) : PropertyNameMatcher.MATCH_ODD_TOKEN;
    }

    private JsonToken moved(@Nullable JsonToken next) {
        if (next == null) {
            throw end(syntax.end(pointerOfParser()));
        }
        token = next;
        return next;
    }

    private DocumentEnd broken(JacksonException broken) {
        int after = (int) Math.max(1, parser.currentLocation().getByteOffset());
        return end(syntax.problem(broken, pointerOfParser(), bytes.place(bytes.start() + after - 1)));
    }

    JsonToken token() {
        return token;
    }

    /** Where problems go. */
    DocumentSink sink() {
        return sink;
    }

    /** The text of the current name, string or number. */
    String text() {
        if (recorded != null) {
            return recorded.text();
        }
        try {
            String text = token == JsonToken.PROPERTY_NAME ? parser.currentName() : parser.getString();
            return text == null ? "" : text;
        } catch (JacksonException broken) {
            throw end(syntax.problem(broken, pointerOfParser(), place()));
        }
    }

    /** The place of the current token, packed. */
    long place() {
        if (recorded != null) {
            return recorded.place();
        }
        if (token == JsonToken.PROPERTY_NAME) {
            // The parser has looked ahead to the value, so the place of the name is to be had only in this way.
            TokenStreamLocation name = parser.currentTokenLocation();
            return pack(name.getLineNr(), name.getColumnNr(), (int) name.getByteOffset());
        }
        // Unlike those of a location, these numbers are those of the character after the first one.
        return pack(
                locations.getTokenLineNr(),
                locations.getTokenColumnNr() - 1,
                (int) locations.getTokenCharacterOffset() - 1);
    }

    private long pack(int line, int byteColumn, int offset) {
        return bytes.place(line, byteColumn, offset);
    }

    /** Skips the value at the current token; stops at its last token. */
    void skip() {
        if (token.isStructStart()) {
            next();
            skipRest();
        }
    }

    /** Skips what is left, from the current token on, of the object or array that we are in; stops at its last token. */
    void skipRest() {
        int open = 1;
        while (true) {
            if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            }
            if (open == 0) {
                return;
            }
            next();
        }
    }

    /** Reports what stands behind the outermost value. */
    void endOfDocument() {
        recorded = null;
        long place;
        try {
            JsonToken next = parser.nextToken();
            if (next == null) {
                if (!bytes.isUtf8()) {
                    throw end(syntax.end(""));
                }
                return;
            }
            token = next;
            place = place();
        } catch (JacksonException broken) {
            Position where = syntax.problem(broken, "", place()).position();
            place = Places.pack(where.line(), where.column());
        }
        problem(ProblemCode.SYNTAX, "more stands behind the end of the " + bytes.what(), "nothing there", place);
        throw new DocumentEnd();
    }

    private DocumentEnd end(Problem problem) {
        sink.problem(problem);
        return new DocumentEnd();
    }

    /**
     * Keeps the tokens from the current one to the end of the object that we are in, so that they can be read twice.
     *
     * @return where we are, for {@link #lookBack}
     */
    int lookAhead() {
        RecordedTokens kept = recorded;
        if (kept == null) {
            kept = record();
            recorded = kept;
            token = kept.reset(0);
        }
        return kept.mark();
    }

    /** Goes back to where {@link #lookAhead} was called. */
    void lookBack(int mark) {
        RecordedTokens kept = recorded;
        if (kept != null) {
            token = kept.reset(mark);
        }
    }

    /**
     * Looks for a member of the object that we are in, from the current token on.
     *
     * @return whether there is one; then we are at its value, else at the end of the object
     */
    boolean seek(String member) {
        int open = 1;
        while (true) {
            if (open == 1 && token == JsonToken.PROPERTY_NAME && text().equals(member)) {
                next();
                return true;
            }
            if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            }
            if (open == 0) {
                return false;
            }
            next();
        }
    }

    private RecordedTokens record() {
        RecordedTokens kept = new RecordedTokens();
        int open = 1;
        kept.add(this);
        while (true) {
            if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd()) {
                open--;
            }
            if (open == 0) {
                return kept;
            }
            next();
            kept.add(this);
        }
    }

    /** Whether the member whose value the parser has just come to is the first of its object. */
    boolean isFirstMember() {
        return parser.streamReadContext().getCurrentIndex() == 0;
    }

    /**
     * Changes what is still to be read of the object that we are in, which is the document.
     *
     * @param change makes the new tokens of the old, which begin with the current one and end with the end of the object; we go
     *     on at the first of the new
     */
    void rewrite(UnaryOperator<RecordedTokens> change) {
        RecordedTokens changed = change.apply(record());
        token = changed.reset(0);
        recorded = changed;
    }

    /** Steps into a member; what is read until {@link #leave()} lies in it. */
    void enterMember(String name, int step) {
        if (depth == steps.length) {
            names = Arrays.copyOf(names, depth * 2);
            steps = Arrays.copyOf(steps, depth * 2);
        }
        names[depth] = name;
        steps[depth] = step;
        depth++;
    }

    /** Steps into an element of an array. */
    void enterElement(int index) {
        enterMember("", Steps.element(index));
        names[depth - 1] = null;
    }

    void leave() {
        depth--;
    }

    /** The JSON Pointer of where we are. */
    String pointer() {
        return pointer(0);
    }

    private String pointer(int from) {
        StringBuilder pointer = new StringBuilder();
        for (int level = from; level < depth; level++) {
            String name = names[level];
            pointer.append('/')
                    .append(
                            name == null
                                    ? Integer.toString(steps[level] >> 1)
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** The JSON Pointer of where the parser is, which may have looked ahead of us. */
    private String pointerOfParser() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Notes the place of the value at the current token, if it lies in a record. */
    void mark() {
        if (recordDepth >= 0) {
            long place = place();
            places.add(depth - recordDepth, steps[depth - 1], Places.line(place), Places.column(place));
        }
    }

    /** Begins a record, which is an element of an array; places are noted from here on. */
    void beginRecord() {
        recordDepth = depth;
        recordId = "";
        kept.beginRecord();
        places.begin();
        mark();
    }

    /** Ends a record that was read, and gives the places noted in it. */
    RecordPlaces endRecord(String list) {
        recordDepth = -1;
        return places.end(file, list, steps[depth - 1] >> 1);
    }

    /** Ends a record that stands alone in its document under the name of its kind, and gives the places noted in it. */
    RecordPlaces endSingleRecord(String kind) {
        recordDepth = -1;
        return places.end(file, kind, -1);
    }

    /** Ends a record that could not be read, if there is one. */
    void endLostRecord() {
        if (recordDepth >= 0) {
            sink.leftOut(reason(), recordId);
            recordDepth = -1;
        }
    }

    /** Notes the identifier of the record, for its problems, if this is it. */
    void identifier(String text) {
        if (recordDepth >= 0 && depth == recordDepth + 1 && ID.equals(names[depth - 1])) {
            recordId = text;
        }
    }

    /** Whether what the format does not know is kept. */
    boolean isLenient() {
        return lenient;
    }

    /** How many records a dataset may have that is a value in something else. */
    long maxRecords() {
        return maxRecords;
    }

    /** Moves on to the value of a member that the format does not know, and keeps it; stops at its last token. */
    void keep(String message) {
        Problem note = note(message);
        next();
        String value = ExtensionCodec.ANY_JSON.read(this);
        if (value == null) {
            return;
        }
        if (recordDepth >= 0) {
            kept.addInRecord(pointer(recordDepth), value, note);
        } else {
            kept.addInDocument(pointer(), value);
            report(note);
        }
    }

    /** Says that what stands here is kept; to be reported once it is certain. */
    Problem note(String message) {
        return new Problem(ProblemCode.KEPT_MEMBER, message + "; it is kept as an extension", "", position(place()));
    }

    /** Gives what was kept in the record that was read last its place among the extensions. */
    void extend(RecordKind kind, Id<?> id) {
        kept.endRecord(kind, id, this::report);
    }

    /** What was kept so far, that of lost records aside. */
    List<Extension> extensions() {
        return kept.extensions();
    }

    /** Notes that a value was lost. */
    void loss() {
        losses++;
    }

    /** How many values were lost so far. */
    int losses() {
        return losses;
    }

    /** Notes by which problem the value read last was lost, if that is not the last problem. */
    void lostBy(int problem) {
        lostBy = problem;
        lostAt = sink.problems();
    }

    /** The number of the problem by which the value read last was lost. */
    int reason() {
        return lostAt == sink.problems() ? lostBy : sink.problems() - 1;
    }

    /** Says that a member whose value was lost is left out of its object. */
    void leaveOut(String member) {
        sink.memberLeftOut(reason(), member);
    }

    /** Whether strings may hold half of a surrogate pair, so that it is worth while to look. */
    boolean mayHoldHalfPairs() {
        return bytes.mayHoldHalfPairs();
    }

    void problem(ProblemCode code, String message, String expected) {
        problem(code, message, expected, place());
    }

    void problem(ProblemCode code, String message, String expected, long place) {
        report(new Problem(code, message, expected, position(place)));
    }

    /** The place of the current token. */
    Position here() {
        return position(place());
    }

    private Position position(long place) {
        return new Position(file, pointer(), Places.line(place), Places.column(place));
    }

    /** Reports a problem that was made before. */
    void report(Problem problem) {
        if (!sink.problem(problem)) {
            throw new DocumentEnd();
        }
    }

    /** Reports that the current token is of the wrong type. */
    void wrongType(String expected) {
        if (token == JsonToken.VALUE_NULL) {
            problem(ProblemCode.BAD_VALUE, "null is not a value here; leave the member out", expected);
        } else {
            problem(ProblemCode.WRONG_TYPE, found() + " stands here", expected);
        }
    }

    /** The current token in words. */
    String found() {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the string " + Quoted.of(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Quoted.shortened(text());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> "null";
        };
    }
}
