package org.foedus.rule.standard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.dataset.DatasetIndex;
import org.foedus.id.Id;
import org.foedus.law.Assessment;
import org.foedus.law.PromisedHelp;
import org.foedus.law.PromisedHelp.Means;
import org.foedus.law.Verdict;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** What is promised can be kept in some way under the law of the giver on the day on which it signed. */
final class CommitmentWithinLaw implements Rule<Agreement> {
    private static final Set<Verdict> OPEN_WAY =
            EnumSet.of(Verdict.PERMITTED, Verdict.PERMITTED_ON_CONDITION, Verdict.NOT_REGULATED);
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("commitment-within-law")
            .title("What is promised can be kept under the law of the giver")
            .rationale("A state rarely promises what its own law forbids whatever it gives: the record names the wrong"
                    + " kind, giver or day, or a norm is missing in the data. The law is asked as it stood on the day"
                    + " on which the giver signed, about every means to keep the promise. A promise that leaves open"
                    + " what is given is within the law if something may be given; one about whose means the data do"
                    + " not hold all the law is not judged.")
            .authority("The norms in the data; VCLT 27 and 46 on internal law")
            .severity(Severity.WARNING)
            .addTags("law", "commitments")
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
        for (int i = 0; i < agreement.commitments().size(); i++) {
            Commitment promise = agreement.commitments().get(i);
            DataPath at = context.path().member("commitments").element(i);
            for (Id<Party> giver : promise.obligors()) {
                if (context.index().hasLawOf(giver)
                        && !PromisedHelp.means(promise).isEmpty()) {
                    outcomes.report(at, judge(agreement, promise, giver, context.index()));
                }
            }
        }
    }

    private static Outcome judge(Agreement agreement, Commitment promise, Id<Party> giver, DatasetIndex index) {
        Optional<LocalDate> day = PromisedHelp.signed(agreement, giver);
        if (day.isEmpty()) {
            return Outcome.notApplicable("the day on which the giver signed is not known");
        }
        List<Assessment> answers = PromisedHelp.ask(index.assessor(), promise, giver, day.orElseThrow()).stream()
                .map(Means::assessment)
                .toList();
        if (answers.stream().anyMatch(CommitmentWithinLaw::leavesAWay)) {
            return Outcome.compliant();
        }
        if (answers.size() < PromisedHelp.means(promise).size()) {
            return Outcome.notApplicable("the data hold no law of the giver about every means to keep the promise");
        }
        Optional<Assessment> open = answers.stream()
                .filter(answer -> answer.verdict() == Verdict.UNDETERMINED)
                .findFirst();
        if (open.isPresent()) {
            return new Outcome.Undetermined(
                    open.orElseThrow().causes(), open.orElseThrow().wouldDecide());
        }
        String law = "on " + day.orElseThrow() + " the law of " + Names.party(index, giver);
        if (answers.stream().anyMatch(answer -> answer.verdict() == Verdict.REFUSED_IN_PRINCIPLE)) {
            return Outcome.undetermined(
                    new Cause(
                            Cause.Kind.DECISION_PENDING,
                            law + " refuses in principle what is promised and leaves room for an exception"),
                    Decider.of("whether an exception was made"));
        }
        return Outcome.violated(law + " prohibits every way to keep this promise (" + norms(answers)
                + "); mend the kind, the giver or the day, or add the norm that permits it");
    }

    /** Whether something may be done to keep the promise, for all that is known, and no reading of the law forbids it whatever is done. */
    private static boolean leavesAWay(Assessment answer) {
        return !Collections.disjoint(answer.possible(), OPEN_WAY)
                && answer.readings().stream()
                        .allMatch(one -> one.verdict() == Verdict.UNDETERMINED || OPEN_WAY.contains(one.verdict()));
    }

    private static String norms(List<Assessment> answers) {
        return Names.list(answers.stream()
                .flatMap(answer -> answer.decidedBy().stream())
                .map(says -> says.norm().title())
                .distinct()
                .toList());
    }
}
