package org.foedus.io.internal.codec;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.foedus.io.internal.codec.Definitions.Definition;

/** Writes the declarations as a page for readers, behind an introduction written by hand. */
final class FormatPage {
    private final StringBuilder page;
    private final Collection<Definition> definitions;

    private FormatPage(ObjectCodec<?, ?> document, String introduction) {
        page = new StringBuilder(introduction);
        definitions = Definitions.of(document).byName().values();
    }

    /** The page about a document. */
    static String of(ObjectCodec<?, ?> document, String introduction) {
        return new FormatPage(document, introduction).write();
    }

    private String write() {
        chapter("Objects", codec -> codec instanceof ObjectCodec<?, ?> || codec instanceof VariantCodec<?>);
        chapter("Texts with a form", codec -> codec instanceof IdCodec<?> || isText(codec, false));
        chapter("Closed lists", EnumCodec.class::isInstance);
        chapter("Open lists", codec -> isText(codec, true));
        return page.toString();
    }

    private static boolean isText(Codec<?> codec, boolean open) {
        return codec instanceof TextCodec<?> text && text.known().isEmpty() != open;
    }

    private void chapter(String title, Predicate<Codec<?>> belongs) {
        line("");
        line("## " + title);
        for (Definition definition : definitions) {
            if (belongs.test(definition.codec())) {
                line("");
                line("### " + definition.name());
                line("");
                section(definition);
            }
        }
    }

    private void section(Definition definition) {
        Codec<?> codec = definition.codec();
        if (codec instanceof ObjectCodec<?, ?> object) {
            object(object, definition.word());
        } else if (codec instanceof VariantCodec<?> kinds) {
            line(sentence(kinds.what()) + ", of one of these kinds, told apart by the member `type`:");
            line("");
            kinds.variants()
                    .forEach((word, kind) -> line("- `" + word + "`: "
                            + link(kind.codec().what(), Definitions.nameOf(definition.name(), word))));
        } else if (codec instanceof EnumCodec<?> words) {
            line(words.words().stream().map(FormatPage::code).collect(joining(", ")) + ".");
        } else if (codec instanceof TextCodec<?> text) {
            text(text);
        } else if (codec instanceof IdCodec<?>) {
            line("An identifier, or a reference to a record by its identifier. It matches:");
            pattern(IdCodec.PATTERN);
        } else {
            throw SchemaText.undescribed(codec);
        }
    }

    private void text(TextCodec<?> text) {
        if (text.known().isEmpty()) {
            line(sentence(text.what()) + ". It matches:");
            pattern(text.pattern());
        } else {
            line(sentence(text.noun()) + ". Any text is read; known are "
                    + text.known().stream().map(FormatPage::code).collect(joining(", ")) + ".");
        }
    }

    private void pattern(String pattern) {
        line("");
        line("```text");
        line(pattern);
        line("```");
    }

    private void object(ObjectCodec<?, ?> object, Optional<String> word) {
        line(sentence(object.what()) + ".");
        line("");
        line("| member | required | value | meaning |");
        line("| --- | --- | --- | --- |");
        word.ifPresent(text -> row(VariantCodec.TYPE, "yes", code(text), "The kind."));
        for (Member<?, ?> member : object.members()) {
            String usual = member.usual()
                    .map(value -> "no; usually " + code(value.toString()))
                    .orElse("no");
            row(member.name(), member.required() ? "yes" : usual, value(member.codec()), member.documentation());
        }
    }

    private void row(String name, String required, String value, String meaning) {
        line("| `" + name + "` | " + required + " | " + value + " | " + meaning.replace("|", "\\|") + " |");
    }

    private static String value(Codec<?> codec) {
        if (codec instanceof LaterCodec<?> later) {
            return value(later.target());
        }
        Optional<String> name = Definitions.nameOf(codec);
        if (name.isPresent()) {
            return link(name.get(), name.get());
        }
        if (codec instanceof ListCodec<?> list) {
            return "list of " + value(list.element()) + (list.isDistinct() ? ", each once" : "");
        }
        if (codec instanceof ConstantCodec constant) {
            return code(constant.text());
        }
        if (codec instanceof TextCodec<?>) {
            return "any text";
        }
        if (codec instanceof NumberCodec) {
            return "number";
        }
        if (codec instanceof CountCodec) {
            return "whole number";
        }
        if (codec instanceof BooleanCodec) {
            return "`true` or `false`";
        }
        if (codec instanceof JsonTextCodec) {
            return "any JSON";
        }
        throw SchemaText.undescribed(codec);
    }

    private static String link(String text, String name) {
        return "[" + text + "](#" + name + ")";
    }

    private static String code(String word) {
        return "`" + word + "`";
    }

    private static String sentence(String what) {
        return Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
