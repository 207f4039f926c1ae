package org.foedus.id;

import java.util.Comparator;
import java.util.Locale;

/**
 * The name of a record inside one dataset, typed by the kind of record.
 *
 * <p>The value has 1 to 120 characters: letters A to Z and a to z, digits, {@code .}, {@code _}, {@code :} and
 * {@code -}, of which the first is a letter or a digit. Upper and lower case differ. The characters are those that need
 * no escape in a URL fragment or a JSON Pointer.
 *
 * <p>The type parameter exists for the compiler only. It keeps the id of a party from being passed where that of an
 * agreement is wanted; at run time two ids are equal if their values are.
 *
 * @param <T> the kind of record that is referred to
 */
@SuppressWarnings("UnusedTypeParameter") // for the compiler only, see above
public final class Id<T> {
    private static final int MAX_LENGTH = 120;
    private static final int MAX_QUOTED = 60;
    private static final boolean[] ALLOWED = new boolean[128];
    private static final Comparator<Id<?>> BY_VALUE = Comparator.comparing(Id::value);

    static {
        for (char character = 0; character < ALLOWED.length; character++) {
            ALLOWED[character] = isLetterOrDigit(character) || "._:-".indexOf(character) >= 0;
        }
    }

    private final String value;

    private Id(String value) {
        this.value = value;
    }

    /**
     * Obtains an id from its value.
     *
     * @throws IllegalArgumentException if the value is empty, has more than 120 characters, or has a character that is
     *     not allowed; the message names the first such character and its position
     */
    public static <T> Id<T> of(String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an id must have 1 to 120 characters, but is empty");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "an id must have at most 120 characters, but " + quoted(value) + " has " + value.length());
        }
        for (int i = 0; i < value.length(); i++) {
            if (!isAllowed(value.charAt(i), i)) {
                throw new IllegalArgumentException(quoted(value) + " is not an id: character " + (i + 1) + " is "
                        + described(value.codePointAt(i))
                        + ", allowed are A to Z, a to z, 0 to 9 and, after the first, '.', '_', ':' and '-'");
            }
        }
        return new Id<>(value);
    }

    /**
     * Sorts by value, as {@link String#compareTo(String)} does, so independently of any locale; consistent with equals.
     */
    public static Comparator<Id<?>> byValue() {
        return BY_VALUE;
    }

    /** The value, never empty. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Id<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The value; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }

    /** Input as it appears in messages: in quotation marks, on one line, and not longer than a line. */
    static String quoted(String text) {
        String shown = text.length() > MAX_QUOTED ? text.substring(0, MAX_QUOTED) + "…" : text;
        return '"' + shown.replaceAll("\\p{Cntrl}", "\uFFFD") + '"';
    }

    private static boolean isAllowed(char character, int index) {
        return character < ALLOWED.length && ALLOWED[character] && (index > 0 || isLetterOrDigit(character));
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9');
    }

    private static String described(int codePoint) {
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return Character.isISOControl(codePoint) ? code : "'" + Character.toString(codePoint) + "' (" + code + ")";
    }
}
