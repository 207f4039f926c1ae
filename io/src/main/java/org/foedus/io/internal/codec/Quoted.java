package org.foedus.io.internal.codec;

/**
 * Input as it appears in messages: on one line, no longer than 80 characters, and without what changes a terminal or the direction of
 * writing.
 */
final class Quoted {
    private static final int SHOWN = 80;

    private Quoted() {}

    /** The text in quotation marks. */
    static String of(String text) {
        return "\"" + shortened(text) + "\"";
    }

    static String shortened(String text) {
        int end = text.length() <= SHOWN ? text.length() : SHOWN;
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        String line = text.substring(0, end).replaceAll("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
        return end < text.length() ? line + "…" : line;
    }
}
