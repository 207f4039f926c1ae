package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.Texts.BOOLEAN;
import static org.foedus.io.internal.codec.Texts.NAME;
import static org.foedus.io.internal.codec.Texts.NUMBER;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.word;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.dataset.RecordKind;
import org.foedus.io.internal.table.Column;
import org.foedus.io.internal.table.Condition;
import org.foedus.io.internal.table.MappingContent;
import org.foedus.io.internal.table.RecordRule;
import org.foedus.io.internal.table.Reference;
import org.foedus.io.internal.table.SkipRule;
import org.foedus.io.internal.table.TableForm;
import org.foedus.io.internal.table.Template;
import org.foedus.io.table.Absence;
import org.foedus.source.Source;
import org.jspecify.annotations.Nullable;

/** The codec of mappings, the documents that say how a table is imported. They are read and not written. */
public final class MappingCodecs {
    private static final String MAPPING = "mapping";
    private static final int MOST_ROWS_BEFORE = 1000;

    private static final ObjectCodec<Dataset, DatasetBuilder> DATASET = ObjectCodec.of(
                    "the dataset to be made", Dataset::builder, DatasetBuilder::build)
            .required("id", NAME, Dataset::id, DatasetBuilder::id, "A short name, the same in every version.")
            .required("title", NAME, Dataset::title, DatasetBuilder::title, "The name for readers.")
            .optional("version", NAME, Dataset::version, DatasetBuilder::version, "The version.")
            .optional(
                    "observed",
                    DatasetCodec.OBSERVATION_WINDOW,
                    Dataset::observed,
                    DatasetBuilder::observed,
                    "Where its makers looked.")
            .list("uses", STRING, Dataset::uses, DatasetBuilder::addAllUses, "The datasets that it is read with.");

    private static final ObjectCodec<TableForm, Slots> TABLE = ObjectCodec.<TableForm, Slots>of(
                    "the form of a table", Slots::new, MappingCodecs::form)
            .optional(
                    "kind",
                    word(TableForm.Kind.class),
                    any -> Optional.empty(),
                    Slots.into("kind"),
                    "The sort of document; CSV unless it says otherwise.")
            .optional(
                    "encoding",
                    word(TableForm.Encoding.class),
                    any -> Optional.empty(),
                    Slots.into("encoding"),
                    "The encoding; found out if it is left out.")
            .optional(
                    "delimiter",
                    STRING,
                    any -> Optional.empty(),
                    Slots.into("delimiter"),
                    "What parts the cells; a comma if it is left out.")
            .optional(
                    "quoted",
                    BOOLEAN,
                    any -> Optional.empty(),
                    Slots.into("quoted"),
                    "Whether quotation marks around a cell are no part of its text; true if it is left out.")
            .optional(
                    "skipRows",
                    NUMBER,
                    any -> Optional.empty(),
                    Slots.into("skipRows"),
                    "How many rows stand before the header.")
            .optional(
                    "headerRows",
                    NUMBER,
                    any -> Optional.empty(),
                    Slots.into("headerRows"),
                    "How many rows name the columns; one if it is left out.")
            .optional(
                    "at",
                    NAME,
                    any -> Optional.empty(),
                    Slots.into("at"),
                    "The member of a JSON document that holds the rows, with dots between names.")
            .optional(
                    "each",
                    NAME,
                    any -> Optional.empty(),
                    Slots.into("each"),
                    "The array in a JSON object whose elements are the rows.");

    private static final ObjectCodec<SkipRule, Slots> SKIP = ObjectCodec.<SkipRule, Slots>of(
                    "a rule to skip rows",
                    Slots::new,
                    slots -> new SkipRule(slots.get("when", Condition.class), slots.get("reason", String.class)))
            .required("when", ConditionCodec.CONDITION, SkipRule::when, Slots.into("when"), "Which rows.")
            .required("reason", NAME, SkipRule::reason, Slots.into("reason"), "Why, for readers of the report.");

