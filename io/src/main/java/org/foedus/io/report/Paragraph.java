package org.foedus.io.report;

import java.util.regex.Pattern;

/** Breaks text into lines of a width, with an indent. A word longer than the width stays whole. */
final class Paragraph {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Paragraph() {}

    /**
     * The text with line ends and indents.
     *
     * @param column how many columns of the first line are taken
     * @param afterWord whether what takes them ends with a word, so that a blank or the end of the line has to follow
     * @param indent how many blanks the other lines begin with
     */
    static String of(int column, boolean afterWord, int indent, String text, int width) {
        StringBuilder all = new StringBuilder();
        int at = column;
        boolean fresh = !afterWord;
        for (String word : BLANKS.split(text.strip(), -1)) {
            int columns = Columns.of(word);
            if (!fresh && at + 1 + columns > width) {
                all.append('\n').append(" ".repeat(indent));
                at = indent;
                fresh = true;
            }
            if (!fresh) {
                all.append(' ');
                at++;
            }
            all.append(word);
            at += columns;
            fresh = false;
        }
        return all.toString();
    }
}
