package org.foedus.io.report;

/**
 * How many columns a text takes on a terminal: none for a combining mark, two for the wide characters of East Asian scripts and
 * for pictures (Unicode Standard Annex 11), one for any other.
 */
final class Columns {
    /** The first and the last character of each run of wide ones. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x231A, 0x231B}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0xA4CF},
        {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
    };

    private Columns() {}

    /** The columns of a text in which nothing is {@linkplain Visible hidden}. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** The columns of a character. */
    static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] run : WIDE) {
            if (character >= run[0] && character <= run[1]) {
                return 2;
            }
        }
        return 1;
    }
}
