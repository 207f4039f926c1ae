package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.Texts.BOOLEAN;
import static org.foedus.io.internal.codec.Texts.NAME;
import static org.foedus.io.internal.codec.Texts.NUMBER;
import static org.foedus.io.internal.codec.Texts.SCHEME;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.foedus.id.Id;
import org.foedus.io.internal.table.Column;
import org.foedus.io.internal.table.DateForms;
import org.foedus.io.internal.table.Reference;
import org.foedus.io.table.Absence;

/** The codecs of the columns of a mapping. */
final class ColumnCodecs {
    static final Codec<Map<String, Absence>> MISSING =
            new NamesCodec<>("a list of marks for what is missing", word(Absence.class));

    private static final Codec<Map<String, Id<?>>> PARTIES = new NamesCodec<>("a list of names", Texts.ANY_ID);

    static final Codec<Column> COLUMN = new LaterCodec<>(ColumnCodecs::column);

    private static final Codec<Column> KINDS = VariantCodec.<Column>of("a column")
            .variant(
                    "text",
                    Column.Text.class,
                    ColumnCodecs.<Column.Text>column(
                                    "a text",
                                    slots -> new Column.Text(common(slots), slots.find("matching", Pattern.class)))
                            .optional(
                                    "matching",
                                    ConditionCodec.PATTERN,
                                    Column.Text::pattern,
                                    Slots.into("matching"),
                                    "The form of the whole text; its first group is the value."))
            .variant(
                    "number",
                    Column.Decimal.class,
                    ColumnCodecs.<Column.Decimal>column(
                                    "a number",
                                    slots -> new Column.Decimal(
                                            common(slots),
                                            isSet(slots, "decimalComma"),
                                            slots.find("times", BigDecimal.class)
                                                    .orElse(BigDecimal.ONE)))
                            .usually(
                                    false,
                                    "decimalComma",
                                    BOOLEAN,
                                    Column.Decimal::decimalComma,
                                    Slots.into("decimalComma"),
                                    "Whether a comma parts whole and fraction.")
                            .optional(
                                    "times",
                                    NUMBER,
                                    any -> Optional.of(any.times()),
                                    Slots.into("times"),
                                    "By what it is multiplied: 1000000 for millions."))
            .variant("date", Column.Date.class, date("a date", false))
            .variant("bound", Column.Date.class, date("a date that begins or ends a span", true))
            .variant(
                    "code",
                    Column.Code.class,
                    ColumnCodecs.<Column.Code>column(
                                    "a word of a list",
                                    slots -> new Column.Code(
                                            common(slots), slots.value("words"), isSet(slots, "anyCase")))
                            .required(
                                    "words",
                                    new NamesCodec<>("a list of codes", STRING),
                                    Column.Code::words,
                                    Slots.into("words"),
                                    "What each word of the table stands for.")
                            .usually(
                                    false,
                                    "anyCase",
                                    BOOLEAN,
                                    Column.Code::anyCase,
                                    Slots.into("anyCase"),
                                    "Whether capitals do not count."))
            .variant(
                    "flag",
                    Column.Flag.class,
                    ColumnCodecs.<Column.Flag>column(
                                    "true or false",
                                    slots -> new Column.Flag(common(slots), slots.list("yes"), slots.list("no")))
                            .list("yes", STRING, Column.Flag::yes, Slots.into("yes"), "The words for true.")
                            .list("no", STRING, Column.Flag::no, Slots.into("no"), "The words for false."))
            .variant(
                    "party",
                    Column.Party.class,
                    ColumnCodecs.<Column.Party>column(
                                    "a party",
                                    slots -> new Column.Party(
                                            common(slots),
                                            slots.find("scheme", String.class),
                                            slots.find("on", Reference.class),
                                            slots.<Map<String, Id<?>>>optionalValue("words")
                                                    .orElse(Map.of()),
                                            slots.find("matching", Pattern.class),
                                            isSet(slots, "orLater"),
                                            isSet(slots, "keepUnknown")))
                            .optional(
                                    "scheme",
                                    SCHEME,
                                    Column.Party::scheme,
                                    Slots.into("scheme"),
                                    "The scheme of its codes; names if it is left out.")
                            .optional(
                                    "on",
                                    new ReferenceCodec(),
                                    Column.Party::on,
                                    Slots.into("on"),
                                    "The column with the day on which it is meant.")
                            .optional(
                                    "words",
                                    PARTIES,
                                    any -> Optional.of(any.words()),
                                    Slots.into("words"),
                                    "For which identifier a name stands, whatever the list of parties says.")
                            .optional(
                                    "matching",
                                    ConditionCodec.PATTERN,
                                    Column.Party::pattern,
                                    Slots.into("matching"),
                                    "The form that a cell has to have; its first group is the name.")
                            .usually(
                                    false,
                                    "orLater",
                                    BOOLEAN,
                                    Column.Party::orLater,
                                    Slots.into("orLater"),
                                    "Whether a name that nobody bore on the day is looked up among those who did later.")
                            .usually(
                                    false,
                                    "keepUnknown",
                                    BOOLEAN,
                                    Column.Party::keepUnknown,
                                    Slots.into("keepUnknown"),
                                    "Whether a name that is not one party's becomes a party of its own."))
            .variant(
                    "list",
                    Column.Several.class,
                    ColumnCodecs.<Column.Several>column(
                                    "several values",
                                    slots -> new Column.Several(
                                            common(slots),
                                            slots.list("columns"),
                                            slots.find("separator", String.class)
                                                    .orElse(";"),
                                            slots.find("of", Column.class)
                                                    .orElseGet(() -> new Column.Text(
                                                            new Column.Common(
                                                                    Optional.empty(), Map.of(), Optional.empty()),
                                                            Optional.empty()))))
                            .list("columns", NAME, Column.Several::columns, Slots.into("columns"), "One column each.")
                            .optional(
                                    "separator",
                                    STRING,
                                    any -> Optional.empty(),
                                    Slots.into("separator"),
                                    "What stands between the values of one cell; a semicolon if it is left out.")
                            .optional(
                                    "of", COLUMN, any -> Optional.empty(), Slots.into("of"), "What each of them is."));

