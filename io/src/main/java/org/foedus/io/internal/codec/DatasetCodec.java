package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.Texts.DATE;
import static org.foedus.io.internal.codec.Texts.NAME;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.id;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.ObservationWindow;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.ProblemCode;
import org.foedus.time.PartialDate;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** The codec of a dataset document. */
final class DatasetCodec {
    static final String FORMAT = "foedus/1";
    static final String KIND = "dataset";

    static final ObjectCodec<ObservationWindow, Slots> OBSERVATION_WINDOW = ObjectCodec.<ObservationWindow, Slots>of(
                    "an observation window",
                    Slots::new,
                    slots -> new ObservationWindow(
                            slots.find("from", PartialDate.class),
                            slots.find("until", PartialDate.class),
                            slots.list("parties")))
            .optional("from", DATE, ObservationWindow::from, Slots.into("from"), "The first day looked at.")
            .optional("until", DATE, ObservationWindow::until, Slots.into("until"), "The last day looked at.")
            .list(
                    "parties",
                    id(),
                    ObservationWindow::parties,
                    Slots.into("parties"),
                    "The parties whose agreements were looked for, all of them.");

    static final String RECORDS_KIND = "records";

    /** How the records of each kind are read and written. */
    private static final Map<RecordKind, RecordCodec<?>> RECORDS = new EnumMap<>(RecordKind.class);

    static final ObjectCodec<Dataset, DatasetDraft> DATASET = describe();

    /** The codec of the first line of a file of records. */
    static final ObjectCodec<Dataset, DatasetDraft> HEADER = head(
            "the header of a file of records",
            new ConstantCodec("format", FORMAT, "older formats had no files of records"),
            kind(RECORDS_KIND, "a dataset document is not read as a stream, and its name ends in .json"));

    private DatasetCodec() {}

    /** How the records of a kind are read and written. */
    static RecordCodec<?> records(RecordKind kind) {
        return Objects.requireNonNull(RECORDS.get(kind), kind.member());
    }

    private static ConstantCodec kind(String kind, String elsewhere) {
        return new ConstantCodec("kind of document", kind, elsewhere);
    }

    private static ObjectCodec<Dataset, DatasetDraft> head(String what, ConstantCodec format, ConstantCodec kind) {
        return ObjectCodec.<Dataset, DatasetDraft>of(
                        what,
                        () -> {
                            throw new IllegalStateException("a dataset is read into a draft that exists");
                        },
                        draft -> draft.finish(kind.text()).orElseThrow())
                .required(
                        "format",
                        format,
                        dataset -> FORMAT,
                        DatasetDraft::format,
                        "The format of the document and its version, \"foedus/1\".")
                .required(
                        "kind",
                        kind,
                        dataset -> kind.text(),
                        DatasetDraft::kind,
                        "What the document holds, \"" + kind.text() + "\".")
                .required(
                        "id",
                        NAME,
                        Dataset::id,
                        DatasetDraft::id,
                        "A short name, the same in every version, such as \"ukraine-agreements\".")
                .required("title", NAME, Dataset::title, DatasetDraft::title, "The name for readers.")
                .optional("version", NAME, Dataset::version, DatasetDraft::version, "The version, such as a date.")
                .optional(
                        "observed",
                        OBSERVATION_WINDOW,
                        Dataset::observed,
                        DatasetDraft::observed,
                        "Where its makers looked.")
                .formerly("observedUntil", "\"observed\": {\"until\": …}")
                .list(
                        "uses",
                        STRING,
                        Dataset::uses,
                        DatasetDraft::uses,
                        "The names of other datasets that it is read with, where its references lead.")
                .list(
                        "extensions",
                        ExtensionCodec.EXTENSION,
                        Dataset::extensions,
                        DatasetDraft::extensions,
                        "What stood in a document that its reader did not know and kept.");
    }

