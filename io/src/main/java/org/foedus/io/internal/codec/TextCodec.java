package org.foedus.io.internal.codec;

import java.time.DateTimeException;
import java.util.function.Function;
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
    private static final String JDK = "could not be parsed";

    private final String what;
    private final Function<String, T> parse;
    private final Function<T, String> print;

    /**
     * @param what what it is, with an example, for messages: {@code "a date such as \"2024-06-13\""}
     * @param parse makes the value from its text, or throws {@link IllegalArgumentException} or {@link DateTimeException}
     * @param print gives the text of a value
     */
    TextCodec(String what, Function<String, T> parse, Function<T, String> print) {
        this.what = what;
        this.parse = parse;
        this.print = print;
    }

    /** What the value is, with an example. */
    String what() {
        return what;
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
        int suchAs = what.indexOf(SUCH_AS);
        String noun = suchAs < 0 ? what : what.substring(0, suchAs);
        // The JDK quotes the text once more and gives a reason only sometimes.
        int jdk = reason.indexOf(JDK);
        String rest = jdk < 0 ? reason : reason.substring(jdk + JDK.length()).replaceFirst("^(: | at index \\d+)", "");
        return quoted + " is not " + noun + (rest.isEmpty() ? "" : ": " + rest);
    }

    @Override
    void write(JsonOutput out, T value) {
        out.string(print.apply(value));
    }
}
