package org.foedus.io.internal.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.io.table.Absence;
import org.foedus.source.Source;

/**
 * What a mapping says.
 *
 * @param dataset the dataset that is made, without its records
 * @param source what every record cites
 * @param table how the table is written
 * @param missing the marks for which no column has a value
 * @param columns how columns are to be understood; a column that is not here is a text
 * @param skip rows of which nothing is made
 * @param groupBy whose value rows of one group share; empty if each row stands alone
 * @param fixed records that are made once
 * @param records records that are made of each row or group
 */
public record MappingContent(
        Dataset dataset,
        Source source,
        TableForm table,
        Map<String, Absence> missing,
        Map<String, Column> columns,
        List<SkipRule> skip,
        Optional<Reference> groupBy,
        List<RecordRule> fixed,
        List<RecordRule> records) {}
