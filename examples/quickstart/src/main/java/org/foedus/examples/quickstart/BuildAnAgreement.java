package org.foedus.examples.quickstart;

import java.time.Period;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Participation;
import org.foedus.agreement.Term;
import org.foedus.agreement.TermClause;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.time.PartialDate;

/** An agreement written in Java instead of read from a file. */
final class BuildAnAgreement {
    private BuildAnAgreement() {}

    /** North trains South for ten years from 13 June 2024. */
    static Dataset northTrainsSouth() {
        // begin
        Id<Party> north = Id.of("NORTH");
        Id<Party> south = Id.of("SOUTH");
        TreatyAction signature = TreatyAction.builder()
                .kind(TreatyActionKind.SIGNATURE)
                .actedOn(PartialDate.parse("2024-06-13"))
                .build();
        Agreement agreement = Agreement.builder()
                .id(Id.of("north-south-2024"))
                .title("Agreement between North and South")
                .addParticipations(Participation.builder()
                        .party(north)
                        .addActions(signature)
                        .build())
                .addParticipations(Participation.builder()
                        .party(south)
                        .addActions(signature)
                        .build())
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.SIGNATURE)
                        .build())
                .term(TermClause.builder()
                        .term(new Term.Fixed(Period.ofYears(10), Term.CountedFrom.SIGNATURE))
                        .build())
                .addCommitments(Commitment.builder()
                        .id(Id.of("c1"))
                        .addObligors(north)
                        .addBeneficiaries(south)
                        .kind(CommitmentKind.TRAINING)
                        .modality(Modality.WILL)
                        .summary("North trains South.")
                        .build())
                .build();
        Dataset dataset = Dataset.builder()
                .id("mine")
                .title("My data")
                .addAgreements(agreement)
                .build();
        // end
        return dataset;
    }
}
