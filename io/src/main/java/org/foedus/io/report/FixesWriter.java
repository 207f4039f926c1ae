package org.foedus.io.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.foedus.dataset.Dataset;
import org.foedus.io.ReadResult;
import org.foedus.io.internal.codec.PrettyJson;
import org.foedus.rule.Report;
import tools.jackson.core.JsonGenerator;

/**
 * Writes how the findings of a report can be mended, as a JSON Patch (RFC 6902) for each document. Nothing is changed: a patch is
 * applied by whoever agrees with it, with any program that knows JSON Patch. It tests what stands in the document before each change,
 * and so holds the original and fits no other document.
 */
public final class FixesWriter {
    private FixesWriter() {}

    /**
     * Writes one document of the kind {@code fixes}. Findings that nobody can mend without knowing more are not in it, nor those
     * in files of records.
     *
     * @param report what the rules found
     * @param input what they were given, with the places
     * @param out where the document goes; it is flushed and not closed
     */
    public static void write(Report report, ReadResult<Dataset> input, Writer out) {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "foedus/1");
            json.writeStringProperty("kind", "fixes");
            json.writeArrayPropertyStart("files");
            for (Map.Entry<String, List<Patches.Patch>> file :
                    new Patches(input).byFile(report.findings()).entrySet()) {
                json.writeStartObject();
                json.writeStringProperty("file", file.getKey());
                json.writeArrayPropertyStart("patch");
                file.getValue().forEach(patch -> patch.write(json));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        try {
            out.write('\n');
            out.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException("the fixes cannot be written: " + problem.getMessage(), problem);
        }
    }
}
