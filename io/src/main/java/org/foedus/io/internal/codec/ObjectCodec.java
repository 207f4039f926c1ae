package org.foedus.io.internal.codec;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A JSON object, described member by member. Each member is declared once, with its name, the codec of its value, how to get it
 * from the object and how to give it to the builder; reading and writing follow. Members are written in the order declared.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
final class ObjectCodec<T, B> extends Codec<T> {
    private static final int NONE = -1;

    private final String what;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final List<Member<T, B>> members = new ArrayList<>();
    private PropertyNameMatcher names = BinaryNameMatcher.construct(List.of());
    private final Map<String, String> former = new HashMap<>();
    private long requiredMembers;

    private ObjectCodec(String what, Supplier<B> start, Function<B, T> build) {
        this.what = what;
        this.start = start;
        this.build = build;
    }

    /**
     * Starts the description of an object.
     *
     * @param what what it is, for messages: {@code "an agreement"}
     * @param start makes a builder
     * @param build makes the object; throws {@link IllegalArgumentException} if it would make no sense
     */
    static <T, B> ObjectCodec<T, B> of(String what, Supplier<B> start, Function<B, T> build) {
        return new ObjectCodec<>(what, start, build);
    }

    /** Declares a member that every object has. */
    <V> ObjectCodec<T, B> required(
            String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, String documentation) {
        SerializableString key = new SerializedString(name);
        return add(name, true, Optional.empty(), documentation, codec, reading(codec, set), (out, object) -> {
            out.json().writeName(key);
            codec.write(out, get.apply(object));
        });
    }

    /** Declares a member that an object may lack. */
    <V> ObjectCodec<T, B> optional(
            String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set, String documentation) {
        SerializableString key = new SerializedString(name);
        return add(name, false, Optional.empty(), documentation, codec, reading(codec, set), (out, object) -> {
            Optional<V> value = get.apply(object);
            if (value.isPresent()) {
                out.json().writeName(key);
                codec.write(out, value.orElseThrow());
            }
        });
    }

    /** Declares a member that is left out where it has its usual value. */
    <V> ObjectCodec<T, B> usually(
            V usual, String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set, String documentation) {
        SerializableString key = new SerializedString(name);
        return add(name, false, Optional.of(usual), documentation, codec, reading(codec, set), (out, object) -> {
            V value = get.apply(object);
            if (!value.equals(usual)) {
                out.json().writeName(key);
                codec.write(out, value);
            }
        });
    }

    /** Declares a list; an empty one is left out. */
    <V> ObjectCodec<T, B> list(
            String name, Codec<V> element, Function<T, List<V>> get, BiConsumer<B, List<V>> add, String documentation) {
        return elements(name, ListCodec.of(element), get, add, documentation);
    }

    /** Declares a list in which nothing stands twice; it is written in the order given, and left out if it is empty. */
    <V> ObjectCodec<T, B> set(
            String name,
            Codec<V> element,
            Comparator<? super V> order,
            Function<T, ? extends Set<V>> get,
            BiConsumer<B, List<V>> add,
            String documentation) {
        return elements(
                name, ListCodec.ofDistinct(element), object -> sorted(get.apply(object), order), add, documentation);
    }

    private static <V> List<V> sorted(Set<V> values, Comparator<? super V> order) {
        return values.isEmpty() ? List.of() : values.stream().sorted(order).toList();
    }

    private <V> ObjectCodec<T, B> elements(
            String name,
            ListCodec<V> codec,
            Function<T, List<V>> get,
            BiConsumer<B, List<V>> add,
            String documentation) {
        SerializableString key = new SerializedString(name);
        return add(name, false, Optional.empty(), documentation, codec, reading(codec, add), (out, object) -> {
            List<V> values = get.apply(object);
            if (!values.isEmpty()) {
                out.json().writeName(key);
                codec.write(out, values);
            }
        });
    }

