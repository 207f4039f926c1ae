package org.foedus.io.jackson;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** A value copied out of the input of a mapper, which knows where in that input its tokens stand. */
final class CopiedValue {
    // Escaped, so that half of a surrogate pair arrives where it is reported. The mapper has set its own limits before.
    private static final JsonFactory COPY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final int FIRST_SIZE = 64;

    private final ByteArrayOutputStream json = new ByteArrayOutputStream();
    private int[] lines = new int[FIRST_SIZE];
    private int[] columns = new int[FIRST_SIZE];
    private int size;

    /** Copies the value at the current token of a parser, which is then at its last token. */
    CopiedValue(JsonParser parser) {
        try (JsonGenerator copy = COPY.createGenerator(ObjectWriteContext.empty(), json, JsonEncoding.UTF8)) {
            int open = copy(parser, copy);
            while (open > 0) {
                parser.nextToken();
                open += copy(parser, copy);
            }
        }
    }

    /** Copies a token, and answers by how many levels it leads inwards. */
    private int copy(JsonParser parser, JsonGenerator copy) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
            columns = Arrays.copyOf(columns, size * 2);
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        lines[size] = at.getLineNr();
        columns[size] = at.getColumnNr();
        size++;
        JsonToken token = parser.currentToken();
        if (token.isNumeric()) {
            copy.writeNumber(parser.getString());
        } else {
            copy.copyCurrentEventExact(parser);
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    /** The value by itself. */
    byte[] json() {
        return json.toByteArray();
    }

    /** Problems of the value with the places they have in the input of the mapper. */
    List<Problem> placed(List<Problem> problems) {
        Map<String, Integer> tokens = tokens();
        return problems.stream()
                .map(problem -> {
                    String pointer = problem.position().pointer();
                    int token = token(tokens, pointer);
                    Position position = new Position("", pointer, lines[token], columns[token]);
                    return new Problem(problem.code(), problem.message(), problem.expected(), position);
                })
                .toList();
    }

    /** The number of the token at a pointer; of the nearest around it if an upgrade made the value at it. */
    private static int token(Map<String, Integer> tokens, String pointer) {
        Integer token = tokens.get(pointer);
        return token != null || pointer.isEmpty()
                ? token == null ? 0 : token
                : token(tokens, pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
    }

    /** The numbers of the tokens at which values begin, by their pointers. */
    private Map<String, Integer> tokens() {
        Map<String, Integer> tokens = new HashMap<>();
        try (JsonParser parser = COPY.createParser(ObjectReadContext.empty(), json())) {
            for (int number = 0; number < size; number++) {
                if (!parser.nextToken().isStructEnd()) {
                    tokens.put(parser.streamReadContext().pathAsPointer().toString(), number);
                }
            }
        }
        return tokens;
    }
}
