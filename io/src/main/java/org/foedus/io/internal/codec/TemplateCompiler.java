package org.foedus.io.internal.codec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.Predicate;
import org.foedus.io.internal.table.Binding;
import org.foedus.io.internal.table.CellValue;
import org.foedus.io.internal.table.Condition;
import org.foedus.io.internal.table.Piece;
import org.foedus.io.internal.table.Reference;
import org.foedus.io.internal.table.RowGroup;
import org.foedus.io.internal.table.Slug;
import org.foedus.io.internal.table.Template;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Makes a {@link Filler} of a template. What is not there leaves no trace: a text is left out with its column, an array without
 * elements, and an object within a record without a member that it cannot be without.
 */
final class TemplateCompiler {
    static final String EACH_ROW = "#row";
    private static final String CITATIONS = "citations";

    private final Binding binding;
    private final String source;
    private final Set<String> columns = new LinkedHashSet<>();

    /**
     * @param source the identifier of the source that is cited
     */
    TemplateCompiler(Binding binding, String source) {
        this.binding = binding;
        this.source = source;
    }

    /** The filler of a whole record, which cites the cells of which it is made unless it says itself what it cites. */
    Filler record(Template template, Codec<?> codec) {
        columns.clear();
        if (!(template instanceof Template.Members members)) {
            return compile(template, codec);
        }
        ObjectCodec<?, ?> object = object(members.members(), Declared.of(codec));
        List<Part> parts = parts(members.members(), object, Set.of());
        boolean cites = object != null
                && Declared.member(object, CITATIONS) != null
                && !members.members().containsKey(CITATIONS);
        if (cites && !columns.isEmpty()) {
            Filler citation = citation(String.join(", ", columns), List.of());
            parts.add(new Part(CITATIONS, false, (out, rows) -> {
                out.add(JsonToken.START_ARRAY, null, place(rows, -1));
                citation.fill(out, rows);
                out.add(JsonToken.END_ARRAY, null, place(rows, -1));
                return true;
            }));
        }
        return members(parts);
    }

    private Filler compile(Template template, Codec<?> codec) {
        Codec<?> declared = Declared.of(codec);
        if (template instanceof Template.Members members) {
            return members(parts(members.members(), object(members.members(), declared), null));
        }
        if (template instanceof Template.Elements elements) {
            return elements(elements, declared instanceof ListCodec<?> list ? list.element() : declared);
        }
        if (template instanceof Template.Filled filled) {
            return filled(filled.pieces(), declared);
        }
        if (template instanceof Template.Constant constant) {
            String text =
                    constant.text().isEmpty() && constant.token() != JsonToken.VALUE_STRING ? null : constant.text();
            return (out, rows) -> {
                out.add(constant.token(), text, place(rows, -1));
                return true;
            };
        }
        if (template instanceof Template.Conditional conditional) {
            Predicate<RowGroup> when = condition(conditional.when());
            Filler value = compile(conditional.value(), codec);
            return (out, rows) -> when.test(rows) && value.fill(out, rows);
        }
        if (template instanceof Template.First first) {
            List<Filler> choices = first.choices().stream()
                    .map(choice -> compile(choice, codec))
                    .toList();
            return (out, rows) -> choices.stream().anyMatch(choice -> choice.fill(out, rows));
        }
        if (template instanceof Template.Cite cite) {
            return cite(cite);
        }
        if (template instanceof Template.Per per) {
            return per(per, codec);
        }
        return each((Template.Each) template, codec);
    }

    /** A member of an object. */
    private record Part(String name, boolean needed, Filler value) {}

    @Nullable
    private static ObjectCodec<?, ?> object(Map<String, Template> members, Codec<?> codec) {
        if (codec instanceof VariantCodec<?> variants) {
            VariantCodec.Variant<?> variant = members.get(VariantCodec.TYPE) instanceof Template.Constant constant
                    ? variants.variants().get(constant.text())
                    : null;
            return variant == null ? null : variant.codec();
        }
        return codec instanceof ObjectCodec<?, ?> object ? object : null;
    }

