package org.foedus.io.internal.table;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foedus.time.PartialDate;

/** The ways in which the dates of a column are written; the first that fits counts. */
public final class DateForms {
    private static final Pattern YEAR = Pattern.compile("y+");

    private final List<String> patterns;
    private final List<DateTimeFormatter> formatters;

    private DateForms(List<String> patterns) {
        this.patterns = List.copyOf(patterns);
        this.formatters = patterns.stream().map(DateForms::formatter).toList();
    }

    /**
     * Dates by patterns of {@link DateTimeFormatter}, with English names of months; by the format itself if there is none. A
     * year has four digits; {@code yy} is one of two, between 2000 and 2099.
     *
     * @throws IllegalArgumentException if a pattern is none
     */
    public static DateForms of(List<String> patterns) {
        return new DateForms(patterns);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(YEAR.matcher(pattern)
                        .replaceAll(letters -> letters.group().length() == 2 ? "uu" : "uuuu"))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The date that a text is in one of these ways; empty if it is none. */
    Optional<String> read(String text) {
        if (formatters.isEmpty()) {
            return valid(text);
        }
        for (DateTimeFormatter formatter : formatters) {
            Optional<String> date = read(formatter, text);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> read(DateTimeFormatter formatter, String text) {
        try {
            TemporalAccessor found = formatter.parse(text);
            boolean hasMonth = found.isSupported(ChronoField.MONTH_OF_YEAR);
            boolean hasDay = found.isSupported(ChronoField.DAY_OF_MONTH);
            return valid(text(
                    found.get(ChronoField.YEAR),
                    hasMonth ? found.get(ChronoField.MONTH_OF_YEAR) : 0,
                    hasDay ? found.get(ChronoField.DAY_OF_MONTH) : 0));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A year, a month and a day as a date; 0 for a month or a day that is not known. */
    static String text(int year, int month, int day) {
        StringBuilder date = new StringBuilder(10);
        digits(date, year, 4);
        if (month > 0) {
            digits(date.append('-'), month, 2);
            if (day > 0) {
                digits(date.append('-'), day, 2);
            }
        }
        return date.toString();
    }

    private static void digits(StringBuilder out, int number, int width) {
        String digits = Integer.toString(number);
        out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }

    static Optional<String> valid(String text) {
        try {
            return Optional.of(PartialDate.parse(text).toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** What is expected, for messages. */
    String expected() {
        return patterns.isEmpty()
                ? "a date such as 2024-06-13 or 2024-06"
                : "a date as " + String.join(" or ", patterns);
    }
}
