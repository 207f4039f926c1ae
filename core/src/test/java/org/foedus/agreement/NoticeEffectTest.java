package org.foedus.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.foedus.agreement.TerminationClause.CountedFrom;
import org.foedus.reason.Cause;
import org.junit.jupiter.api.Test;

class NoticeEffectTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 1);
    private static final LocalDate HALF_A_YEAR_LATER = LocalDate.of(2026, 7, 1);

    @Test
    void a_period_from_receipt_ends_on_one_day() {
        NoticeEffect effect = effect(CountedFrom.RECEIPT, Modality.WILL);

        assertThat(effect.earliest()).contains(HALF_A_YEAR_LATER);
        assertThat(effect.latest()).contains(HALF_A_YEAR_LATER);
        assertThat(effect.causes()).isEmpty();
        assertThat(effect(CountedFrom.NOTIFICATION_DATE, Modality.SHALL).latest())
                .contains(HALF_A_YEAR_LATER);
    }

    @Test
    void a_period_from_the_giving_of_notice_needs_that_day() {
        NoticeEffect unknown = effect(CountedFrom.GIVING_OF_NOTICE, Modality.WILL);
        NoticeEffect known = NoticeEffect.of(
                agreement(CountedFrom.GIVING_OF_NOTICE, Modality.WILL),
                Optional.of(LocalDate.of(2025, 12, 24)),
                RECEIVED);

        assertThat(unknown.earliest()).isEmpty();
        assertThat(unknown.latest()).contains(HALF_A_YEAR_LATER);
        assertThat(unknown.deciders())
                .extracting(decider -> decider.fact())
                .containsExactly("the day on which the notice was given");
        assertThat(known.latest()).contains(LocalDate.of(2026, 6, 24));
    }

    @Test
    void a_notice_that_names_the_end_sets_only_the_earliest_day() {
        NoticeEffect effect = effect(CountedFrom.INTENDED_END, Modality.SHOULD);

        assertThat(effect.partyNamesTheDay()).isTrue();
        assertThat(effect.earliest()).contains(HALF_A_YEAR_LATER);
        assertThat(effect.latest()).isEmpty();
        assertThat(effect.strength()).contains(Modality.SHOULD);
    }

    @Test
    void a_period_that_is_only_preferred_gives_no_end() {
        NoticeEffect effect = effect(CountedFrom.INTENDED_END, Modality.PREFERS);

        assertThat(effect.earliest()).isEmpty();
        assertThat(effect.causes())
                .extracting(Cause::text)
                .singleElement()
                .satisfies(text -> assertThat(text).contains("only prefers"));
    }

    @Test
    void a_period_that_starts_nobody_knows_when_gives_no_end() {
        NoticeEffect effect = effect(CountedFrom.NOT_STATED, Modality.WILL);

        assertThat(effect.earliest()).isEmpty();
        assertThat(effect.latest()).isEmpty();
        assertThat(effect.causes())
                .extracting(Cause::text)
                .singleElement()
                .satisfies(text -> assertThat(text).contains("from receipt they would end on 2026-07-01"));
    }

    @Test
    void silence_on_termination_is_not_a_prohibition() {
        NoticeEffect silent = NoticeEffect.of(
                Agreements.signedOn("2024-01-01")
                        .addSilentOn(Clause.TERMINATION)
                        .build(),
                Optional.empty(),
                RECEIVED);
        NoticeEffect uncoded = NoticeEffect.of(Agreements.signedOn("2024-01-01").build(), Optional.empty(), RECEIVED);

        assertThat(silent.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.TEXT_SILENT);
        assertThat(silent.causes().get(0).text()).contains("does not mean that it cannot be ended");
        assertThat(uncoded.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.MISSING_FACT);
    }

    @Test
    void a_clause_without_a_period_gives_no_end() {
        Agreement agreement = Agreements.signedOn("2024-01-01")
                .termination(TerminationClause.builder()
                        .countedFrom(CountedFrom.RECEIPT)
                        .build())
                .build();

        assertThat(NoticeEffect.of(agreement, Optional.empty(), RECEIVED).causes())
                .extracting(Cause::text)
                .containsExactly("the clause on termination gives no period of notice");
    }

    @Test
    void where_it_was_not_seen_from_what_the_period_runs_no_day_follows() {
        Agreement agreement = Agreements.signedOn("2024-01-01")
                .termination(
                        TerminationClause.builder().notice(Period.ofMonths(6)).build())
                .build();

        NoticeEffect effect = NoticeEffect.of(agreement, Optional.empty(), RECEIVED);

        assertThat(effect.latest()).isEmpty();
        assertThat(effect.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.MISSING_FACT);
        assertThat(NoticeEffect.deadline(agreement, RECEIVED)).isEmpty();
    }

    @Test
    void the_deadline_lies_the_period_of_notice_before_the_wished_end() {
        LocalDate wished = LocalDate.of(2026, 7, 1);

        assertThat(NoticeEffect.deadline(agreement(CountedFrom.RECEIPT, Modality.WILL), wished))
                .contains(LocalDate.of(2026, 1, 1));
        assertThat(NoticeEffect.deadline(agreement(CountedFrom.NOT_STATED, Modality.WILL), wished))
                .isEmpty();
        assertThat(NoticeEffect.deadline(agreement(CountedFrom.INTENDED_END, Modality.PREFERS), wished))
                .isEmpty();
    }

    private static NoticeEffect effect(CountedFrom from, Modality modality) {
        return NoticeEffect.of(agreement(from, modality), Optional.empty(), RECEIVED);
    }

    private static Agreement agreement(CountedFrom from, Modality modality) {
        return Agreements.signedOn("2024-01-01")
                .termination(TerminationClause.builder()
                        .notice(Period.ofMonths(6))
                        .countedFrom(from)
                        .modality(modality)
                        .build())
                .build();
    }
}
