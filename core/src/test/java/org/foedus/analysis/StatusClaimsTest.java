package org.foedus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.agreement.Agreements.inEffectFrom;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.statement.Statement;
import org.foedus.statement.StatementBuilder;
import org.foedus.statement.Strength;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agreement of these tests was signed on 2024-06-13, for ten years. */
class StatusClaimsTest {

    @ParameterizedTest
    @CsvSource({
        "under-negotiation, 2024-02-26, UNKNOWN",
        "under-negotiation, 2024-02-27, TRUE",
        "under-negotiation, 2024-06-12, TRUE",
        "under-negotiation, 2024-06-13, FALSE",
        "signed, 2024-06-12, FALSE",
        "signed, 2024-06-13, TRUE",
        "in-force, 2024-06-12, FALSE",
        "in-force, 2024-06-14, TRUE",
        "in-force, 2034-06-13, UNKNOWN",
        "in-force, 2034-06-14, FALSE"
    })
    void a_claim_about_the_status_was_so_on_some_days(String status, LocalDate day, Truth expected) {
        assertThat(on(claim(status).saidOn(PartialDate.parse("2024-02-27")), day))
                .contains(expected);
    }

    @Test
    void a_denial_is_so_where_the_claim_is_not() {
        assertThat(on(claim("signed").strength(Strength.DENIES), LocalDate.of(2024, 1, 1)))
                .contains(Truth.TRUE);
    }

    @Test
    void nothing_is_said_about_claims_of_another_kind() {
        LocalDate day = LocalDate.of(2024, 1, 1);

        assertThat(on(claim("signed").property("duration"), day)).isEmpty();
        assertThat(on(claim("will-join"), day)).isEmpty();
        assertThat(on(claim("signed").about(Set.of(Id.of("elsewhere"))), day)).isEmpty();
    }

    private static StatementBuilder claim(String status) {
        return Statement.builder()
                .id(Id.of("claim"))
                .claim("a claim")
                .addAbout(Id.of("north-south"))
                .property("status")
                .strength(Strength.DECIDED)
                .value(status);
    }

    private static Optional<Truth> on(StatementBuilder claim, LocalDate day) {
        Dataset dataset = Dataset.builder()
                .id("d")
                .title("D")
                .addAgreements(inEffectFrom("2024-06-13", "P10Y").build())
                .build();
        return StatusClaims.on(dataset, claim.build(), day);
    }
}
