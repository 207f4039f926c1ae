package org.foedus.rule;

import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.ReferenceData;

/**
 * What a rule is given beside the record.
 *
 * @param path the place of the record
 * @param index finds other records
 * @param reference what may be looked up beside the dataset
 */
public record RuleContext(DataPath path, DatasetIndex index, ReferenceData reference) {}
