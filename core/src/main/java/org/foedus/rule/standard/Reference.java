package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.rule.DataPath;

/**
 * One mention of a record in another.
 *
 * @param at the member that holds the mention
 * @param expected the kind of record it has to be; empty if any kind will do
 * @param id the record mentioned
 */
record Reference(DataPath at, Optional<RecordKind> expected, Id<?> id) {}
