package org.foedus.aid;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A sum of money. Sums of different currencies are never added: without a rate and a day there is no answer.
 *
 * @param value the sum in whole units of the currency: {@code 1500000000} is 1.5 billion
 * @param currency the ISO 4217 code, such as {@code "EUR"}
 */
public record Money(BigDecimal value, String currency) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    public Money {
        if (!CODE.matcher(currency).matches()) {
            throw new IllegalArgumentException(
                    "a currency is a code of three capitals such as EUR, but \"" + currency + "\" is given");
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
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
