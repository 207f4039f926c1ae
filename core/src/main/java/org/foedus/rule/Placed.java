package org.foedus.rule;

import org.foedus.id.Identified;

/**
 * A record and its place.
 *
 * @param record the record
 * @param at its place
 * @param <T> the type of record
 */
public record Placed<T extends Identified>(T record, DataPath at) {}
