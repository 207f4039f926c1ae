/**
 * Foedus types inside one's own beans: {@link org.foedus.io.jackson.FoedusModule} for a Jackson mapper. Whoever reads and writes
 * whole datasets needs none of it.
 */
@NullMarked
package org.foedus.io.jackson;

import org.jspecify.annotations.NullMarked;
