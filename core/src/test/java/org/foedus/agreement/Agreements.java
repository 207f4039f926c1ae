package org.foedus.agreement;

import java.time.Period;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.time.PartialDate;

/** Invented agreements for tests. */
public final class Agreements {
    public static final Id<Party> NORTH = Id.of("NORTH");
    public static final Id<Party> SOUTH = Id.of("SOUTH");
    public static final Id<Event> ACCESSION = Id.of("north-accedes");

    private Agreements() {}

    /** An agreement of two parties that has no acts and no clauses. */
    public static AgreementBuilder unsigned() {
        return Agreement.builder().id(Id.of("north-south")).title("Agreement between North and South");
    }

    /** An agreement that both parties signed on one day. */
    public static AgreementBuilder signedOn(String day) {
        return unsigned().addParticipations(signedBy(NORTH, day), signedBy(SOUTH, day));
    }

    /** An agreement that takes effect on signature and runs for a length counted from it. */
    public static AgreementBuilder inEffectFrom(String day, String length) {
        return signedOn(day)
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.SIGNATURE)
                        .build())
                .term(clause(new Term.Fixed(Period.parse(length), Term.CountedFrom.SIGNATURE)));
    }

    public static Participation signedBy(Id<Party> party, String day) {
        return Participation.builder()
                .party(party)
                .addActions(act(TreatyActionKind.SIGNATURE, day))
                .build();
    }

    public static TreatyAction act(TreatyActionKind kind, String day) {
        return TreatyAction.builder().kind(kind).actedOn(PartialDate.parse(day)).build();
    }

    public static TermClause clause(Term term) {
        return TermClause.builder().term(term).build();
    }
}
