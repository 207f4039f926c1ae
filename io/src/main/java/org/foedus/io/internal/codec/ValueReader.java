package org.foedus.io.internal.codec;

import java.util.List;
import java.util.Optional;
import org.foedus.io.Problem;
import org.foedus.io.ReadOptions;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads single values of the {@linkplain DeclaredTypes declared types}. Immutable. */
public final class ValueReader {
    private final ReadOptions options;
    private final JsonFactory input;

    /** Reads values within limits. */
    public ValueReader(ReadOptions options) {
        this.options = options;
        this.input = JsonFormat.input(options);
    }

    /**
     * Reads one value.
     *
     * @param type one of {@link DeclaredTypes#types()}
     * @param json the value, in UTF-8
     * @param problems takes what is wrong with it; the places are those in {@code json}
     * @return what could be read; it is whole if there was no problem but notes
     */
    public <T> Optional<T> read(Class<T> type, byte[] json, List<Problem> problems) {
        DocumentBytes bytes = DocumentBytes.of(json);
        ProblemList sink = new ProblemList(problems, options.maxProblems());
        try (JsonParser parser = input.createParser(ObjectReadContext.empty(), json)) {
            JsonInput in = new JsonInput("", parser, bytes, options, sink);
            in.next();
            return Optional.ofNullable(DeclaredTypes.codec(type).read(in));
        } catch (DocumentEnd end) {
            return Optional.empty();
        }
    }
}
