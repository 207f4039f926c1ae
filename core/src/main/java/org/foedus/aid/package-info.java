/**
 * What is handed over: an {@link org.foedus.aid.Item} is a kind of goods, service or money that agreements promise and laws
 * regulate. Whether it counts as a weapon is not a property of the item; that depends on the law that asks
 * ({@code org.foedus.law.Definition}), and {@link org.foedus.aid.JudgedLethality} names the test beside the answer.
 *
 * <p>An {@link org.foedus.aid.AidItem} is help that was given or announced, with a {@link org.foedus.aid.AidFlow} for each
 * {@link org.foedus.aid.AidStage} that it reached. {@link org.foedus.aid.Amount} says how much as exactly as the source does, and
 * {@link org.foedus.aid.AmountTotal} adds amounts without mixing what must not be mixed.
 */
@NullMarked
package org.foedus.aid;

import org.jspecify.annotations.NullMarked;
