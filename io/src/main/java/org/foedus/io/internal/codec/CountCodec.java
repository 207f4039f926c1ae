package org.foedus.io.internal.codec;

import java.math.BigDecimal;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A whole number of things, at least one. */
final class CountCodec extends Codec<Integer> {
    static final int MOST = 1_000_000;

    @Override
    @Nullable
    Integer read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT && in.token() != JsonToken.VALUE_NUMBER_FLOAT) {
            in.wrongType("a number");
            in.skip();
            return null;
        }
        String text = in.text();
        try {
            int count = new BigDecimal(text).intValueExact();
            if (count >= 1 && count <= MOST) {
                return count;
            }
        } catch (ArithmeticException | NumberFormatException notWhole) {
            // Reported below, like any other number that counts nothing.
        }
        in.problem(
                ProblemCode.BAD_VALUE,
                Quoted.shortened(text) + " is not a number of things",
                "a whole number from 1 to " + MOST);
        return null;
    }

    @Override
    void write(JsonOutput out, Integer value) {
        out.json().writeNumber(value);
    }
}
