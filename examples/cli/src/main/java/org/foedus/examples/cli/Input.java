package org.foedus.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foedus.dataset.Dataset;
import org.foedus.io.DatasetReader;
import org.foedus.io.Problem;
import org.foedus.io.ReadOptions;
import org.foedus.io.ReadResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the command reads. */
final class Input {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH...",
            hideParamSyntax = true,
            description = "Files or folders to read, as one dataset.")
    private List<Path> paths = List.of();

    @Option(
            names = "--lenient",
            description =
                    "Keeps members and kinds of record that the format does not know, each with a note, instead of "
                            + "refusing them.")
    private boolean lenient;

    /** Whether a path is named. */
    boolean isNamed() {
        return !paths.isEmpty();
    }

    private List<Path> paths() {
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH'");
        }
        return paths;
    }

    /**
     * The one file named.
     *
     * @throws UnusableInput if there are several paths, or it is not a file
     */
    Path onlyFile() {
        if (paths().size() != 1 || !Files.isRegularFile(paths.get(0))) {
            throw new UnusableInput("--stream reads one file of records, not "
                    + String.join(", ", paths.stream().map(Path::toString).toList()));
        }
        return paths.get(0);
    }

    /** How strictly to read. */
    ReadOptions options() {
        return lenient ? ReadOptions.defaults().lenient() : ReadOptions.defaults();
    }

    /** Reads all paths and gives what could be read, with the problems. */
    ReadResult<Dataset> read() {
        return DatasetReader.of(options()).read(paths());
    }

    /**
     * Reads all paths, prints the notes among the complaints, and refuses input with any other problem: an answer from half of the
     * data would look like an answer from all.
     *
     * @throws UnusableInput if there is a problem
     */
    ReadResult<Dataset> readWhole() {
        ReadResult<Dataset> result = read();
        result.notes().forEach(note -> spec.commandLine().getErr().println("foedus: " + line(note, "note: ")));
        if (!result.isComplete()) {
            StringBuilder message = new StringBuilder("the input cannot be used as it is:");
            for (Problem problem : result.faults()) {
                message.append("\n  ").append(line(problem));
            }
            throw new UnusableInput(message.toString());
        }
        return result;
    }

    static String line(Problem problem) {
        return line(problem, "");
    }

    /** A problem in one line, with a word for what it is before the message. */
    static String line(Problem problem, String word) {
        return problem.position() + ": " + word + problem.message()
                + (problem.expected().isEmpty() ? "" : "; expected " + problem.expected());
    }
}
