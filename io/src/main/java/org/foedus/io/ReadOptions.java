package org.foedus.io;

import java.util.Objects;

/**
 * The limits of a reader. They keep a hostile or broken document from using up memory or time; a document that reaches one is
 * reported, with the name of the limit. Immutable.
 */
public final class ReadOptions {
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;
    private static final ReadOptions DEFAULTS = new ReadOptions(100, 1_000_000, 256L * 1024 * 1024, 1_000);

    private final int maxNesting;
    private final int maxStringLength;
    private final long maxDocumentBytes;
    private final int maxProblems;

    private ReadOptions(int maxNesting, int maxStringLength, long maxDocumentBytes, int maxProblems) {
        this.maxNesting = atLeastOne("maxNesting", maxNesting);
        this.maxStringLength = atLeastOne("maxStringLength", maxStringLength);
        this.maxDocumentBytes = documentBytes(maxDocumentBytes);
        this.maxProblems = atLeastOne("maxProblems", maxProblems);
    }

    private static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but is " + value);
        }
        return value;
    }

    private static long documentBytes(long value) {
        if (value < 1 || value > LARGEST_ARRAY) {
            throw new IllegalArgumentException("maxDocumentBytes must lie between 1 and " + LARGEST_ARRAY
                    + ", since a document is held in memory, but is " + value);
        }
        return value;
    }

    /** 100 levels, strings of 1,000,000 characters, documents of 256 MiB, 1,000 problems. */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** How many objects and arrays may lie inside each other. Default 100; real documents have about 10. */
    public int maxNesting() {
        return maxNesting;
    }

    /** How many characters (UTF-16 code units) a string or the name of a member may have. Default 1,000,000. */
    public int maxStringLength() {
        return maxStringLength;
    }

    /** How many bytes one document may have. Default 268,435,456 (256 MiB). */
    public long maxDocumentBytes() {
        return maxDocumentBytes;
    }

    /** After how many problems, in all documents read together, reading stops. Default 1,000. */
    public int maxProblems() {
        return maxProblems;
    }

    /**
     * These options with another limit on nesting.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadOptions withMaxNesting(int levels) {
        return new ReadOptions(levels, maxStringLength, maxDocumentBytes, maxProblems);
    }

    /**
     * These options with another limit on strings, in characters.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadOptions withMaxStringLength(int characters) {
        return new ReadOptions(maxNesting, characters, maxDocumentBytes, maxProblems);
    }

    /**
     * These options with another limit on documents, in bytes.
     *
     * @throws IllegalArgumentException if it is less than 1, or more than an array can hold
     */
    public ReadOptions withMaxDocumentBytes(long bytes) {
        return new ReadOptions(maxNesting, maxStringLength, bytes, maxProblems);
    }

    /**
     * These options with another limit on problems.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadOptions withMaxProblems(int problems) {
        return new ReadOptions(maxNesting, maxStringLength, maxDocumentBytes, problems);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadOptions that
                && maxNesting == that.maxNesting
                && maxStringLength == that.maxStringLength
                && maxDocumentBytes == that.maxDocumentBytes
                && maxProblems == that.maxProblems;
    }

    @Override
    public int hashCode() {
        return Objects.hash(maxNesting, maxStringLength, maxDocumentBytes, maxProblems);
    }

    @Override
    public String toString() {
        return "maxNesting " + maxNesting + ", maxStringLength " + maxStringLength + ", maxDocumentBytes "
                + maxDocumentBytes + ", maxProblems " + maxProblems;
    }
}
