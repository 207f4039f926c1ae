/** Rows, columns and templates: what lies between a table and the codecs. Not exported. */
@NullMarked
package org.foedus.io.internal.table;

import org.jspecify.annotations.NullMarked;
