package org.foedus.io.table;

import org.foedus.dataset.Dataset;
import org.foedus.io.internal.table.MappingContent;
import org.foedus.source.Source;

/**
 * What the rows of a table mean: a document of the kind {@code mapping}, read by a {@link MappingReader}. How to write one is said in
 * {@code docs/import.md}. Immutable.
 */
public final class Mapping {
    private final MappingContent content;

    Mapping(MappingContent content) {
        this.content = content;
    }

    MappingContent content() {
        return content;
    }

    /** The dataset that is made, without its records. */
    public Dataset dataset() {
        return content.dataset();
    }

    /** The table as a source, which every record cites. */
    public Source source() {
        return content.source();
    }

    /** The name of the dataset that is made. */
    @Override
    public String toString() {
        return "mapping to " + dataset().id();
    }
}
