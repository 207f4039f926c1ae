package org.foedus.law;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
        DESTINATION,
        /** The unit. */
        UNIT,
        /** The purpose. */
        PURPOSE,
        /** The amount. */
        AMOUNT
    }

    /**
     * How the fact depends on what fills a gap in the question. Facts about one gap depend on each other, since one thing
     * fills it.
     *
     * @param subject the gap
     * @param fillers the things that the test knows
     * @param test the value that a thing gives; the empty name stands for any thing that no test knows
     */
    record Gap(Subject subject, Set<String> fillers, Function<String, Truth> test) {
        static final Gap NONE = new Gap(Subject.NONE, Set.of(), filler -> Truth.UNKNOWN);

        /** A test that gives a value for each thing that it names, and another for the rest. */
        static Gap of(Subject subject, Map<String, Truth> named, Truth unnamed) {
            return new Gap(subject, Set.copyOf(named.keySet()), filler -> named.getOrDefault(filler, unnamed));
        }

        /** A test of an amount against a threshold; an amount beyond all thresholds has the empty name. */
        static Gap moreThan(BigDecimal threshold, String unit) {
            String suffix = " " + unit;
            return new Gap(
                    Subject.AMOUNT,
                    Set.of(threshold.toPlainString() + suffix),
                    filler -> filler.isEmpty()
                            ? Truth.TRUE
                            : filler.endsWith(suffix)
                                    ? Truth.of(number(filler, suffix).compareTo(threshold) > 0)
                                    : Truth.UNKNOWN);
        }

        private static BigDecimal number(String filler, String suffix) {
            return new BigDecimal(filler.substring(0, filler.length() - suffix.length()));
        }

        Truth ifFilledBy(String filler) {
            return test.apply(filler);
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
