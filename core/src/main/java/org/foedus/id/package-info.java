/**
 * Names for things: inside one dataset, and in the lists that the field already uses.
 *
 * <ul>
 *   <li>{@link org.foedus.id.Id}: a typed reference to a record of the same dataset. Its author chooses it; it means
 *       nothing elsewhere.
 *   <li>{@link org.foedus.id.Identifier}: a scheme and a value that others assigned, such as
 *       {@code iso3166-1-alpha2:UA} or {@code cow:369}, together with the days on which it was valid. It is what joins
 *       one dataset to another.
 * </ul>
 *
 * <p>All types are immutable.
 */
@NullMarked
package org.foedus.id;

import org.jspecify.annotations.NullMarked;
