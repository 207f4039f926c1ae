package org.foedus.io.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table to be imported: its name, and how its bytes can be had, if need be more than once. */
public final class TableInput {

    /** Gives the bytes of a table. */
    @FunctionalInterface
    public interface Opener {

        /** A new stream over the bytes from their beginning. */
        InputStream open() throws IOException;
    }

    private final String name;
    private final Opener opener;

    private TableInput(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /**
     * A table from wherever its bytes are.
     *
     * @param name what to call it in problems
     * @param opener gives its bytes, the same each time
     */
    public static TableInput of(String name, Opener opener) {
        return new TableInput(name, opener);
    }

    /** A table in a file. */
    public static TableInput of(Path file) {
        return new TableInput(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * A table in a text.
     *
     * @param name what to call it in problems
     */
    public static TableInput of(String name, String text) {
        return new TableInput(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What it is called in problems. */
    public String name() {
        return name;
    }

    /** The last part of its name, as citations have it. */
    String fileName() {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.substring(slash + 1);
    }

    InputStream open() throws IOException {
        return opener.open();
    }
}
