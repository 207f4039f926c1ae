package org.foedus.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text form of {@link PartialDate} and says in plain words what is wrong with a text that is none. */
final class PartialDateParser {
    private static final Pattern FORM = Pattern.compile("([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?[?~%]?");
    private static final Pattern YEAR = Pattern.compile("[0-9]{2}([0-9]{2}|[0-9]X|XX)");
    private static final Pattern TWO_DIGITS_OR_XX = Pattern.compile("[0-9]{2}|XX");
    private static final String EXPECTED =
            "expected YYYY, YYYY-MM or YYYY-MM-DD such as 2024-06-13, with X for unspecified"
                    + " digits, and at the end ? if uncertain, ~ if approximate, % if both";
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_INDEX = 5;
    private static final int DAY_INDEX = 8;

    private final String text;

    private PartialDateParser(String text) {
        this.text = text;
    }

    static PartialDate parse(String text) {
        return new PartialDateParser(text).parse();
    }

    private PartialDate parse() {
        int year = number(0, YEAR_LENGTH);
        int month = number(MONTH_INDEX, MONTH_INDEX + 2);
        int day = number(DAY_INDEX, DAY_INDEX + 2);
        // Most dates are those of a day or a month in plain digits, and for these the patterns take too long.
        if (year >= 0 && month >= 0 && text.charAt(YEAR_LENGTH) == '-') {
            if (text.length() == MONTH_INDEX + 2) {
                return month(year, month);
            }
            if (text.length() == DAY_INDEX + 2 && day >= 0 && text.charAt(DAY_INDEX - 1) == '-') {
                return day(year, month, day);
            }
        }
        return parseByForm();
    }

    /** The number whose digits stand between two indexes; -1 if not only digits do. */
    private int number(int from, int to) {
        if (text.length() < to) {
            return -1;
        }
        int number = 0;
        for (int index = from; index < to; index++) {
            char digit = text.charAt(index);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private PartialDate parseByForm() {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw failure(EXPECTED, 0);
        }
        String year = form.group(1);
        String month = form.group(2);
        String day = form.group(3);
        if (!YEAR.matcher(year).matches()) {
            throw failure("of a year only the last digit or the last two may be unspecified, as in 202X or 20XX", 0);
        }
        if (month == null) {
            return year(year);
        }
        if (year.endsWith("X")) {
            throw failure("nothing may follow a year with unspecified digits; write " + year, MONTH_INDEX);
        }
        if (!TWO_DIGITS_OR_XX.matcher(month).matches()) {
            throw failure("a month is two digits, or XX as a whole if unspecified", MONTH_INDEX);
        }
        if (day == null) {
            return month.equals("XX") ? year(year) : month(Integer.parseInt(year), Integer.parseInt(month));
        }
        if (!TWO_DIGITS_OR_XX.matcher(day).matches()) {
            throw failure("a day is two digits, or XX as a whole if unspecified", DAY_INDEX);
        }
        if (month.equals("XX")) {
            return yearOfUnspecifiedDay(year, day);
        }
        int yearNumber = Integer.parseInt(year);
        int monthNumber = Integer.parseInt(month);
        return day.equals("XX") ? month(yearNumber, monthNumber) : day(yearNumber, monthNumber, Integer.parseInt(day));
    }

    private PartialDate year(String year) {
        Precision precision = switch (year.indexOf('X')) {
            case 2 -> Precision.CENTURY;
            case 3 -> Precision.DECADE;
            default -> Precision.YEAR;
        };
        LocalDate earliest = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
        LocalDate latest = LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31);
        return new PartialDate(text, earliest, latest, precision);
    }

    private PartialDate yearOfUnspecifiedDay(String year, String day) {
        if (!day.equals("XX")) {
            throw failure("a day needs its month; write " + year + "-XX-XX or " + year, DAY_INDEX);
        }
        return year(year);
    }

    private PartialDate month(int year, int month) {
        YearMonth known = known(year, month);
        return new PartialDate(text, known.atDay(1), known.atEndOfMonth(), Precision.MONTH);
    }

    private PartialDate day(int year, int month, int day) {
        YearMonth known = known(year, month);
        try {
            LocalDate date = PartialDate.checkedDay(known, day);
            return new PartialDate(text, date, date, Precision.DAY);
        } catch (DateTimeException e) {
            throw failure(e, DAY_INDEX);
        }
    }

    private YearMonth known(int year, int month) {
        try {
            return PartialDate.checkedMonth(year, month);
        } catch (DateTimeException e) {
            throw failure(e, MONTH_INDEX);
        }
    }

    private DateTimeParseException failure(DateTimeException problem, int index) {
        return new DateTimeParseException(notADate() + problem.getMessage(), text, index, problem);
    }

    private DateTimeParseException failure(String problem, int index) {
        return new DateTimeParseException(notADate() + problem, text, index);
    }

    private String notADate() {
        return Quoted.of(text) + " is not a date: ";
    }
}
