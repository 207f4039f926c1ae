package org.foedus.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to damage the bytes of a document. Bytes are handled as the characters of ISO 8859-1, one for each. */
enum Damage {
    FLIP_A_BIT,
    CUT,
    TAKE_OUT,
    SPLICE,
    REPEAT_A_MEMBER,
    REPLACE_A_TOKEN,
    INSERT_A_BYTE,
    INSERT_WHAT_IS_NOT_TEXT,
    NEST_DEEPLY,
    GROW_A_NUMBER,
    GROW_A_TEXT;

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|-?[0-9][0-9.eE+-]*|true|false|null|[{}\\[\\],:]");
    private static final Pattern MEMBER =
            Pattern.compile("\"[^\"\\\\]*+\"\\s*:\\s*(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[0-9.]+|true|false)");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final String[] TOKENS = {
        "null",
        "true",
        "NaN",
        "-Infinity",
        "-",
        "-0",
        "01",
        ".5",
        "5.",
        "0x1F",
        "1e999999999",
        "1e-999999999",
        "1E99999999999999999999",
        "\"\"",
        "\"__proto__\"",
        "\"constructor\"",
        "\"type\"",
        "\"id\"",
        "\"\\ud83d\"",
        "\"\\ude00\\ud83d\"",
        "\"\\u0000\"",
        "\"\\x\"",
        "\"P99999999999Y\"",
        "\"PT99999999999999999999S\"",
        "\"9999-12-31/..\"",
        "'",
        "//",
        "/*",
        "{}",
        "[]",
        "{",
        "]",
        ",",
        ":",
        "\"a\": 1",
        "{\"__proto__\": {\"type\": \"state\"}}"
    };
    private static final String[] NO_TEXT = {
        "\u00EF\u00BB\u00BF",
        "\u00FE\u00FF",
        "\u00FF\u00FE",
        "\u00C0\u0080",
        "\u00ED\u00A0\u00BD",
        "\u00F4\u0090\u0080\u0080",
        "\u001F\u008B\b",
        "\u0000"
    };
    private static final int[] DEPTHS = {2, 60, 150, 3_000};
    private static final int[] LENGTHS = {1, 40, 200, 2_000};

    /** The document after this has happened to it, at a place that chance decides. */
    byte[] damage(byte[] document, Random random) {
        return damage(new String(document, ISO_8859_1), random).getBytes(ISO_8859_1);
    }

    private String damage(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return switch (this) {
            case FLIP_A_BIT ->
                at == text.length()
                        ? text
                        : replaced(text, at, at + 1, String.valueOf((char) (text.charAt(at) ^ 1 << random.nextInt(8))));
            case CUT -> text.substring(0, at);
            case TAKE_OUT -> replaced(text, at, Math.min(text.length(), at + random.nextInt(60)), "");
            case SPLICE -> {
                int from = random.nextInt(text.length() + 1);
                int to = Math.min(text.length(), from + random.nextInt(200));
                yield replaced(text, at, at, text.substring(from, to));
            }
            case REPEAT_A_MEMBER ->
                found(MEMBER, text, at)
                        .map(member -> replaced(text, member.start(), member.start(), member.group() + ", "))
                        .orElse(text);
            case REPLACE_A_TOKEN ->
                found(TOKEN, text, at)
                        .map(token -> replaced(text, token.start(), token.end(), one(TOKENS, random)))
                        .orElse(text);
            case INSERT_A_BYTE -> replaced(text, at, at, String.valueOf((char) random.nextInt(256)));
            case INSERT_WHAT_IS_NOT_TEXT -> {
                int place = random.nextBoolean() ? 0 : at;
                yield replaced(text, place, place, one(NO_TEXT, random));
            }
            case NEST_DEEPLY -> {
                int depth = DEPTHS[random.nextInt(DEPTHS.length)];
                boolean lists = random.nextBoolean();
                String nest = (lists ? "[" : "{\"a\":").repeat(depth)
                        + "1"
                        + (lists ? "]" : "}").repeat(random.nextInt(4) > 0 ? depth : depth - 1);
                yield found(TOKEN, text, at)
                        .map(token -> replaced(text, token.start(), token.end(), nest))
                        .orElse(text);
            }
            case GROW_A_NUMBER -> grown(DIGIT, text, at, random);
            case GROW_A_TEXT -> grown(LETTER, text, at, random);
        };
    }

    private static String grown(Pattern what, String text, int at, Random random) {
        String more = "7".repeat(LENGTHS[random.nextInt(LENGTHS.length)]);
        return found(what, text, at)
                .map(part -> replaced(text, part.end(), part.end(), more))
                .orElse(text);
    }

    private static Optional<MatchResult> found(Pattern what, String text, int from) {
        Matcher matcher = what.matcher(text);
        return matcher.find(from) ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static String one(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static String replaced(String text, int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }
}
