package org.foedus.io;

import java.io.StringWriter;
import org.foedus.time.Truth;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Placeholder until the readers and writers are here. */
final class FormatName {
    private FormatName() {}

    /** The format as a document names it. */
    static String document(Truth complete) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "foedus/1");
            json.writeStringProperty("complete", complete.name());
            json.writeEndObject();
        }
        return out.toString();
    }
}