    private static final Codec<RecordRule> RULE = rule();

    private static final ObjectCodec<MappingContent, Slots> CONTENT = ObjectCodec.<MappingContent, Slots>of(
                    "a mapping", Slots::new, MappingCodecs::content)
            .required(
                    "format",
                    new ConstantCodec("format", DatasetCodec.FORMAT),
                    any -> DatasetCodec.FORMAT,
                    Slots.into("format"),
                    "The format of the document and its version, \"foedus/1\".")
            .required(
                    "kind",
                    new ConstantCodec("kind of document", MAPPING),
                    any -> MAPPING,
                    Slots.into("kind"),
                    "What the document holds, \"mapping\".")
            .required("dataset", DATASET, MappingContent::dataset, Slots.into("dataset"), "The dataset to be made.")
            .required(
                    "source",
                    SourceCodecs.SOURCE,
                    MappingContent::source,
                    Slots.into("source"),
                    "What every record cites.")
            .optional(
                    "like",
                    NAME,
                    any -> Optional.empty(),
                    Slots.into("like"),
                    "A mapping that ships, from which all is taken that this one does not say.")
            .optional(
                    "table",
                    TABLE,
                    any -> Optional.of(any.table()),
                    Slots.into("table"),
                    "How the table is written; a CSV file with one row of names if it is left out.")
            .optional(
                    "missing",
                    ColumnCodecs.MISSING,
                    any -> Optional.of(any.missing()),
                    Slots.into("missing"),
                    "The marks for which no column has a value.")
            .optional(
                    "columns",
                    new NamesCodec<>("a list of columns", ColumnCodecs.COLUMN),
                    any -> Optional.of(any.columns()),
                    Slots.into("columns"),
                    "How columns are to be understood; one that is not listed is a text.")
            .list("skip", SKIP, MappingContent::skip, Slots.into("skip"), "Rows of which no record is made.")
            .optional(
                    "groupBy",
                    new ReferenceCodec(),
                    MappingContent::groupBy,
                    Slots.into("groupBy"),
                    "The column whose value the rows of one record share.")
            .list("fixed", RULE, MappingContent::fixed, Slots.into("fixed"), "Records that no row is needed for.")
            .list("records", RULE, MappingContent::records, Slots.into("records"), "Records made of each row.");

    private MappingCodecs() {}

    private static Codec<RecordRule> rule() {
        Codec<Template> template = new TemplateCodec(ConditionCodec.CONDITION);
        ObjectCodec<RecordRule, Slots> rule = ObjectCodec.<RecordRule, Slots>of(
                        "a record to be made", Slots::new, MappingCodecs::rule)
                .optional(
                        "when",
                        ConditionCodec.CONDITION,
                        RecordRule::when,
                        Slots.into("when"),
                        "Under which condition.")
                .usually(
                        false,
                        "once",
                        BOOLEAN,
                        RecordRule::once,
                        Slots.into("once"),
                        "Whether several rows make the same record.")
                .optional(
                        "per",
                        new ReferenceCodec(),
                        RecordRule::per,
                        Slots.into("per"),
                        "The column for each value of which one record is made of the rows of a group.")
                .optional(
                        "each",
                        new ReferenceCodec(),
                        RecordRule::each,
                        Slots.into("each"),
                        "Of what one record is made each: #row, or the values of a list.");
        for (RecordKind kind : RecordKind.values()) {
            rule.optional(
                    RecordLines.word(kind),
                    template,
                    any -> Optional.empty(),
                    (slots, value) -> Slots.into(kind.name()).accept(slots, value),
                    "What the record says.");
        }
        return rule;
    }

