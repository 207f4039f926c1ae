package org.foedus.aid;

import java.math.BigDecimal;

/**
 * How much is promised, in the measure of the text. Measures of different kinds do not mix, as the SIPRI registers keep numbers of
 * weapons and their prices apart.
 */
public sealed interface Quantity {

    /** The measure in words: {@code "0.25 percent of GDP"}. */
    String inWords();

    /**
     * A sum of money.
     *
     * @param money the sum
     */
    record Sum(Money money) implements Quantity {
        @Override
        public String inWords() {
            return money.toString();
        }
    }

    /**
     * A number of things or people.
     *
     * @param number how many
     * @param unit of what, as printed: {@code "F-16"}
     */
    record Units(BigDecimal number, String unit) implements Quantity {
        public Units {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }

        @Override
        public String inWords() {
            return number.toPlainString() + " " + unit;
        }
    }

    /**
     * A share of the giver's gross domestic product.
     *
     * @param percent in percent: {@code 0.25} is a quarter of one percent
     */
    record ShareOfGdp(BigDecimal percent) implements Quantity {
        public ShareOfGdp {
            if (percent.signum() < 0) {
                throw new IllegalArgumentException("a share of GDP is not negative, but is " + percent);
            }
            percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        }

        @Override
        public String inWords() {
            return percent.toPlainString() + " percent of GDP";
        }
    }

    /**
     * A rule from which a sum would follow.
     *
     * @param rule the rule in words
     */
    record Formula(String rule) implements Quantity {
        @Override
        public String inWords() {
            return "by a rule: " + rule;
        }
    }

    /** A sum that the text leaves to a later decision. */
    record ToBeDetermined() implements Quantity {
        @Override
        public String inWords() {
            return "still to be determined";
        }
    }
}
