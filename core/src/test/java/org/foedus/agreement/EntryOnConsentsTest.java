package org.foedus.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Test;

/** Entry into force after a number of consents, and a term that runs from a named day. */
class EntryOnConsentsTest {

    private static EntryIntoForceBuilder clause() {
        return EntryIntoForce.builder().on(EntryIntoForce.Condition.CONSENTS);
    }

    private static Participation deposited(String party, String day) {
        return Participation.builder()
                .from(signed(party))
                .addActions(TreatyAction.builder()
                        .kind(TreatyActionKind.RATIFICATION)
                        .actedOn(PartialDate.parse("1949-05-01"))
                        .build())
                .addActions(TreatyAction.builder()
                        .kind(TreatyActionKind.DEPOSIT)
                        .actedOn(PartialDate.parse(day))
                        .build())
                .build();
    }

    private static Participation signed(String party) {
        return Participation.signed(Id.of(party), PartialDate.parse("1949-04-04"));
    }

    private static Agreement agreement(EntryIntoForce clause, Participation... parties) {
        return Agreement.builder()
                .id(Id.of("a"))
                .title("Agreement")
                .entryIntoForce(clause)
                .addParticipations(parties)
                .build();
    }

    private static Optional<String> entry(Agreement agreement, int party) {
        return EntryDate.of(agreement, agreement.participations().get(party))
                .day()
                .map(PartialDate::toString);
    }

    @Test
    void an_agreement_enters_into_force_with_the_consent_that_completes_the_number() {
        Agreement agreement = agreement(
                clause().consents(2).build(),
                deposited("A", "1949-06-01"),
                deposited("B", "1949-08-24"),
                deposited("C", "1950-01-01"));

        assertThat(entry(agreement, 0)).contains("1949-08-24");
        assertThat(entry(agreement, 1)).contains("1949-08-24");
    }

    @Test
    void who_consents_later_joins_with_its_own_consent() {
        Agreement agreement =
                agreement(clause().consents(1).build(), deposited("A", "1949-06-01"), deposited("B", "1950-01-01"));

        assertThat(entry(agreement, 1)).contains("1950-01-01");
    }

    @Test
    void who_has_not_consented_is_not_known_to_be_bound() {
        Agreement agreement = agreement(clause().consents(1).build(), deposited("A", "1949-06-01"), signed("B"));
        EntryDate entry = EntryDate.of(agreement, agreement.participations().get(1));

        assertThat(entry.day()).isEmpty();
        assertThat(entry.happenedBy(LocalDate.parse("1949-05-31"))).isEqualTo(Truth.FALSE);
        assertThat(entry.happenedBy(LocalDate.parse("1960-01-01"))).isEqualTo(Truth.UNKNOWN);
        assertThat(entry.missing()).contains("the day of its consent");
    }

    @Test
    void too_few_consents_leave_the_day_open() {
        Agreement agreement = agreement(clause().consents(2).build(), deposited("A", "1949-06-01"), signed("B"));

        assertThat(EntryDate.byClause(agreement).day()).isEmpty();
        assertThat(EntryDate.byClause(agreement).missing()).contains("the days of further consents");
    }

    @Test
    void parties_named_in_the_clause_have_to_be_among_those_that_consent() {
        EntryIntoForce clause = clause().consents(1).addIncluding(Id.of("C")).build();

        assertThat(entry(agreement(clause, deposited("A", "1949-06-01"), deposited("C", "1949-07-01")), 0))
                .contains("1949-07-01");
        assertThat(entry(agreement(clause, deposited("A", "1949-06-01"), signed("C")), 0))
                .isEmpty();
    }

    @Test
    void a_time_after_the_last_consent_is_added_for_those_who_join_later_too() {
        Agreement agreement = agreement(
                clause().consents(1).after(Period.ofDays(30)).build(),
                deposited("A", "1949-06-01"),
                deposited("B", "1950-01-01"),
                deposited("C", "1950-02"));

        assertThat(entry(agreement, 0)).contains("1949-07-01");
        assertThat(entry(agreement, 1)).contains("1950-01-31");
        assertThat(EntryDate.of(agreement, agreement.participations().get(2)).notBefore())
                .contains(LocalDate.parse("1950-03-03"));
    }

    @Test
    void consents_of_which_the_order_is_not_known_leave_the_day_open() {
        Agreement agreement =
                agreement(clause().consents(1).build(), deposited("A", "1949"), deposited("B", "1949-08-24"));
        EntryDate entry = EntryDate.byClause(agreement);

        assertThat(entry.day()).isEmpty();
        assertThat(entry.notBefore()).contains(LocalDate.parse("1949-01-01"));
    }

    @Test
    void a_clause_on_consents_says_how_many_or_whose() {
        assertThatThrownBy(() -> clause().build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clause().consents(0).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.SIGNATURE)
                        .consents(2)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_term_may_run_from_a_day_that_the_text_names() {
        Agreement agreement = Agreement.builder()
                .id(Id.of("a"))
                .title("Agreement")
                .addParticipations(signed("A"))
                .term(TermClause.of(new Term.Fixed(Period.ofYears(20), PartialDate.parse("1950-01-01"))))
                .build();
        Expiry expiry = Expiry.of(agreement, agreement.participations().get(0), EventCalendar.empty());

        assertThat(expiry.earliest()).contains(LocalDate.parse("1969-12-31"));
        assertThat(expiry.latest()).contains(LocalDate.parse("1970-01-01"));
    }

    @Test
    void a_term_from_a_named_day_needs_the_day_and_another_takes_none() {
        assertThatThrownBy(() -> new Term.Fixed(Period.ofYears(1), Term.CountedFrom.NAMED_DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs the day");
    }

    @Test
    void an_ending_says_how_or_why() {
        assertThatThrownBy(() -> new Ending(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
