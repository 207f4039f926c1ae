/**
 * How each type is read and written. A member of an object is declared once, in an
 * {@link org.foedus.io.internal.codec.ObjectCodec}; reading and writing both follow from the declaration.
 */
@NullMarked
package org.foedus.io.internal.codec;

import org.jspecify.annotations.NullMarked;
