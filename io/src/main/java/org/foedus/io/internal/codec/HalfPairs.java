package org.foedus.io.internal.codec;

/** Finds halves of surrogate pairs, which stand for no character and cannot be written as UTF-8. */
final class HalfPairs {
    private HalfPairs() {}

    /** The index of the first half that stands alone; -1 if there is none. */
    static int indexIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isSurrogate(character)) {
                boolean pair = Character.isHighSurrogate(character)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                if (!pair) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }
}
