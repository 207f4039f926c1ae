package org.foedus.source;

import java.util.Objects;

/**
 * A place inside a source, written as a lawyer would cite it: {@code "Article VII(1)"}, {@code "para. 76"},
 * {@code "Part III, para. 1"}, {@code "p. 4"}. Several places are parted by a semicolon.
 */
public final class Locator {
    private final String text;

    private Locator(String text) {
        this.text = text;
    }

    /**
     * Obtains a locator from its text.
     *
     * @param text the place as printed, not blank
     * @throws IllegalArgumentException if the text is blank
     */
    public static Locator of(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a locator must name a place, such as \"para. 4\", but is blank");
        }
        return new Locator(text.strip());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Locator that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The place as text; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return text;
    }
}
