package org.foedus.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.internal.codec.DatasetDocument;
import org.foedus.io.internal.codec.DocumentSink;

/**
 * Reads datasets. A reader never stops at the first problem: it reports every one it can reach, and gives what could be read.
 * It is immutable and may be shared.
 */
public final class DatasetReader {
    private final ReadOptions options;

    private DatasetReader(ReadOptions options) {
        this.options = options;
    }

    /** A reader with the {@linkplain ReadOptions#defaults() default} limits. */
    public static DatasetReader withDefaults() {
        return of(ReadOptions.defaults());
    }

    /** A reader with limits of one's own. */
    public static DatasetReader of(ReadOptions options) {
        return new DatasetReader(options);
    }

    /** Reads a file, or all {@code *.json} files of a folder and its subfolders, as one dataset. */
    public ReadResult<Dataset> read(Path path) {
        return read(List.of(path));
    }

    /**
     * Reads files and folders as one dataset, in the order given; the files of a folder in the order of their names.
     * A record that stands equal in several documents is one record.
     */
    public ReadResult<Dataset> read(List<Path> paths) {
        Reading reading = new Reading();
        paths.forEach(reading::path);
        return reading.result();
    }

    /**
     * Reads one document.
     *
     * @param in the bytes of the document; it is read to the end and not closed
     * @param name what to call it in problems
     */
    public ReadResult<Dataset> read(InputStream in, String name) {
        Reading reading = new Reading();
        reading.stream(in, name);
        return reading.result();
    }

    /**
     * Reads one document.
     *
     * @param json the text of the document
     * @param name what to call it in problems
     */
    public ReadResult<Dataset> read(String json, String name) {
        Reading reading = new Reading();
        reading.document(json.getBytes(UTF_8), name);
        return reading.result();
    }

    /** One run over one or more documents. */
    private final class Reading implements DocumentSink {
        private final List<Dataset> datasets = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final SourceMap.Collector places = new SourceMap.Collector();
        private final Set<Identified> earlier = new HashSet<>();
        private int leftOut;

        void path(Path path) {
            if (!Files.isDirectory(path)) {
                file(path);
                return;
            }
            try (Stream<Path> inside = Files.walk(path)) {
                List<Path> files = inside.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                        .sorted()
                        .toList();
                if (files.isEmpty()) {
                    unreadable(path, "the folder holds no *.json document");
                }
                files.forEach(this::file);
            } catch (IOException problem) {
                unreadable(path, "the folder cannot be read: " + problem.getMessage());
            }
        }

        private void file(Path file) {
            try (InputStream in = Files.newInputStream(file)) {
                stream(in, file.toString());
            } catch (NoSuchFileException problem) {
                unreadable(file, "there is no such file or folder");
            } catch (IOException problem) {
                unreadable(file, "the file cannot be read: " + problem.getMessage());
            }
        }

        void stream(InputStream in, String name) {
            try {
                byte[] bytes = in.readNBytes(options.maxDocumentBytes());
                if (in.read() >= 0) {
                    problem(new Problem(
                            ProblemCode.LIMIT_EXCEEDED,
                            "the document has more than " + options.maxDocumentBytes()
                                    + " bytes, the limit maxDocumentBytes",
                            "a smaller document, or a reader with a higher limit",
                            new Position(name, "", 0, 0)));
                    return;
                }
                document(bytes, name);
            } catch (IOException problem) {
                problem(new Problem(
                        ProblemCode.UNREADABLE,
                        "the document cannot be read: " + problem.getMessage(),
                        "",
                        new Position(name, "", 0, 0)));
            }
        }

        void document(byte[] bytes, String name) {
            if (problems.size() < options.maxProblems()) {
                new DatasetDocument(name, options, this).read(bytes).ifPresent(this::add);
            }
        }

        private void add(Dataset dataset) {
            datasets.add(dataset);
            for (RecordKind kind : RecordKind.values()) {
                earlier.addAll(kind.in(dataset));
            }
        }

        private void unreadable(Path path, String message) {
            problem(new Problem(ProblemCode.UNREADABLE, message, "", new Position(path.toString(), "", 0, 0)));
        }

        ReadResult<Dataset> result() {
            Optional<Dataset> value = datasets.isEmpty() ? Optional.empty() : Optional.of(Dataset.merge(datasets));
            return new ReadResult<>(value, problems, places.finish(), leftOut);
        }

        @Override
        public boolean problem(Problem problem) {
            if (problems.size() < options.maxProblems()) {
                problems.add(problem);
                return true;
            }
            if (problems.size() == options.maxProblems()) {
                problems.add(new Problem(
                        ProblemCode.LIMIT_EXCEEDED,
                        "there are more than " + options.maxProblems()
                                + " problems, the limit maxProblems; reading stops here",
                        "fewer problems, or a reader with a higher limit",
                        problem.position()));
            }
            return false;
        }

        @Override
        public void record(RecordKind kind, String id, Position start, Map<String, Long> inside) {
            places.add(kind, id, new SourceMap.RecordPlaces(start.file(), start.pointer(), inside));
        }

        @Override
        public boolean isKnown(Identified value) {
            return earlier.contains(value);
        }

        @Override
        public void leftOut() {
            leftOut++;
        }
    }
}
