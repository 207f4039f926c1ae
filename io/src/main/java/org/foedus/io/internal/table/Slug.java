package org.foedus.io.internal.table;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a part of an identifier of any text. */
public final class Slug {
    private Slug() {}

    /** The letters and digits of a text in small letters without marks, with hyphens for whatever else stands between them. */
    public static String of(String text) {
        String plain = isPlain(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        StringBuilder slug = new StringBuilder(plain.length());
        for (char character : plain.toLowerCase(Locale.ROOT).toCharArray()) {
            if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
                slug.append(character);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > '~') {
                return false;
            }
        }
        return true;
    }
}
