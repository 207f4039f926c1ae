/**
 * Questions to a whole dataset, answered from its records: which agreements stand on a day, and until when.
 */
@NullMarked
package org.foedus.analysis;

import org.jspecify.annotations.NullMarked;
