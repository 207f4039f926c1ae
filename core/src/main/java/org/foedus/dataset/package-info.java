/**
 * A {@link org.foedus.dataset.Dataset} holds records of all kinds; a {@link org.foedus.dataset.DatasetIndex} finds them by
 * identifier. Several datasets {@linkplain org.foedus.dataset.Dataset#merge merge} into one without losing a record.
 * {@link org.foedus.dataset.ReferenceData} is what a rule may look up beside the dataset, such as what day it is.
 */
@NullMarked
package org.foedus.dataset;

import org.jspecify.annotations.NullMarked;
