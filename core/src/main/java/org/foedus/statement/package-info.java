/**
 * What people say, kept as data: who said it, in which office, about what, when, how strongly, and who reported it.
 *
 * <p>A {@link org.foedus.statement.Statement} never changes the record that it speaks about. The claim of an interested
 * party is kept and shown, and satisfies no legal test.
 */
@NullMarked
package org.foedus.statement;

import org.jspecify.annotations.NullMarked;
