package org.foedus.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.foedus.agreement.Agreements.ACCESSION;
import static org.foedus.agreement.Agreements.NORTH;
import static org.foedus.agreement.Agreements.SOUTH;
import static org.foedus.agreement.Agreements.act;
import static org.foedus.agreement.Agreements.clause;
import static org.foedus.agreement.Agreements.inEffectFrom;
import static org.foedus.agreement.Agreements.signedBy;
import static org.foedus.agreement.Agreements.signedOn;
import static org.foedus.agreement.Agreements.unsigned;
import static org.foedus.agreement.Standing.Status.DECLARED;
import static org.foedus.agreement.Standing.Status.ENDED;
import static org.foedus.agreement.Standing.Status.IN_FORCE;
import static org.foedus.agreement.Standing.Status.NOT_SIGNED;
import static org.foedus.agreement.Standing.Status.PROVISIONALLY_APPLIED;
import static org.foedus.agreement.Standing.Status.SIGNED;
import static org.foedus.agreement.Standing.Status.SUSPENDED;
import static org.foedus.agreement.Standing.Status.UNDETERMINED;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.agreement.Standing.Status;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-11, NOT_SIGNED",
        "2024-01-12, IN_FORCE",
        "2029-06-01, IN_FORCE",
        "2034-01-11, IN_FORCE",
        "2034-01-12, UNDETERMINED",
        "2034-01-13, ENDED"
    })
    void ten_years_from_signature_leave_the_anniversary_day_open(LocalDate on, Status status) {
        assertThat(on(inEffectFrom("2024-01-12", "P10Y").build(), on).status()).isEqualTo(status);
    }

    @Test
    void the_open_anniversary_day_is_explained() {
        Standing standing = on(inEffectFrom("2024-01-12", "P10Y").build(), LocalDate.of(2034, 1, 12));

        assertThat(standing.causes())
                .extracting(Cause::kind, Cause::text)
                .containsExactly(tuple(
                        Cause.Kind.TEXT_SILENT,
                        "the text does not say whether the anniversary day, 2034-01-12, still counts"));
        assertThat(standing.deciders()).hasSize(1);
        assertThat(standing.earliestEnd()).contains(LocalDate.of(2034, 1, 11));
        assertThat(standing.latestEnd()).contains(LocalDate.of(2034, 1, 12));
    }

    @Test
    void without_the_second_notification_nothing_can_be_told_after_signature() {
        Agreement agreement = byNotification().build();

        Standing standing = on(agreement, LocalDate.of(2030, 1, 1));

        assertThat(standing.status()).isEqualTo(UNDETERMINED);
        assertThat(standing.deciders())
                .extracting(decider -> decider.fact())
                .containsExactly("the day on which the last notification was received");
        assertThat(standing.earliestEnd()).contains(LocalDate.of(2035, 1, 20));
        assertThat(standing.latestEnd()).isEmpty();
        assertThat(on(agreement, LocalDate.of(2025, 1, 20)).status()).isEqualTo(NOT_SIGNED);
    }

    @Test
    void both_notifications_put_it_into_force_on_the_day_of_the_last() {
        Agreement agreement = byNotification()
                .participations(List.of(notified(NORTH, "2025-03-01"), notified(SOUTH, "2025-05-20")))
                .build();

        assertThat(on(agreement, LocalDate.of(2025, 5, 19)).status()).isEqualTo(SIGNED);
        assertThat(on(agreement, LocalDate.of(2025, 5, 20)).status()).isEqualTo(IN_FORCE);
        assertThat(on(agreement, LocalDate.of(2025, 5, 20)).earliestEnd()).contains(LocalDate.of(2035, 1, 20));
        assertThat(on(agreement, LocalDate.of(2025, 5, 20)).latestEnd()).contains(LocalDate.of(2035, 5, 20));
    }

    @Test
    void a_text_without_a_clause_on_entry_runs_from_signature_if_its_term_does() {
        AgreementBuilder agreement = signedOn("2024-05-31")
                .term(clause(new Term.Fixed(Period.ofYears(10), Term.CountedFrom.SIGNATURE)))
                .addSilentOn(Clause.ENTRY_INTO_FORCE);

        assertThat(on(agreement.build(), LocalDate.of(2024, 5, 31)).status()).isEqualTo(IN_FORCE);
    }

    @Test
    void an_entry_into_force_that_was_not_coded_is_not_guessed() {
        Agreement agreement = signedOn("2024-05-31")
                .term(clause(new Term.Fixed(Period.ofYears(10), Term.CountedFrom.SIGNATURE)))
                .build();

        Standing standing = on(agreement, LocalDate.of(2024, 6, 30));

        assertThat(standing.status()).isEqualTo(UNDETERMINED);
        assertThat(standing.reason()).contains("has an entry into force that is not in the data");
    }

    @Test
    void an_open_ended_agreement_does_not_end() {
        Agreement agreement = signedOn("2024-06-27")
                .term(clause(new Term.OpenEnded(Optional.of(Period.ofYears(10)))))
                .addSilentOn(Clause.ENTRY_INTO_FORCE)
                .build();

        Standing standing = on(agreement, LocalDate.of(2100, 1, 1));

        assertThat(standing.status()).isEqualTo(IN_FORCE);
        assertThat(standing.isOpenEnded()).isTrue();
        assertThat(standing.latestEnd()).isEmpty();
    }

    @Test
    void the_earlier_of_a_length_and_an_event_runs_for_the_length_unless_the_event_happens() {
        Agreement agreement = inEffectFrom("2024-01-12", "P10Y")
                .term(clause(new Term.EarliestOf(List.of(
                        new Term.Fixed(Period.ofYears(10), Term.CountedFrom.SIGNATURE),
                        new Term.UntilEvent(ACCESSION)))))
                .build();

        assertThat(on(agreement, LocalDate.of(2030, 1, 1)).status()).isEqualTo(IN_FORCE);
        assertThat(on(agreement, LocalDate.of(2030, 1, 1)).reason()).endsWith(", unless north-accedes happens by then");
        assertThat(on(agreement, LocalDate.of(2034, 1, 13)).status()).isEqualTo(ENDED);
        assertThat(accededOn("2029-07-01", agreement, LocalDate.of(2030, 1, 1)).status())
                .isEqualTo(ENDED);
        assertThat(accededOn("2029-07-01", agreement, LocalDate.of(2029, 6, 30)).status())
                .isEqualTo(IN_FORCE);
    }

    @Test
    void the_later_of_a_length_and_an_event_runs_at_least_for_the_length() {
        Agreement agreement = inEffectFrom("2024-01-12", "P10Y")
                .term(clause(new Term.LatestOf(List.of(
                        new Term.Fixed(Period.ofYears(10), Term.CountedFrom.SIGNATURE),
                        new Term.UntilEvent(ACCESSION)))))
                .build();

        assertThat(on(agreement, LocalDate.of(2030, 1, 1)).status()).isEqualTo(IN_FORCE);
        assertThat(on(agreement, LocalDate.of(2036, 1, 1)).status()).isEqualTo(IN_FORCE);
        assertThat(on(agreement, LocalDate.of(2036, 1, 1)).latestEnd()).isEmpty();
        assertThat(accededOn("2029-07-01", agreement, LocalDate.of(2034, 1, 13)).status())
                .isEqualTo(ENDED);
    }

    @Test
    void an_event_on_which_the_parties_decide_leaves_the_standing_open() {
        Agreement agreement = withEffect(EventEffect.Effect.PARTIES_DECIDE);

        assertThat(on(agreement, LocalDate.of(2031, 1, 1)).status()).isEqualTo(IN_FORCE);
        Standing after = accededOn("2030-07-01", agreement, LocalDate.of(2031, 1, 1));
        assertThat(after.status()).isEqualTo(UNDETERMINED);
        assertThat(after.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.DECISION_PENDING);
        assertThat(after.deciders().get(0).fact()).isEqualTo("what the parties decided after north-accedes");
        assertThat(accededOn("2030-07-01", agreement, LocalDate.of(2030, 6, 30)).status())
                .isEqualTo(IN_FORCE);
    }

    @Test
    void an_event_after_which_the_text_does_not_say_what_follows_leaves_the_standing_open() {
        Agreement agreement = withEffect(EventEffect.Effect.LEFT_OPEN);

        assertThat(on(agreement, LocalDate.of(2031, 1, 1)).status()).isEqualTo(IN_FORCE);
        Standing after = accededOn("2030-07-01", agreement, LocalDate.of(2031, 1, 1));
        assertThat(after.status()).isEqualTo(UNDETERMINED);
        assertThat(after.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.TEXT_SILENT);
        assertThat(after.deciders().get(0).fact()).isEqualTo("whether it is still in effect after north-accedes");
    }

    @Test
    void an_event_that_ends_an_agreement_ends_it_and_one_without_effect_does_not() {
        LocalDate day = LocalDate.of(2031, 1, 1);

        assertThat(accededOn("2030-07-01", withEffect(EventEffect.Effect.ENDS), day)
                        .status())
                .isEqualTo(ENDED);
        assertThat(accededOn("2030-07-01", withEffect(EventEffect.Effect.NONE_STATED), day)
                        .status())
                .isEqualTo(IN_FORCE);
    }

    @Test
    void a_declaration_is_made_and_does_not_enter_into_force() {
        Agreement declaration = signedOn("2023-07-12")
                .instrumentClass(InstrumentClass.JOINT_DECLARATION)
                .build();

        assertThat(on(declaration, LocalDate.of(2030, 1, 1)).status()).isEqualTo(DECLARED);
    }

    @Test
    void a_declaration_does_not_stand_before_it_is_made() {
        Agreement declaration = unsigned()
                .instrumentClass(InstrumentClass.JOINT_DECLARATION)
                .addActions(act(TreatyActionKind.ADOPTION, "2023-07-12"))
                .build();
        Agreement undated =
                unsigned().instrumentClass(InstrumentClass.JOINT_DECLARATION).build();

        assertThat(on(declaration, LocalDate.of(2023, 7, 11)).status()).isEqualTo(NOT_SIGNED);
        assertThat(on(declaration, LocalDate.of(2023, 7, 11)).reason()).contains("made on 2023-07-12");
        assertThat(on(declaration, LocalDate.of(2023, 7, 12)).status()).isEqualTo(DECLARED);
        assertThat(on(undated, LocalDate.of(2023, 7, 12)).deciders())
                .extracting(decider -> decider.fact())
                .containsExactly("the day on which it was made");
    }

    @Test
    void every_doubt_is_named() {
        Agreement agreement = byNotification()
                .addEventEffects(EventEffect.builder()
                        .event(ACCESSION)
                        .effect(EventEffect.Effect.PARTIES_DECIDE)
                        .build())
                .build();

        Standing standing = accededOn("2030-07-01", agreement, LocalDate.of(2031, 1, 1));

        assertThat(standing.status()).isEqualTo(UNDETERMINED);
        assertThat(standing.deciders())
                .extracting(decider -> decider.fact())
                .containsExactly(
                        "what the parties decided after north-accedes",
                        "the day on which the last notification was received");
    }

    @Test
    void an_unrecorded_event_did_not_happen_in_the_time_observed_and_may_have_after_it() {
        Agreement byTerm = inEffectFrom("2024-01-12", "P10Y")
                .term(clause(new Term.EarliestOf(List.of(
                        new Term.Fixed(Period.ofYears(10), Term.CountedFrom.SIGNATURE),
                        new Term.UntilEvent(ACCESSION)))))
                .build();
        Agreement byEffect = withEffect(EventEffect.Effect.ENDS);
        Optional<LocalDate> observed = Optional.of(LocalDate.of(2026, 6, 30));

        for (Agreement agreement : List.of(byTerm, byEffect)) {
            Standing inside = Standing.of(agreement, LocalDate.of(2025, 1, 1), EventCalendar.empty(), observed);
            Standing after = Standing.of(agreement, LocalDate.of(2030, 1, 1), EventCalendar.empty(), observed);

            assertThat(inside.status()).isEqualTo(IN_FORCE);
            assertThat(inside.reason()).doesNotContain("unless");
            assertThat(after.status()).isEqualTo(IN_FORCE);
            assertThat(after.reason()).endsWith(", unless north-accedes happens by then");
            assertThat(after.parties().get(0).expiry().unless()).containsExactly(ACCESSION);
            assertThat(agreement.couldEndSooner()).containsExactly("north-accedes: the agreement ends");
        }
    }

    @Test
    void an_event_on_an_imprecise_day_that_ends_it_leaves_only_that_time_open() {
        Standing standing = accededOn("2030", withEffect(EventEffect.Effect.ENDS), LocalDate.of(2030, 7, 1));

        assertThat(standing.status()).isEqualTo(UNDETERMINED);
        assertThat(standing.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.IMPRECISE_DATE);
    }

    @Test
    void provisional_application_suspension_and_termination_follow_from_acts() {
        AgreementBuilder ratified = signedOn("2024-01-01")
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.NAMED_DAY)
                        .day(PartialDate.parse("2025-01-01"))
                        .build())
                .term(clause(new Term.OpenEnded(Optional.empty())));
        Agreement agreement = ratified.addActions(
                        act(TreatyActionKind.PROVISIONAL_APPLICATION, "2024-03-01"),
                        act(TreatyActionKind.SUSPENSION, "2026-01-01"),
                        act(TreatyActionKind.TERMINATION, "2027-01-01"))
                .build();

        assertThat(on(agreement, LocalDate.of(2024, 2, 1)).status()).isEqualTo(SIGNED);
        assertThat(on(agreement, LocalDate.of(2024, 3, 1)).status()).isEqualTo(PROVISIONALLY_APPLIED);
        assertThat(on(agreement, LocalDate.of(2025, 1, 1)).status()).isEqualTo(IN_FORCE);
        assertThat(on(agreement, LocalDate.of(2026, 1, 1)).status()).isEqualTo(SUSPENDED);
        assertThat(on(agreement, LocalDate.of(2027, 1, 1)).status()).isEqualTo(ENDED);
    }

    @Test
    void a_signature_known_only_to_the_month_leaves_the_days_of_that_month_open() {
        Agreement agreement = inEffectFrom("2024-06", "P10Y").build();

        assertThat(on(agreement, LocalDate.of(2024, 5, 31)).status()).isEqualTo(NOT_SIGNED);
        assertThat(on(agreement, LocalDate.of(2024, 6, 15)).status()).isEqualTo(UNDETERMINED);
        assertThat(on(agreement, LocalDate.of(2024, 7, 1)).status()).isEqualTo(IN_FORCE);
    }

    @Test
    void one_signature_alone_does_not_put_an_agreement_into_force() {
        Agreement agreement = unsigned()
                .addParticipations(signedBy(NORTH, "2024-06-01"))
                .addParticipations(Participation.builder().party(SOUTH).build())
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.SIGNATURE)
                        .build())
                .build();

        Standing standing = on(agreement, LocalDate.of(2024, 7, 1));

        assertThat(standing.status()).isEqualTo(UNDETERMINED);
        assertThat(standing.deciders()).extracting(decider -> decider.fact()).contains("the day of the last signature");
    }

    @Test
    void parties_that_stand_differently_are_kept_apart() {
        Agreement agreement = signedOn("2024-01-01")
                .participations(List.of(
                        joined(NORTH, "2024-02-01"),
                        joined(SOUTH, "2024-02-01"),
                        Participation.builder()
                                .party(Id.of("EAST"))
                                .addActions(act(TreatyActionKind.ENTRY_INTO_FORCE, "2026-01-01"))
                                .build()))
                .term(clause(new Term.OpenEnded(Optional.empty())))
                .build();

        Standing standing = on(agreement, LocalDate.of(2025, 1, 1));

        assertThat(standing.status()).isEqualTo(IN_FORCE);
        assertThat(standing.parties())
                .extracting(Standing.ForParty::status)
                .containsExactly(IN_FORCE, IN_FORCE, NOT_SIGNED);
    }

    @Test
    void an_agreement_without_any_act_is_unsigned_only_where_acts_were_looked_for() {
        Agreement agreement = unsigned()
                .addParticipations(
                        Participation.builder().party(NORTH).build(),
                        Participation.builder().party(SOUTH).build())
                .build();
        LocalDate day = LocalDate.of(2025, 1, 1);

        Standing observed = Standing.of(agreement, day, EventCalendar.empty(), Optional.of(LocalDate.of(2026, 6, 30)));

        assertThat(observed.status()).isEqualTo(NOT_SIGNED);
        assertThat(observed.reason()).isEqualTo("no signature is known up to 2026-06-30");
        assertThat(on(agreement, day).status()).isEqualTo(UNDETERMINED);
    }

    @Test
    void what_a_text_that_was_not_seen_whole_says_about_a_supposed_event_cannot_be_told() {
        Agreement partly = inEffectFrom("2024-01-01", "P10Y").build();
        Agreement whole =
                inEffectFrom("2024-01-01", "P10Y").commitmentsComplete(true).build();
        LocalDate before = LocalDate.of(2025, 6, 30);
        LocalDate after = LocalDate.of(2025, 7, 1);

        assertThat(Standing.of(partly, after, new Supposed()))
                .satisfies(standing -> assertThat(standing.status()).isEqualTo(UNDETERMINED))
                .satisfies(standing -> assertThat(standing.reason())
                        .isEqualTo("what the text says about " + ACCESSION + " was not seen"));
        assertThat(Standing.of(partly, before, new Supposed()).status()).isEqualTo(IN_FORCE);
        assertThat(Standing.of(whole, after, new Supposed()).status()).isEqualTo(IN_FORCE);
    }

    /** A calendar in which an accession is supposed for 2025-07-01. */
    private record Supposed() implements EventCalendar {
        @Override
        public Optional<PartialDate> happenedOn(Id<Event> event) {
            return event.equals(ACCESSION) ? Optional.of(PartialDate.of(2025, 7, 1)) : Optional.empty();
        }

        @Override
        public Set<Id<Event>> supposed() {
            return Set.of(ACCESSION);
        }
    }

    private static Standing on(Agreement agreement, LocalDate day) {
        return Standing.of(agreement, day, EventCalendar.empty());
    }

    private static Standing accededOn(String day, Agreement agreement, LocalDate on) {
        return Standing.of(
                agreement,
                on,
                event -> event.equals(ACCESSION) ? Optional.of(PartialDate.parse(day)) : Optional.empty());
    }

    private static Agreement withEffect(EventEffect.Effect effect) {
        return inEffectFrom("2024-01-12", "P10Y")
                .addEventEffects(
                        EventEffect.builder().event(ACCESSION).effect(effect).build())
                .build();
    }

    private static AgreementBuilder byNotification() {
        return signedOn("2025-01-21")
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.LAST_NOTIFICATION)
                        .build())
                .term(clause(new Term.Fixed(Period.ofYears(10), Term.CountedFrom.NOT_STATED)));
    }

    private static Participation notified(Id<Party> party, String day) {
        return Participation.builder()
                .from(signedBy(party, "2025-01-21"))
                .addActions(act(TreatyActionKind.NOTIFICATION, day))
                .build();
    }

    private static Participation joined(Id<Party> party, String day) {
        return Participation.builder()
                .from(signedBy(party, "2024-01-01"))
                .addActions(act(TreatyActionKind.ENTRY_INTO_FORCE, day))
                .build();
    }
}
