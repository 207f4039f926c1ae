package org.foedus.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.foedus.io.ReadResult;

/** Files that go with a check. */
final class SideFile {
    private SideFile() {}

    /**
     * What was read.
     *
     * @throws UnusableInput if there was a problem
     */
    static <T> T read(ReadResult<T> result) {
        if (!result.isComplete()) {
            throw new UnusableInput(result.faults().stream().map(Input::line).collect(Collectors.joining("\n  ")));
        }
        return result.value().orElseThrow();
    }

    /**
     * Writes a file.
     *
     * @throws UnusableInput if it cannot be written
     */
    static void write(Path file, Consumer<OutputStream> content) {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.accept(out);
        } catch (IOException | UncheckedIOException problem) {
            throw new UnusableInput(file + " cannot be written: " + problem.getMessage());
        }
    }

    /**
     * Writes a file of text in UTF-8.
     *
     * @throws UnusableInput if it cannot be written
     */
    static void print(Path file, Consumer<PrintWriter> content) {
        write(file, out -> {
            PrintWriter text = new PrintWriter(out, false, UTF_8);
            content.accept(text);
            if (text.checkError()) {
                throw new UncheckedIOException(new IOException("the disk or the pipe does not take it"));
            }
        });
    }
}
