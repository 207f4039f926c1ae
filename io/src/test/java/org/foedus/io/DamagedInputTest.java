package org.foedus.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.foedus.dataset.Dataset;

/** Whatever happens to a document, reading it gives a dataset or problems, each with a place in the document. */
class DamagedInputTest {
    private static final int ANY = 1_000_000;
    private static final int LONGEST_MESSAGE = 2_000;
    private static final String RECORDS = "damaged.ndjson";
    private static final Path DATA = Path.of("../examples/data");
    private static final DatasetWriter WRITER = DatasetWriter.create();
    private static final ReadOptions STRICT =
            ReadOptions.defaults().withMaxProblems(50).withMaxStringLength(1_500);
    private static final ReadOptions LENIENT = STRICT.lenient();
    private static final List<byte[]> DOCUMENTS = documents();
    private static final List<byte[]> FILES_OF_RECORDS = filesOfRecords();

    @Property(tries = 250, seed = "2026", shrinking = ShrinkingMode.OFF)
    void a_damaged_document_gives_a_dataset_or_problems(
            @ForAll @IntRange(max = ANY) int document,
            @ForAll @Size(min = 1, max = 4) List<Damage> damages,
            @ForAll long chance) {
        byte[] damaged = damaged(DOCUMENTS.get(document % DOCUMENTS.size()), damages, chance);

        for (ReadOptions options : List.of(STRICT, LENIENT)) {
            assertIsRead(damaged, "damaged.json", options);
        }
    }

    @Property(tries = 250, seed = "2026", shrinking = ShrinkingMode.OFF)
    void a_damaged_file_of_records_gives_a_dataset_or_problems(
            @ForAll @IntRange(max = ANY) int file,
            @ForAll @Size(min = 1, max = 4) List<Damage> damages,
            @ForAll long chance) {
        byte[] damaged = damaged(FILES_OF_RECORDS.get(file % FILES_OF_RECORDS.size()), damages, chance);

        for (ReadOptions options : List.of(STRICT, LENIENT)) {
            assertIsRead(damaged, RECORDS, options);
            Events one = new Events();
            RecordCount count = read(damaged, options, 1, one);
            assertThat(count.problems() == 0).isEqualTo(one.problems.stream().allMatch(Events::isNote));
            assertThat(one.problems).allSatisfy(problem -> assertIsPlaced(problem, damaged, RECORDS));
            Events two = new Events();
            assertThat(read(damaged, options, 2, two)).isEqualTo(count);
            assertThat(two.all).isEqualTo(one.all);
        }
    }

    @Property(tries = 8, seed = "2026", shrinking = ShrinkingMode.OFF)
    void a_damaged_file_of_many_blocks_gives_the_same_on_any_number_of_threads(
            @ForAll @Size(min = 1, max = 30) List<Damage> damages, @ForAll long chance) {
        byte[] damaged = damaged(manyTimes(FILES_OF_RECORDS.get(0), 1_000_000), damages, chance);
        Events one = new Events();
        Events two = new Events();

        RecordCount count = read(damaged, STRICT, 1, one);

        assertThat(read(damaged, STRICT, 2, two)).isEqualTo(count);
        assertThat(two.all).isEqualTo(one.all);
    }

    /** Keeps everything that is handed on, in its order. */
    private static final class Events implements RecordVisitor<PlacedRecord> {
        private final List<String> all = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        static boolean isNote(Problem problem) {
            return problem.code().isNote();
        }

        @Override
        public void record(PlacedRecord record) {
            all.add(record.position() + " " + record.value().id());
        }

        @Override
        public void problem(Problem problem) {
            all.add(problem.toString());
            problems.add(problem);
        }
    }

    private static RecordCount read(byte[] file, ReadOptions options, int threads, Events events) {
        return RecordReader.of(options)
                .read(new ByteArrayInputStream(file), "damaged", threads, record -> record, events);
    }

    private static void assertIsRead(byte[] damaged, String name, ReadOptions options) {
        ReadResult<Dataset> result = DatasetReader.of(options).read(new ByteArrayInputStream(damaged), name);

        assertThat(result.value().isPresent() || !result.faults().isEmpty()).isTrue();
        assertThat(result.faults()).hasSizeLessThanOrEqualTo(options.maxProblems() + 1);
        assertThat(result.problems()).allSatisfy(problem -> assertIsPlaced(problem, damaged, name));
        if (result.value().isPresent()) {
            Dataset dataset = result.value().orElseThrow();
            assertThat(DatasetReader.withDefaults()
                            .read(WRITER.toJson(dataset), "again")
                            .orThrow())
                    .isEqualTo(dataset);
        }
    }

    private static void assertIsPlaced(Problem problem, byte[] document, String name) {
        String text = new String(document, ISO_8859_1);
        List<String> lines = List.of(text.split(name.equals(RECORDS) ? "\n" : "\r\n|\r|\n", -1));
        Position place = problem.position();
        assertThat(problem.message()).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
        assertThat(place.pointer()).matches("(?s)(/.*)?");
        if (document.length == 0) {
            return;
        }
        assertThat(place.line()).as(problem.toString()).isBetween(1, lines.size());
        assertThat(place.column())
                .as(problem.toString())
                .isBetween(1, lines.get(place.line() - 1).length() + 1);
    }

    private static byte[] damaged(byte[] whole, List<Damage> damages, long chance) {
        Random random = new Random(chance);
        byte[] damaged = whole;
        for (Damage damage : damages) {
            damaged = damage.damage(damaged, random);
        }
        return damaged;
    }

    private static List<byte[]> documents() {
        List<byte[]> documents = new ArrayList<>();
        documents.add(WRITER.toJson(Everything.dataset()).getBytes(UTF_8));
        for (String file : List.of(
                "seeds/japan-to-join-2025.json",
                "seeds/press-on-accession-2024.json",
                "law/japan.json",
                "ukraine/agreements/ua-jp-2024.json")) {
            try {
                documents.add(Files.readAllBytes(DATA.resolve(file)));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        return documents;
    }

    private static List<byte[]> filesOfRecords() {
        List<byte[]> files = new ArrayList<>();
        for (byte[] document : DOCUMENTS) {
            Dataset dataset = DatasetReader.withDefaults()
                    .read(new ByteArrayInputStream(document), "document")
                    .orThrow();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            WRITER.writeRecords(dataset, file);
            files.add(file.toByteArray());
        }
        return files;
    }

    /** The records of a file again and again, until there are so many bytes. */
    private static byte[] manyTimes(byte[] file, int bytes) {
        String text = new String(file, ISO_8859_1);
        int records = text.indexOf('\n') + 1;
        String again = text.substring(records);
        return (text.substring(0, records) + again.repeat(bytes / again.length() + 1)).getBytes(ISO_8859_1);
    }
}
