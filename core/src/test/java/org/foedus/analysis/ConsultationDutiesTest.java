package org.foedus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.agreement.Agreements.inEffectFrom;

import java.time.Duration;
import java.util.Optional;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Trigger;
import org.foedus.agreement.Trigger.Happening;
import org.foedus.dataset.Dataset;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Test;

class ConsultationDutiesTest {

    @Test
    void whether_a_future_attack_is_one_after_hostilities_ceased_is_open() {
        ConsultationDuties.Duty duty =
                duty(Duration.ofHours(24), Duration.ofHours(24), Optional.of(Happening.FUTURE_ATTACK));

        assertThat(duty.answer()).isEqualTo(Truth.UNKNOWN);
        assertThat(duty.reason()).contains("depends on whether hostilities have ceased", "a renewed attack");
    }

    @Test
    void a_longer_limit_is_no_promise_of_a_shorter_one() {
        ConsultationDuties.Duty duty = duty(Duration.ofHours(24), Duration.ofHours(12), Optional.empty());

        assertThat(duty.answer()).isEqualTo(Truth.FALSE);
        assertThat(duty.reason()).isEqualTo("not promised within 12 hours; the limit is 24 hours, where possible");
    }

    @Test
    void times_are_told_in_minutes_and_seconds_where_hours_do_not_fit() {
        assertThat(duty(Duration.ofMinutes(30), Duration.ofHours(24), Optional.empty())
                        .reason())
                .isEqualTo("they consult within 30 minutes");
        assertThat(duty(Duration.ofSeconds(90), Duration.ofSeconds(5), Optional.empty())
                        .reason())
                .contains("within 5 seconds", "90 seconds");
        assertThat(duty(Duration.ofHours(1), Duration.ofHours(24), Optional.empty())
                        .reason())
                .isEqualTo("they consult within 1 hour");
    }

    private static ConsultationDuties.Duty duty(Duration limit, Duration within, Optional<Happening> after) {
        Dataset dataset = Dataset.builder()
                .id("d")
                .title("D")
                .addAgreements(inEffectFrom("2024-01-12", "P10Y")
                        .consultation(Consultation.builder()
                                .within(limit)
                                .softener("where possible")
                                .trigger(Trigger.builder()
                                        .asWorded("a renewed attack")
                                        .addHappenings(Happening.ATTACK_AFTER_CESSATION)
                                        .build())
                                .modality(Modality.WILL)
                                .build())
                        .build())
                .build();
        return ConsultationDuties.of(dataset, within, after).get(0);
    }
}
