package org.foedus.io.internal.codec;

/** One step from an older format of dataset documents to the next. */
interface UpgradeStep {

    /** The format from which it leads: {@code "foedus/0"}. */
    String from();

    /**
     * Puts a document into the form of the next format. Tokens stay in the order of the document; a new one gets the place of
     * the one for which it stands, so that problems are reported where they are.
     *
     * @param old the document from the value of its first member {@code format} on, to its closing brace
     * @return the same from there on; the value of {@code format} is not looked at again
     */
    RecordedTokens upgrade(RecordedTokens old);
}
