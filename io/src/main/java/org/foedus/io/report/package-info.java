/**
 * Reports for people and for machines.
 *
 * <p>A {@link org.foedus.io.report.ReportWriter} writes the findings of rules, the standing of agreements and the answers of
 * the law, as {@linkplain org.foedus.io.report.TextReportWriter text} or as
 * {@linkplain org.foedus.io.report.JsonReportWriter JSON}. Both say the same; the names of the JSON members are stable.
 */
@NullMarked
package org.foedus.io.report;

import org.jspecify.annotations.NullMarked;
