/**
 * Reports for people and for machines.
 *
 * <p>A {@link org.foedus.io.report.ReportWriter} writes the findings of rules, the standing of agreements and the answers of
 * the law, as {@linkplain org.foedus.io.report.TextReportWriter text}, as a
 * {@linkplain org.foedus.io.report.HtmlReportWriter page} or as {@linkplain org.foedus.io.report.JsonReportWriter JSON}. All say
 * the same; the names of the JSON members are stable. Text and pages show the lines of the documents that
 * {@link org.foedus.io.report.SourceTexts} gives them. A {@link org.foedus.io.report.SarifWriter} writes findings for development
 * tools.
 */
@NullMarked
package org.foedus.io.report;

import org.jspecify.annotations.NullMarked;
