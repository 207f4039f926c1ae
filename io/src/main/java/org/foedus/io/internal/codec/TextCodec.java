package org.foedus.io.internal.codec;

import java.time.DateTimeException;
import java.util.function.Function;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A value with a text form, written as a JSON string. */
final class TextCodec<T> extends Codec<T> {
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

    @Override
    @Nullable
    T read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(what);
            in.skip();
            return null;
        }
        String text = in.text();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException broken) {
            in.problem(
                    ProblemCode.BAD_VALUE, JsonInput.quoted(text) + " is not " + what + ": " + broken.getMessage(), "");
            return null;
        }
    }

    @Override
    void write(JsonOutput out, T value) {
        out.string(print.apply(value));
    }
}
