/** How fast Foedus reads, judges and writes, each beside what others would use for it. */
@NullMarked
package org.foedus.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
