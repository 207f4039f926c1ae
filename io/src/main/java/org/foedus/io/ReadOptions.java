package org.foedus.io;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * The limits of a reader, and whether it keeps what the format does not know. The limits keep a hostile or broken document from
 * using up memory or time; a document that reaches one is reported, with the name of the limit. Immutable.
 */
public final class ReadOptions {
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;
    private static final ReadOptions DEFAULTS = new ReadOptions(new Draft());

    private final int maxNesting;
    private final int maxStringLength;
    private final int maxNumberLength;
    private final long maxDocumentBytes;
    private final int maxLineBytes;
    private final long maxRecords;
    private final int maxProblems;
    private final int maxNotes;
    private final boolean lenient;

    private ReadOptions(Draft draft) {
        maxNesting = atLeastOne("maxNesting", draft.maxNesting);
        maxStringLength = atLeastOne("maxStringLength", draft.maxStringLength);
        maxNumberLength = atLeastOne("maxNumberLength", draft.maxNumberLength);
        maxDocumentBytes = arrayOfBytes("maxDocumentBytes", "a document", draft.maxDocumentBytes);
        maxLineBytes = (int) arrayOfBytes("maxLineBytes", "a line", draft.maxLineBytes);
        if (draft.maxRecords < 1) {
            throw new IllegalArgumentException("maxRecords must be at least 1, but is " + draft.maxRecords);
        }
        maxRecords = draft.maxRecords;
        maxProblems = atLeastOne("maxProblems", draft.maxProblems);
        maxNotes = atLeastOne("maxNotes", draft.maxNotes);
        lenient = draft.lenient;
    }

    private ReadOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new ReadOptions(draft);
    }

    /** Options that are not checked yet; at first the defaults. */
    private static final class Draft {
        private int maxNesting = 100;
        private int maxStringLength = 1_000_000;
        private int maxNumberLength = 1_000;
        private long maxDocumentBytes = 256L * 1024 * 1024;
        private int maxLineBytes = 16 * 1024 * 1024;
        private long maxRecords = 1_000_000_000L;
        private int maxProblems = 1_000;
        private int maxNotes = 1_000;
        private boolean lenient;

        Draft() {}

        Draft(ReadOptions options) {
            maxNesting = options.maxNesting;
            maxStringLength = options.maxStringLength;
            maxNumberLength = options.maxNumberLength;
            maxDocumentBytes = options.maxDocumentBytes;
            maxLineBytes = options.maxLineBytes;
            maxRecords = options.maxRecords;
            maxProblems = options.maxProblems;
            maxNotes = options.maxNotes;
            lenient = options.lenient;
        }
    }

    private static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but is " + value);
        }
        return value;
    }

    private static long arrayOfBytes(String name, String what, long value) {
        if (value < 1 || value > LARGEST_ARRAY) {
            throw new IllegalArgumentException(name + " must lie between 1 and " + LARGEST_ARRAY + ", since " + what
                    + " is held in memory, but is " + value);
        }
        return value;
    }

    /**
     * 100 levels, strings of 1,000,000 characters, numbers of 1,000 digits, documents of 256 MiB, lines of 16 MiB,
     * 1,000,000,000 records, 1,000 problems, 1,000 notes.
     */
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

    /** How many digits a number may have. Default 1,000; the format itself has no long numbers. */
    public int maxNumberLength() {
        return maxNumberLength;
    }

    /** How many bytes one document may have that is held in memory. Default 268,435,456 (256 MiB). */
    public long maxDocumentBytes() {
        return maxDocumentBytes;
    }

    /** How many bytes one line of a file of records may have, without its end. Default 16,777,216 (16 MiB). */
    public int maxLineBytes() {
        return maxLineBytes;
    }

    /** After how many records of one document, or of one file of records, reading of it stops. Default 1,000,000,000. */
    public long maxRecords() {
        return maxRecords;
    }

    /**
     * How many problems are reported of all documents read together, notes aside. Default 1,000. At one more a dataset is not read
     * further; a stream of records ({@link RecordReader}) is, and its further problems are counted.
     */
    public int maxProblems() {
        return maxProblems;
    }

    /**
     * How many {@linkplain ProblemCode#isNote() notes} are reported of all documents read together. Default 1,000. What the
     * others would tell of is kept all the same.
     */
    public int maxNotes() {
        return maxNotes;
    }

    /**
     * These options with another limit on nesting.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadOptions withMaxNesting(int levels) {
        return with(draft -> draft.maxNesting = levels);
    }

    /**
     * These options with another limit on strings, in characters.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadOptions withMaxStringLength(int characters) {
        return with(draft -> draft.maxStringLength = characters);
    }

    /**
     * These options with another limit on documents, in bytes.
     *
     * @throws IllegalArgumentException if it is less than 1, or more than an array can hold
     */
    public ReadOptions withMaxDocumentBytes(long bytes) {
        return with(draft -> draft.maxDocumentBytes = bytes);
    }

    /**
     * These options with another limit on problems.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadOptions withMaxProblems(int problems) {
        return with(draft -> draft.maxProblems = problems);
    }

    /**
     * These options with another limit on notes.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadOptions withMaxNotes(int notes) {
        return with(draft -> draft.maxNotes = notes);
    }

    /**
     * These options with another limit on numbers, in digits.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadOptions withMaxNumberLength(int digits) {
        return with(draft -> draft.maxNumberLength = digits);
    }

    /**
     * These options with another limit on the lines of a file of records, in bytes.
     *
     * @throws IllegalArgumentException if it is less than 1, or more than an array can hold
     */
    public ReadOptions withMaxLineBytes(int bytes) {
        return with(draft -> draft.maxLineBytes = bytes);
    }

    /**
     * These options with another limit on the records of one document, or of one file of records.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadOptions withMaxRecords(long records) {
        return with(draft -> draft.maxRecords = records);
    }

    /** Whether what the format does not know is kept. Default false: it is refused. */
    public boolean isLenient() {
        return lenient;
    }

    /**
     * These options, with members and kinds of record that the format does not know kept as
     * {@linkplain org.foedus.dataset.Dataset#extensions() extensions}, each with a {@linkplain ProblemCode#isNote() note}. All
     * else stays as strict as it was: a word that a closed list does not have, or a second member beside the record in a line
     * of a file of records, is refused.
     */
    public ReadOptions lenient() {
        return with(draft -> draft.lenient = true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadOptions that
                && maxNesting == that.maxNesting
                && maxStringLength == that.maxStringLength
                && maxNumberLength == that.maxNumberLength
                && maxDocumentBytes == that.maxDocumentBytes
                && maxLineBytes == that.maxLineBytes
                && maxRecords == that.maxRecords
                && maxProblems == that.maxProblems
                && maxNotes == that.maxNotes
                && lenient == that.lenient;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                maxNesting,
                maxStringLength,
                maxNumberLength,
                maxDocumentBytes,
                maxLineBytes,
                maxRecords,
                maxProblems,
                maxNotes,
                lenient);
    }

    @Override
    public String toString() {
        return "maxNesting " + maxNesting + ", maxStringLength " + maxStringLength + ", maxNumberLength "
                + maxNumberLength + ", maxDocumentBytes " + maxDocumentBytes + ", maxLineBytes " + maxLineBytes
                + ", maxRecords " + maxRecords + ", maxProblems " + maxProblems + ", maxNotes " + maxNotes
                + (lenient ? ", lenient" : "");
    }
}
