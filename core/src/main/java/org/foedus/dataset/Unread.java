package org.foedus.dataset;

import java.util.Set;
import org.foedus.id.Id;

/**
 * What the documents of a dataset hold and nobody could read, so that the dataset is without it. To mention such a record is no
 * mistake.
 *
 * @param ids the identifiers of records that were left out
 * @param others whether there may be records of which not even the identifier could be read, such as those behind the place where
 *     a document breaks off
 */
public record Unread(Set<Id<?>> ids, boolean others) {
    private static final Unread NOTHING = new Unread(Set.of(), false);

    public Unread {
        ids = Set.copyOf(ids);
    }

    /** For a dataset that holds all that its documents hold. */
    public static Unread nothing() {
        return NOTHING;
    }
}
