package org.foedus.io;

import java.util.List;
import org.foedus.dataset.Extension;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.internal.codec.RecordPlaces;

/** A record that was read from a line, and where it stands. */
public final class PlacedRecord {
    private final RecordKind kind;
    private final Identified value;
    private final RecordPlaces places;
    private final List<Extension> extensions;

    PlacedRecord(RecordKind kind, Identified value, RecordPlaces places, List<Extension> extensions) {
        this.kind = kind;
        this.value = value;
        this.places = places;
        this.extensions = List.copyOf(extensions);
    }

    /** The kind of the record. */
    public RecordKind kind() {
        return kind;
    }

    /** The record. */
    public Identified value() {
        return value;
    }

    /** What stood in the record that the format does not know, if the reader is {@linkplain ReadOptions#lenient() lenient}. */
    public List<Extension> extensions() {
        return extensions;
    }

    /** The place of the record. */
    public Position position() {
        return locate(List.of());
    }

    /**
     * The place of a value in the record: of the very member if the line has it, else of the nearest value around it.
     *
     * @param steps names of members and positions in lists, from the record inwards
     */
    public Position locate(List<String> steps) {
        return places.locate(steps);
    }

    RecordPlaces places() {
        return places;
    }

    /** The record's kind, identifier and place. */
    @Override
    public String toString() {
        return kind + " \"" + value.id() + "\" at " + position();
    }
}
