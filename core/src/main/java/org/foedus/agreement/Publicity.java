package org.foedus.agreement;

/** How much of an agreement was made public (ATOP {@code pubsecr}, {@code secrart}). */
public enum Publicity {
    /** The whole text. */
    PUBLIC,
    /** The text without some articles or annexes. */
    PARTLY_SECRET,
    /** Nothing. */
    SECRET
}
