package org.foedus.source;

import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/** One publication that facts are taken from. */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Source implements Identified {
    Source() {}

    /** Starts a source; {@code id}, {@code kind} and {@code title} are required. */
    public static SourceBuilder builder() {
        return new SourceBuilder();
    }

    @Override
    public abstract Id<Source> id();

    /** What sort of publication it is. */
    public abstract SourceKind kind();

    /** Its title as printed. */
    public abstract String title();

    /** Who published it. */
    public abstract Optional<String> publisher();

    /** The date it bears. A rule compares it with what the source reports; it is not taken on trust. */
    public abstract Optional<PartialDate> publishedOn();

    /** Where it can be found, as a web address. */
    public abstract Optional<String> address();

    /** Its language as a BCP 47 tag, such as {@code "en"}. */
    public abstract Optional<String> language();

    /** How far the publisher is trusted in general. */
    public abstract Optional<Reliability> reliability();

    /** A remark for readers, such as what about the source was not seen. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("source \"" + id() + "\" has a blank title");
        }
    }
}
