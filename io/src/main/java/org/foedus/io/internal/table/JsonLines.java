package org.foedus.io.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Objects that stand one a line. A line that cannot be read costs only itself. */
final class JsonLines implements JsonObjects {
    private final BufferedReader in;
    private int line;

    JsonLines(BufferedReader in) {
        this.in = in;
    }

    @Override
    public @Nullable One next() throws IOException {
        String text = in.readLine();
        line++;
        while (text != null && Blanks.strip(text).isEmpty()) {
            text = in.readLine();
            line++;
        }
        return text == null ? null : read(text);
    }

    private One read(String text) {
        try (JsonParser parser = Taker.INPUT.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return faulty(text, "the line is no JSON object");
            }
            One object = Taker.take(parser, line);
            return parser.nextToken() == null
                    ? new One(object.line(), object.cells(), text, Optional.empty())
                    : faulty(text, "more stands behind the end of the object");
        } catch (JacksonException broken) {
            return faulty(text, "the line is no JSON: " + broken.getOriginalMessage());
        }
    }

    private One faulty(String text, String reason) {
        return new One(line, List.of(), text, Optional.of(reason));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
