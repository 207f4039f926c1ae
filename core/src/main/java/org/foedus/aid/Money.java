package org.foedus.aid;

import java.math.BigDecimal;

/**
 * A sum of money. Sums of different currencies are never added: without a rate and a day there is no answer.
 *
 * @param value the sum in whole units of the currency: {@code 1500000000} is 1.5 billion
 * @param currency the ISO 4217 code, such as {@code "EUR"}
 */
public record Money(BigDecimal value, String currency) {
    private static final int CODE_LENGTH = 3;

    public Money {
        if (!isCode(currency)) {
            throw new IllegalArgumentException(
                    "a currency is a code of three capitals such as EUR, but \"" + currency + "\" is given");
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static boolean isCode(String text) {
        if (text.length() != CODE_LENGTH) {
            return false;
        }
        for (int index = 0; index < CODE_LENGTH; index++) {
            if (text.charAt(index) < 'A' || text.charAt(index) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /** A sum of whole units. */
    public static Money of(long value, String currency) {
        return new Money(BigDecimal.valueOf(value), currency);
    }

    /** The sum and the code: {@code "380000000 EUR"}. */
    @Override
    public String toString() {
        return value.toPlainString() + " " + currency;
    }
}
