package org.foedus.io.internal.codec;

import java.math.BigDecimal;
import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A decimal number, kept exactly. */
final class NumberCodec extends Codec<BigDecimal> {
    private static final int MAX_EXPONENT = 30;

    @Override
    @Nullable
    BigDecimal read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT && in.token() != JsonToken.VALUE_NUMBER_FLOAT) {
            in.wrongType("a number");
            in.skip();
            return null;
        }
        BigDecimal number = new BigDecimal(in.text());
        if (Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT || number.scale() > MAX_EXPONENT) {
            in.problem(
                    ProblemCode.BAD_VALUE,
                    "the number " + in.text() + " is too large or too fine",
                    "at most " + MAX_EXPONENT + " digits before and after the point");
            return null;
        }
        return number;
    }

    @Override
    void write(JsonOutput out, BigDecimal value) {
        out.json().writeNumber(value.toPlainString());
    }
}
