package org.foedus.rule.standard;

import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.id.Id;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;

/** What agreements are said to promise stands in each of their texts. */
final class ClaimedCommitmentInText implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("claimed-commitment-in-text")
            .title("What agreements are said to promise is in each of their texts")
            .rationale("\"The agreements promise a way into the alliance\" may hold for most of them and not for all."
                    + " A claim about several agreements is set against the commitments of each. That a text promises"
                    + " nothing of a kind is known only where it is coded completely and was searched for the kind."
                    + " The property names the kind, as in \"promises-nato-integration\".")
            .authority("VCLT 31(1); practice of fact-checking")
            .severity(Severity.WARNING)
            .addTags("statements", "commitments")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Statement> judges() {
        return Statement.class;
    }

    @Override
    public void judge(Statement statement, RuleContext context, Outcomes outcomes) {
        Optional<CommitmentKind> kind = ClaimedCode.of(statement, "promises-", CommitmentKind.class);
        if (kind.isEmpty() || statement.strength() == Strength.DENIES) {
            return;
        }
        for (int i = 0; i < statement.about().size(); i++) {
            int place = i;
            context.index()
                    .agreement(Id.of(statement.about().get(i).value()))
                    .ifPresent(agreement -> outcomes.report(
                            context.path().member("about").element(place), judge(agreement, kind.orElseThrow())));
        }
    }

    private static Outcome judge(Agreement agreement, CommitmentKind kind) {
        boolean promised = agreement.commitments().stream()
                .filter(commitment -> commitment.modality() != Modality.RECALLS_PAST)
                .anyMatch(commitment -> commitment.isAbout(kind));
        if (promised) {
            return Outcome.compliant();
        }
        String found = "\"" + agreement.id() + "\" is said to hold a commitment on " + ClaimedCode.word(kind)
                + ", and none is recorded";
        return agreement.commitmentsComplete() && agreement.kindsChecked().contains(kind)
                ? Outcome.violated(
                        found + ", although its text was searched; take it out of those of which this is said")
                : Outcome.undetermined(
                        new Cause(Cause.Kind.MISSING_FACT, found + "; its text is not coded completely for this kind"),
                        Decider.of("whether the text of \"" + agreement.id() + "\" holds such a commitment"));
    }
}
