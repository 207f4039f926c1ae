package org.foedus.io.internal.codec;

import org.foedus.io.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A text by which a document says what it is. A document that says something else is not read further. */
class ConstantCodec extends Codec<String> {
    private final String what;
    private final String text;
    private final String elsewhere;

    /**
     * @param what what it names, for messages: {@code "format"}
     * @param text the one text that is allowed
     */
    ConstantCodec(String what, String text) {
        this(what, text, "");
    }

    /**
     * @param what what it names, for messages: {@code "kind of document"}
     * @param text the one text that is allowed
     * @param elsewhere how documents are read that say something else, for messages; empty if there is nothing to say
     */
    ConstantCodec(String what, String text, String elsewhere) {
        this.what = what;
        this.text = text;
        this.elsewhere = elsewhere;
    }

    String text() {
        return text;
    }

    @Override
    @Nullable
    String read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return refuse(in, "the " + what + " is " + in.found(), expected());
        }
        String found = in.text();
        return found.equals(text) ? found : other(in, found);
    }

    /** Deals with another text than the one that is allowed. */
    String other(JsonInput in, String found) {
        return refuse(in, "the " + what + " " + Quoted.of(found) + " is not one that is read here", expected());
    }

    private String expected() {
        return Quoted.of(text) + (elsewhere.isEmpty() ? "" : "; " + elsewhere);
    }

    /** Reports a problem and ends the document, so that nothing is returned. */
    static String refuse(JsonInput in, String message, String expected) {
        in.problem(ProblemCode.UNKNOWN_FORMAT, message, expected);
        throw new DocumentEnd();
    }

    @Override
    void write(JsonOutput out, String value) {
        out.string(value);
    }
}
