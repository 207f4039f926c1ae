package org.foedus.io.internal.codec;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is not JSON, in words that do not presume knowledge of parsers.
 *
 * @param wrong what is wrong
 * @param expected what would be right; empty if {@code wrong} says it all
 */
record SyntaxWords(String wrong, String expected) {
    private static final Pattern NOISE =
            Pattern.compile(" \\(code \\d+[^)]*\\)| \\((for|start marker at)[^\\[]*\\[[^]]*]\\)|: enable `.*");
    private static final Pattern CONTROL = Pattern.compile("\\(CTRL-CHAR, code (\\d+)\\)");
    private static final Pattern UNEXPECTED = Pattern.compile("unexpected character \\((.*)\\): (.*)");
    private static final Pattern UNQUOTED = Pattern.compile("illegal unquoted character \\((.*)\\): .*");
    private static final Pattern CLOSES = Pattern.compile("unexpected close marker ('.'): expected ('.').*");
    private static final String NAME = "a name in double quotes";
    private static final String VALUE =
            "a value: a text in double quotes, a number, an object, an array, true or false";

    /** Ours for those of the parser. */
    static SyntaxWords of(String message) {
        String text = NOISE.matcher(CONTROL.matcher(message).replaceAll("control character $1"))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll("\\p{Cc}", "\uFFFD");
        return words(text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1));
    }

    private static SyntaxWords words(String text) {
        Matcher unexpected = UNEXPECTED.matcher(text);
        if (unexpected.matches()) {
            return unexpected(unexpected.group(1), unexpected.group(2));
        }
        Matcher unquoted = UNQUOTED.matcher(text);
        if (unquoted.matches()) {
            return unescaped(unquoted.group(1));
        }
        Matcher closes = CLOSES.matcher(text);
        if (closes.matches()) {
            return new SyntaxWords(closes.group(1) + " stands here", closes.group(2));
        }
        if (text.startsWith("broken surrogate pair")) {
            return new SyntaxWords("a name holds half of a surrogate pair", "whole characters");
        }
        if (text.startsWith("unrecognized character escape")) {
            return new SyntaxWords(text, "two backslashes where one is meant");
        }
        int cut = text.indexOf(": was expecting ");
        return cut < 0 ? new SyntaxWords(text, "") : new SyntaxWords(text.substring(0, cut), VALUE);
    }

    private static SyntaxWords unescaped(String character) {
        return switch (character) {
            case "control character 10", "control character 13" ->
                new SyntaxWords(
                        "a text goes on beyond the end of the line",
                        "the text in one line, with \\n where a line ends");
            case "control character 9" -> new SyntaxWords("a text holds a tab", "\\t for the tab");
            default -> new SyntaxWords("a text holds the " + character, "an escape for it, such as \\u0001 for 1");
        };
    }

    private static SyntaxWords unexpected(String character, String why) {
        String found = (character.equals("'''") ? "a single quote" : character) + " stands here";
        if (why.contains("comment")) {
            return new SyntaxWords("a comment stands here", "no comment, since JSON has none");
        }
        if (why.contains("hexadecimal number")) {
            return new SyntaxWords("a hexadecimal number stands here", "a decimal number");
        }
        if (why.contains("start property name")) {
            if (character.equals("'}'")) {
                return new SyntaxWords("'}' stands after a comma", "one more member, or no comma");
            }
            return new SyntaxWords(
                    found, character.matches("'[0-9]'") ? NAME + "; within a number no comma may stand" : NAME);
        }
        if (why.startsWith("expected a value") || why.startsWith("expected a valid value")) {
            return character.equals("']'")
                    ? new SyntaxWords("']' stands after a comma", "one more element, or no comma")
                    : new SyntaxWords(found, VALUE);
        }
        if (why.contains("colon")) {
            return new SyntaxWords(found, "a colon between the name and its value");
        }
        if (why.contains("comma to separate")) {
            return new SyntaxWords(found, "a comma, or the end of the " + (why.contains("Array") ? "array" : "object"));
        }
        return new SyntaxWords(found, why.replaceFirst("^(was expecting|expected) ", ""));
    }
}
