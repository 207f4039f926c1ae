package org.foedus.io;

import java.util.List;
import java.util.Optional;
import org.foedus.dataset.Unread;

/**
 * What a reader gives: what could be read, and everything that was wrong.
 *
 * @param value what could be read; empty if nothing could. A record that could not be built, or of
 *     which a list lost an entry, is not in it; any other member that could not be read is missing from its record, as if it were not
 *     known. Every such loss is one of the problems, which says how much is left out
 * @param problems everything that was wrong, and the {@linkplain #notes() notes}, document by document, in the order in which it was met
 * @param sourceMap where the records stand
 * @param recordsLeftOut how many records could not be built
 * @param unread what the documents hold and the value does not, for rules that would miss it
 * @param toTheEnd whether every document was read to its end. In a file of records each line is a document of its own: one that
 *     cannot be read costs only its record, and the file is read to its end
 * @param <T> what is read
 */
public record ReadResult<T>(
        Optional<T> value,
        List<Problem> problems,
        SourceMap sourceMap,
        int recordsLeftOut,
        Unread unread,
        boolean toTheEnd) {
    public ReadResult {
        problems = List.copyOf(problems);
    }

    /** The problems that are {@linkplain ProblemCode#isNote() notes}: they tell what was done, and nothing was wrong. */
    public List<Problem> notes() {
        return problems.stream().filter(problem -> problem.code().isNote()).toList();
    }

    /** The problems that are no {@linkplain #notes() notes}. */
    public List<Problem> faults() {
        return problems.stream().filter(problem -> !problem.code().isNote()).toList();
    }

    /** Whether there was no problem but notes, so that the value is all that was there. */
    public boolean isComplete() {
        return value.isPresent() && faults().isEmpty();
    }

    /**
     * The value, if nothing was wrong; notes do not count.
     *
     * @throws ReadException if there was a problem; it carries all of them but the notes
     */
    public T orThrow() {
        if (!isComplete()) {
            throw new ReadException(faults());
        }
        return value.orElseThrow();
    }
}
