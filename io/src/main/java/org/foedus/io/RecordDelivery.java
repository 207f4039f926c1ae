package org.foedus.io;

import org.foedus.dataset.Extension;
import org.foedus.io.internal.codec.DocumentSink;

/**
 * Hands on what was read, in the order of the file, and stops at the limits on records and problems.
 *
 * @param <R> what is made of a record
 */
final class RecordDelivery<R> {
    private final ReadOptions options;
    private final RecordVisitor<? super R> visitor;
    private long records;
    private long leftOut;
    private long problems;
    private boolean stopped;
    private int emptyLine;

    RecordDelivery(ReadOptions options, RecordVisitor<? super R> visitor) {
        this.options = options;
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

    void leftOut(String file) {
        reportEmptyLine(file);
        leftOut += stopped ? 0 : 1;
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
            visitor.problem(problem);
            return;
        }
        problems++;
        if (problems <= options.maxProblems()) {
            visitor.problem(problem);
            return;
        }
        stopped = true;
        visitor.problem(DocumentSink.tooMany(options.maxProblems(), problem.position()));
    }

    RecordCount count() {
        return new RecordCount(records, leftOut, problems, !stopped);
    }
}
