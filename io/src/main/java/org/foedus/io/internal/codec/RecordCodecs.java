package org.foedus.io.internal.codec;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.Position;

/** Which codec reads and writes the records of each kind. */
final class RecordCodecs {

    /** Reads and writes the records of one kind. */
    record Records<R extends Identified>(RecordKind kind, Codec<R> codec, BiConsumer<DatasetBuilder, R> add) {

        /** Reads one record into the dataset, or reports that it is left out. */
        void read(JsonInput in, DatasetBuilder dataset, DocumentSink sink) {
            in.beginRecord();
            in.mark();
            Position start = in.position(in.place());
            R value = codec.read(in);
            Map<String, Long> inside = in.endRecord();
            if (value == null) {
                sink.leftOut();
            } else if (!sink.isKnown(value)) {
                add.accept(dataset, value);
                sink.record(kind, value.id().value(), start, inside);
            }
        }

        /** Writes one record, which is of the kind. */
        @SuppressWarnings("unchecked")
        void write(JsonOutput out, Identified value) {
            codec.write(out, (R) value);
        }
    }

    private static final Map<RecordKind, Records<?>> BY_KIND = byKind();
    private static final Map<String, Records<?>> BY_MEMBER = byMember();

    private RecordCodecs() {}

    static Map<RecordKind, Records<?>> all() {
        return BY_KIND;
    }

    static Map<String, Records<?>> members() {
        return BY_MEMBER;
    }

    private static Map<RecordKind, Records<?>> byKind() {
        Map<RecordKind, Records<?>> all = new EnumMap<>(RecordKind.class);
        put(all, RecordKind.SOURCE, SourceCodecs.SOURCE, DatasetBuilder::addSources);
        put(all, RecordKind.PARTY, PartyCodecs.PARTY, DatasetBuilder::addParties);
        put(all, RecordKind.SUCCESSION, PartyCodecs.SUCCESSION, DatasetBuilder::addSuccessions);
        put(all, RecordKind.MEMBERSHIP, PartyCodecs.MEMBERSHIP, DatasetBuilder::addMemberships);
        put(all, RecordKind.PERSON, PartyCodecs.PERSON, DatasetBuilder::addPersons);
        put(all, RecordKind.OFFICE, PartyCodecs.OFFICE, DatasetBuilder::addOffices);
        put(all, RecordKind.TENURE, PartyCodecs.TENURE, DatasetBuilder::addTenures);
        put(all, RecordKind.EVENT, AgreementCodecs.EVENT, DatasetBuilder::addEvents);
        put(all, RecordKind.AGREEMENT, AgreementCodecs.AGREEMENT, DatasetBuilder::addAgreements);
        put(all, RecordKind.STATEMENT, StatementCodecs.STATEMENT, DatasetBuilder::addStatements);
        put(all, RecordKind.ITEM, AidCodecs.ITEM, DatasetBuilder::addItems);
        put(all, RecordKind.DEFINITION, LawCodecs.DEFINITION, DatasetBuilder::addDefinitions);
        put(all, RecordKind.CIRCUMSTANCE, LawCodecs.CIRCUMSTANCE, DatasetBuilder::addCircumstances);
        put(all, RecordKind.NORM, LawCodecs.NORM, DatasetBuilder::addNorms);
        put(all, RecordKind.TRANSFER, LawCodecs.TRANSFER, DatasetBuilder::addTransfers);
        return all;
    }

    private static <R extends Identified> void put(
            Map<RecordKind, Records<?>> all, RecordKind kind, Codec<R> codec, BiConsumer<DatasetBuilder, R> add) {
        all.put(kind, new Records<>(kind, codec, add));
    }

    private static Map<String, Records<?>> byMember() {
        Map<String, Records<?>> all = new LinkedHashMap<>();
        BY_KIND.forEach((kind, records) -> all.put(kind.member(), records));
        return all;
    }
}