    /** Declares a member that is read and written in a way of its own. */
    ObjectCodec<T, B> member(
            String name,
            Codec<?> codec,
            BiPredicate<JsonInput, B> read,
            BiConsumer<JsonOutput, T> write,
            String documentation) {
        return add(name, false, Optional.empty(), documentation, codec, read, write);
    }

    /**
     * Declares that an older format had a member that is not read any more.
     *
     * @param name its name
     * @param today what stands for it today, for messages
     */
    ObjectCodec<T, B> formerly(String name, String today) {
        former.put(name, today);
        return this;
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

    private ObjectCodec<T, B> add(
            String name,
            boolean required,
            Optional<Object> usual,
            String documentation,
            Codec<?> codec,
            BiPredicate<JsonInput, B> read,
            BiConsumer<JsonOutput, T> write) {
        Member<T, B> member = new Member<>(
                name, members.size(), Steps.member(name), required, usual, documentation, codec, read, write);
        if (names.matchName(name) >= 0 || members.size() == Long.SIZE) {
            throw new IllegalStateException("\"" + name + "\" cannot be declared for " + what);
        }
        members.add(member);
        names = BinaryNameMatcher.construct(members.stream().map(Member::name).toList());
        if (required) {
            requiredMembers |= 1L << member.index();
        }
        return this;
    }

    /** What the object is, with its article. */
    String what() {
        return what;
    }

    /** The members, in the order declared. */
    List<Member<T, B>> members() {
        return Collections.unmodifiableList(members);
    }

    @Override
    @Nullable
    T read(JsonInput in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType(what + ", which is an object");
            in.skip();
            return null;
        }
        long place = in.place();
        in.next();
        return read(in, place, "", true);
    }

    /**
     * Reads the object from its first member on.
     *
     * @param place the place of the opening brace
     * @param kind the name of the member that tells this object from its kin and does not belong to it
     * @param kindSeen whether that member has been passed
     */
    @Nullable
    T read(JsonInput in, long place, String kind, boolean kindSeen) {
        B builder = start.get();
        int losses = in.losses();
        boolean whole = readMembers(in, builder, place, kind, kindSeen, true);
        return whole ? build(in, builder, place, losses) : null;
    }

    /**
     * Reads the object from its opening brace on into a builder that is used whatever is lost, and answers whether it has all that
     * it needs.
     */
    boolean readInto(JsonInput in, B builder) {
        long place = in.place();
        in.next();
        return readInto(in, builder, place);
    }

    /** The same from the first member on, given the place of the opening brace. */
    boolean readInto(JsonInput in, B builder, long place) {
        return readMembers(in, builder, place, "", true, false);
    }

    /**
     * Reads members up to the end of the object.
     *
     * @param wholly whether the object is lost with a member that it {@linkplain Member#isNeeded() needs}
     * @return whether the object has all that it needs
     */
    private boolean readMembers(JsonInput in, B builder, long place, String kind, boolean kindSeen, boolean wholly) {
        long seen = 0;
        int reason = NONE;
        List<Misspelt> misspelt = List.of();
        boolean passed = kindSeen;
        int match = in.match(names);
        while (in.token() != JsonToken.END_OBJECT) {
            if (match < 0) {
                String name = in.text();
                if (!name.equals(kind)) {
                    misspelt = and(misspelt, unknown(in, name, kind));
                } else if (passed) {
                    twice(in, name);
                } else {
                    passed = true;
                    in.next();
                    in.skip();
                }
            } else if ((seen & (1L << match)) != 0) {
                twice(in, members.get(match).name());
                if (wholly && members.get(match).codec() instanceof ListCodec<?> && reason == NONE) {
                    reason = in.reason();
                }
            } else {
                Member<T, B> member = members.get(match);
                seen |= 1L << match;
                if (!value(in, member, builder)) {
                    if (!wholly || !member.isNeeded()) {
                        in.leaveOut(member.name());
                    }
                    if (member.isNeeded() && reason == NONE) {
                        reason = in.reason();
                    }
                }
            }
            match = in.next(names);
        }
        if (!complete(in, seen, place) && reason == NONE) {
            reason = in.reason();
        }
        if (wholly && reason == NONE && !misspelt.isEmpty()) {
            reason = firstMissing(misspelt, seen);
        }
        if (reason != NONE) {
            in.lostBy(reason);
        }
        return reason == NONE;
    }

