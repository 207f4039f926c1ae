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
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.time.PartialDate;

/** An agreement written in Java instead of read from a file. */
final class BuildAnAgreement {
    private BuildAnAgreement() {}

    /** North trains South for ten years from 13 June 2024. */
    static Agreement northTrainsSouth() {
        Id<Party> north = Id.of("NORTH");
        Id<Party> south = Id.of("SOUTH");
        PartialDate day = PartialDate.parse("2024-06-13");
        return Agreement.builder()
                .id(Id.of("north-south-2024"))
                .title("Agreement between North and South")
                .addParticipations(Participation.signed(north, day), Participation.signed(south, day))
                .entryIntoForce(EntryIntoForce.onSignature())
                .term(TermClause.of(new Term.Fixed(Period.ofYears(10), Term.CountedFrom.SIGNATURE)))
                .addCommitments(Commitment.builder()
                        .id(Id.of("north-south-2024-c1"))
                        .addObligors(north)
                        .addBeneficiaries(south)
                        .kind(CommitmentKind.TRAINING)
                        .modality(Modality.WILL)
                        .summary("North trains South.")
                        .build())
                .build();
    }
}
