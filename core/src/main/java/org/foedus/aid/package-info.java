/**
 * What is handed over: an {@link org.foedus.aid.Item} is a kind of goods, service or money that agreements promise and laws
 * regulate. Whether it counts as a weapon is not a property of the item; that depends on the law that asks
 * ({@code org.foedus.law.Definition}).
 */
@NullMarked
package org.foedus.aid;

import org.jspecify.annotations.NullMarked;
