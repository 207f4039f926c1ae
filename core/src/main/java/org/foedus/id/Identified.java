package org.foedus.id;

/** A record of a dataset that other records can refer to by its {@link Id}. */
public interface Identified {

    /** The identifier of this record, unique among the records of its kind in one dataset. */
    Id<?> id();
}
