package org.foedus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.agreement.Agreements.NORTH;
import static org.foedus.agreement.Agreements.SOUTH;
import static org.foedus.agreement.Agreements.act;
import static org.foedus.agreement.Agreements.signedBy;
import static org.foedus.agreement.Agreements.signedOn;
import static org.foedus.agreement.Agreements.unsigned;

import java.time.LocalDate;
import java.util.List;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.InstrumentClass;
import org.foedus.agreement.Participation;
import org.foedus.agreement.Relation;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ObservationWindow;
import org.foedus.id.Id;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Test;

class SignedAgreementsTest {
    private static final Id<Agreement> FRAMEWORK = Id.of("framework");

    @Test
    void an_agreement_counts_from_the_day_of_the_last_signature() {
        Agreement agreement = unsigned()
                .addParticipations(signedBy(NORTH, "2024-01-12"), signedBy(SOUTH, "2024-02-01"))
                .build();

        assertThat(signed(agreement, "2024-01-31")).isEqualTo(Truth.FALSE);
        assertThat(signed(agreement, "2024-02-01")).isEqualTo(Truth.TRUE);
        assertThat(signed(agreement, "2050-01-01")).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_month_of_signature_leaves_its_days_open() {
        Agreement agreement = signedOn("2024-02").build();

        assertThat(signed(agreement, "2024-01-31")).isEqualTo(Truth.FALSE);
        assertThat(signed(agreement, "2024-02-10")).isEqualTo(Truth.UNKNOWN);
        assertThat(signed(agreement, "2024-02-29")).isEqualTo(Truth.TRUE);
    }

    @Test
    void an_agreement_without_signatures_is_not_signed_as_its_standing_has_it() {
        Agreement agreement = unsigned()
                .addParticipations(Participation.builder().party(NORTH).build())
                .build();

        assertThat(signed(agreement, "2026-06-30")).isEqualTo(Truth.FALSE);
        assertThat(signed(agreement, "2026-07-01")).isEqualTo(Truth.FALSE);
    }

    @Test
    void whether_an_agreement_in_force_without_dated_signatures_was_signed_is_unknown() {
        Agreement agreement = unsigned()
                .addParticipations(Participation.builder()
                        .party(NORTH)
                        .addActions(act(TreatyActionKind.RATIFICATION, "2024-01-12"))
                        .build())
                .build();

        assertThat(signed(agreement, "2025-01-01")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void each_party_is_counted_once_and_declarations_not_at_all() {
        Dataset dataset = dataset(
                signedOn("2024-01-12").build(),
                signedOn("2025-01-16").id(Id.of("again")).build(),
                signedOn("2024-03-01")
                        .id(Id.of("words"))
                        .instrumentClass(InstrumentClass.JOINT_DECLARATION)
                        .build());

        SignedAgreements signed = SignedAgreements.of(dataset, LocalDate.of(2025, 2, 1));

        assertThat(signed.where(Truth.TRUE)).hasSize(2);
        assertThat(signed.parties()).containsExactly(NORTH, SOUTH);
        assertThat(signed.with(Id.of("ELSEWHERE")).entries()).isEmpty();
    }

    @Test
    void agreements_under_an_instrument_are_those_whose_text_says_so() {
        Dataset dataset = dataset(
                signedOn("2024-01-12")
                        .id(Id.of("under"))
                        .addRelations(to(Relation.Kind.IMPLEMENTS))
                        .build(),
                signedOn("2024-01-12")
                        .id(Id.of("recalls"))
                        .addRelations(to(Relation.Kind.RECALLS))
                        .build(),
                signedOn("2024-01-12").id(Id.of("apart")).build());

        assertThat(SignedAgreements.of(dataset, LocalDate.of(2025, 1, 1))
                        .under(FRAMEWORK)
                        .entries())
                .extracting(entry -> entry.agreement().id().value())
                .containsExactly("under");
    }

    private static Relation to(Relation.Kind kind) {
        return Relation.builder().kind(kind).to(FRAMEWORK).build();
    }

    private static Truth signed(Agreement agreement, String by) {
        return SignedAgreements.of(dataset(agreement), LocalDate.parse(by))
                .entries()
                .get(0)
                .signed();
    }

    private static Dataset dataset(Agreement... agreements) {
        return Dataset.builder()
                .id("d")
                .title("D")
                .observed(ObservationWindow.until(PartialDate.parse("2026-06-30")))
                .agreements(List.of(agreements))
                .build();
    }
}
