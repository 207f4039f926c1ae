package org.foedus.io.internal.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of the format that have a name, in the order in which a dataset document first mentions them. The schema and the
 * page are two views of this.
 */
final class Definitions {

    /**
     * One part.
     *
     * @param name its name in the schema and on the page
     * @param codec how it is read
     * @param word the word in the member {@code type} by which it is told from its kin, if it has kin
     */
    record Definition(String name, Codec<?> codec, Optional<String> word) {}

    private final Map<String, Definition> byName = new LinkedHashMap<>();

    private Definitions() {}

    /** Every part that a document may hold. */
    static Definitions of(Codec<?> document) {
        Definitions definitions = new Definitions();
        definitions.collect(document);
        return definitions;
    }

    Map<String, Definition> byName() {
        return Collections.unmodifiableMap(byName);
    }

    /** The name of what a codec reads; empty for what is too plain to have one. */
    static Optional<String> nameOf(Codec<?> codec) {
        if (codec instanceof ObjectCodec<?, ?> object) {
            return Optional.of(slug(object.what()));
        }
        if (codec instanceof VariantCodec<?> kinds) {
            return Optional.of(slug(kinds.what()));
        }
        if (codec instanceof EnumCodec<?> words) {
            return Optional.of(nameOf(words.type()));
        }
        if (codec instanceof TextCodec<?> text) {
            boolean any = text.pattern().isEmpty() && text.known().isEmpty();
            return any ? Optional.empty() : Optional.of(slug(text.noun()));
        }
        return codec instanceof IdCodec<?> ? Optional.of("id") : Optional.empty();
    }

    static String nameOf(String kinds, String word) {
        return kinds + '-' + word;
    }

    private void collect(Codec<?> codec) {
        if (codec instanceof LaterCodec<?> later) {
            collect(later.target());
        } else if (codec instanceof ListCodec<?> list) {
            collect(list.element());
        } else {
            nameOf(codec).ifPresent(name -> define(new Definition(name, codec, Optional.empty())));
        }
    }

    private void define(Definition definition) {
        Definition before = byName.putIfAbsent(definition.name(), definition);
        if (before != null) {
            if (!isSame(before, definition)) {
                throw new IllegalStateException("two parts of the format are called \"" + definition.name() + '"');
            }
        } else if (definition.codec() instanceof ObjectCodec<?, ?> object) {
            object.members().forEach(member -> collect(member.codec()));
        } else if (definition.codec() instanceof VariantCodec<?> kinds) {
            kinds.variants()
                    .forEach((word, kind) ->
                            define(new Definition(nameOf(definition.name(), word), kind.codec(), Optional.of(word))));
        }
    }

    private static boolean isSame(Definition one, Definition other) {
        if (one.codec() instanceof EnumCodec<?> words && other.codec() instanceof EnumCodec<?> others) {
            return words.type() == others.type();
        }
        if (one.codec() instanceof TextCodec<?> text && other.codec() instanceof TextCodec<?> another) {
            return text.pattern().equals(another.pattern()) && text.known().equals(another.known());
        }
        return one.codec() == other.codec()
                || (one.codec() instanceof IdCodec<?> && other.codec() instanceof IdCodec<?>);
    }

    /** {@code "an agreement"} is {@code agreement}. */
    private static String slug(String what) {
        return what.replaceFirst("^(an?|the) ", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** {@code Relation.Kind} is {@code relation-kind}. */
    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return outer == null ? name : nameOf(outer) + '-' + name;
    }
}
