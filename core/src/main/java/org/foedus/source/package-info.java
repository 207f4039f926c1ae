/**
 * Where a fact comes from.
 *
 * <p>A {@link org.foedus.source.Source} is one publication: an official text, a statute, a press report. A
 * {@link org.foedus.source.Citation} points into a source, to a {@link org.foedus.source.Locator} such as an article or a
 * paragraph, and may carry a short verbatim quotation. Every fact about the world that a dataset holds cites a source;
 * where a fact has none, a rule says so.
 */
@NullMarked
package org.foedus.source;

import org.jspecify.annotations.NullMarked;
