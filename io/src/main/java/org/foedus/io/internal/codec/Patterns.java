package org.foedus.io.internal.codec;

/**
 * What texts look like, as regular expressions of ECMA 262 for other readers of the format. None is stricter than our
 * reader, which also knows what no expression says: which months have 31 days, and whether an end comes before its start.
 */
final class Patterns {
    /** At least one character that is not blank in the sense of {@link String#isBlank()}. */
    static final String NOT_BLANK =
            "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    /** Small letters and digits, with single hyphens between them. */
    static final String CODE = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String DAY_OF_MONTH = "(?:0[1-9]|[12][0-9]|3[01])";
    private static final String PARTIAL_DATE =
            "(?:[0-9]{4}(?:-" + MONTH + "(?:-(?:" + DAY_OF_MONTH + "|XX))?|-XX(?:-XX)?)?|[0-9]{2}(?:[0-9]X|XX))[?~%]?";
    private static final String NUMBER = "[-+]?[0-9]+";
    private static final String DATE_UNITS =
            "(?:" + NUMBER + "[Yy])?(?:" + NUMBER + "[Mm])?(?:" + NUMBER + "[Ww])?(?:" + NUMBER + "[Dd])?";
    private static final String TIME_UNITS =
            "(?=[-+0-9])(?:" + NUMBER + "[Hh])?(?:" + NUMBER + "[Mm])?(?:" + NUMBER + "(?:[.,][0-9]{0,9})?[Ss])?";
    private static final String PERIOD_TEXT = "[-+]?[Pp](?=[-+0-9])" + DATE_UNITS;
    private static final String BOUND_TEXT =
            "(?:\\.\\.|unknown|until:[A-Za-z0-9][A-Za-z0-9._:-]{0,119}|(?:censored:)?" + PARTIAL_DATE + ")";

    static final String DATE = whole(PARTIAL_DATE);
    static final String DAY = whole("(?:-?[0-9]{4}|[-+][0-9]{5,10})-" + MONTH + "-" + DAY_OF_MONTH);
    static final String SPAN = whole(BOUND_TEXT + "?/" + BOUND_TEXT + "?");
    static final String BOUND = whole(BOUND_TEXT);
    static final String PERIOD = whole(PERIOD_TEXT);
    static final String DURATION = whole("[-+]?[Pp](?=[-+0-9Tt])(?:" + NUMBER + "[Dd])?(?:[Tt]" + TIME_UNITS + ")?");
    static final String TIME = whole("(?:PT" + TIME_UNITS + "|" + PERIOD_TEXT + ")");

    private Patterns() {}

    private static String whole(String pattern) {
        return "^" + pattern + "$";
    }
}
