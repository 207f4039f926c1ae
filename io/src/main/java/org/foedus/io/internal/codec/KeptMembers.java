package org.foedus.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.foedus.dataset.Extension;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.io.Problem;

/** The members of one document that the format does not know and that a lenient reader keeps. */
final class KeptMembers {

    /** A member of a record whose identifier may still be to come. */
    private record Kept(String at, String value, Problem note) {}

    private final List<Extension> extensions = new ArrayList<>();
    private final List<Kept> inRecord = new ArrayList<>();

    /** Forgets what was kept in a record that was not read to its end. */
    void beginRecord() {
        inRecord.clear();
    }

    void addInRecord(String at, String value, Problem note) {
        inRecord.add(new Kept(at, value, note));
    }

    void addInDocument(String at, String value) {
        extensions.add(new Extension(Optional.empty(), Optional.empty(), at, value));
    }

    /** Makes extensions of what was kept in the record that was read last. */
    void endRecord(RecordKind kind, Id<?> id, Consumer<Problem> notes) {
        for (Kept kept : inRecord) {
            extensions.add(new Extension(Optional.of(kind), Optional.of(id), kept.at(), kept.value()));
            notes.accept(kept.note());
        }
        inRecord.clear();
    }

    List<Extension> extensions() {
        return extensions;
    }
}
