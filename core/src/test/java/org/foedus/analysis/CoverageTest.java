package org.foedus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.agreement.Agreements.NORTH;
import static org.foedus.agreement.Agreements.SOUTH;
import static org.foedus.agreement.Agreements.inEffectFrom;

import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Participation;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.id.Id;
import org.foedus.party.Coalition;
import org.foedus.party.Membership;
import org.foedus.party.Organization;
import org.foedus.party.Party;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Id<Party> ALLIES = Id.of("ALLIES");

    @Test
    void a_kind_that_was_not_checked_for_is_unknown() {
        Dataset dataset = dataset(complete(Modality.WILL)).build();

        assertThat(cell(dataset, NORTH, CommitmentKind.OFFENSE).answer()).isEqualTo(Coverage.Answer.NO);
        assertThat(cell(dataset, NORTH, CommitmentKind.AMMUNITION)).satisfies(cell -> {
            assertThat(cell.answer()).isEqualTo(Coverage.Answer.UNKNOWN);
            assertThat(cell.reason()).contains("not checked for further kinds of each commitment: north-south");
        });
    }

    @Test
    void help_given_in_the_past_is_not_owed() {
        Dataset dataset = dataset(complete(Modality.RECALLS_PAST)).build();

        assertThat(cell(dataset, NORTH, CommitmentKind.TRAINING)).satisfies(cell -> {
            assertThat(cell.answer()).isEqualTo(Coverage.Answer.NO);
            assertThat(cell.commitments()).isEmpty();
            assertThat(cell.reason()).contains("only help given in the past is recalled: c1");
        });
    }

    @Test
    void who_owes_something_by_the_agreement_of_others_is_inside_the_data() {
        Agreement others = Agreement.builder()
                .from(complete(Modality.WILL))
                .addCommitments(Commitment.builder()
                        .from(owed(Modality.WILL))
                        .id(Id.of("c2"))
                        .addObligors(ALLIES)
                        .build())
                .build();

        assertThat(cell(dataset(others).build(), ALLIES, CommitmentKind.OFFENSE))
                .satisfies(cell -> {
                    assertThat(cell.answer()).isEqualTo(Coverage.Answer.UNKNOWN);
                    assertThat(cell.reason())
                            .contains("it owes something else, by agreements in which it does not take part itself");
                });
    }

    @Test
    void an_agreement_of_unrecorded_participants_is_mentioned() {
        Agreement declaration =
                Agreement.builder().id(Id.of("declaration")).title("D").build();

        assertThat(cell(dataset(complete(Modality.WILL), declaration).build(), NORTH, CommitmentKind.OFFENSE)
                        .reason())
                .contains("who takes part is not in the data: declaration");
    }

    @Test
    void what_a_coalition_declared_is_mentioned_and_binds_its_recorded_members() {
        Agreement declaration = Agreement.builder()
                .id(Id.of("declaration"))
                .title("D")
                .addParticipations(Participation.signed(ALLIES, PartialDate.parse("2024")))
                .build();
        DatasetBuilder dataset = dataset(complete(Modality.WILL))
                .addAgreements(declaration)
                .addParties(Coalition.builder().id(ALLIES).name("Allies").build());

        assertThat(cell(dataset.build(), NORTH, CommitmentKind.OFFENSE)).satisfies(cell -> {
            assertThat(cell.answer()).isEqualTo(Coverage.Answer.NO);
            assertThat(cell.reason())
                    .contains("whether it is a member is not in the data, and what they owe is not coded:"
                            + " ALLIES (declaration)");
        });
        dataset.addMemberships(Membership.builder()
                .id(Id.of("north-allies"))
                .member(NORTH)
                .organization(ALLIES)
                .during(DateSpan.always())
                .build());
        assertThat(cell(dataset.build(), NORTH, CommitmentKind.OFFENSE)).satisfies(cell -> {
            assertThat(cell.answer()).isEqualTo(Coverage.Answer.UNKNOWN);
            assertThat(cell.reason()).contains("not coded completely: declaration");
        });
    }

    @Test
    void what_an_organization_declared_does_not_bind_its_members() {
        Agreement declaration = Agreement.builder()
                .id(Id.of("declaration"))
                .title("D")
                .addParticipations(Participation.signed(ALLIES, PartialDate.parse("2024")))
                .build();
        Dataset dataset = dataset(complete(Modality.RECALLS_PAST))
                .addAgreements(declaration)
                .addParties(Organization.builder().id(ALLIES).name("Allies").build())
                .addMemberships(Membership.builder()
                        .id(Id.of("north-allies"))
                        .member(NORTH)
                        .organization(ALLIES)
                        .during(DateSpan.always())
                        .build())
                .build();

        assertThat(cell(dataset, NORTH, CommitmentKind.OFFENSE).answer()).isEqualTo(Coverage.Answer.NO);
        assertThat(cell(dataset, ALLIES, CommitmentKind.OFFENSE).answer()).isEqualTo(Coverage.Answer.UNKNOWN);
    }

    private static Coverage.Cell cell(Dataset dataset, Id<Party> party, CommitmentKind kind) {
        return Coverage.of(dataset, party, kind);
    }

    private static Agreement complete(Modality modality) {
        return inEffectFrom("2024-01-12", "P10Y")
                .addCommitments(owed(modality))
                .commitmentsComplete(true)
                .addKindsChecked(CommitmentKind.OFFENSE, CommitmentKind.TRAINING)
                .build();
    }

    private static Commitment owed(Modality modality) {
        return Commitment.builder()
                .id(Id.of("c1"))
                .addObligors(NORTH)
                .addBeneficiaries(SOUTH)
                .kind(CommitmentKind.TRAINING)
                .modality(modality)
                .summary("North trains South")
                .build();
    }

    private static DatasetBuilder dataset(Agreement... agreements) {
        return Dataset.builder().id("d").title("D").addAgreements(agreements);
    }
}
