package org.foedus.io.internal.codec;

/** Ends the reading of a document from any depth; what there is to say has been reported. */
final class DocumentEnd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DocumentEnd() {
        super("the document cannot be read further", null, false, false);
    }
}
