package org.foedus.rule.standard;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Review;
import org.foedus.agreement.Term;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A review is due before the term is over. */
final class ReviewWithinTerm implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("review-within-term")
            .title("A review comes before the end of the term")
            .rationale(
                    "The parties look at an agreement again while it lasts. A review that is due after a longer time"
                            + " than the term comes when there is nothing left to look at. From when the time runs is given in"
                            + " words; if that is neither the signature nor the entry into force, the lengths alone do not tell.")
            .authority("Consistency of the data: what runs out is reviewed before")
            .severity(Severity.WARNING)
            .addTags("time")
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
        List<Term.Fixed> limits =
                agreement.term().map(clause -> TermLength.limits(clause.term())).orElse(List.of());
        Optional<Period> period = agreement.review().flatMap(Review::period);
        if (!limits.isEmpty() && period.isPresent()) {
            Outcome fits = TermLength.fits(
                    "the time of the review",
                    period.get(),
                    limits,
                    "it would come when the agreement is over, so mend one of the two");
            outcomes.report(
                    context.path().member("review").member("period"),
                    fits instanceof Outcome.Violated
                            ? sinceBeginning(agreement.review().get(), fits)
                            : fits);
        }
    }

    private static Outcome sinceBeginning(Review review, Outcome longer) {
        Optional<String> elsewhere =
                review.countedFrom().filter(from -> !from.contains("signature") && !from.contains("entry into force"));
        return elsewhere
                .map(from -> Outcome.undetermined(
                        new Cause(
                                Cause.Kind.MISSING_FACT,
                                "the time of the review (" + review.period().orElseThrow()
                                        + ") is longer than the term, and is counted from \"" + from + "\""),
                        Decider.of("the day of \"" + from + "\"")))
                .orElse(longer);
    }
}
