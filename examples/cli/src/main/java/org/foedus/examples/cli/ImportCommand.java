package org.foedus.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.DatasetReader;
import org.foedus.io.DatasetWriter;
import org.foedus.io.KnownParties;
import org.foedus.io.RecordWriter;
import org.foedus.io.table.ImportReport;
import org.foedus.io.table.ImportResult;
import org.foedus.io.table.ImportVisitor;
import org.foedus.io.table.Mapping;
import org.foedus.io.table.MappingReader;
import org.foedus.io.table.PartyResolver;
import org.foedus.io.table.RejectFile;
import org.foedus.io.table.RejectedRow;
import org.foedus.io.table.TableImporter;
import org.foedus.io.table.TableInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a dataset of tables of others. */
@Command(
        name = "import",
        description = {"Makes a dataset of tables of others.", ""},
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A mapping says what the rows of a table mean. Those that ship are named below; one of your own is a JSON document, and "
                    + "docs/import.md shows how to write it. Each row ends in the dataset, among the rejected, or in a skip that the "
                    + "mapping explains; the report counts them.",
            "Exit codes: 0 every row was understood; 1 rows were rejected; 2 a table or the mapping cannot be used.",
            "Example: foedus import cow-states states2016.csv --out cow-states.json --rejects rejects.csv"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Output output = new Output();

    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description = "A mapping that ships, such as cow-states, or the file of one of your own (*.json).")
    private String source = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "INPUT", description = "The tables.")
    private List<Path> tables = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description =
                    "Where the dataset goes: a file of records if its name ends in .ndjson, which may be of any size; else a "
                            + "document, which is held in memory.")
    private Path out = Path.of("");

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where the rejected rows go, as CSV with reasons. Default: the first of them are shown.")
    private @Nullable Path rejects;

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description =
                    "A dataset of parties in which names and codes are looked up, on the day of the row. Default: the list of "
                            + "states that ships.")
    private @Nullable Path parties;

    @Override
    public Integer call() throws IOException {
        Mapping mapping = mapping();
        TableImporter importer = TableImporter.of(mapping)
                .withParties(PartyResolver.of(
                        parties == null
                                ? KnownParties.read()
                                : SideFile.read(DatasetReader.withDefaults().read(parties))));
        List<TableInput> inputs = tables.stream().map(TableInput::of).toList();
        ImportReport report;
        try (Rejects rejected = new Rejects(rejects)) {
            report = isStream() ? stream(importer, inputs, rejected) : whole(importer, inputs, rejected);
            rejected.shown.forEach(row -> spec.commandLine().getErr().println("foedus: " + row));
        }
        report.problems().forEach(problem -> spec.commandLine().getErr().println("foedus: " + Input.line(problem)));
        output.writer(spec.commandLine().getOut()).answer(ImportAnswer.of(mapping, report));
        return !report.problems().isEmpty() ? 2 : report.rowsRejected() > 0 ? 1 : 0;
    }

    private Mapping mapping() {
        if (MappingReader.shipped().contains(source)) {
            return MappingReader.shipped(source);
        }
        if (!source.toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new UnusableInput("no mapping called \"" + source + "\" ships; there are "
                    + String.join(", ", MappingReader.shipped())
                    + ", and the name of a file of one's own ends in .json");
        }
        return SideFile.read(MappingReader.read(Path.of(source)));
    }

    private boolean isStream() {
        return out.toString().toLowerCase(Locale.ROOT).endsWith(".ndjson");
    }

    private ImportReport whole(TableImporter importer, List<TableInput> inputs, Rejects rejected) {
        ImportResult result = importer.read(inputs, rejected::add);
        DatasetWriter.create().write(result.dataset(), out);
        return result.report();
    }

    private ImportReport stream(TableImporter importer, List<TableInput> inputs, Rejects rejected) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out));
                Records records = new Records(file, rejected)) {
            return importer.read(inputs, records);
        }
    }

    /** Writes records as they are made. */
    private static final class Records implements ImportVisitor, AutoCloseable {
        private final OutputStream file;
        private final Rejects rejected;
        private @Nullable RecordWriter writer;

        Records(OutputStream file, Rejects rejected) {
            this.file = file;
            this.rejected = rejected;
        }

        @Override
        public void header(Dataset dataset) {
            writer = new RecordWriter(dataset, file);
        }

        @Override
        public void record(RecordKind kind, Identified record) {
            if (writer != null) {
                writer.write(kind, record);
            }
        }

        @Override
        public void rejected(RejectedRow row) {
            rejected.add(row);
        }

        @Override
        public void close() throws IOException {
            if (writer != null) {
                writer.close();
            }
        }
    }

    /** Takes the rejected rows: all into a file, or the first to be shown. */
    private static final class Rejects implements AutoCloseable {
        private final @Nullable Writer writer;
        private final @Nullable RejectFile file;
        private final List<RejectedRow> shown = new ArrayList<>();

        Rejects(@Nullable Path path) throws IOException {
            writer = path == null ? null : Files.newBufferedWriter(path, UTF_8);
            file = writer == null ? null : new RejectFile(writer);
        }

        void add(RejectedRow row) {
            if (file != null) {
                file.write(row);
            } else if (shown.size() < SHOWN) {
                shown.add(row);
            }
        }

        @Override
        public void close() throws IOException {
            if (writer != null) {
                writer.close();
            }
        }
    }
}
