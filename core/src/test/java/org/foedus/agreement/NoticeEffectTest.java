package org.foedus.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.foedus.agreement.NoticeEffect.Deadline;
import org.foedus.agreement.TerminationClause.CountedFrom;
import org.foedus.reason.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        NoticeEffect effect =
                NoticeEffect.of(agreement(CountedFrom.INTENDED_END, Modality.SHOULD), Optional.of(RECEIVED), RECEIVED);

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
                Agreements.inEffectFrom("2024-01-01", "P10Y")
                        .addSilentOn(Clause.TERMINATION)
                        .build(),
                Optional.empty(),
                RECEIVED);
        NoticeEffect uncoded =
                NoticeEffect.of(Agreements.inEffectFrom("2024-01-01", "P10Y").build(), Optional.empty(), RECEIVED);

        assertThat(silent.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.TEXT_SILENT);
        assertThat(silent.causes().get(0).text()).contains("does not mean that it cannot be ended");
        assertThat(uncoded.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.MISSING_FACT);
    }

    @Test
    void a_clause_without_a_period_gives_no_end() {
        Agreement agreement = Agreements.inEffectFrom("2024-01-01", "P10Y")
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
        Agreement agreement = Agreements.inEffectFrom("2024-01-01", "P10Y")
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
                .contains(new Deadline(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)));
        assertThat(NoticeEffect.deadline(agreement(CountedFrom.NOT_STATED, Modality.WILL), wished))
                .isEmpty();
        assertThat(NoticeEffect.deadline(agreement(CountedFrom.INTENDED_END, Modality.PREFERS), wished))
                .isEmpty();
    }

    @Test
    void an_end_that_the_party_names_counts_from_the_giving_of_the_notice_or_else_from_its_receipt() {
        Agreement agreement = agreement(CountedFrom.INTENDED_END, Modality.SHOULD);
        LocalDate received = LocalDate.of(2026, 8, 31);

        NoticeEffect given = NoticeEffect.of(agreement, Optional.of(LocalDate.of(2026, 8, 1)), received);
        NoticeEffect notKnown = NoticeEffect.of(agreement, Optional.empty(), received);

        assertThat(given.earliest()).contains(LocalDate.of(2027, 2, 1));
        assertThat(given.latest()).isEmpty();
        assertThat(notKnown.earliest()).contains(LocalDate.of(2027, 2, 28));
        assertThat(notKnown.latest()).isEmpty();
        assertThat(notKnown.partyNamesTheDay()).isTrue();
        assertThat(notKnown.causes())
                .extracting(Cause::text)
                .contains("counted from receipt (VCLT 78), since it is not known when the notice was given");
        assertThat(notKnown.deciders())
                .extracting(decider -> decider.fact())
                .contains("the day on which the notice was given");
    }

    @Test
    void the_day_of_giving_alone_suffices_where_the_period_runs_from_it() {
        Optional<LocalDate> given = Optional.of(LocalDate.of(2026, 1, 1));

        NoticeEffect fromGiving =
                NoticeEffect.of(agreement(CountedFrom.GIVING_OF_NOTICE, Modality.WILL), given, Optional.empty());
        NoticeEffect fromReceipt =
                NoticeEffect.of(agreement(CountedFrom.RECEIPT, Modality.WILL), given, Optional.empty());

        assertThat(fromGiving.latest()).contains(HALF_A_YEAR_LATER);
        assertThat(fromReceipt.earliest()).contains(HALF_A_YEAR_LATER);
        assertThat(fromReceipt.latest()).isEmpty();
        assertThat(fromReceipt.deciders())
                .extracting(decider -> decider.fact())
                .containsExactly("the day on which the notice was received");
    }

    @Test
    void a_notice_without_a_day_or_received_before_it_was_given_is_refused() {
        Agreement agreement = agreement(CountedFrom.RECEIPT, Modality.WILL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeEffect.of(agreement, Optional.of(RECEIVED.plusDays(1)), RECEIVED))
                .withMessage("a notice given on 2026-01-02 cannot have been received before, on 2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoticeEffect.of(agreement, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_minimum_period_lets_the_party_name_the_day() {
        Agreement agreement = Agreements.inEffectFrom("2024-01-01", "P10Y")
                .termination(TerminationClause.builder()
                        .notice(Period.ofMonths(6))
                        .atLeast(true)
                        .countedFrom(CountedFrom.RECEIPT)
                        .build())
                .build();

        NoticeEffect effect = NoticeEffect.of(agreement, Optional.empty(), RECEIVED);

        assertThat(effect.earliest()).contains(HALF_A_YEAR_LATER);
        assertThat(effect.latest()).isEmpty();
        assertThat(effect.partyNamesTheDay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-6M", "P6M-1D"})
    void a_period_of_notice_that_is_not_positive_is_refused(String period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TerminationClause.builder().notice(Period.parse(period)).build())
                .withMessageContaining("must be positive, but is " + Period.parse(period));
    }

    @Test
    void a_period_that_leads_to_a_day_the_calendar_does_not_have_ends_on_one_of_two_days() {
        NoticeEffect effect = NoticeEffect.of(
                agreement(CountedFrom.RECEIPT, Modality.WILL), Optional.empty(), LocalDate.of(2025, 8, 31));

        assertThat(effect.earliest()).contains(LocalDate.of(2026, 2, 28));
        assertThat(effect.latest()).contains(LocalDate.of(2026, 3, 1));
        assertThat(effect.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.TEXT_SILENT);
    }

    @Test
    void the_deadline_before_a_short_month_is_a_range() {
        assertThat(NoticeEffect.deadline(agreement(CountedFrom.RECEIPT, Modality.WILL), LocalDate.of(2026, 2, 28)))
                .contains(new Deadline(LocalDate.of(2025, 8, 28), LocalDate.of(2025, 8, 31)));
    }

    @Property
    void a_notice_on_the_deadline_is_in_time_and_one_a_day_later_is_not(
            @ForAll @DateRange(min = "2025-01-01", max = "2029-12-31") LocalDate wished,
            @ForAll @IntRange(min = 1, max = 14) int months) {
        Agreement agreement = Agreements.signedOn("2018-01-01")
                .entryIntoForce(EntryIntoForce.onSignature())
                .term(Agreements.clause(new Term.OpenEnded(Optional.empty())))
                .termination(TerminationClause.builder()
                        .notice(Period.ofMonths(months))
                        .countedFrom(CountedFrom.RECEIPT)
                        .build())
                .build();
        Deadline deadline = NoticeEffect.deadline(agreement, wished).orElseThrow();

        assertThat(end(agreement, deadline.certain()).latest().orElseThrow()).isBeforeOrEqualTo(wished);
        assertThat(end(agreement, deadline.certain().plusDays(1)).latest().orElseThrow())
                .isAfter(wished);
        assertThat(end(agreement, deadline.possible()).earliest().orElseThrow()).isBeforeOrEqualTo(wished);
        assertThat(end(agreement, deadline.possible().plusDays(1)).earliest().orElseThrow())
                .isAfter(wished);
    }

    @Test
    void the_term_counts_if_it_ends_before_the_period_of_notice() {
        Agreement agreement = agreement(CountedFrom.RECEIPT, Modality.WILL);

        NoticeEffect late = end(agreement, LocalDate.of(2033, 12, 1));
        NoticeEffect close = end(agreement, LocalDate.of(2033, 7, 1));

        assertThat(late.earliest()).contains(LocalDate.of(2033, 12, 31));
        assertThat(late.latest()).contains(LocalDate.of(2034, 1, 1));
        assertThat(late.reason()).contains("its term ends sooner, on 2034-01-01 at the latest");
        assertThat(late.causes()).isNotEmpty();
        assertThat(close.earliest()).contains(LocalDate.of(2033, 12, 31));
        assertThat(close.latest()).contains(LocalDate.of(2034, 1, 1));
        assertThat(close.reason()).contains("its term may end sooner, on 2034-01-01 at the latest");
        assertThat(effect(CountedFrom.RECEIPT, Modality.WILL).reason()).isEmpty();
    }

    @Test
    void before_it_is_signed_and_after_it_ended_there_is_nothing_to_end() {
        Agreement agreement = agreement(CountedFrom.RECEIPT, Modality.WILL);

        for (LocalDate day : List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2040, 1, 1))) {
            NoticeEffect effect = end(agreement, day);

            assertThat(effect.earliest()).isEmpty();
            assertThat(effect.latest()).isEmpty();
            assertThat(effect.partyNamesTheDay()).isFalse();
            assertThat(effect.reason().orElseThrow()).startsWith("on " + day + " there is nothing to end: it");
        }
    }

    @Test
    void an_agreement_not_known_to_be_in_force_says_so_beside_the_end() {
        Agreement agreement = Agreement.builder()
                .from(agreement(CountedFrom.RECEIPT, Modality.WILL))
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.LAST_NOTIFICATION)
                        .build())
                .build();

        NoticeEffect effect = end(agreement, RECEIVED);

        assertThat(effect.latest()).contains(HALF_A_YEAR_LATER);
        assertThat(effect.deciders())
                .extracting(decider -> decider.fact())
                .containsExactly("the day on which the last notification was received");
    }

    private static NoticeEffect end(Agreement agreement, LocalDate received) {
        return NoticeEffect.of(agreement, Optional.empty(), received);
    }

    private static NoticeEffect effect(CountedFrom from, Modality modality) {
        return NoticeEffect.of(agreement(from, modality), Optional.empty(), RECEIVED);
    }

    private static Agreement agreement(CountedFrom from, Modality modality) {
        return Agreements.inEffectFrom("2024-01-01", "P10Y")
                .termination(TerminationClause.builder()
                        .notice(Period.ofMonths(6))
                        .countedFrom(from)
                        .modality(modality)
                        .build())
                .build();
    }
}
