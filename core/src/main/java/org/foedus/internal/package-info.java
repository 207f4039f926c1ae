/** What the packages of this module share; not exported, and nothing a user needs. */
@NullMarked
package org.foedus.internal;

import org.jspecify.annotations.NullMarked;