    /**
     * The members of an object.
     *
     * @param needed the members without which it is left out; those that its type requires if this is null
     */
    private List<Part> parts(
            Map<String, Template> members, @Nullable ObjectCodec<?, ?> object, @Nullable Set<String> needed) {
        List<Part> parts = new ArrayList<>();
        for (Entry<String, Template> entry : members.entrySet()) {
            Codec<?> codec = object == null ? null : Declared.member(object, entry.getKey());
            boolean required = needed == null
                    && object != null
                    && object.members().stream()
                            .anyMatch(
                                    member -> member.required() && member.name().equals(entry.getKey()));
            parts.add(new Part(
                    entry.getKey(), required, compile(entry.getValue(), codec == null ? Texts.STRING : codec)));
        }
        return parts;
    }

    private static Filler members(List<Part> parts) {
        return (out, rows) -> {
            int begin = out.size();
            out.add(JsonToken.START_OBJECT, null, place(rows, -1));
            for (Part part : parts) {
                int before = out.size();
                out.add(JsonToken.PROPERTY_NAME, part.name(), place(rows, -1));
                if (!part.value().fill(out, rows)) {
                    out.truncate(part.needed() ? begin : before);
                    if (part.needed()) {
                        return false;
                    }
                }
            }
            out.add(JsonToken.END_OBJECT, null, place(rows, -1));
            return true;
        };
    }

    private Filler elements(Template.Elements template, Codec<?> codec) {
        List<Filler> elements =
                template.elements().stream().map(one -> compile(one, codec)).toList();
        return (out, rows) -> {
            int begin = out.size();
            out.add(JsonToken.START_ARRAY, null, place(rows, -1));
            boolean any = false;
            for (Filler element : elements) {
                any |= element.fill(out, rows);
            }
            if (any) {
                out.add(JsonToken.END_ARRAY, null, place(rows, -1));
            } else {
                out.truncate(begin);
            }
            return any;
        };
    }

    private Filler each(Template.Each each, Codec<?> codec) {
        Predicate<RowGroup> when = each.when().map(this::condition).orElse(rows -> true);
        boolean overRows = each.over().name().equals(EACH_ROW);
        int slot = overRows ? -1 : slot(each.over());
        Filler value = compile(each.value(), codec);
        return (out, rows) -> {
            int before = out.size();
            Runnable one = () -> {
                if (when.test(rows)) {
                    value.fill(out, rows);
                }
            };
            if (overRows) {
                rows.eachRow(one);
            } else {
                rows.eachItem(slot, item -> one.run());
            }
            return out.size() > before;
        };
    }

    private Filler per(Template.Per per, Codec<?> codec) {
        Predicate<RowGroup> when = per.when().map(this::condition).orElse(rows -> true);
        int slot = slot(per.column());
        Filler value = compile(per.value(), codec);
        return (out, rows) -> {
            int before = out.size();
            rows.eachPart(slot, () -> {
                if (when.test(rows)) {
                    value.fill(out, rows);
                }
            });
            return out.size() > before;
        };
    }

    private Filler cite(Template.Cite cite) {
        List<String> names = cite.columns().stream()
                .flatMap(column -> binding.names(slot(column)).stream())
                .toList();
        List<Part> others = parts(cite.others(), SourceCodecs.CITATION, Set.of());
        return citation(String.join(", ", names), others);
    }

    private Filler citation(String names, List<Part> others) {
        return (out, rows) -> {
            text(out, rows, JsonToken.START_OBJECT, null);
            text(out, rows, JsonToken.PROPERTY_NAME, "source");
            text(out, rows, JsonToken.VALUE_STRING, source);
            text(out, rows, JsonToken.PROPERTY_NAME, "locator");
            text(
                    out,
                    rows,
                    JsonToken.VALUE_STRING,
                    binding.file() + ", " + rows.rowNumbers() + (names.isEmpty() ? "" : " (" + names + ")"));
            for (Part part : others) {
                int before = out.size();
                text(out, rows, JsonToken.PROPERTY_NAME, part.name());
                if (!part.value().fill(out, rows)) {
                    out.truncate(before);
                }
            }
            text(out, rows, JsonToken.END_OBJECT, null);
            return true;
        };
    }

    private static void text(RecordedTokens out, RowGroup rows, JsonToken token, @Nullable String text) {
        out.add(token, text, place(rows, -1));
    }

