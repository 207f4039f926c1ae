package org.foedus.source;

import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.immutables.value.Value;

/** A pointer into a source: which one, where in it, and in which words. */
@DomainStyle
@Value.Immutable
public abstract class Citation {
    Citation() {}

    /** Starts a citation; {@code source} is required. */
    public static CitationBuilder builder() {
        return new CitationBuilder();
    }

    /** Cites a place in a source without quoting it. */
    public static Citation of(Id<Source> source, Locator locator) {
        return builder().source(source).locator(locator).build();
    }

    /** The source cited. */
    public abstract Id<Source> source();

    /** The place in the source. */
    public abstract Optional<Locator> locator();

    /** A short verbatim quotation, in the language of the source. */
    public abstract Optional<String> quotation();

    /** A remark for readers, such as a doubt about the reading. */
    public abstract Optional<String> note();

    /** The source and, if known, the place: {@code "ua-jp-2024-text, X.1"}. */
    public String reference() {
        return locator().map(place -> source() + ", " + place).orElse(source().toString());
    }
}
