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
        String text = in.text();
        try {
            BigDecimal number = new BigDecimal(text);
            if (isInRange(number)) {
                return number;
            }
        } catch (NumberFormatException exponentTooLong) {
            // Reported below, like any other number that is too large or too fine.
        }
        in.problem(
                ProblemCode.BAD_VALUE,
                "the number " + Quoted.shortened(text) + " is too large or too fine",
                "at most " + MAX_EXPONENT + " digits before and after the point");
        return null;
    }

    private static boolean isInRange(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) <= MAX_EXPONENT && number.scale() <= MAX_EXPONENT;
    }

    @Override
    void write(JsonOutput out, BigDecimal value) {
        if (!isInRange(value)) {
            throw new IllegalArgumentException("the number " + Quoted.shortened(value.toString())
                    + " cannot be written: it has more than " + MAX_EXPONENT + " digits before or after the point");
        }
        out.json().writeNumber(value.toPlainString());
    }
}
