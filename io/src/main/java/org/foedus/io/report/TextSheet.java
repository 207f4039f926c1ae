package org.foedus.io.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What text is written on: lines of a width, with colours or without. What the text hides is made {@link Visible}. */
final class TextSheet {
    private final Appendable out;
    private final int width;
    private final boolean coloured;

    TextSheet(Appendable out, TextOptions options) {
        this.out = out;
        this.width = options.width();
        this.coloured = options.coloured();
    }

    int width() {
        return width;
    }

    void line(String text) {
        append(Visible.of(text).stripTrailing() + "\n");
    }

    void line(Ink ink, String text) {
        append(painted(ink, text) + "\n");
    }

    /** Starts a line, which {@link #line} or {@link #words} ends. */
    void begin(String text) {
        append(Visible.of(text));
    }

    /** Starts a line, or goes on with it. */
    void begin(Ink ink, String text) {
        append(painted(ink, text));
    }

    /**
     * Goes on after a word with another, on the same line if there is room.
     *
     * @param column how many columns of the line are taken
     * @param indent how many blanks another line begins with
     * @return how many columns are taken then
     */
    int word(int column, int indent, Ink ink, String word) {
        boolean fits = column + 1 + word.length() <= width;
        append(fits ? " " : "\n" + " ".repeat(indent));
        append(painted(ink, word));
        return (fits ? column + 1 : indent) + word.length();
    }

    /**
     * Goes on after a word with others, on as many lines as they take.
     *
     * @param column how many columns of the line are taken
     * @param indent how many blanks the other lines begin with
     */
    void words(int column, int indent, String text) {
        append(Paragraph.of(column, true, indent, Visible.of(text), width) + "\n");
    }

    /**
     * Fills lines with words.
     *
     * @param first what the first line begins with
     * @param indent how many blanks the other lines begin with
     */
    void paragraph(String first, int indent, String text) {
        begin(first);
        append(Paragraph.of(Columns.of(Visible.of(first)), false, indent, Visible.of(text), width) + "\n");
    }

    private String painted(Ink ink, String text) {
        String visible = Visible.of(text);
        return coloured && !visible.isBlank() ? ink.on(visible) : visible;
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException problem) {
            throw new UncheckedIOException("the report cannot be written: " + problem.getMessage(), problem);
        }
    }
}
