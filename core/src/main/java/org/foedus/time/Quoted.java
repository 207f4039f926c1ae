package org.foedus.time;

/** Input as it appears in messages: in quotation marks, on one line, and not longer than a line. */
final class Quoted {
    private static final int MAX_LENGTH = 60;

    private Quoted() {}

    static String of(String text) {
        String shown = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
        return '"' + shown.replaceAll("\\p{Cntrl}", "\uFFFD") + '"';
    }
}
