/**
 * Questions to a whole dataset, answered from its records: which agreements stand on a day and until when
 * ({@link org.foedus.analysis.StandingTable}), who owes what to whom ({@link org.foedus.analysis.Obligations}), whether a party
 * owes something of a kind ({@link org.foedus.analysis.Coverage}), who consults within how many hours
 * ({@link org.foedus.analysis.ConsultationDuties}), what amounts come to ({@link org.foedus.analysis.Promised}), who held an
 * office ({@link org.foedus.analysis.OfficeHolders}), and what was known when about what was said
 * ({@link org.foedus.analysis.KnownStatements}).
 */
@NullMarked
package org.foedus.analysis;

import org.jspecify.annotations.NullMarked;
