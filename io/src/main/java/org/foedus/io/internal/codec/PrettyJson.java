package org.foedus.io.internal.codec;

import java.io.OutputStream;
import java.io.Writer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON with two blanks an indent, one element a line and line feeds, on every machine. */
public final class PrettyJson extends ObjectWriteContext.Base {
    private static final JsonFactory FACTORY = JsonFormat.output();

    private PrettyJson() {}

    /** A generator that writes to a writer, which it does not close. */
    public static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(new PrettyJson(), out);
    }

    /** A generator that writes UTF-8 to a stream, which it does not close. */
    public static JsonGenerator generator(OutputStream out) {
        return FACTORY.createGenerator(new PrettyJson(), out, JsonEncoding.UTF8);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withArrayIndenter(indenter)
                .withObjectIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
