package org.foedus.io.report;

import java.util.Locale;

/**
 * Makes characters visible that would steer a terminal, turn the direction of the text or not be seen at all: control characters,
 * format characters such as those of bidirectional text, and halves of surrogate pairs. They are written as in JSON,
 * {@code \u202E}.
 */
final class Visible {
    private Visible() {}

    /** The text with every such character written out. Blanks, tabs and line ends stay. */
    static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isHidden)) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        text.codePoints().forEach(character -> append(all, character));
        return all.toString();
    }

    private static void append(StringBuilder all, int character) {
        if (!isHidden(character)) {
            all.appendCodePoint(character);
            return;
        }
        for (char unit : Character.toChars(character)) {
            all.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
    }

    private static boolean isHidden(int character) {
        if (character == '\t' || character == '\n' || character == '\r') {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
