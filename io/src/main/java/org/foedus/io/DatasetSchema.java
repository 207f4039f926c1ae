package org.foedus.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The format {@code foedus/1} as a JSON Schema (2020-12), for editors and for programs in other languages. Every document that
 * {@link DatasetWriter} writes is valid; what is not valid, {@link DatasetReader} refuses. The reader also refuses what a schema
 * cannot say, such as a member that stands twice or a day that is not in the calendar.
 */
public final class DatasetSchema {
    /** The name of the schema, its {@code $id}. Nothing has to be fetched under it. */
    public static final String ID = "urn:foedus:format:1";

    private static final String FILE = "foedus-1.schema.json";

    private DatasetSchema() {}

    /** The text of the schema. */
    public static String json() {
        try (InputStream in = Objects.requireNonNull(DatasetSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
