/**
 * Agreements between parties: who acted when, how long the agreement runs, how it ends, and what follows on an attack.
 *
 * <p>An {@link org.foedus.agreement.Agreement} stores events and clauses, never a status. Each
 * {@link org.foedus.agreement.Participation} holds the {@linkplain org.foedus.agreement.TreatyAction acts} of one party,
 * with the day of the act and the day of its effect. The clauses are those of the text:
 * {@link org.foedus.agreement.EntryIntoForce}, {@link org.foedus.agreement.TermClause},
 * {@link org.foedus.agreement.Renewal}, {@link org.foedus.agreement.TerminationClause},
 * {@link org.foedus.agreement.Consultation}, {@link org.foedus.agreement.EventEffect}. What follows from both on a given day
 * is derived: {@link org.foedus.agreement.Standing} and {@link org.foedus.agreement.Expiry}.
 *
 * <p>A clause that is absent has not been coded; a clause that the text does not contain is listed in
 * {@link org.foedus.agreement.Agreement#silentOn()}. The two are different answers.
 */
@NullMarked
package org.foedus.agreement;

import org.jspecify.annotations.NullMarked;
