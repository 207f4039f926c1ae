package org.foedus.io.report;

/** Writes text into a page. */
final class Html {
    private Html() {}

    /** Text as content or as the value of an attribute in double quotes. What it hides is made {@link Visible}. */
    static String of(String text) {
        String visible = Visible.of(text);
        StringBuilder all = new StringBuilder(visible.length() + 16);
        visible.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> all.append("&amp;");
                case '<' -> all.append("&lt;");
                case '>' -> all.append("&gt;");
                case '"' -> all.append("&quot;");
                case '\'' -> all.append("&#39;");
                default -> all.appendCodePoint(character);
            }
        });
        return all.toString();
    }
}
