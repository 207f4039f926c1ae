package org.foedus.io.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.foedus.dataset.Dataset;

/** What became of an invented table. */
record Imported(Dataset dataset, ImportReport report, List<RejectedRow> rejected) {

    /** A mapping with the usual beginning and these members. */
    static Mapping mapping(String members) {
        return MappingReader.read(document(members), "mapping.json").orThrow();
    }

    static String document(String members) {
        return """
                {"format": "foedus/1", "kind": "mapping",
                 "dataset": {"id": "invented", "title": "Invented", "observed": {"until": "2020-12-31"}},
                 "source": {"id": "table", "kind": "DATASET", "title": "An invented table"},
                 %s}
                """.formatted(members.strip());
    }

    static Imported of(Mapping mapping, String table) {
        return of(mapping, table, StandardCharsets.UTF_8);
    }

    static Imported of(Mapping mapping, String table, Charset charset) {
        return of(mapping, table.getBytes(charset));
    }

    static Imported of(Mapping mapping, byte[] table) {
        return of(TableImporter.of(mapping), table);
    }

    static Imported of(TableImporter importer, byte[] table) {
        List<RejectedRow> rejected = new ArrayList<>();
        ImportResult result = importer.read(
                List.of(TableInput.of("folder/table.csv", () -> new ByteArrayInputStream(table))), rejected::add);
        return new Imported(result.dataset(), result.report(), rejected);
    }

    /** The names of the people imported. */
    List<String> names() {
        return dataset.persons().stream().map(person -> person.name()).toList();
    }

    /** Why rows were rejected, in order. */
    List<String> reasons() {
        return rejected.stream().map(RejectedRow::reason).toList();
    }
}
