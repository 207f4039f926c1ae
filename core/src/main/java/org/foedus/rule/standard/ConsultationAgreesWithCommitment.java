package org.foedus.rule.standard;

import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Timing;
import org.foedus.id.Id;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A clause on consultation and the commitment with the same sentence say the same. */
final class ConsultationAgreesWithCommitment implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("consultation-agrees-with-commitment")
            .title("The clause on consultation agrees with the commitment that holds it")
            .rationale("The clause on consultation and the commitment that it points to are one sentence of the"
                    + " text, coded twice. If one of them says \"shall\" and the other \"will\", or they name different"
                    + " times, one was coded wrongly, and the answer depends on where one looks.")
            .authority("Consistency of the data: one clause is coded in one way")
            .severity(Severity.ERROR)
            .addTags("commitments")
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
        agreement
                .consultation()
                .ifPresent(clause -> clause.commitment()
                        .ifPresent(id ->
                                judge(clause, id, agreement, context.path().member("consultation"), outcomes)));
    }

    private static void judge(
            Consultation clause, Id<Commitment> id, Agreement agreement, DataPath at, Outcomes outcomes) {
        Optional<Commitment> found = agreement.commitments().stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            outcomes.undetermined(
                    at.member("commitment"),
                    new Cause(
                            Cause.Kind.MISSING_FACT,
                            "the clause is to be the same as \"" + id + "\", which is none of the commitments of the"
                                    + " agreement"),
                    Decider.of("the commitment that holds the sentence"));
            return;
        }
        Commitment commitment = found.orElseThrow();
        if (clause.modality() != Modality.NOT_CODED && commitment.modality() != Modality.NOT_CODED) {
            outcomes.report(at.member("modality"), same(id, word(clause.modality()), word(commitment.modality())));
        }
        Optional<TemporalAmount> time = commitment.timing().flatMap(Timing::within);
        if (clause.within().isPresent() && time.isPresent()) {
            outcomes.report(
                    at.member("within"),
                    same(
                            id,
                            clause.within().orElseThrow().toString(),
                            time.orElseThrow().toString()));
        }
    }

    private static Outcome same(Id<Commitment> id, String clause, String commitment) {
        return clause.equals(commitment)
                ? Outcome.compliant()
                : Outcome.violated(
                        "the clause says " + clause + ", but the commitment \"" + id + "\", which holds the same"
                                + " sentence, says " + commitment + "; mend the one that differs from the text");
    }

    private static String word(Modality modality) {
        return "\"" + modality.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "\"";
    }
}
