package org.foedus.io.internal.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foedus.dataset.Unread;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;
import org.foedus.io.ReadOptions;
import org.foedus.io.ReadResult;
import org.foedus.io.SourceMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Documents that hold one value and no records.
 *
 * @param <T> the type of the value
 */
public final class ValueDocument<T> {
    private final String what;
    private final Codec<T> codec;

    ValueDocument(ObjectCodec<T, ?> codec) {
        this(codec.what(), codec);
    }

    /**
     * @param what what a document is, for messages: {@code "a mapping"}
     */
    ValueDocument(String what, Codec<T> codec) {
        this.what = what;
        this.codec = codec;
    }

    /** Reads a file; that it cannot be opened is a problem like any other. */
    public ReadResult<T> read(Path file) {
        List<Problem> problems = new ArrayList<>();
        Optional<T> value = Optional.empty();
        try {
            value = read(Files.readAllBytes(file), file.toString(), problems);
        } catch (IOException problem) {
            problems.add(new Problem(
                    ProblemCode.UNREADABLE,
                    "the file cannot be read: " + problem.getMessage(),
                    "",
                    new Position(file.toString(), "", 0, 0)));
        }
        return result(value, problems);
    }

    /**
     * Reads a document from its bytes.
     *
     * @param file what to call it in problems
     */
    public ReadResult<T> read(byte[] document, String file) {
        List<Problem> problems = new ArrayList<>();
        Optional<T> value = read(document, file, problems);
        return result(value, problems);
    }

    private static <T> ReadResult<T> result(Optional<T> value, List<Problem> problems) {
        boolean toTheEnd = problems.stream().noneMatch(problem -> problem.code().endsDocument());
        return new ReadResult<>(value, problems, SourceMap.empty(), 0, Unread.nothing(), toTheEnd);
    }

    private Optional<T> read(byte[] document, String file, List<Problem> problems) {
        ReadOptions options = ReadOptions.defaults();
        DocumentBytes bytes = DocumentBytes.of(document);
        ProblemList sink = new ProblemList(problems, options.maxProblems());
        if (!DocumentStart.isReadable(document, bytes, what, file, sink)) {
            return Optional.empty();
        }
        try (JsonParser parser = JsonFormat.input(options)
                .createParser(ObjectReadContext.empty(), document, bytes.start(), bytes.end() - bytes.start())) {
            JsonInput in = new JsonInput(file, parser, bytes, options, sink);
            in.next();
            Optional<T> value = Optional.ofNullable(codec.read(in));
            in.endOfDocument();
            return value;
        } catch (DocumentEnd end) {
            return Optional.empty();
        }
    }

    /**
     * Writes a document, with a line feed at the end.
     *
     * @param out where it goes; it is flushed and not closed
     */
    public void write(T value, OutputStream out) {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            codec.write(new JsonOutput(json), value);
            json.writeRaw('\n');
        }
    }
}
