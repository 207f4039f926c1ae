package org.foedus.io.report;

import java.util.Map;
import java.util.Optional;
import org.foedus.io.Position;

/**
 * A line of a document with a value marked in it. Of a line that is too long a window around the value is shown, with an
 * ellipsis where something is left out.
 *
 * @param line the number of the line
 * @param before what is shown before the value
 * @param marked the value, or as much of it as there is room for; empty at the end of the line
 * @param after what is shown after the value
 * @param from the first column that is shown, counted like those of a {@link Position}
 * @param to the last column that is shown
 * @param length how many columns the line has
 * @param next the next line, if this one holds nothing but an opening bracket; else empty
 */
record Excerpt(int line, String before, String marked, String after, int from, int to, int length, String next) {
    private static final String ELLIPSIS = "…";
    private static final String TAB = "    ";

    /** As many characters can stand in one column: a letter with its marks. */
    private static final int CHARACTERS_IN_A_COLUMN = 4;

    /**
     * The excerpt at a position.
     *
     * @param lines lines of the document by number
     * @param room how many columns of a terminal there are, ellipses included
     * @return empty if the line is not there
     */
    static Optional<Excerpt> at(Position position, Map<Integer, String> lines, int room) {
        String text = lines.get(position.line());
        if (text == null || position.column() > text.length() + 1) {
            return Optional.empty();
        }
        String content = text.strip();
        boolean lone = content.equals("{") || content.equals("[");
        String next = lone ? shown(lines.getOrDefault(position.line() + 1, "")) : "";
        String nextStart = Columns.of(next) <= room ? next : first(next, room - 1) + ELLIPSIS;
        return Optional.of(window(position, text, room, nextStart));
    }

    private static Excerpt window(Position position, String text, int room, String next) {
        int reach = room * CHARACTERS_IN_A_COLUMN;
        int start = position.column() - 1;
        String near = text.substring(start, Math.min(text.length(), start + reach));
        String value = near.substring(0, endOfValue(near));
        String before = text.substring(Math.max(0, start - reach), start);
        String after = text.substring(start + value.length(), Math.min(text.length(), start + value.length() + reach));
        boolean whole = before.length() + value.length() + after.length() == text.length()
                && columns(before) + columns(value) + columns(after) <= room;
        if (!whole) {
            int inner = room - 2 * ELLIPSIS.length();
            value = first(value, inner);
            int context = inner - columns(value);
            before = last(before, Math.max(context / 2, context - columns(after)));
            after = first(after, context - columns(before));
        }
        int from = start - before.length();
        int to = start + value.length() + after.length();
        return new Excerpt(
                position.line(),
                (from > 0 ? ELLIPSIS : "") + shown(before),
                shown(value),
                shown(after) + (to < text.length() ? ELLIPSIS : ""),
                from + 1,
                to,
                text.length(),
                next);
    }

    /** Whether a part of the line is not shown. */
    boolean isCut() {
        return from > 1 || to < length;
    }

    /** Where the value at the beginning ends: a text with its quotes, an opening bracket, or a word. */
    private static int endOfValue(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (text.charAt(0) == '"') {
            return endOfText(text);
        }
        int end = Character.charCount(text.codePointAt(0));
        if (isWord(text.charAt(0))) {
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isWord(char character) {
        return Character.isLetterOrDigit(character) || "+-._".indexOf(character) >= 0;
    }

    private static int endOfText(String text) {
        int at = 1;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '"') {
                return at + 1;
            }
            at += character == '\\' ? 2 : 1;
        }
        return text.length();
    }

    /** The text as it is shown. */
    private static String shown(String text) {
        return Visible.of(text.replace("\t", TAB));
    }

    private static int columns(String text) {
        return Columns.of(shown(text));
    }

    private static String first(String text, int room) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            String character = Character.toString(text.codePointAt(end));
            used += columns(character);
            if (used > room) {
                break;
            }
            end += character.length();
        }
        return text.substring(0, end);
    }

    private static String last(String text, int room) {
        int used = 0;
        int start = text.length();
        while (start > 0) {
            String character = Character.toString(text.codePointBefore(start));
            used += columns(character);
            if (used > room) {
                break;
            }
            start -= character.length();
        }
        return text.substring(start);
    }
}
