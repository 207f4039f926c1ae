package org.foedus.agreement;

/**
 * The verb by which a text obliges, from the strongest to the weakest, and last that it is not told. The words of the text decide,
 * not their effect.
 */
public enum Modality {
    /** "shall". */
    SHALL,
    /** "will". */
    WILL,
    /** "commits to", "undertakes to", "decides to", "guarantees". */
    COMMITS,
    /** "should". */
    SHOULD,
    /** "preferably", "it is preferred that". */
    PREFERS,
    /** "intends to", "is determined to", "is ready to". */
    INTENDS,
    /** "will seek to", "will aim to", "will explore". */
    WILL_SEEK,
    /** "may". */
    MAY,
    /** "reaffirms", "recognises". */
    REAFFIRMS,
    /** A report of help given in the past; no promise. */
    RECALLS_PAST,
    /** The data say that it is promised and not by which verb, as datasets of alliances do. It says nothing about strength. */
    NOT_CODED
}
