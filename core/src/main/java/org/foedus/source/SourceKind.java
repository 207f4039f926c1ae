package org.foedus.source;

/** What sort of publication a {@link Source} is, from the nearest to the fact to the farthest. */
public enum SourceKind {
    /** The text of an agreement as its parties published it. */
    OFFICIAL_TEXT,
    /** A constitution, statute, decree, or other text of law. */
    LEGISLATION,
    /** A policy paper, answer to parliament, press release or other statement by an authority. */
    OFFICIAL_STATEMENT,
    /** A newspaper, news agency or broadcaster. */
    PRESS,
    /** A table or database that others compiled. */
    DATASET,
    /** A book, article or report of research. */
    SCHOLARSHIP,
    /** Any other web page, such as an aggregator, a mirror or a forum. */
    WEB
}
