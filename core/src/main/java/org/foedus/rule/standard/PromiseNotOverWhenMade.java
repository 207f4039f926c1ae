package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.Modality;
import org.foedus.agreement.SigningDays;
import org.foedus.agreement.Timing;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;

/** The time of a promise is not over before the agreement is signed. */
final class PromiseNotOverWhenMade implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("promise-not-over-when-made")
            .title("A promise is for a time that is not over when it is made")
            .rationale("A promise looks ahead. If the time for which something is promised was over before the first"
                    + " signature, the text recalls past help, or a year is wrong; past help that is coded as a promise"
                    + " is counted as owed.")
            .authority("ATOP: obligations are undertakings for the future")
            .severity(Severity.WARNING)
            .addTags("commitments", "time")
            .singleRecord(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Agreement> judges() {
        return Agreement.class;
    }

    @Override
    public void judge(Agreement agreement, RuleContext context, Outcomes outcomes) {
        Optional<PartialDate> signed = SigningDays.of(agreement).first();
        if (signed.isEmpty()) {
            return;
        }
        for (int i = 0; i < agreement.commitments().size(); i++) {
            Commitment commitment = agreement.commitments().get(i);
            Optional<Bound> end = commitment.timing().flatMap(Timing::during).map(DateSpan::end);
            if (commitment.modality() != Modality.RECALLS_PAST && end.isPresent() && end.get() instanceof Bound.At at) {
                DataPath during = context.path()
                        .member("commitments")
                        .element(i)
                        .member("timing")
                        .member("during");
                outcomes.report(during, judge(at.date(), signed.get()));
            }
        }
    }

    private static Outcome judge(PartialDate end, PartialDate signed) {
        return Dated.outcome(
                PartialDate.of(end.latest()).isBefore(signed).not(),
                "promised up to " + end + ", but first signed on " + signed
                        + "; mend the day that is wrong, or code it as past help",
                "whether what is promised up to " + end + " was over when the text was signed on " + signed
                        + " is not known",
                end,
                signed);
    }
}
