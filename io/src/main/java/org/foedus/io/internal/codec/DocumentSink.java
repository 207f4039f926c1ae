package org.foedus.io.internal.codec;

import org.foedus.id.Identified;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;

/** Takes what is noticed while a document is read. */
public interface DocumentSink {

    /**
     * Takes a problem.
     *
     * @return whether reading should go on
     */
    boolean problem(Problem problem);

    /** That there are more problems than a reader is to report. */
    static Problem tooMany(int most, Position position) {
        return new Problem(
                ProblemCode.LIMIT_EXCEEDED,
                "there are more than " + most + " problems, the limit maxProblems; reading stops here",
                "fewer problems, or a reader with a higher limit",
                position);
    }

    /** That there are more problems than a reader is to report, which counts the others. */
    static Problem othersNotListed(int most, Position position) {
        return new Problem(
                ProblemCode.LIMIT_EXCEEDED,
                "there are more than " + most
                        + " problems, the limit maxProblems; the others are counted and not listed",
                "fewer problems, or a reader with a higher limit",
                position);
    }

    /** That there are more notes than a reader is to report. */
    static Problem notesNotListed(int most, Position position) {
        return new Problem(
                ProblemCode.NOTES_NOT_LISTED,
                "there are more than " + most + " notes, the limit maxNotes; what the others tell of is kept too",
                "",
                position);
    }

    /** How many problems there are so far. */
    int problems();

    /**
     * Takes note of a member that could not be read and is left out of an object that is kept.
     *
     * @param problem the number of the problem that is the reason, counted from 0
     * @param member its name
     */
    void memberLeftOut(int problem, String member);

    /**
     * Takes note of a record that could not be built.
     *
     * @param problem the number of the problem that is the reason, counted from 0
     * @param name what to call the record, for its problem
     */
    void leftOut(int problem, String name);

    /**
     * Whether an equal record was read from another document. The same record in two documents that are read together, such
     * as a party that both need, is one record; two that differ stay two.
     */
    boolean isKnown(Identified value);
}
