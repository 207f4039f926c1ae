package org.foedus.time;

import java.time.format.DateTimeParseException;

/** Reads the text form of {@link Bound}. */
final class BoundParser {
    static final String OPEN = "..";
    static final String UNKNOWN = "unknown";
    static final String CENSORED = "censored:";
    static final String UNTIL = "until:";

    private BoundParser() {}

    static Bound parse(String text) {
        if (text.equals(OPEN)) {
            return Bound.open();
        }
        if (text.equals(UNKNOWN)) {
            return Bound.unknown();
        }
        if (text.startsWith(CENSORED)) {
            return Bound.censored(date(text, CENSORED.length()));
        }
        if (text.startsWith(UNTIL)) {
            return until(text);
        }
        if (text.isEmpty() || !isDigit(text.charAt(0))) {
            throw new DateTimeParseException(
                    Quoted.of(text)
                            + " is not a bound: expected a date such as 2024-06-13, \"..\" for none, \"unknown\","
                            + " \"censored:DATE\" or \"until:EVENT\"",
                    text,
                    0);
        }
        return Bound.at(date(text, 0));
    }

    private static PartialDate date(String text, int from) {
        try {
            return PartialDate.parse(text.substring(from));
        } catch (DateTimeParseException e) {
            throw new DateTimeParseException(e.getMessage(), text, from + e.getErrorIndex(), e);
        }
    }

    private static Bound until(String text) {
        try {
            return Bound.until(text.substring(UNTIL.length()));
        } catch (IllegalArgumentException e) {
            throw new DateTimeParseException(e.getMessage(), text, UNTIL.length(), e);
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
