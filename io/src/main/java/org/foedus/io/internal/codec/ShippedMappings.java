package org.foedus.io.internal.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.foedus.io.internal.table.MappingContent;
import org.foedus.io.table.MappingReader;

/** The mappings that ship. */
public final class ShippedMappings {
    private static final List<String> NAMES = List.of(
            "archigos",
            "atop-4.01",
            "atop-4.01-alliances",
            "atop-5.1",
            "atop-5.1-alliances",
            "atop-5.1-institutions",
            "atop-5.1-phases",
            "country-codes",
            "cow-alliances",
            "cow-alliances-dyads",
            "cow-alliances-yearly",
            "cow-majors",
            "cow-states",
            "cow-territorial-changes",
            "gw-states",
            "iati",
            "kiel-ust-items",
            "kiel-ust-totals",
            "ukto",
            "us-executives",
            "us-fmtrpt");

    private ShippedMappings() {}

    /** Their names, in alphabetical order. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * One of them.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static MappingContent read(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no mapping called " + Quoted.of(name) + " ships"
                    + Nearest.hint(name, NAMES) + "; there are " + String.join(", ", NAMES));
        }
        String file = "mappings/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(MappingReader.class.getResourceAsStream(file), file)) {
            return MappingCodecs.mappings().read(in.readAllBytes(), file).orThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
