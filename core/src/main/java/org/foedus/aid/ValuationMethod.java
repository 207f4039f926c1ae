package org.foedus.aid;

import java.util.regex.Pattern;

/**
 * How goods got their figure in money. The same vehicle may stand in one list at the price of a new one and in another at its
 * value in the books, so that figures found in different ways must not be compared without saying so.
 *
 * <p>An open vocabulary: the constants are the common methods, and any other code works the same.
 *
 * @param code the code, in lower case with hyphens: {@code "replacement-cost"}
 */
public record ValuationMethod(String code) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** The figure is the giver's, who does not say how it was found. */
    public static final ValuationMethod DONOR_STATED = new ValuationMethod("donor-stated");

    /** What it costs to buy the same again. */
    public static final ValuationMethod REPLACEMENT_COST = new ValuationMethod("replacement-cost");

    /** What the giver's books say after depreciation. */
    public static final ValuationMethod BOOK_VALUE = new ValuationMethod("book-value");

    /** What others pay for it. */
    public static final ValuationMethod MARKET_PRICE = new ValuationMethod("market-price");

    /** A price from the list of whoever made the dataset, such as that of the Ukraine Support Tracker. */
    public static final ValuationMethod PRICE_LIST = new ValuationMethod("price-list");

    /**
     * Obtains a method.
     *
     * @throws IllegalArgumentException if the code is not of small letters, digits and single hyphens
     */
    public ValuationMethod {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a valuation method is a code of small letters, digits and hyphens such as"
                            + " replacement-cost, but \"" + code + "\" is given");
        }
    }

    /** Obtains the method with a code. */
    public static ValuationMethod of(String code) {
        return new ValuationMethod(code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
