package org.foedus.io;

import org.foedus.dataset.Extension;
import org.foedus.io.internal.codec.DocumentSink;

/**
 * Hands on what was read, in the order of the file, within the limits on records, problems and notes.
 *
 * @param <R> what is made of a record
 */
final class RecordDelivery<R> {
    private final ReadOptions options;
    private final boolean stopsAfterProblems;
    private final RecordVisitor<? super R> visitor;
    private long records;
    private long leftOut;
    private long problems;
    private long notes;
    private boolean stopped;
    private int emptyLine;

    /**
     * @param options the limits
     * @param stopsAfterProblems whether nothing more is handed on at one problem more than allowed
     * @param visitor takes what is handed on
     */
    RecordDelivery(ReadOptions options, boolean stopsAfterProblems, RecordVisitor<? super R> visitor) {
        this.options = options;
        this.stopsAfterProblems = stopsAfterProblems;
        this.visitor = visitor;
    }

    boolean isStopped() {
        return stopped;
    }

    void stop() {
        stopped = true;
    }

    /** Takes a record and the name of the file and the number of the line in which it stands. */
    void record(R record, String file, int line) {
        reportEmptyLine(file);
        if (stopped) {
            return;
        }
        if (records == options.maxRecords()) {
            problem(new Problem(
                    ProblemCode.LIMIT_EXCEEDED,
                    "there are more than " + records + " records, the limit maxRecords; reading stops here",
                    "fewer records, or a reader with a higher limit",
                    new Position(file, "", line, 1)));
            stopped = true;
            return;
        }
        records++;
        visitor.record(record);
    }

    /** Takes a record of a kind that the format does not know. */
    void extension(Extension extension, String file) {
        reportEmptyLine(file);
        if (!stopped) {
            visitor.extension(extension);
        }
    }

    /** Takes note of a line that gives no record. */
    void leftOut(String id, String file) {
        reportEmptyLine(file);
        if (!stopped) {
            leftOut++;
            visitor.leftOut(id);
        }
    }

    /** Takes note of an empty line, which is a problem only if it is not the last. */
    void emptyLine(int line) {
        if (emptyLine == 0) {
            emptyLine = line;
        }
    }

    private void reportEmptyLine(String file) {
        if (emptyLine > 0) {
            int line = emptyLine;
            emptyLine = 0;
            problem(new Problem(
                    ProblemCode.SYNTAX, "the line is empty", "one record a line", new Position(file, "", line, 1)));
        }
    }

    void problem(Problem problem) {
        reportEmptyLine(problem.position().file());
        if (stopped) {
            return;
        }
        if (problem.code().isNote()) {
            note(problem);
            return;
        }
        problems++;
        if (problems <= options.maxProblems()) {
            visitor.problem(problem);
        } else if (stopsAfterProblems) {
            stopped = true;
            visitor.problem(DocumentSink.tooMany(options.maxProblems(), problem.position()));
        } else if (problems == options.maxProblems() + 1L) {
            visitor.problem(DocumentSink.othersNotListed(options.maxProblems(), problem.position()));
        }
    }

    private void note(Problem note) {
        notes++;
        if (notes <= options.maxNotes()) {
            visitor.problem(note);
        } else if (notes == options.maxNotes() + 1L) {
            visitor.problem(DocumentSink.notesNotListed(options.maxNotes(), note.position()));
        }
    }

    RecordCount count() {
        return new RecordCount(records, leftOut, problems, !stopped);
    }
}