    private Filler filled(List<Piece> pieces, Codec<?> codec) {
        if (pieces.size() == 1) {
            return single(pieces.get(0).reference().orElseThrow(), codec);
        }
        List<Object> parts = new ArrayList<>();
        int first = -1;
        for (Piece piece : pieces) {
            if (piece.reference().isPresent()) {
                Value value = value(piece.reference().orElseThrow());
                first = first < 0 ? binding.cell(value.slot()) : first;
                parts.add(value);
            } else {
                parts.add(piece.text());
            }
        }
        int cell = first;
        return (out, rows) -> {
            StringBuilder text = new StringBuilder();
            for (Object part : parts) {
                if (part instanceof Value value) {
                    String filled = value.text(rows);
                    if (filled.isEmpty()) {
                        return false;
                    }
                    text.append(filled);
                } else {
                    text.append(part);
                }
            }
            out.add(JsonToken.VALUE_STRING, text.toString(), place(rows, cell));
            return true;
        };
    }

    private Filler single(Reference reference, Codec<?> codec) {
        Value value = value(reference);
        int cell = binding.cell(value.slot());
        boolean asNumber = codec instanceof NumberCodec;
        boolean asFlag = codec instanceof BooleanCodec;
        return (out, rows) -> {
            String text = value.text(rows);
            if (text.isEmpty()) {
                return false;
            }
            JsonToken token = asFlag
                    ? (text.equals("true") ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE)
                    : asNumber
                            ? (text.indexOf('.') < 0 ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT)
                            : JsonToken.VALUE_STRING;
            out.add(token, asFlag ? null : text, place(rows, cell));
            return true;
        };
    }

    /** The value of a column in the form in which it is wanted. */
    private record Value(int slot, Reference.Form form) {

        /** The text; empty if there is none. */
        String text(RowGroup rows) {
            if (form == Reference.Form.TEXT) {
                return rows.text(slot);
            }
            CellValue value = rows.value(slot);
            if (value.isMissing() || value.isBroken() || form == Reference.Form.VALUE) {
                return value.isBroken() ? "" : value.text();
            }
            String id = Slug.of(value.text());
            if (id.isEmpty()) {
                rows.problem(slot, Quoted.of(value.text()) + " has no letter or digit for an identifier", "");
            }
            return id;
        }
    }

    private Value value(Reference reference) {
        return new Value(slot(reference), reference.as());
    }

    private int slot(Reference reference) {
        int slot = binding.slot(reference);
        columns.addAll(binding.names(slot));
        return slot;
    }

    /** Makes a test of a condition. */
    Predicate<RowGroup> condition(Condition condition) {
        if (condition instanceof Condition.Is is) {
            int slot = slot(is.column());
            return rows -> {
                CellValue value = rows.value(slot);
                return !value.isAbsent() && !value.isBroken() && is.values().contains(value.text());
            };
        }
        if (condition instanceof Condition.Matches matches) {
            int slot = slot(matches.column());
            return rows -> matches.pattern().matcher(rows.text(slot)).matches();
        }
        if (condition instanceof Condition.Present present) {
            int slot = slot(present.column());
            return rows -> {
                CellValue value = rows.value(slot);
                return !value.isBroken() && value.isAbsent() != present.present();
            };
        }
        if (condition instanceof Condition.Absent absent) {
            int slot = slot(absent.column());
            return rows -> {
                CellValue value = rows.value(slot);
                return value.isAbsent() && value.absence() == absent.reason();
            };
        }
        if (condition instanceof Condition.Same same) {
            int slot = slot(same.column());
            return rows -> rows.isOneValue(slot) == same.same();
        }
        if (condition instanceof Condition.Not not) {
            return condition(not.condition()).negate();
        }
        List<Condition> conditions =
                condition instanceof Condition.All all ? all.conditions() : ((Condition.Any) condition).conditions();
        List<Predicate<RowGroup>> parts =
                conditions.stream().map(this::condition).toList();
        return condition instanceof Condition.All
                ? rows -> parts.stream().allMatch(part -> part.test(rows))
                : rows -> parts.stream().anyMatch(part -> part.test(rows));
    }

    /** A place in rows as one number: the row within the group, and the cell. */
    private static long place(RowGroup rows, int cell) {
        return Places.pack(rows.current() + 1, cell + 2);
    }
}
