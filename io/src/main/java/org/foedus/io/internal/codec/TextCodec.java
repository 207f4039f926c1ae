package org.foedus.io.internal.codec;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A value with a text form, written as a JSON string.
 *
 * @param <T> the type of the value
 */
final class TextCodec<T> extends Codec<T> {
    private static final String SUCH_AS = " such as ";
    private static final int SURE = 40;
    private static final Pattern JDK =
            Pattern.compile("(?s).*(could not be parsed|cannot be parsed to a \\w+)(: | at index \\d+)?");

    private final String what;
    private final String pattern;
    private final List<String> known;
    private final Function<String, T> parse;
    private final Function<T, String> print;

    /**
     * @param what what it is, with an example, for messages: {@code "a date such as \"2024-06-13\""}
     * @param pattern a regular expression (ECMA 262) that each text matches from which a value can be made; empty for any text
     * @param parse makes the value from its text, or throws {@link IllegalArgumentException} or {@link DateTimeException}
     * @param print gives the text of a value
     */
    TextCodec(String what, String pattern, Function<String, T> parse, Function<T, String> print) {
        this(what, pattern, List.of(), parse, print);
    }

    private TextCodec(
            String what, String pattern, List<String> known, Function<String, T> parse, Function<T, String> print) {
        this.what = what;
        this.pattern = pattern;
        this.known = known;
        this.parse = parse;
        this.print = print;
    }

    /**
     * A word of an open list: any text is read and kept.
     *
     * @param noun what it is, for messages: {@code "a currency of ISO 4217"}
     * @param known some words of the list, at least one
     */
    static TextCodec<String> ofOpenList(String noun, List<String> known) {
        return ofOpenList(noun, "", known, text -> text, text -> text);
    }

    /**
     * A word of an open list whose words have a form.
     *
     * @param noun what it is, for messages
     * @param pattern a regular expression (ECMA 262) that each word matches
     * @param known some words of the list, at least one
     */
    static <T> TextCodec<T> ofOpenList(
            String noun, String pattern, List<String> known, Function<String, T> parse, Function<T, String> print) {
        return new TextCodec<>(noun + SUCH_AS + '"' + known.get(0) + '"', pattern, known, parse, print);
    }

    /** What the value is, with an example. */
    String what() {
        return what;
    }

    /** What the value is, without the example. */
    String noun() {
        int suchAs = what.indexOf(SUCH_AS);
        return suchAs < 0 ? what : what.substring(0, suchAs);
    }

    /** A regular expression that every text of a value matches; empty if any text may be one. */
    String pattern() {
        return pattern;
    }

    /** Some words, if the value is a word of an open list; empty if it is not. */
    List<String> known() {
        return known;
    }

    @Override
    @Nullable
    T read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(what);
            in.skip();
            return null;
        }
        String text = in.text();
        if (in.mayHoldHalfPairs() && HalfPairs.indexIn(text) >= 0) {
            in.problem(
                    ProblemCode.BAD_VALUE,
                    Quoted.of(text) + " holds half of a surrogate pair at character " + (HalfPairs.indexIn(text) + 1),
                    "whole characters; one beyond U+FFFF takes two escapes");
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException broken) {
            in.problem(ProblemCode.BAD_VALUE, message(text, String.valueOf(broken.getMessage())), what);
            return null;
        }
    }

    /** The reason, with the text before it unless it begins with it. */
    private String message(String text, String reason) {
        String quoted = Quoted.of(text);
        if (reason.startsWith(quoted.substring(0, Math.min(quoted.length(), SURE)))) {
            return reason;
        }
        // The JDK quotes the text once more and gives a reason only sometimes.
        String rest = JDK.matcher(reason).replaceFirst("");
        return quoted + " is not " + noun() + (rest.isEmpty() ? "" : ": " + rest);
    }

    @Override
    void write(JsonOutput out, T value) {
        out.string(print.apply(value));
    }
}
