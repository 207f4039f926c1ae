package org.foedus.io.jackson;

import java.util.List;
import java.util.stream.Collectors;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/** Lists what is wrong with a value; its location is where the value begins. */
final class UnreadableValueException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    UnreadableValueException(JsonParser parser, Class<?> type, List<Problem> problems, TokenStreamLocation start) {
        super(
                parser,
                problems.stream()
                        .map(UnreadableValueException::line)
                        .collect(Collectors.joining(
                                "\n",
                                type.getSimpleName() + " cannot be read" + place(start.getLineNr(), start.getColumnNr())
                                        + ":\n",
                                "")),
                start);
        _targetType = type;
    }

    private static String line(Problem problem) {
        Position at = problem.position();
        String expected = problem.expected().isEmpty() ? "" : "; expected " + problem.expected();
        String place = at.pointer().isEmpty() ? "" : at.pointer() + place(at.line(), at.column()) + ": ";
        return place + problem.message() + expected;
    }

    /** The place in brackets, if the input has lines. */
    private static String place(int line, int column) {
        return line > 0 ? " (line " + line + ", column " + column + ")" : "";
    }
}
