package org.foedus.io.report;

import java.util.regex.Pattern;

/** Breaks text into lines of a width, with an indent. A word longer than the width stays whole. */
final class Paragraph {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Paragraph() {}

    /**
     * The text with line ends and indents.
     *
     * @param first what the first line begins with
     * @param indent how many blanks the other lines begin with
     */
    static String of(String first, int indent, String text, int width) {
        StringBuilder all = new StringBuilder(first);
        int column = first.length();
        boolean fresh = true;
        for (String word : BLANKS.split(text.strip(), -1)) {
            if (!fresh && column + 1 + word.length() > width) {
                all.append('\n').append(" ".repeat(indent));
                column = indent;
                fresh = true;
            }
            if (!fresh) {
                all.append(' ');
                column++;
            }
            all.append(word);
            column += word.length();
            fresh = false;
        }
        return all.append('\n').toString();
    }
}
