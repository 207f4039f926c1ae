package org.foedus.party;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a name once everything is taken away in which two spellings of one name commonly differ. */
final class NameKey {
    /** {@code Korea, Republic of} and {@code Micronesia (Federated States of)}: what stands behind belongs in front. */
    private static final Pattern INVERTED = Pattern.compile("([^,(]+)(?:,([^,(]+)|\\(([^,()]+)\\)\\s*)");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile("\\bthe\\b");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> LETTERS = Map.of(
            "&", " and ", "ø", "o", "ł", "l", "ß", "ss", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private NameKey() {}

    /** The key of a name; empty if it has neither letter nor digit. */
    static String of(String name) {
        Matcher inverted = INVERTED.matcher(name);
        String words = name;
        if (inverted.matches()) {
            String behind = inverted.group(2) == null ? inverted.group(3) : inverted.group(2);
            words = behind + " " + inverted.group(1);
        }
        String plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        plain = SAINT.matcher(ARTICLE.matcher(plain).replaceAll("")).replaceAll("saint");
        return NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("");
    }
}
