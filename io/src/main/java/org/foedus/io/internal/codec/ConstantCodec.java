package org.foedus.io.internal.codec;

import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A text by which a document says what it is. A document that says something else is not read further. */
final class ConstantCodec extends Codec<String> {
    private final String what;
    private final String text;

    /**
     * @param what what it names, for messages: {@code "format"}
     * @param text the one text that is allowed
     */
    ConstantCodec(String what, String text) {
        this.what = what;
        this.text = text;
    }

    String text() {
        return text;
    }

    @Override
    @Nullable
    String read(JsonInput in) {
        String expected = Quoted.of(text);
        if (in.token() != JsonToken.VALUE_STRING) {
            in.problem(ProblemCode.UNKNOWN_FORMAT, "the " + what + " is " + in.found(), expected);
            throw new DocumentEnd();
        }
        String found = in.text();
        if (!found.equals(text)) {
            in.problem(
                    ProblemCode.UNKNOWN_FORMAT,
                    "the " + what + " " + Quoted.of(found) + " is not one that this version reads",
                    expected);
            throw new DocumentEnd();
        }
        return found;
    }

    @Override
    void write(JsonOutput out, String value) {
        out.string(value);
    }
}
