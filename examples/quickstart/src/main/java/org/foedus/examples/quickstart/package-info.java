/** The shortest useful programs with Foedus. The README shows parts of them. */
@NullMarked
package org.foedus.examples.quickstart;

import org.jspecify.annotations.NullMarked;