    private ColumnCodecs() {}

    private static Codec<Column> column() {
        return KINDS;
    }

    private static ObjectCodec<Column.Date, Slots> date(String what, boolean bound) {
        return ColumnCodecs.<Column.Date>column(
                        what,
                        slots -> new Column.Date(
                                common(slots), parts(slots.list("parts")), DateForms.of(slots.list("patterns")), bound))
                .list("parts", NAME, Column.Date::parts, Slots.into("parts"), "The columns of year, month and day.")
                .list("patterns", NAME, any -> List.of(), Slots.into("patterns"), "How it is written: \"d/M/y\".");
    }

    private static List<String> parts(List<String> parts) {
        if (parts.size() > 3) {
            throw new IllegalArgumentException("a date has a year, a month and a day, but " + parts.size() + " parts");
        }
        return parts;
    }

    private static <C extends Column> ObjectCodec<C, Slots> column(String what, Function<Slots, C> build) {
        return ObjectCodec.<C, Slots>of(what, Slots::new, build)
                .optional("from", NAME, any -> any.common().from(), Slots.into("from"), "The column of the table.")
                .optional(
                        "missing",
                        MISSING,
                        any -> Optional.of(any.common().missing()),
                        Slots.into("missing"),
                        "The marks for which there is no value.")
                .optional(
                        "unreadable",
                        word(Absence.class),
                        any -> any.common().unreadable(),
                        Slots.into("unreadable"),
                        "What a cell means from which no value can be made.");
    }

    private static Column.Common common(Slots slots) {
        return new Column.Common(
                slots.find("from", String.class),
                slots.<Map<String, Absence>>optionalValue("missing").orElse(Map.of()),
                slots.find("unreadable", Absence.class));
    }

    private static boolean isSet(Slots slots, String name) {
        return slots.find(name, Boolean.class).orElse(false);
    }
}
