package org.foedus.io.internal.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;
import org.foedus.io.internal.table.Condition;
import org.foedus.io.internal.table.Piece;
import org.foedus.io.internal.table.Reference;
import org.foedus.io.internal.table.Template;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads templates: JSON values of the format in which {@code {column}} stands for a cell. An object with a member that begins with
 * a dollar sign says when, how often or which: {@code $when}, {@code $each}, {@code $per}, {@code $first}, {@code $cite}, {@code $value}.
 */
final class TemplateCodec extends Codec<Template> {
    private static final String WHEN = "$when";
    private static final String EACH = "$each";
    private static final String PER = "$per";
    private static final String FIRST = "$first";
    private static final String CITE = "$cite";
    private static final String VALUE = "$value";
    private static final List<String> DIRECTIVES = List.of(WHEN, EACH, PER, FIRST, CITE, VALUE);
    private static final String EXPECTED = "one of " + String.join(", ", DIRECTIVES);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{|\\{([^{}]*)\\}|\\{");

    private static final ReferenceCodec REFERENCE = new ReferenceCodec();
    private static final ListCodec<Reference> REFERENCES = ListCodec.of(REFERENCE);

    private final Codec<Condition> condition;
    private final ListCodec<Template> templates = ListCodec.of(this);

    TemplateCodec(Codec<Condition> condition) {
        this.condition = condition;
    }

    @Override
    @Nullable
    Template read(JsonInput in) {
        Position here = in.here();
        return switch (in.token()) {
            case START_OBJECT -> object(in, here);
            case START_ARRAY -> {
                List<Template> elements = templates.read(in);
                yield elements == null ? null : new Template.Elements(elements, here);
            }
            case VALUE_STRING -> text(in, here);
            case VALUE_NULL -> {
                in.wrongType("a value; what is not known is left out");
                yield null;
            }
            default -> new Template.Constant(in.token(), in.token().isNumeric() ? in.text() : "", here);
        };
    }

    /** What the members of an object that begin with a dollar sign say. */
    private static final class Directives {
        private @Nullable Condition when;
        private @Nullable Reference each;
        private @Nullable Reference per;
        private @Nullable List<Template> first;
        private @Nullable List<Reference> cite;
        private @Nullable Template value;
        private boolean broken;
    }

    private @Nullable Template object(JsonInput in, Position here) {
        Map<String, Template> members = new LinkedHashMap<>();
        Directives directives = new Directives();
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.text();
            in.enterMember(name, 0);
            if (name.startsWith("$")) {
                directive(in, name, directives);
            } else if (members.containsKey(name)) {
                in.problem(ProblemCode.DUPLICATE_MEMBER, "the member " + Quoted.of(name) + " stands twice", "");
                in.next();
                in.skip();
            } else {
                in.next();
                Template member = read(in);
                directives.broken |= member == null;
                if (member != null) {
                    members.put(name, member);
                }
            }
            in.leave();
        }
        return directives.broken ? null : template(in, directives, members, here);
    }

    private void directive(JsonInput in, String name, Directives found) {
        if (!DIRECTIVES.contains(name)) {
            in.problem(
                    ProblemCode.UNKNOWN_MEMBER,
                    Quoted.of(name) + " is no instruction of templates" + Nearest.hint(name, DIRECTIVES),
                    EXPECTED);
            in.next();
            in.skip();
            found.broken = true;
            return;
        }
        in.next();
        switch (name) {
            case WHEN -> {
                found.when = condition.read(in);
                found.broken |= found.when == null;
            }
            case EACH -> {
                found.each = REFERENCE.read(in);
                found.broken |= found.each == null;
            }
            case PER -> {
                found.per = REFERENCE.read(in);
                found.broken |= found.per == null;
            }
            case FIRST -> {
                found.first = templates.read(in);
                found.broken |= found.first == null;
            }
            case CITE -> {
                found.cite = REFERENCES.read(in);
                found.broken |= found.cite == null;
            }
            default -> {
                found.value = read(in);
                found.broken |= found.value == null;
            }
        }
    }

    private static @Nullable Template template(
            JsonInput in, Directives found, Map<String, Template> members, Position here) {
        List<Template> first = found.first;
        List<Reference> cite = found.cite;
        Template value = found.value;
        int kinds = (first == null ? 0 : 1) + (cite == null ? 0 : 1) + (value == null ? 0 : 1);
        if (kinds > 1 || (!members.isEmpty() && (first != null || value != null))) {
            in.report(new Problem(
                    ProblemCode.BROKEN_RECORD,
                    "an object is made of members, of $value, of $first or of $cite, and not of several",
                    "one of them",
                    here));
            return null;
        }
        Template content;
        if (first != null) {
            content = new Template.First(first, here);
        } else if (cite != null) {
            content = new Template.Cite(cite, members, here);
        } else {
            content = value == null ? new Template.Members(members, here) : value;
        }
        Reference each = found.each;
        Reference per = found.per;
        Condition when = found.when;
        if (each != null && per != null) {
            in.report(new Problem(
                    ProblemCode.BROKEN_RECORD,
                    "$each and $per both say how often an element is made",
                    "one of them, with the other in an array within",
                    here));
            return null;
        }
        if (per != null) {
            return new Template.Per(per, Optional.ofNullable(when), content, here);
        }
        if (each != null) {
            return new Template.Each(each, Optional.ofNullable(when), content, here);
        }
        return when == null ? content : new Template.Conditional(when, content, here);
    }

    private static @Nullable Template text(JsonInput in, Position here) {
        String text = in.text();
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher places = PLACEHOLDER.matcher(text);
        int done = 0;
        while (places.find()) {
            plain.append(text.substring(done, places.start()));
            done = places.end();
            String name = places.group(1);
            if (name != null && !name.isBlank()) {
                Reference reference = reference(in, name, here);
                if (reference == null) {
                    return null;
                }
                if (plain.length() > 0) {
                    pieces.add(new Piece(plain.toString(), Optional.empty()));
                    plain.setLength(0);
                }
                pieces.add(new Piece("", Optional.of(reference)));
            } else if (places.group().equals("{{")) {
                plain.append('{');
            } else {
                in.problem(
                        ProblemCode.BAD_VALUE,
                        Quoted.of(text) + " has a brace without the name of a column",
                        "\"{column}\"; a brace that is meant is written twice");
                return null;
            }
        }
        plain.append(text.substring(done));
        if (pieces.isEmpty()) {
            return new Template.Constant(JsonToken.VALUE_STRING, plain.toString(), here);
        }
        if (plain.length() > 0) {
            pieces.add(new Piece(plain.toString(), Optional.empty()));
        }
        return new Template.Filled(pieces, here);
    }

    private static @Nullable Reference reference(JsonInput in, String text, Position here) {
        int bar = text.lastIndexOf('|');
        if (bar < 0) {
            return new Reference(text, Reference.Form.VALUE, here);
        }
        String form = text.substring(bar + 1);
        String name = text.substring(0, bar);
        if (form.equals("text")) {
            return new Reference(name, Reference.Form.TEXT, here);
        }
        if (form.equals("id")) {
            return new Reference(name, Reference.Form.ID, here);
        }
        in.problem(
                ProblemCode.UNKNOWN_CODE,
                Quoted.of(form) + " is no form of a value" + Nearest.hint(form, List.of("text", "id")),
                "{column}, {column|text} or {column|id}");
        return null;
    }

    @Override
    void write(JsonOutput out, Template value) {
        throw new UnsupportedOperationException("mappings are read and not written");
    }
}
