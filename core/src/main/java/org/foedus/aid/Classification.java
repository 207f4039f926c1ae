package org.foedus.aid;

import java.util.Objects;
import java.util.Optional;

/**
 * An entry of a list that somebody says covers a thing. Lists change with every edition, so that a code without its edition
 * may mean something else today; and an entry of a military list does not make a thing lethal: category ML13 of the EU Common
 * Military List covers helmets.
 *
 * <p>Schemes are an open vocabulary: the constants here are the common ones, and any other works the same.
 *
 * @param scheme the list
 * @param edition the edition, such as {@code "C/2024/1945"}; empty if it is not known
 * @param code the entry, as the list writes it: {@code "ML13"}
 * @param assignedBy who says so; empty if it is whoever made the dataset
 */
public record Classification(String scheme, Optional<String> edition, String code, Optional<String> assignedBy) {
    /** The EU Common Military List, under Common Position 2008/944/CFSP. */
    public static final String EU_MILITARY_LIST = "eu-ml";

    /** The munitions list of the Wassenaar Arrangement. */
    public static final String WASSENAAR_MUNITIONS_LIST = "wassenaar-ml";

    /** The categories of the UN Register of Conventional Arms, in Roman numerals. */
    public static final String UN_REGISTER = "un-register";

    /** The purpose codes of the OECD's Creditor Reporting System. */
    public static final String OECD_PURPOSE = "oecd-crs-purpose";

    /**
     * Obtains a classification.
     *
     * @throws IllegalArgumentException if scheme or code is blank
     */
    public Classification {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(assignedBy, "assignedBy");
        if (scheme.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException(
                    "a classification needs a scheme and a code, but has \"" + scheme + "\" and \"" + code + "\"");
        }
    }

    /** Obtains the entry of an edition, as whoever made the dataset says. */
    public static Classification of(String scheme, String edition, String code) {
        return new Classification(scheme, Optional.of(edition), code, Optional.empty());
    }
}
