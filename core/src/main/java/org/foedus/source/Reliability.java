package org.foedus.source;

/** How far a source is trusted in general, on the letter scale of the Admiralty code (STIX 2.1, appendix A). */
public enum Reliability {
    /** No doubt about the source. */
    A,
    /** Minor doubt. */
    B,
    /** Some doubt. */
    C,
    /** Significant doubt. */
    D,
    /** Known to have been wrong. */
    E,
    /** Cannot be judged. */
    F
}
