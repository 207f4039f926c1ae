/**
 * Rules that judge records, and the report of what they found.
 *
 * <p>A {@link org.foedus.rule.Rule} looks at one record at a time and never throws on purpose; it says for each place what
 * the {@linkplain org.foedus.reason.Outcome outcome} is; a {@link org.foedus.rule.GroupRule} looks at the records that share a
 * key. A {@link org.foedus.rule.RuleSet} runs rules over a dataset and gives a {@link org.foedus.rule.Report}, which holds the
 * {@linkplain org.foedus.rule.Finding findings} and counts for each rule what it looked at, so that silence is evidence; a
 * {@link org.foedus.rule.RecordJudge} judges one record beside a dataset that is held. Where there is no doubt how a finding is
 * mended, it holds a {@link org.foedus.rule.Fix}. A {@link org.foedus.rule.DataPath} names a place in the data; only the reader
 * knows in which file and line that is.
 */
@NullMarked
package org.foedus.rule;

import org.jspecify.annotations.NullMarked;