    private static ObjectCodec<Dataset, DatasetDraft> describe() {
        ObjectCodec<Dataset, DatasetDraft> codec = head(
                "a dataset document",
                new FormatCodec(),
                kind(KIND, "a file of records is read where its name ends in .ndjson"));
        records(
                codec,
                RecordKind.SOURCE,
                SourceCodecs.SOURCE,
                Dataset::sources,
                DatasetBuilder::addSources,
                "Publications.");
        records(
                codec,
                RecordKind.PARTY,
                PartyCodecs.PARTY,
                Dataset::parties,
                DatasetBuilder::addParties,
                "States, organizations, coalitions, others.");
        records(
                codec,
                RecordKind.SUCCESSION,
                PartyCodecs.SUCCESSION,
                Dataset::successions,
                DatasetBuilder::addSuccessions,
                "Successions of one party to another.");
        records(
                codec,
                RecordKind.MEMBERSHIP,
                PartyCodecs.MEMBERSHIP,
                Dataset::memberships,
                DatasetBuilder::addMemberships,
                "Spells of membership.");
        records(codec, RecordKind.PERSON, PartyCodecs.PERSON, Dataset::persons, DatasetBuilder::addPersons, "People.");
        records(codec, RecordKind.OFFICE, PartyCodecs.OFFICE, Dataset::offices, DatasetBuilder::addOffices, "Offices.");
        records(
                codec,
                RecordKind.TENURE,
                PartyCodecs.TENURE,
                Dataset::tenures,
                DatasetBuilder::addTenures,
                "Terms of office.");
        records(codec, RecordKind.EVENT, AgreementCodecs.EVENT, Dataset::events, DatasetBuilder::addEvents, "Events.");
        records(
                codec,
                RecordKind.AGREEMENT,
                AgreementCodecs.AGREEMENT,
                Dataset::agreements,
                DatasetBuilder::addAgreements,
                "Agreements and declarations.");
        records(
                codec,
                RecordKind.STATEMENT,
                StatementCodecs.STATEMENT,
                Dataset::statements,
                DatasetBuilder::addStatements,
                "Statements.");
        records(
                codec,
                RecordKind.ITEM,
                AidCodecs.ITEM,
                Dataset::items,
                DatasetBuilder::addItems,
                "Kinds of goods, services and money.");
        records(
                codec,
                RecordKind.AID_ITEM,
                AidCodecs.AID_ITEM,
                Dataset::aidItems,
                DatasetBuilder::addAidItems,
                "Help that was given or announced.");
        records(
                codec,
                RecordKind.DEFINITION,
                LawCodecs.DEFINITION,
                Dataset::definitions,
                DatasetBuilder::addDefinitions,
                "Legal terms.");
        records(
                codec,
                RecordKind.CIRCUMSTANCE,
                LawCodecs.CIRCUMSTANCE,
                Dataset::circumstances,
                DatasetBuilder::addCircumstances,
                "Circumstances that laws ask for.");
        records(codec, RecordKind.NORM, LawCodecs.NORM, Dataset::norms, DatasetBuilder::addNorms, "Norms.");
        records(
                codec,
                RecordKind.TRANSFER,
                LawCodecs.TRANSFER,
                Dataset::transfers,
                DatasetBuilder::addTransfers,
                "Questions to the law.");
        return codec;
    }

    private static <R extends Identified> void records(
            ObjectCodec<Dataset, DatasetDraft> dataset,
            RecordKind kind,
            Codec<R> codec,
            Function<Dataset, List<R>> get,
            BiConsumer<DatasetBuilder, R> add,
            String documentation) {
        RECORDS.put(kind, new RecordCodec<>(codec, get, add));
        ListCodec<R> list = ListCodec.of(codec);
        SerializedString key = new SerializedString(kind.member());
        dataset.member(
                kind.member(),
                list,
                (in, draft) -> read(in, draft, kind, codec, add),
                (out, whole) -> {
                    List<R> records = get.apply(whole);
                    if (!records.isEmpty()) {
                        out.json().writeName(key);
                        list.write(out, records);
                    }
                },
                documentation);
    }

    /** Reads one record after the other into the draft, so that those before the end of a broken document are kept. */
    private static <R extends Identified> boolean read(
            JsonInput in, DatasetDraft draft, RecordKind kind, Codec<R> codec, BiConsumer<DatasetBuilder, R> add) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType("an array of " + kind.member());
            in.skip();
            return false;
        }
        int index = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            in.enterElement(index);
            if (draft.isFull()) {
                in.problem(
                        ProblemCode.LIMIT_EXCEEDED,
                        "there are more than " + draft.mostRecords()
                                + " records, the limit maxRecords; reading stops here",
                        "fewer records, or a reader with a higher limit");
                throw new DocumentEnd();
            }
            in.beginRecord();
            R record = codec.read(in);
            if (record == null) {
                in.endLostRecord();
            } else {
                draft.count();
                RecordPlaces places = in.endRecord(kind.member());
                if (!draft.sink().isKnown(record)) {
                    add.accept(draft.records(), record);
                    draft.locate(kind, record.id().value(), places);
                }
                in.extend(kind, record.id());
            }
            in.leave();
            index++;
        }
        return true;
    }
}
