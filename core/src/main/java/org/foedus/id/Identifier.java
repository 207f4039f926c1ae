package org.foedus.id;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foedus.time.DateSpan;

/**
 * A name that others assigned: the scheme, the value within it, and optionally the days on which it was valid.
 *
 * <p>Values change hands. In Gleditsch and Ward's list, 260 is the Federal Republic of Germany before and after 1990,
 * while the Correlates of War move Germany from 260 to 255; ISO 3166 withdraws codes and assigns some of them again.
 * Hence the dates. An identifier without dates makes no statement about when it is valid.
 *
 * <p>Schemes are an open vocabulary: the constants here are the common ones, and any other works the same. Case matters
 * in schemes and in values.
 */
public final class Identifier {
    /** Two-letter country codes of ISO 3166-1, such as {@code UA}. */
    public static final String ISO_3166_1_ALPHA_2 = "iso3166-1-alpha2";

    /** Three-letter country codes of ISO 3166-1, such as {@code UKR}. */
    public static final String ISO_3166_1_ALPHA_3 = "iso3166-1-alpha3";

    /** Three-digit country codes of ISO 3166-1, such as {@code 804}, which the United Nations use as well (M49). */
    public static final String ISO_3166_1_NUMERIC = "iso3166-1-numeric";

    /**
     * Country numbers of the Correlates of War project's list of state system membership, such as {@code 369} for
     * Ukraine.
     */
    public static final String COW = "cow";

    /** The three letters that go with the numbers of the Correlates of War, such as {@code UKG}. */
    public static final String COW_ABBREVIATION = "cow-abbreviation";

    /** Country numbers of Gleditsch and Ward's list of independent states, such as {@code 369} for Ukraine. */
    public static final String GLEDITSCH_WARD = "gw";

    /** Currency codes of ISO 4217, such as {@code EUR}. */
    public static final String ISO_4217 = "iso4217";

    /**
     * Registration numbers of the United Nations Treaty Series, such as {@code I-541} for the North Atlantic Treaty;
     * assigned under Article 102 of the UN Charter.
     */
    public static final String UNTS = "unts";

    /**
     * Alliance numbers of the Alliance Treaty Obligations and Provisions project, such as {@code 3180} for the North
     * Atlantic Treaty.
     */
    public static final String ATOP = "atop";

    /**
     * Alliance numbers of the Correlates of War project's formal alliances, version 4, such as {@code 227} for the North Atlantic
     * Treaty (ATOP {@code cow4id}).
     */
    public static final String COW_ALLIANCE = "cow-alliance";

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern VALUE = Pattern.compile("[^\\p{Cntrl}\\s]+(?: +[^\\p{Cntrl}\\s]+)*");

    private final String scheme;
    private final String value;
    private final Optional<DateSpan> valid;

    private Identifier(String scheme, String value, Optional<DateSpan> valid) {
        if (!SCHEME.matcher(scheme).matches()) {
            throw new IllegalArgumentException(
                    Id.quoted(scheme) + " is not an identifier scheme: expected letters A to Z or"
                            + " a to z, digits, '.', '_' or '-', the first a letter or a digit, such as \"cow\"");
        }
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(Id.quoted(value) + " is not a value of identifier scheme "
                    + Id.quoted(scheme) + ": expected text on one line, not blank and without blanks around it");
        }
        this.scheme = scheme;
        this.value = value;
        this.valid = valid;
    }

    /**
     * Obtains an identifier without dates.
     *
     * @param scheme who assigns the value, such as {@link #COW}: letters A to Z and a to z, digits, {@code .},
     *     {@code _} and {@code -}, the first a letter or a digit
     * @param value the value: on one line, not blank, without blanks around it; it may contain a colon
     * @throws IllegalArgumentException if the scheme or the value has another form
     */
    public static Identifier of(String scheme, String value) {
        return new Identifier(scheme, value, Optional.empty());
    }

    /**
     * Obtains an identifier that is valid on certain days.
     *
     * @param scheme as in {@link #of(String, String)}
     * @param value as in {@link #of(String, String)}
     * @param valid the days on which the value stands for the thing it identifies, both bounds included
     * @throws IllegalArgumentException if the scheme or the value has another form
     */
    public static Identifier of(String scheme, String value, DateSpan valid) {
        return new Identifier(scheme, value, Optional.of(valid));
    }

    /**
     * Reads the text form {@code scheme:value}. The first colon parts the two; the result has no dates.
     *
     * @throws IllegalArgumentException if there is no colon, or the scheme or the value has another form than
     *     {@link #of(String, String)} wants
     */
    public static Identifier parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    Id.quoted(text) + " is not an identifier: expected SCHEME:VALUE such as iso3166-1-alpha2:UA");
        }
        return of(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Who assigns the value, such as {@link #COW}. */
    public String scheme() {
        return scheme;
    }

    /** The value within the scheme. */
    public String value() {
        return value;
    }

    /** The days on which the value stands for the thing it identifies; empty if nothing is said about it. */
    public Optional<DateSpan> valid() {
        return valid;
    }

    /** Whether scheme, value and dates are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Identifier that
                && scheme.equals(that.scheme)
                && value.equals(that.value)
                && valid.equals(that.valid);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scheme, value, valid);
    }

    /** Scheme and value, parted by a colon, without the dates; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
