/**
 * The rules that ship with Foedus. {@link org.foedus.rule.standard.StandardRules} lists them; each is one class that says in
 * its {@link org.foedus.rule.RuleInfo} what must hold, why, and on what authority.
 *
 * <p>All rules keep to three principles. A rule accuses only where every admissible reading of the data is at fault; where
 * one reading clears them it answers undetermined, and names the fact that would decide it. A date that its source marks as
 * uncertain or approximate never carries an accusation. A reference that leads nowhere is reported once, by
 * {@code reference-resolves}; every other rule passes over it in silence.
 */
@NullMarked
package org.foedus.rule.standard;

import org.jspecify.annotations.NullMarked;
