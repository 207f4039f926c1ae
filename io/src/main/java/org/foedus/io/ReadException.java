package org.foedus.io;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link ReadResult#orThrow()} for input with problems. */
public final class ReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<Problem> problems;

    ReadException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        String shown = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n  "));
        int more = problems.size() - SHOWN;
        return "the input has " + problems.size() + (problems.size() == 1 ? " problem" : " problems") + ":\n  " + shown
                + (more > 0 ? "\n  and " + more + " more" : "");
    }

    /** All problems, in the order in which they were met. */
    public List<Problem> problems() {
        return problems;
    }
}
