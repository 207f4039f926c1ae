package org.foedus.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.agreement.Agreements.NORTH;
import static org.foedus.agreement.Agreements.SOUTH;
import static org.foedus.agreement.Agreements.act;
import static org.foedus.agreement.Agreements.clause;
import static org.foedus.agreement.Agreements.signedBy;
import static org.foedus.agreement.Agreements.unsigned;
import static org.foedus.agreement.TreatyActionKind.ACCESSION;
import static org.foedus.agreement.TreatyActionKind.END_OF_PROVISIONAL_APPLICATION;
import static org.foedus.agreement.TreatyActionKind.ENTRY_INTO_FORCE;
import static org.foedus.agreement.TreatyActionKind.NOTICE_OF_TERMINATION;
import static org.foedus.agreement.TreatyActionKind.PROVISIONAL_APPLICATION;
import static org.foedus.agreement.TreatyActionKind.RATIFICATION;
import static org.foedus.agreement.TreatyActionKind.RESUMPTION;
import static org.foedus.agreement.TreatyActionKind.SIGNATURE;
import static org.foedus.agreement.TreatyActionKind.SIGNATURE_SUBJECT_TO_RATIFICATION;
import static org.foedus.agreement.TreatyActionKind.SUSPENSION;
import static org.foedus.agreement.TreatyActionKind.WITHDRAWAL;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.foedus.agreement.Standing.ForParty;
import org.foedus.agreement.Standing.Status;
import org.foedus.agreement.TerminationClause.CountedFrom;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an agreement stands for one party, by what the party did. */
class StandingActsTest {
    private static final Id<Party> EAST = Id.of("EAST");

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, NOT_SIGNED",
        "2000-01-01, IN_FORCE",
        "2004-12-31, IN_FORCE",
        "2005-01-01, ENDED",
        "2007-12-31, ENDED",
        "2008-01-01, IN_FORCE",
        "2010-01-01, IN_FORCE"
    })
    void a_party_that_left_and_came_back_is_bound_again(LocalDate on, Status status) {
        assertThat(east(on, act(SIGNATURE, "2000-01-01"), act(WITHDRAWAL, "2005-01-01"), act(ACCESSION, "2008-01-01"))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2007-12-31, ENDED", "2008-06-10, UNDETERMINED", "2009-01-01, IN_FORCE", "2012-01-01, ENDED"})
    void a_second_spell_may_begin_on_an_imprecise_day_and_end_again(LocalDate on, Status status) {
        assertThat(east(
                                on,
                                act(WITHDRAWAL, "2012-01-01"),
                                act(ACCESSION, "2008-06"),
                                act(WITHDRAWAL, "2005-01-01"),
                                act(SIGNATURE, "2000-01-01"))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void an_act_after_the_end_that_joins_nothing_begins_no_spell() {
        assertThat(east(
                                LocalDate.of(2010, 1, 1),
                                act(SIGNATURE, "2000-01-01"),
                                act(WITHDRAWAL, "2005-01-01"),
                                act(RESUMPTION, "2008-01-01"))
                        .status())
                .isEqualTo(Status.ENDED);
    }

    @ParameterizedTest
    @CsvSource({"2004-01-01, NOT_SIGNED", "2007-12-31, NOT_SIGNED", "2008-01-01, IN_FORCE"})
    void a_party_that_accedes_is_not_bound_before_it_does(LocalDate on, Status status) {
        ForParty east = east(on, act(ACCESSION, "2008-01-01"));

        assertThat(east.status()).isEqualTo(status);
        assertThat(east.reason()).isEqualTo("it acceded on 2008-01-01");
    }

    @Test
    void an_accession_whose_day_is_not_known_leaves_the_party_open() {
        ForParty east = east(
                LocalDate.of(2004, 1, 1), TreatyAction.builder().kind(ACCESSION).build());

        assertThat(east.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(east.deciders()).extracting(decider -> decider.fact()).containsExactly("the day of its accession");
    }

    @Test
    void a_later_accession_does_not_delay_the_entry_into_force_for_the_others() {
        Agreement agreement = unsigned()
                .addParticipations(ratified(NORTH), ratified(SOUTH), party(EAST, act(ACCESSION, "2008-01-01")))
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.LAST_RATIFICATION)
                        .build())
                .term(clause(new Term.OpenEnded(Optional.empty())))
                .build();

        Standing standing = Standing.of(agreement, LocalDate.of(2004, 1, 1), EventCalendar.empty());

        assertThat(standing.status()).isEqualTo(Status.IN_FORCE);
        assertThat(standing.parties())
                .extracting(ForParty::status)
                .containsExactly(Status.IN_FORCE, Status.IN_FORCE, Status.NOT_SIGNED);
    }

    @ParameterizedTest
    @CsvSource({"2003-06-01, SUSPENDED", "2005-01-01, IN_FORCE", "2007-01-01, SUSPENDED"})
    void a_second_suspension_counts(LocalDate on, Status status) {
        assertThat(east(
                                on,
                                act(SIGNATURE, "2000-01-01"),
                                act(SUSPENSION, "2003-01-01"),
                                act(RESUMPTION, "2004-01-01"),
                                act(SUSPENSION, "2006-01-01"))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2003-05-31, IN_FORCE", "2003-06-10, UNDETERMINED", "2003-06-30, SUSPENDED"})
    void a_suspension_known_to_the_month_leaves_its_days_open(LocalDate on, Status status) {
        assertThat(east(on, act(SIGNATURE, "2000-01-01"), act(SUSPENSION, "2003-06"))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void a_withdrawal_or_suspension_on_a_day_that_is_not_known_leaves_the_standing_open() {
        for (TreatyActionKind kind : new TreatyActionKind[] {WITHDRAWAL, SUSPENSION, NOTICE_OF_TERMINATION}) {
            ForParty east = east(
                    LocalDate.of(2003, 1, 1),
                    act(SIGNATURE, "2000-01-01"),
                    TreatyAction.builder().kind(kind).build());

            assertThat(east.status()).as(kind.name()).isEqualTo(Status.UNDETERMINED);
        }
    }

    @Test
    void a_signature_known_to_the_month_may_have_been_or_not() {
        Agreement agreement = unsigned()
                .addParticipations(signedBy(NORTH, "2012-06"), signedBy(SOUTH, "2012-06-30"))
                .entryIntoForce(EntryIntoForce.onSignature())
                .build();

        Standing standing = Standing.of(agreement, LocalDate.of(2012, 6, 29), EventCalendar.empty());

        assertThat(standing.parties())
                .extracting(ForParty::status)
                .containsExactly(Status.UNDETERMINED, Status.NOT_SIGNED);
        assertThat(standing.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.IMPRECISE_DATE);
    }

    @Test
    void a_signature_of_all_together_is_that_of_each() {
        Agreement agreement = unsigned()
                .addParticipations(
                        Participation.builder().party(NORTH).build(),
                        Participation.builder().party(SOUTH).build())
                .addActions(act(SIGNATURE, "2012-01-01"))
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.NAMED_DAY)
                        .day(PartialDate.parse("2013-01-01"))
                        .build())
                .build();

        assertThat(Standing.of(agreement, LocalDate.of(2012, 6, 1), EventCalendar.empty())
                        .status())
                .isEqualTo(Status.SIGNED);
    }

    @ParameterizedTest
    @CsvSource({"2010-01-31, UNDETERMINED", "2011-01-01, PROVISIONALLY_APPLIED", "2012-01-01, UNDETERMINED"})
    void provisional_application_counts_while_the_last_notification_is_missing(LocalDate on, Status status) {
        Agreement agreement = unsigned()
                .addParticipations(signedBy(NORTH, "2010-01-01"), signedBy(SOUTH, "2010-01-01"))
                .addActions(
                        act(PROVISIONAL_APPLICATION, "2010-02-01"), act(END_OF_PROVISIONAL_APPLICATION, "2012-01-01"))
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.LAST_NOTIFICATION)
                        .build())
                .term(clause(new Term.OpenEnded(Optional.empty())))
                .build();

        assertThat(Standing.of(agreement, on, EventCalendar.empty()).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2005-06-30, IN_FORCE", "2005-07-01, ENDED"})
    void a_notice_ends_it_on_the_day_of_effect_that_is_recorded(LocalDate on, Status status) {
        TreatyAction notice = TreatyAction.builder()
                .kind(NOTICE_OF_TERMINATION)
                .actedOn(PartialDate.parse("2005-01-01"))
                .effectiveOn(PartialDate.parse("2005-07-01"))
                .build();

        assertThat(east(on, act(SIGNATURE, "2000-01-01"), notice).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2005-01-01, 2005-06-30, IN_FORCE",
        "2005-01-01, 2005-07-01, ENDED",
        "2005-01, 2005-07-01, UNDETERMINED",
        "2005-01, 2005-07-31, ENDED",
        "2004-08-31, 2005-02-27, IN_FORCE",
        "2004-08-31, 2005-02-28, UNDETERMINED",
        "2004-08-31, 2005-03-01, ENDED"
    })
    void a_notice_ends_it_after_the_period_of_the_clause(String made, LocalDate on, Status status) {
        Agreement agreement = multilateral(act(SIGNATURE, "2000-01-01"), act(NOTICE_OF_TERMINATION, made))
                .termination(TerminationClause.builder()
                        .notice(Period.ofMonths(6))
                        .countedFrom(CountedFrom.RECEIPT)
                        .build())
                .build();

        assertThat(east(on, agreement).status()).isEqualTo(status);
    }

    @Test
    void a_notice_whose_effect_does_not_follow_leaves_the_standing_open_from_its_day() {
        Agreement agreement = multilateral(act(SIGNATURE, "2000-01-01"), act(NOTICE_OF_TERMINATION, "2005-01-01"))
                .build();

        assertThat(east(LocalDate.of(2004, 12, 31), agreement).status()).isEqualTo(Status.IN_FORCE);
        assertThat(east(LocalDate.of(2005, 1, 1), agreement)).satisfies(east -> {
            assertThat(east.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(east.causes())
                    .extracting(Cause::text)
                    .containsExactly("the clause on termination is not in the data");
        });
    }

    @Test
    void who_signed_subject_to_ratification_and_is_not_known_to_have_ratified_is_not_bound_by_the_entry_into_force() {
        Agreement agreement = unsigned()
                .addParticipations(
                        ratified(NORTH),
                        ratified(SOUTH),
                        party(EAST, act(SIGNATURE_SUBJECT_TO_RATIFICATION, "2000-01-01")))
                .addActions(act(ENTRY_INTO_FORCE, "2001-02-01"))
                .term(clause(new Term.OpenEnded(Optional.empty())))
                .build();

        assertThat(east(LocalDate.of(2001, 1, 31), agreement).status()).isEqualTo(Status.SIGNED);
        assertThat(east(LocalDate.of(2010, 1, 1), agreement)).satisfies(east -> {
            assertThat(east.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(east.deciders()).extracting(Decider::fact).containsExactly("the day of its ratification");
        });
        assertThat(Standing.of(agreement, LocalDate.of(2010, 1, 1), EventCalendar.empty())
                        .parties()
                        .get(0)
                        .status())
                .isEqualTo(Status.IN_FORCE);
    }

    @Test
    void a_party_that_accedes_joins_the_term_that_runs_and_begins_none_of_its_own() {
        Agreement agreement = unsigned()
                .addParticipations(
                        party(NORTH, act(SIGNATURE, "1969-01-01"), act(ENTRY_INTO_FORCE, "1970-03-05")),
                        party(SOUTH, act(SIGNATURE, "1969-01-01"), act(ENTRY_INTO_FORCE, "1970-03-05")),
                        party(EAST, act(ACCESSION, "1992-01-01"), act(ENTRY_INTO_FORCE, "1992-01-01")))
                .term(clause(new Term.Fixed(Period.ofYears(25), Term.CountedFrom.ENTRY_INTO_FORCE)))
                .build();

        assertThat(east(LocalDate.of(1991, 12, 31), agreement).status()).isNotEqualTo(Status.IN_FORCE);
        assertThat(east(LocalDate.of(1992, 1, 1), agreement).status()).isEqualTo(Status.IN_FORCE);
        assertThat(east(LocalDate.of(1995, 3, 6), agreement).status()).isEqualTo(Status.ENDED);
    }

    private static ForParty east(LocalDate on, TreatyAction... acts) {
        return east(on, multilateral(acts).build());
    }

    private static ForParty east(LocalDate on, Agreement agreement) {
        return Standing.of(agreement, on, EventCalendar.empty()).parties().get(2);
    }

    /** An open-ended agreement in force since 2000 between two parties, and a third with acts of its own. */
    private static AgreementBuilder multilateral(TreatyAction... east) {
        return unsigned()
                .addParticipations(signedBy(NORTH, "2000-01-01"), signedBy(SOUTH, "2000-01-01"), party(EAST, east))
                .entryIntoForce(EntryIntoForce.onSignature())
                .term(clause(new Term.OpenEnded(Optional.empty())));
    }

    private static Participation ratified(Id<Party> party) {
        return party(party, act(SIGNATURE, "2000-01-01"), act(RATIFICATION, "2001-01-01"));
    }

    private static Participation party(Id<Party> party, TreatyAction... acts) {
        return Participation.builder().party(party).addActions(acts).build();
    }
}
