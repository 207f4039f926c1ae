package org.foedus.io.internal.codec;

import java.util.function.Function;
import org.foedus.id.Id;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The identifier of a record, or a reference to one.
 *
 * @param <I> the type of identifier
 */
final class IdCodec<I extends Id<?>> extends Codec<I> {
    /** What every identifier looks like. */
    static final String PATTERN = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$";

    private static final String WHAT = "an identifier such as \"ua-jp-2024\"";

    private final Function<String, I> parse;

    IdCodec(Function<String, I> parse) {
        this.parse = parse;
    }

    @Override
    @Nullable
    I read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType(WHAT);
            in.skip();
            return null;
        }
        String text = in.text();
        in.identifier(text);
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException broken) {
            in.problem(ProblemCode.BAD_VALUE, String.valueOf(broken.getMessage()), WHAT);
            return null;
        }
    }

    @Override
    void write(JsonOutput out, I value) {
        out.string(value.value());
    }
}
