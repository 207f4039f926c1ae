package org.foedus.io.internal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.io.Problem;
import org.foedus.io.ReadOptions;
import org.foedus.io.internal.codec.VariantCodec.Variant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes values of the types that the format declares, as JSON, from the declarations alone: an object has some of its members, each
 * with a value that its codec could read. What makes no sense together is thrown away and made anew, from the inside out.
 */
final class Generator {
    private static final ReadOptions LENIENT = ReadOptions.defaults().lenient();
    private static final JsonFactory INPUT = JsonFormat.input(LENIENT);
    private static final int DEEP = 6;
    private static final int MOST_ATTEMPTS = 2_000;
    private static final List<String> TEXTS = List.of(
            "a",
            "Ann",
            "Ж",
            "日本",
            "😀",
            "é",
            "\"",
            "\\",
            "/",
            "\u0000",
            "\t",
            "\n",
            "\r",
            "\u007F",
            "\u2028",
            "\uFEFF",
            "__proto__",
            "null",
            "\\u0041",
            "a b",
            " ");
    private static final List<String> DATES = List.of(
            "2024-06-13",
            "2024-06",
            "2024",
            "202X",
            "20XX",
            "2024-XX",
            "2024-06-XX",
            "2024-XX-XX",
            "1949-04-04",
            "2024-02-29");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-7",
            "1.50",
            "1e3",
            "2.5E-3",
            "0.000000000000000001",
            "123456789012345678901234567890",
            "1E+29");
    private static final List<String> PERIODS =
            List.of("P10Y", "P6M", "P1Y2M3D", "P2W", "p1y", "P0D", "P-1M", "-P1Y", "P12M");
    private static final List<String> DURATIONS = List.of("PT24H", "PT90M", "PT0.5S", "PT1H1M1S", "PT0S", "PT100H");
    private static final Map<String, Function<Generator, String>> FORMS = Map.of(
            "a text", Generator::text,
            "a locator", Generator::text,
            "a date", Generator::date,
            "a bound", Generator::bound,
            "a span", generator -> generator.bound() + "/" + generator.bound(),
            "a day", generator -> generator.one(List.of("2024-06-13", "0001-01-01", "9999-12-31", "2024-02-29")),
            "a period", generator -> generator.one(PERIODS),
            "a duration", generator -> generator.one(DURATIONS),
            "a time", generator -> generator.one(generator.random.nextBoolean() ? PERIODS : DURATIONS),
            "a list of goods", generator -> generator.one(List.of("eu-ml", "list-7")));

    private final Random random;
    private final boolean withUnknownMembers;

    /**
     * @param seed decides what is made
     * @param withUnknownMembers whether objects also have members that the format does not know
     */
    Generator(long seed, boolean withUnknownMembers) {
        this.random = new Random(seed);
        this.withUnknownMembers = withUnknownMembers;
    }

    /** A value of one of the {@linkplain DeclaredTypes#types() types}. */
    String value(Class<?> type) {
        return type == Dataset.class ? dataset() : value(DeclaredTypes.codec(type), 0);
    }

    /** A dataset document. */
    String dataset() {
        return object(DatasetCodec.DATASET, Stream.of(), 0, random.nextDouble());
    }

    private String value(Codec<?> codec, int depth) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            String value = attempt(codec, depth);
            if (isRead(codec, value)) {
                return value;
            }
        }
        throw new AssertionError("nothing made of the declaration of "
                + Definitions.nameOf(codec).orElse(codec.toString()) + " can be read, such as "
                + attempt(codec, depth));
    }

    private String attempt(Codec<?> codec, int depth) {
        if (codec instanceof LaterCodec<?> later) {
            return attempt(later.target(), depth);
        }
        if (codec instanceof ListCodec<?> list) {
            return list(list, depth);
        }
        if (codec instanceof ObjectCodec<?, ?> object) {
            return object(object, Stream.of(), depth, random.nextDouble());
        }
        if (codec instanceof VariantCodec<?> kinds) {
            List<String> words = List.copyOf(kinds.variants().keySet());
            String word = depth > DEEP ? words.get(0) : one(words);
            return object(
                    Objects.requireNonNull(kinds.variants().get(word), word).codec(),
                    Stream.of(type(word)),
                    depth,
                    random.nextDouble());
        }
        if (codec instanceof KindCodec<?, ?> kind) {
            return kind(kind, depth);
        }
        if (codec instanceof EnumCodec<?> words) {
            return quoted(one(words.words()));
        }
        if (codec instanceof ConstantCodec constant) {
            return quoted(constant.text());
        }
        if (codec instanceof TextCodec<?> text) {
            return quoted(form(text));
        }
        if (codec instanceof IdCodec<?>) {
            return quoted(id());
        }
        if (codec instanceof BooleanCodec) {
            return String.valueOf(random.nextBoolean());
        }
        if (codec instanceof CountCodec) {
            return String.valueOf(1 + random.nextInt(CountCodec.MOST));
        }
        return codec instanceof NumberCodec ? one(NUMBERS) : json(depth);
    }

    private String list(ListCodec<?> list, int depth) {
        boolean nests = !Set.of(TextCodec.class, IdCodec.class, EnumCodec.class)
                .contains(list.element().getClass());
        int size = nests && depth > DEEP ? 0 : random.nextInt(3);
        Collection<String> elements = list.isDistinct() ? new LinkedHashSet<>() : new ArrayList<>();
        for (int index = 0; index < size; index++) {
            elements.add(value(list.element(), depth + 1));
        }
        return "[" + String.join(",", elements) + "]";
    }

    private String object(ObjectCodec<?, ?> object, Stream<String> first, int depth, double density) {
        Stream<String> known = object.members().stream()
                .filter(member -> member.required() || random.nextDouble() < density)
                .map(member -> quoted(member.name()) + ":" + value(member.codec(), depth + 1));
        Stream<String> unknown =
                withUnknownMembers && random.nextInt(5) == 0 ? Stream.of("\"unheardOf\":" + json(depth)) : Stream.of();
        return Stream.of(first, unknown, known).flatMap(members -> members).collect(Collectors.joining(",", "{", "}"));
    }

    private <T, V extends T> String kind(KindCodec<T, V> codec, int depth) {
        String word = codec.kinds().variants().entrySet().stream()
                .filter(entry -> entry.getValue().equals(codec.kind()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Variant<V> kind = codec.kind();
        return object(kind.codec(), Stream.of(type(word)), depth, random.nextDouble());
    }

    private static String type(String word) {
        return quoted(VariantCodec.TYPE) + ":" + quoted(word);
    }

    private String form(TextCodec<?> codec) {
        Function<Generator, String> form = FORMS.get(codec.noun());
        if (form != null) {
            return form.apply(this);
        }
        return !codec.known().isEmpty() && random.nextBoolean() ? one(codec.known()) : text();
    }

    private String text() {
        return Stream.generate(() -> one(TEXTS)).limit(random.nextInt(4)).collect(Collectors.joining());
    }

    private String id() {
        return one(List.of("a", "b", "UA", "ua-jp-2024", "x.y_z:1", "0", "i" + random.nextInt(100)));
    }

    private String date() {
        return one(DATES) + one(List.of("", "", "?", "~", "%"));
    }

    private String bound() {
        return switch (random.nextInt(6)) {
            case 0 -> "..";
            case 1 -> "unknown";
            case 2 -> "censored:" + date();
            case 3 -> "until:" + id();
            default -> date();
        };
    }

    private String json(int depth) {
        return switch (depth > DEEP ? 0 : random.nextInt(6)) {
            case 0 -> one(List.of("null", "true", "1.50e3", "-0", "\"\"", "[]", "{}"));
            case 1 -> quoted(text());
            case 2 -> one(NUMBERS);
            case 3 -> "[" + json(depth + 1) + "," + json(depth + 1) + "]";
            default -> "{" + quoted(text()) + ":" + json(depth + 1) + "}";
        };
    }

    private <E> E one(Collection<E> all) {
        return all.stream().skip(random.nextInt(all.size())).findFirst().orElseThrow();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars()
                .forEach(character -> json.append(
                        character < ' ' || character == '"' || character == '\\'
                                ? String.format("\\u%04x", character)
                                : String.valueOf((char) character)));
        return json.append('"').toString();
    }

    private static boolean isRead(Codec<?> codec, String json) {
        byte[] bytes = json.getBytes(UTF_8);
        List<Problem> problems = new ArrayList<>();
        try (JsonParser parser = INPUT.createParser(ObjectReadContext.empty(), bytes)) {
            JsonInput in = new JsonInput(
                    "", parser, DocumentBytes.of(bytes), LENIENT, new ProblemList(problems, LENIENT.maxProblems()));
            in.next();
            return codec.read(in) != null
                    && problems.stream().allMatch(problem -> problem.code().isNote());
        }
    }
}
