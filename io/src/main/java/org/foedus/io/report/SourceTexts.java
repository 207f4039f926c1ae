package org.foedus.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Gives the lines of documents, so that a report can show what it speaks of. */
@FunctionalInterface
public interface SourceTexts {

    /**
     * Lines of a document.
     *
     * @param file the name of the document, as it was given to the reader
     * @param numbers which lines, counted from 1
     * @return the lines by number, without their ends; one that cannot be had is missing
     */
    Map<Integer, String> lines(String file, Set<Integer> numbers);

    /** No line of any document. */
    static SourceTexts none() {
        return (file, numbers) -> Map.of();
    }

    /** The lines of the files that documents are named after. A file that cannot be read any more has no lines. */
    static SourceTexts files() {
        return (file, numbers) -> {
            try (Reader in = new InputStreamReader(Files.newInputStream(Path.of(file)), UTF_8)) {
                return SourceLines.of(in, file, numbers);
            } catch (IOException | InvalidPathException unreadable) {
                return Map.of();
            }
        };
    }

    /**
     * The lines of texts.
     *
     * @param texts the texts by the names of the documents
     */
    static SourceTexts of(Map<String, String> texts) {
        Map<String, String> copy = Map.copyOf(texts);
        return (file, numbers) -> {
            try (Reader in = new StringReader(copy.getOrDefault(file, ""))) {
                return SourceLines.of(in, file, numbers);
            } catch (IOException impossible) {
                return Map.of();
            }
        };
    }
}
