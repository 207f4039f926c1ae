/** What the modules share while they are compiled; not exported, and nothing a user needs. */
@NullMarked
package org.foedus.internal;

import org.jspecify.annotations.NullMarked;
