package org.foedus.io;

/**
 * The limits of a reader. They keep a hostile or broken document from using up memory or time; a document that reaches one is
 * reported, with the name of the limit.
 *
 * @param maxNesting how many objects and arrays may lie inside each other
 * @param maxStringLength how many characters a string may have
 * @param maxDocumentBytes how many bytes a document may have
 * @param maxProblems after how many problems reading stops
 */
public record ReadOptions(int maxNesting, int maxStringLength, int maxDocumentBytes, int maxProblems) {
    private static final ReadOptions DEFAULTS = new ReadOptions(100, 1_000_000, 256 * 1024 * 1024, 1_000);

    public ReadOptions {
        atLeastOne("maxNesting", maxNesting);
        atLeastOne("maxStringLength", maxStringLength);
        atLeastOne("maxDocumentBytes", maxDocumentBytes);
        atLeastOne("maxProblems", maxProblems);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but is " + value);
        }
    }

    /** 100 levels, strings of 1,000,000 characters, documents of 256 MiB, 1,000 problems. */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** These options with another limit on nesting. */
    public ReadOptions withMaxNesting(int levels) {
        return new ReadOptions(levels, maxStringLength, maxDocumentBytes, maxProblems);
    }

    /** These options with another limit on strings, in characters. */
    public ReadOptions withMaxStringLength(int characters) {
        return new ReadOptions(maxNesting, characters, maxDocumentBytes, maxProblems);
    }

    /** These options with another limit on documents, in bytes. */
    public ReadOptions withMaxDocumentBytes(int bytes) {
        return new ReadOptions(maxNesting, maxStringLength, bytes, maxProblems);
    }

    /** These options with another limit on problems. */
    public ReadOptions withMaxProblems(int problems) {
        return new ReadOptions(maxNesting, maxStringLength, maxDocumentBytes, problems);
    }
}
