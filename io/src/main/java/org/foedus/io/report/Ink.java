package org.foedus.io.report;

/** The colours of text on a terminal (ECMA-48, Select Graphic Rendition). */
enum Ink {
    BOLD("1"),
    DIM("2"),
    RED("1;31"),
    YELLOW("1;33"),
    BLUE("1;34"),
    MAGENTA("1;35"),
    CYAN("36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
