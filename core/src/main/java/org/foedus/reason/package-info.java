/**
 * What rules and legal assessments have in common: how a question is answered, and why.
 *
 * <p>An {@link org.foedus.reason.Outcome} is one of four: compliant, violated, undetermined, not applicable. What is not
 * known is never turned into a no: an undetermined outcome names its {@linkplain org.foedus.reason.Cause causes} and the
 * {@linkplain org.foedus.reason.Decider facts that would decide it}. A {@link org.foedus.reason.Trace} shows the steps.
 */
@NullMarked
package org.foedus.reason;

import org.jspecify.annotations.NullMarked;
