package org.foedus.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.Unread;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.io.internal.codec.DatasetDocument;
import org.foedus.io.internal.codec.DocumentSink;
import org.foedus.io.internal.codec.RecordLines;

/** One run of a reader over one or more documents. */
final class ReadRun implements DocumentSink {
    private static final String JSON = ".json";

    private final ReadOptions options;
    private final DatasetDocument documents;
    private final List<Dataset> datasets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final SourceMap.Collector places = new SourceMap.Collector();
    private final Map<String, List<Identified>> earlier = new HashMap<>();
    private int indexed;
    private int leftOut;
    private final Set<Id<?>> unread = new HashSet<>();
    private boolean unreadOthers;
    private int notes;
    private boolean full;
    private boolean toTheEnd = true;

    ReadRun(ReadOptions options, DatasetDocument documents) {
        this.options = options;
        this.documents = documents;
    }

    /** Reads a file or a folder. */
    void path(Path path) {
        if (!Files.isDirectory(path)) {
            file(path);
            return;
        }
        List<Path> files;
        try (Stream<Path> inside = Files.walk(path)) {
            files = inside.filter(file -> isOurs(file.toString()) && !Files.isDirectory(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException problem) {
            unreadable(path.toString(), "the folder cannot be read: " + problem.getMessage());
            return;
        }
        if (files.isEmpty()) {
            unreadable(path.toString(), "the folder holds no *.json or *.ndjson document");
        }
        files.forEach(this::file);
    }

    private void file(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            stream(in, file.toString());
        } catch (NoSuchFileException problem) {
            unreadable(file.toString(), "there is no such file or folder");
        } catch (AccessDeniedException problem) {
            unreadable(file.toString(), "the file may not be read by this user");
        } catch (IOException problem) {
            unreadable(file.toString(), "the file cannot be read: " + problem.getMessage());
        }
    }

    private static boolean isOurs(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(JSON) || RecordLines.areIn(name);
    }

    /** Reads a document from a stream. */
    void stream(InputStream in, String name) throws IOException {
        if (full) {
            return;
        }
        if (RecordLines.areIn(name)) {
            records(in, name);
            return;
        }
        byte[] bytes = in.readNBytes((int) options.maxDocumentBytes());
        if (bytes.length == options.maxDocumentBytes() && in.read() >= 0) {
            tooLong(name);
        } else {
            document(bytes, name);
        }
    }

    /** Reads a document from a text. */
    void text(String json, String name) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(json));
            if (bytes.remaining() > options.maxDocumentBytes()) {
                tooLong(name);
            } else {
                byte[] exact = new byte[bytes.remaining()];
                bytes.get(exact);
                if (RecordLines.areIn(name)) {
                    records(new ByteArrayInputStream(exact), name);
                } else {
                    document(exact, name);
                }
            }
        } catch (CharacterCodingException problem) {
            problem(new Problem(
                    ProblemCode.NOT_UTF8,
                    "the text holds half of a surrogate pair",
                    "a text of whole characters",
                    new Position(name, "", 0, 0)));
        }
    }

    private void document(byte[] bytes, String name) {
        documents.read(bytes, name, this, places::add).ifPresent(dataset -> add(dataset, name));
    }

    private void records(InputStream in, String name) {
        RecordsCollector collector = new RecordsCollector(this, places);
        int left = options.maxProblems() - (problems.size() - notes);
        boolean before = toTheEnd;
        RecordCount count = RecordReader.stoppingAfterProblems(left < 1 ? options : options.withMaxProblems(left))
                .read(in, name, collector);
        toTheEnd = before && count.toTheEnd() && !full;
        collector.dataset().ifPresent(dataset -> add(dataset, name));
    }

    private void add(Dataset dataset, String name) {
        Optional<String> other = datasets.stream()
                .filter(one -> one.id().equals(dataset.id()))
                .flatMap(one -> one.version().stream())
                .findFirst()
                .filter(version -> dataset.version().isPresent()
                        && !dataset.version().orElseThrow().equals(version));
        datasets.add(dataset);
        other.ifPresent(version -> problem(new Problem(
                ProblemCode.BROKEN_RECORD,
                "the dataset \"" + dataset.id() + "\" has the version \""
                        + dataset.version().orElseThrow() + "\" here, and \"" + version + "\" in a document before",
                "documents of one version",
                new Position(name, "", 0, 0))));
    }

    private void tooLong(String name) {
        problem(new Problem(
                ProblemCode.LIMIT_EXCEEDED,
                "the document has more than " + options.maxDocumentBytes() + " bytes, the limit maxDocumentBytes",
                "a smaller document, or a reader with a higher limit",
                new Position(name, "", 0, 0)));
    }

    void unreadable(String name, String message) {
        problem(new Problem(ProblemCode.UNREADABLE, message, "", new Position(name, "", 0, 0)));
    }

    ReadResult<Dataset> result() {
        Optional<Dataset> value = datasets.isEmpty() ? Optional.empty() : Optional.of(Dataset.merge(datasets));
        boolean others = unreadOthers || !toTheEnd || problems.stream().anyMatch(ReadRun::mayLoseRecords);
        return new ReadResult<>(value, problems, places.finish(), leftOut, new Unread(unread, others), toTheEnd);
    }

    /** Whether a problem concerns a member of a document as a whole, which may be a list of records. */
    private static boolean mayLoseRecords(Problem problem) {
        return problem.position().pointer().lastIndexOf('/') == 0 && problem.code() != ProblemCode.UPGRADED;
    }

    @Override
    public boolean problem(Problem problem) {
        toTheEnd &= !problem.code().endsDocument();
        if (full) {
            return false;
        }
        if (problem.code().isNote()) {
            note(problem);
            return true;
        }
        if (problems.size() - notes < options.maxProblems()) {
            problems.add(problem);
            return true;
        }
        full = true;
        toTheEnd = false;
        problems.add(DocumentSink.tooMany(options.maxProblems(), problem.position()));
        return false;
    }

    private void note(Problem note) {
        if (notes > options.maxNotes()) {
            return;
        }
        problems.add(notes < options.maxNotes() ? note : DocumentSink.notesNotListed(notes, note.position()));
        notes++;
    }

    @Override
    public int problems() {
        return problems.size();
    }

    @Override
    public void leftOut(int problem, String id) {
        leftOut++;
        try {
            unread.add(Id.of(id));
        } catch (IllegalArgumentException noIdentifier) {
            unreadOthers = true;
        }
        if (problem < 0 || problem >= problems.size() - (full ? 1 : 0)) {
            return;
        }
        problems.set(problem, problems.get(problem).andLeftOut(id));
    }

    @Override
    public void memberLeftOut(int problem, String member) {
        problems.set(problem, problems.get(problem).andMemberLeftOut(member));
    }

    @Override
    public boolean isKnown(Identified value) {
        for (; indexed < datasets.size(); indexed++) {
            for (RecordKind kind : RecordKind.values()) {
                for (Identified one : kind.in(datasets.get(indexed))) {
                    earlier.computeIfAbsent(one.id().value(), id -> new ArrayList<>(1))
                            .add(one);
                }
            }
        }
        List<Identified> namesakes = earlier.getOrDefault(value.id().value(), List.of());
        return namesakes.contains(value);
    }
}
