package org.foedus.io;

import java.util.regex.Pattern;

/** What the reader refuses and no schema can, each with a document that shows it. */
enum Difference {
    /** A schema sees members one by one; what they mean together is checked where the record is built. */
    MEMBERS_THAT_MAKE_NO_SENSE_TOGETHER(
            ProblemCode.BROKEN_RECORD, "", "\"agreements\": [{\"id\": \"a\", \"title\": \" \"}]"),
    /** A regular expression does not know the lengths of the months. */
    A_DAY_THAT_IS_NOT_IN_THE_CALENDAR(
            ProblemCode.BAD_VALUE,
            "day \\d\\d does not exist, |Invalid date '",
            "\"events\": [{\"id\": \"e\", \"name\": \"E\", \"happenedOn\": \"2024-02-30\"}]"),
    /** Nor can it compare two dates. */
    A_SPAN_THAT_ENDS_BEFORE_IT_BEGINS(
            ProblemCode.BAD_VALUE,
            "a span cannot end on",
            "\"tenures\": [{\"id\": \"t\", \"person\": \"p\", \"office\": \"o\", \"during\": \"2025/2024\"}]"),
    /** A bound on the number of digits is not a bound on the number, which validators hold in a double. */
    A_NUMBER_WITH_TOO_MANY_DIGITS(
            ProblemCode.BAD_VALUE,
            "is too large or too fine",
            "\"agreements\": [{\"id\": \"a\", \"title\": \"A\", \"commitments\": [{\"id\": \"c\", \"obligors\": [\"P\"],"
                    + " \"kind\": \"OTHER\", \"modality\": \"WILL\", \"summary\": \"S\", \"amount\":"
                    + " {\"quantity\": {\"type\": \"share-of-gdp\", \"percent\": 1e99}}}]}]"),
    /** The number of years of a period is an {@code int}. */
    A_PERIOD_TOO_LONG_TO_COUNT(
            ProblemCode.BAD_VALUE,
            "\\d{9,}.* is not a (period|duration|time)",
            "\"agreements\": [{\"id\": \"a\", \"title\": \"A\", \"renewal\": {\"mode\": \"AUTOMATIC\","
                    + " \"extension\": \"P99999999999Y\"}}]"),
    /** Validators see decoded texts and do not ask whether UTF-8 can hold them. */
    HALF_OF_A_SURROGATE_PAIR(
            ProblemCode.BAD_VALUE,
            "half of a surrogate pair",
            "\"persons\": [{\"id\": \"p\", \"name\": \"half \\ud83d\"}]"),
    /** A tree of JSON has lost the second member. */
    A_MEMBER_THAT_STANDS_TWICE(
            ProblemCode.DUPLICATE_MEMBER, "", "\"persons\": [{\"id\": \"p\", \"name\": \"P\", \"name\": \"P\"}]"),
    /** The limits of a reader are no part of the format. */
    A_LIMIT_OF_THE_READER(ProblemCode.LIMIT_EXCEEDED, "", "\"version\": \"" + "v".repeat(1_000_001) + "\"");

    private final ProblemCode code;
    private final Pattern message;
    private final String members;

    Difference(ProblemCode code, String message, String members) {
        this.code = code;
        this.message = Pattern.compile(message);
        this.members = members;
    }

    /** A document that is valid under the schema and that the reader refuses for this alone. */
    String document() {
        return "{\"format\": \"foedus/1\", \"kind\": \"dataset\", \"id\": \"d\", \"title\": \"D\", " + members + "}";
    }

    boolean explains(Problem problem) {
        return problem.code() == code && message.matcher(problem.message()).find();
    }

    /** Whether one of the differences explains it. */
    static boolean explain(Problem problem) {
        for (Difference difference : values()) {
            if (difference.explains(problem)) {
                return true;
            }
        }
        return false;
    }
}
