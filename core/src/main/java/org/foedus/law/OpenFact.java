package org.foedus.law;

import java.util.Map;
import org.foedus.reason.Cause;
import org.foedus.time.Truth;

/**
 * A fact that norms ask for and that the data do not give. It is either so or not; an assessment looks at both.
 *
 * @param key what makes two of them the same
 * @param fact the fact, as a clause that begins with "whether"
 * @param yes the first value, as a clause
 * @param no the second value, as a clause
 * @param cause why it is open
 * @param gap what the question leaves open, if that is the reason
 */
record OpenFact(String key, String fact, String yes, String no, Cause cause, Gap gap) {

    /** What a question may leave open. */
    enum Subject {
        /** Nothing: the fact stands alone. */
        NONE,
        /** The item. */
        ITEM,
        /** The destination. */
        DESTINATION
    }

    /**
     * How the fact depends on what fills a gap in the question. Facts about one gap depend on each other, since one thing
     * fills it.
     *
     * @param subject the gap
     * @param named for each thing that the test knows, the value that it gives
     * @param unnamed the value that any other thing gives
     */
    record Gap(Subject subject, Map<String, Truth> named, Truth unnamed) {
        static final Gap NONE = new Gap(Subject.NONE, Map.of(), Truth.UNKNOWN);

        Truth ifFilledBy(String id) {
            return named.getOrDefault(id, unnamed);
        }
    }

    /** A fact that stands alone. */
    static OpenFact alone(String key, String fact, Cause cause) {
        return new OpenFact(key, fact, "it is so", "it is not so", cause, Gap.NONE);
    }

    String value(boolean so) {
        return so ? yes : no;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenFact that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
