package org.foedus.io.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.ReadOptions;
import org.foedus.io.internal.codec.RecordLines;
import org.jspecify.annotations.Nullable;

/**
 * Imports tables by a mapping. Rows are read one by one, and what they make is handed on at once; a row that cannot be understood is
 * rejected with its reason and never repaired. Immutable.
 */
public final class TableImporter {
    private final Mapping mapping;
    private final @Nullable PartyResolver parties;
    private final ReadOptions options;

    private TableImporter(Mapping mapping, @Nullable PartyResolver parties, ReadOptions options) {
        this.mapping = mapping;
        this.parties = parties;
        this.options = options;
    }

    /** An importer by a mapping that makes identifiers of parties of their codes or names as they are. */
    public static TableImporter of(Mapping mapping) {
        return new TableImporter(mapping, null, ReadOptions.defaults());
    }

    /** This importer, with a list of parties that codes and names are looked up in; a row with one that is not found is rejected. */
    public TableImporter withParties(PartyResolver resolver) {
        return new TableImporter(mapping, resolver, options);
    }

    /** This importer with limits of one's own; of these, that on the bytes of a line holds for a row. */
    public TableImporter withOptions(ReadOptions limits) {
        return new TableImporter(mapping, parties, limits);
    }

    /**
     * Imports tables, one after the other.
     *
     * @param visitor takes what is made
     */
    public ImportReport read(List<TableInput> tables, ImportVisitor visitor) {
        return new ImportRun(mapping.content(), Optional.ofNullable(parties), options, visitor).run(tables);
    }

    /**
     * Imports tables into one dataset, which is held in memory.
     *
     * @param rejects takes the rows of which no record was made
     */
    public ImportResult read(List<TableInput> tables, Consumer<RejectedRow> rejects) {
        DatasetBuilder dataset = Dataset.builder().from(mapping.dataset());
        ImportReport report = read(tables, new ImportVisitor() {
            @Override
            public void record(RecordKind kind, Identified record) {
                RecordLines.add(dataset, kind, record);
            }

            @Override
            public void rejected(RejectedRow row) {
                rejects.accept(row);
            }
        });
        return new ImportResult(dataset.build(), report);
    }
}
