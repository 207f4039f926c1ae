package org.foedus.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;
import org.foedus.io.ReadOptions;
import org.foedus.io.internal.table.Column;
import org.foedus.io.internal.table.MappingContent;
import org.foedus.io.internal.table.RecordRule;
import org.foedus.io.internal.table.Reference;
import org.foedus.io.internal.table.Template;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the templates of a mapping before any table is read. */
final class TemplateCheck {
    private final JsonInput in;
    private final MappingContent mapping;

    /**
     * @param in where problems go
     */
    TemplateCheck(JsonInput in, MappingContent mapping) {
        this.in = in;
        this.mapping = mapping;
    }

    void check() {
        for (RecordRule rule : mapping.fixed()) {
            fixed(rule.template());
            check(rule.template(), DatasetCodec.records(rule.kind()).codec());
        }
        for (RecordRule rule : mapping.records()) {
            check(rule.template(), DatasetCodec.records(rule.kind()).codec());
        }
    }

    private void fixed(Template template) {
        if (template instanceof Template.Members members) {
            members.members().values().forEach(this::fixed);
        } else if (template instanceof Template.Elements elements) {
            elements.elements().forEach(this::fixed);
        } else if (!(template instanceof Template.Constant)) {
            problem(
                    ProblemCode.BROKEN_RECORD,
                    "a fixed record is made of no row, so that no column can be put into it",
                    "",
                    template.position());
        }
    }

    private void check(Template template, Codec<?> codec) {
        if (template instanceof Template.Conditional conditional) {
            check(conditional.value(), codec);
        } else if (template instanceof Template.First first) {
            first.choices().forEach(choice -> check(choice, codec));
        } else if (template instanceof Template.Members members) {
            members(members, Declared.of(codec), members.members());
        } else if (template instanceof Template.Elements elements) {
            elements(elements, Declared.of(codec));
        } else if (template instanceof Template.Constant constant) {
            constant(constant, codec);
        } else if (template instanceof Template.Filled filled) {
            filled(filled, Declared.of(codec));
        } else if (template instanceof Template.Each || template instanceof Template.Per) {
            problem(
                    ProblemCode.BROKEN_RECORD,
                    (template instanceof Template.Each ? "$each" : "$per")
                            + " makes several values, and here is room for one",
                    "an array around it",
                    template.position());
        } else if (template instanceof Template.Cite cite && Declared.of(codec) != SourceCodecs.CITATION) {
            problem(ProblemCode.WRONG_TYPE, "a citation stands here", Declared.what(codec), cite.position());
        }
    }

    private void members(Template.Members template, Codec<?> codec, Map<String, Template> members) {
        if (codec instanceof VariantCodec<?> variants) {
            Template type = members.get(VariantCodec.TYPE);
            if (type == null) {
                problem(
                        ProblemCode.MISSING_MEMBER,
                        variants.what() + " needs the member \"" + VariantCodec.TYPE + "\"",
                        "one of " + String.join(", ", variants.variants().keySet()),
                        template.position());
            } else if (type instanceof Template.Constant constant) {
                VariantCodec.Variant<?> variant = variants.variants().get(constant.text());
                if (variant == null) {
                    problem(
                            ProblemCode.UNKNOWN_CODE,
                            variants.what() + " has no type " + Quoted.of(constant.text())
                                    + Nearest.hint(
                                            constant.text(), variants.variants().keySet()),
                            "one of " + String.join(", ", variants.variants().keySet()),
                            constant.position());
                } else {
                    members(template, variant.codec(), members, true);
                }
            }
        } else if (codec instanceof ObjectCodec<?, ?> object) {
            members(template, object, members, false);
        } else {
            problem(ProblemCode.WRONG_TYPE, "an object stands here", Declared.what(codec), template.position());
        }
    }

    private void members(
            Template.Members template, ObjectCodec<?, ?> object, Map<String, Template> members, boolean isVariant) {
        List<String> known = new ArrayList<>();
        for (Member<?, ?> member : object.members()) {
            known.add(member.name());
            if (member.required() && !members.containsKey(member.name())) {
                problem(
                        ProblemCode.MISSING_MEMBER,
                        object.what() + " needs the member \"" + member.name() + "\": " + member.documentation(),
                        "",
                        template.position());
            }
        }
        for (Entry<String, Template> entry : members.entrySet()) {
            Codec<?> codec = Declared.member(object, entry.getKey());
            if (codec != null) {
                check(entry.getValue(), codec);
            } else if (!(isVariant && entry.getKey().equals(VariantCodec.TYPE))) {
                problem(
                        ProblemCode.UNKNOWN_MEMBER,
                        object.what() + " has no member " + Quoted.of(entry.getKey())
                                + Nearest.hint(entry.getKey(), known),
                        "one of " + String.join(", ", known),
                        entry.getValue().position());
            }
        }
    }

    private void elements(Template.Elements template, Codec<?> codec) {
        if (!(codec instanceof ListCodec<?> list)) {
            problem(ProblemCode.WRONG_TYPE, "an array stands here", Declared.what(codec), template.position());
            return;
        }
        for (Template element : template.elements()) {
            check(repeated(element), list.element());
        }
    }

    private static Template repeated(Template element) {
        if (element instanceof Template.Each each) {
            return each.value();
        }
        return element instanceof Template.Per per ? per.value() : element;
    }

    /** A constant is read as it will be read each time. */
    private void constant(Template.Constant constant, Codec<?> codec) {
        List<Problem> found = new ArrayList<>();
        JsonInput alone = JsonInput.ofTokens(
                ReadOptions.defaults(),
                new ProblemList(found, ReadOptions.defaults().maxProblems()));
        RecordedTokens tokens = new RecordedTokens();
        tokens.add(constant.token(), constant.text(), 0);
        alone.restart(tokens);
        try {
            codec.read(alone);
        } catch (DocumentEnd end) {
            // What there is to say has been reported.
        }
        found.forEach(one -> problem(one.code(), one.message(), one.expected(), constant.position()));
    }

    private void filled(Template.Filled filled, Codec<?> codec) {
        boolean wantsNumber = codec instanceof NumberCodec;
        boolean wantsFlag = codec instanceof BooleanCodec;
        if (codec instanceof ObjectCodec<?, ?> || codec instanceof ListCodec<?> || codec instanceof VariantCodec<?>) {
            problem(ProblemCode.WRONG_TYPE, "a text stands here", Declared.what(codec), filled.position());
        } else if (wantsNumber || wantsFlag) {
            Reference only = filled.pieces().size() == 1
                    ? filled.pieces().get(0).reference().orElse(null)
                    : null;
            if (only == null || !fits(only, wantsNumber)) {
                String wanted = wantsNumber ? "number" : "flag";
                problem(
                        ProblemCode.WRONG_TYPE,
                        "a text stands here",
                        "a single {column} that \"columns\" declares to be a " + wanted,
                        filled.position());
            }
        }
    }

    private boolean fits(Reference reference, boolean wantsNumber) {
        @Nullable Column column = mapping.columns().get(reference.name());
        boolean isRow = reference.name().equals("#row") || reference.name().equals("#line");
        return reference.as() == Reference.Form.VALUE
                && (wantsNumber ? column instanceof Column.Decimal || isRow : column instanceof Column.Flag);
    }

    private void problem(ProblemCode code, String message, String expected, Position at) {
        in.report(new Problem(code, message, expected, at));
    }
}
