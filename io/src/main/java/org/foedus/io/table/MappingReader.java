package org.foedus.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import org.foedus.io.ReadResult;
import org.foedus.io.internal.codec.MappingCodecs;
import org.foedus.io.internal.codec.ShippedMappings;
import org.foedus.io.internal.table.MappingContent;

/** Reads mappings, from files or of those that ship. It is strict, and names every problem with its place. */
public final class MappingReader {
    private MappingReader() {}

    /** Reads a file. */
    public static ReadResult<Mapping> read(Path file) {
        return mapping(MappingCodecs.mappings().read(file));
    }

    /**
     * Reads a text.
     *
     * @param name what to call it in problems
     */
    public static ReadResult<Mapping> read(String json, String name) {
        return mapping(MappingCodecs.mappings().read(json.getBytes(UTF_8), name));
    }

    /** The names of the mappings that ship, in alphabetical order. */
    public static List<String> shipped() {
        return ShippedMappings.names();
    }

    /**
     * A mapping that ships.
     *
     * @param name one of {@link #shipped()}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Mapping shipped(String name) {
        return new Mapping(ShippedMappings.read(name));
    }

    private static ReadResult<Mapping> mapping(ReadResult<MappingContent> read) {
        return new ReadResult<>(
                read.value().map(Mapping::new),
                read.problems(),
                read.sourceMap(),
                read.recordsLeftOut(),
                read.unread(),
                read.toTheEnd());
    }
}
