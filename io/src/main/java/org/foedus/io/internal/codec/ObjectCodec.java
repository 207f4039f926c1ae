package org.foedus.io.internal.codec;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A JSON object, described member by member. Each member is declared once, with its name, the codec of its value, how to get it
 * from the object and how to give it to the builder; reading and writing follow. Members are written in the order declared.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
final class ObjectCodec<T, B> extends Codec<T> {
    private final String what;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final List<Member<T, B>> members = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    private ObjectCodec(String what, Supplier<B> start, Function<B, T> build) {
        this.what = what;
        this.start = start;
        this.build = build;
    }

    /**
     * Starts the description of an object.
     *
     * @param what what it is, for messages: {@code "an agreement"}
     */
    static <T, B> ObjectCodec<T, B> of(String what, Supplier<B> start, Function<B, T> build) {
        return new ObjectCodec<>(what, start, build);
    }

    /** Declares a member that every object has. */
    <V> ObjectCodec<T, B> required(
            String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, String documentation) {
        return add(new Member<>(name, true, documentation, codec, reading(codec, set), (out, object) -> {
            out.json().writeName(name);
            codec.write(out, get.apply(object));
        }));
    }

    /** Declares a member that an object may lack. */
    <V> ObjectCodec<T, B> optional(
            String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set, String documentation) {
        return add(new Member<>(name, false, documentation, codec, reading(codec, set), (out, object) -> {
            Optional<V> value = get.apply(object);
            if (value.isPresent()) {
                out.json().writeName(name);
                codec.write(out, value.orElseThrow());
            }
        }));
    }

    /** Declares a member that is left out where it has its usual value. */
    <V> ObjectCodec<T, B> usually(
            V usual, String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, String documentation) {
        return optional(
                name,
                codec,
                object -> Optional.of(get.apply(object)).filter(value -> !value.equals(usual)),
                set,
                documentation);
    }

    /** Declares a list; an empty one is left out. */
    <V> ObjectCodec<T, B> list(
            String name,
            Codec<V> element,
            Function<T, ? extends Collection<V>> get,
            BiConsumer<B, List<V>> add,
            String documentation) {
        ListCodec<V> codec = new ListCodec<>(element);
        return add(new Member<>(name, false, documentation, codec, reading(codec, add), (out, object) -> {
            Collection<V> values = get.apply(object);
            if (!values.isEmpty()) {
                out.json().writeName(name);
                codec.write(out, List.copyOf(values));
            }
        }));
    }

    private static <V, B> BiPredicate<JsonInput, B> reading(Codec<V> codec, BiConsumer<B, V> set) {
        return (in, builder) -> {
            V value = codec.read(in);
            if (value == null) {
                return false;
            }
            set.accept(builder, value);
            return true;
        };
    }

    private ObjectCodec<T, B> add(Member<T, B> member) {
        if (indexes.putIfAbsent(member.name(), members.size()) != null || members.size() == Long.SIZE) {
            throw new IllegalArgumentException("\"" + member.name() + "\" cannot be declared for " + what);
        }
        members.add(member);
        return this;
    }

    /** The members, as declared. */
    List<Member<T, B>> members() {
        return List.copyOf(members);
    }

    @Override
    @Nullable
    T read(JsonInput in) {
        return read(in, "");
    }

    /** Reads the object; a member of the name given has been dealt with by the caller. */
    @Nullable
    T read(JsonInput in, String known) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(what);
            in.skip();
            return null;
        }
        long place = in.place();
        B builder = start.get();
        long seen = 0;
        boolean whole = true;
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.text();
            Integer index = indexes.get(name);
            if (index == null) {
                unknown(in, name, known);
                continue;
            }
            in.enter(name);
            long bit = 1L << index;
            if ((seen & bit) != 0) {
                in.problem(
                        ProblemCode.DUPLICATE_MEMBER,
                        "the member \"" + name + "\" stands twice in one object; the second is left out",
                        "");
                in.next();
                in.skip();
            } else {
                seen |= bit;
                in.next();
                in.mark();
                Member<T, B> member = members.get(index);
                whole &= member.read().test(in, builder) || !member.required();
            }
            in.leave();
        }
        return complete(in, seen, place) && whole ? build(in, builder, place) : null;
    }

    private void unknown(JsonInput in, String name, String known) {
        in.enter(name);
        if (!name.equals(known)) {
            in.problem(
                    ProblemCode.UNKNOWN_MEMBER,
                    what + " has no member " + JsonInput.quoted(name) + Nearest.hint(name, indexes.keySet()),
                    "one of " + String.join(", ", names()));
        }
        in.next();
        in.skip();
        in.leave();
    }

    private List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    private boolean complete(JsonInput in, long seen, long place) {
        boolean complete = true;
        for (int index = 0; index < members.size(); index++) {
            Member<T, B> member = members.get(index);
            if (member.required() && (seen & (1L << index)) == 0) {
                complete = false;
                in.problem(
                        ProblemCode.MISSING_MEMBER,
                        what + " needs the member \"" + member.name() + "\": " + member.documentation(),
                        "",
                        place);
            }
        }
        return complete;
    }

    private @Nullable T build(JsonInput in, B builder, long place) {
        try {
            return build.apply(builder);
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException broken) {
            in.problem(ProblemCode.BROKEN_RECORD, String.valueOf(broken.getMessage()), "", place);
            return null;
        }
    }

    @Override
    void write(JsonOutput out, T value) {
        out.json().writeStartObject();
        writeMembers(out, value);
        out.json().writeEndObject();
    }

    /** Writes the members without the braces around them. */
    void writeMembers(JsonOutput out, T value) {
        members.forEach(member -> member.write().accept(out, value));
    }
}