    private boolean value(JsonInput in, Member<T, B> member, B builder) {
        in.enterMember(member.name(), member.step());
        in.next();
        in.mark();
        boolean read = member.read().test(in, builder);
        in.leave();
        if (!read) {
            in.loss();
        }
        return read;
    }

    private void twice(JsonInput in, String name) {
        in.enterMember(name, 0);
        in.problem(
                ProblemCode.DUPLICATE_MEMBER,
                "the member " + Quoted.of(name) + " stands twice in one object; the second is left out",
                "");
        in.next();
        in.skip();
        in.leave();
    }

    /** Reports a member that the object does not have, or keeps it, and answers which one it may stand for. */
    private Optional<Misspelt> unknown(JsonInput in, String name, String kind) {
        List<String> known = new ArrayList<>(members.size() + 1);
        if (!kind.isEmpty()) {
            known.add(kind);
        }
        members.forEach(member -> known.add(member.name()));
        String today = former.get(name);
        String message = what + " has no member " + Quoted.of(name)
                + (today == null ? Nearest.hint(name, known) : ", for which stands " + today + " today");
        Optional<Misspelt> misspelt = Optional.empty();
        in.enterMember(name, 0);
        if (in.isLenient()) {
            in.keep(message);
        } else {
            in.problem(
                    ProblemCode.UNKNOWN_MEMBER,
                    message,
                    known.isEmpty() ? "no member" : "one of " + String.join(", ", known));
            misspelt = needed(name, known, in.reason());
            in.next();
            in.skip();
        }
        in.leave();
        return misspelt;
    }

    private Optional<Misspelt> needed(String name, List<String> known, int problem) {
        return Nearest.of(name, known).stream()
                .flatMap(near -> members.stream().filter(member -> member.name().equals(near)))
                .filter(Member::isNeeded)
                .map(member -> new Misspelt(member.index(), problem))
                .findFirst();
    }

    private static int firstMissing(List<Misspelt> misspelt, long seen) {
        return misspelt.stream()
                .filter(one -> (seen & (1L << one.member())) == 0)
                .mapToInt(Misspelt::problem)
                .findFirst()
                .orElse(NONE);
    }

    private static List<Misspelt> and(List<Misspelt> some, Optional<Misspelt> other) {
        if (other.isEmpty()) {
            return some;
        }
        List<Misspelt> all = new ArrayList<>(some);
        all.add(other.orElseThrow());
        return all;
    }

    /** A member that the object needs and that may stand in the document under a name of its own, which is a problem. */
    private record Misspelt(int member, int problem) {}

    private boolean complete(JsonInput in, long seen, long place) {
        if ((seen & requiredMembers) == requiredMembers) {
            return true;
        }
        boolean complete = true;
        for (int index = 0; index < members.size(); index++) {
            Member<T, B> member = members.get(index);
            if (member.required() && (seen & (1L << index)) == 0) {
                complete = false;
                in.problem(
                        member.codec() instanceof ConstantCodec
                                ? ProblemCode.UNKNOWN_FORMAT
                                : ProblemCode.MISSING_MEMBER,
                        what + " needs the member \"" + member.name() + "\": " + sentence(member),
                        "",
                        place);
            }
        }
        return complete;
    }

    private static String sentence(Member<?, ?> member) {
        String sentence = member.documentation();
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private @Nullable T build(JsonInput in, B builder, long place, int losses) {
        try {
            return build.apply(builder);
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException | DateTimeException broken) {
            // Where a value was lost, what does not fit together now may have fitted before; the loss has been
            // reported.
            if (in.losses() == losses) {
                in.problem(ProblemCode.BROKEN_RECORD, String.valueOf(broken.getMessage()), "", place);
            }
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
        for (Member<T, B> member : members) {
            member.write().accept(out, value);
        }
    }
}