    private static RecordRule rule(Slots slots) {
        RecordRule made = null;
        for (RecordKind kind : RecordKind.values()) {
            Optional<Template> template = slots.find(kind.name(), Template.class);
            if (template.isPresent()) {
                if (made != null) {
                    throw new IllegalArgumentException("one rule makes one record, but this one names two kinds");
                }
                made = new RecordRule(
                        kind,
                        template.orElseThrow(),
                        slots.find("when", Condition.class),
                        slots.find("once", Boolean.class).orElse(false),
                        slots.find("per", Reference.class),
                        slots.find("each", Reference.class));
            }
        }
        if (made == null) {
            throw new IllegalArgumentException("the rule names no kind of record, such as \"party\"");
        }
        return made;
    }

    private static TableForm form(Slots slots) {
        String delimiter = slots.find("delimiter", String.class).orElse(",");
        if (delimiter.length() != 1 || delimiter.charAt(0) > '~' || "\"\r\n".contains(delimiter)) {
            throw new IllegalArgumentException(
                    Quoted.of(delimiter) + " cannot part cells; expected one character of ASCII, such as , or ;");
        }
        return new TableForm(
                slots.find("kind", TableForm.Kind.class).orElse(TableForm.Kind.CSV),
                slots.find("encoding", TableForm.Encoding.class),
                delimiter.charAt(0),
                slots.find("quoted", Boolean.class).orElse(true),
                count(slots, "skipRows", 0),
                count(slots, "headerRows", 1),
                slots.find("at", String.class).orElse(""),
                slots.find("each", String.class).orElse(""));
    }

    private static int count(Slots slots, String name, int usual) {
        BigDecimal number = slots.find(name, BigDecimal.class).orElse(BigDecimal.valueOf(usual));
        try {
            int count = number.intValueExact();
            if (count >= 0 && count <= MOST_ROWS_BEFORE) {
                return count;
            }
        } catch (ArithmeticException notWhole) {
            // Refused below, like any other number of which there cannot be so many rows.
        }
        throw new IllegalArgumentException(name + " is " + number + ", which is no number of rows");
    }

    private static MappingContent content(Slots slots) {
        Optional<MappingContent> like = slots.find("like", String.class).map(ShippedMappings::read);
        List<RecordRule> records = listed(slots, "records", like.map(MappingContent::records));
        if (records.isEmpty()) {
            throw new IllegalArgumentException("a mapping makes records, but this one has none in \"records\"");
        }
        return new MappingContent(
                slots.get("dataset", Dataset.class),
                slots.get("source", Source.class),
                slots.find("table", TableForm.class)
                        .or(() -> like.map(MappingContent::table))
                        .orElseGet(TableForm::usual),
                slots.<Map<String, Absence>>optionalValue("missing")
                        .or(() -> like.map(MappingContent::missing))
                        .orElse(Map.of()),
                columns(slots, like.map(MappingContent::columns)),
                listed(slots, "skip", like.map(MappingContent::skip)),
                slots.find("groupBy", Reference.class).or(() -> like.flatMap(MappingContent::groupBy)),
                listed(slots, "fixed", like.map(MappingContent::fixed)),
                records);
    }

    private static Map<String, Column> columns(Slots slots, Optional<Map<String, Column>> like) {
        Map<String, Column> columns = new LinkedHashMap<>(like.orElse(Map.of()));
        columns.putAll(slots.<Map<String, Column>>optionalValue("columns").orElse(Map.of()));
        return columns;
    }

    private static <T> List<T> listed(Slots slots, String name, Optional<List<T>> like) {
        List<T> own = slots.list(name);
        return own.isEmpty() ? like.orElse(List.of()) : own;
    }

    /** Mappings. */
    public static ValueDocument<MappingContent> mappings() {
        return new ValueDocument<>(CONTENT.what(), new Codec<MappingContent>() {
            @Override
            @Nullable
            MappingContent read(JsonInput in) {
                MappingContent content = CONTENT.read(in);
                if (content != null) {
                    new TemplateCheck(in, content).check();
                }
                return content;
            }

            @Override
            void write(JsonOutput out, MappingContent value) {
                CONTENT.write(out, value);
            }
        });
    }
}
