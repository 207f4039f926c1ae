package org.foedus.io.report;

/**
 * How a report is written as text. Immutable; a changed copy is made by each of the methods.
 *
 * @param width the columns that a line may fill, at least 40; words are never cut, so that one that is longer stands out
 * @param coloured whether the colours of a terminal are used
 * @param texts gives the lines of the documents, which are shown with what is wrong marked
 * @param everyRule whether what each rule did is listed at the end; otherwise the rules are counted
 */
public record TextOptions(int width, boolean coloured, SourceTexts texts, boolean everyRule) {
    private static final int LEAST_WIDTH = 40;

    public TextOptions {
        if (width < LEAST_WIDTH) {
            throw new IllegalArgumentException("a line needs at least " + LEAST_WIDTH + " columns, but has " + width);
        }
    }

    /**
     * Text without colours, without lines of the documents, and with the rules counted.
     *
     * @throws IllegalArgumentException if the width is less than 40
     */
    public static TextOptions ofWidth(int width) {
        return new TextOptions(width, false, SourceTexts.none(), false);
    }

    /** The same with the colours of a terminal, or without. */
    public TextOptions coloured(boolean yes) {
        return new TextOptions(width, yes, texts, everyRule);
    }

    /** The same with the lines of the documents shown. */
    public TextOptions showing(SourceTexts others) {
        return new TextOptions(width, coloured, others, everyRule);
    }

    /** The same with what each rule did listed at the end, or the rules counted. */
    public TextOptions everyRule(boolean yes) {
        return new TextOptions(width, coloured, texts, yes);
    }
}
