package org.foedus.statement;

/** The weight an editor gives to a statement among others on the same matter (Wikibase ranks). */
public enum Rank {
    /** The best of those known. */
    PREFERRED,
    /** Neither better nor worse. */
    NORMAL,
    /** Known to be wrong or superseded; kept, not deleted. */
    DEPRECATED
}
