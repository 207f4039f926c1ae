package org.foedus.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What {@link JsonReportWriter} writes, as a JSON Schema (2020-12), for programs in other languages that read reports. */
public final class ReportSchema {
    /** The name of the schema, its {@code $id}. Nothing has to be fetched under it. */
    public static final String ID = "urn:foedus:format:1:report";

    private static final String FILE = "foedus-1-report.schema.json";

    private ReportSchema() {}

    /** The text of the schema. */
    public static String json() {
        try (InputStream in = Objects.requireNonNull(ReportSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
