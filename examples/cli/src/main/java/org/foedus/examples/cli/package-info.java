/** The {@code foedus} command: reads datasets, judges them, and answers questions about them. */
@NullMarked
package org.foedus.examples.cli;

import org.jspecify.annotations.NullMarked;
