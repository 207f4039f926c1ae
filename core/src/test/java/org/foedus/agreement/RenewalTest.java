package org.foedus.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.agreement.Agreements.act;
import static org.foedus.agreement.Agreements.inEffectFrom;

import java.time.LocalDate;
import java.time.Period;
import org.foedus.agreement.Standing.Status;
import org.foedus.reason.Cause;
import org.junit.jupiter.api.Test;

/** How a renewal bears on the end of a term. */
class RenewalTest {
    private static final LocalDate AFTER_FIVE_YEARS = LocalDate.of(2015, 6, 1);

    @Test
    void a_renewal_that_is_recorded_prolongs_the_term() {
        Agreement agreement = fiveYears(Renewal.Mode.WRITTEN_AGREEMENT)
                .addActions(act(TreatyActionKind.RENEWAL, "2014-12-01"))
                .build();

        Standing standing = on(agreement, AFTER_FIVE_YEARS);

        assertThat(standing.status()).isEqualTo(Status.IN_FORCE);
        assertThat(standing.earliestEnd()).contains(LocalDate.of(2019, 12, 31));
        assertThat(standing.latestEnd()).contains(LocalDate.of(2020, 1, 1));
        assertThat(on(agreement, LocalDate.of(2020, 1, 2)).status()).isEqualTo(Status.ENDED);
    }

    @Test
    void a_renewal_for_a_time_that_is_not_known_leaves_the_end_open() {
        Agreement agreement = inEffectFrom("2010-01-01", "P5Y")
                .addActions(act(TreatyActionKind.RENEWAL, "2014-12-01"))
                .build();

        Standing standing = on(agreement, AFTER_FIVE_YEARS);

        assertThat(standing.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(standing.causes())
                .extracting(Cause::text)
                .contains("it was renewed, and for how long is not in the data");
    }

    @Test
    void a_renewal_that_both_parties_record_counts_once() {
        Agreement agreement = fiveYears(Renewal.Mode.JOINT_DECISION)
                .participations(inEffectFrom("2010-01-01", "P5Y").build().participations().stream()
                        .map(party -> Participation.builder()
                                .from(party)
                                .addActions(act(TreatyActionKind.RENEWAL, "2014-12-01"))
                                .build())
                        .toList())
                .build();

        assertThat(on(agreement, AFTER_FIVE_YEARS).latestEnd()).contains(LocalDate.of(2020, 1, 1));
    }

    @Test
    void an_automatic_renewal_turns_on_whether_a_party_objected() {
        Standing standing = on(fiveYears(Renewal.Mode.AUTOMATIC).build(), AFTER_FIVE_YEARS);

        assertThat(standing.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(standing.latestEnd()).isEmpty();
        assertThat(standing.causes()).extracting(Cause::kind).contains(Cause.Kind.DECISION_PENDING);
        assertThat(standing.deciders())
                .extracting(decider -> decider.fact())
                .contains("whether a party objected to its renewal");
        assertThat(on(fiveYears(Renewal.Mode.AUTOMATIC).build(), LocalDate.of(2014, 12, 31))
                        .status())
                .isEqualTo(Status.IN_FORCE);
    }

    @Test
    void a_notice_before_the_end_stops_an_automatic_renewal() {
        Agreement agreement = fiveYears(Renewal.Mode.AUTOMATIC)
                .addActions(act(TreatyActionKind.NOTICE_OF_TERMINATION, "2014-10-01"))
                .build();

        assertThat(on(agreement, AFTER_FIVE_YEARS).status()).isEqualTo(Status.ENDED);
    }

    @Test
    void a_renewal_that_has_to_be_agreed_is_not_assumed() {
        Standing standing = on(fiveYears(Renewal.Mode.WRITTEN_AGREEMENT).build(), AFTER_FIVE_YEARS);

        assertThat(standing.status()).isEqualTo(Status.ENDED);
        assertThat(standing.reason()).endsWith("unless it was prolonged");
    }

    private static AgreementBuilder fiveYears(Renewal.Mode mode) {
        return inEffectFrom("2010-01-01", "P5Y")
                .renewal(Renewal.builder()
                        .mode(mode)
                        .extension(Period.ofYears(5))
                        .build());
    }

    private static Standing on(Agreement agreement, LocalDate day) {
        return Standing.of(agreement, day, EventCalendar.empty());
    }
}
