package org.foedus.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import org.foedus.id.Id;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void an_agreement_needs_a_title() {
        AgreementBuilder untitled = Agreement.builder().id(Id.of("a")).title(" ");

        assertThatThrownBy(untitled::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("agreement \"a\" has a blank title");
    }

    @Test
    void a_term_has_a_positive_length() {
        assertThatThrownBy(() -> new Term.Fixed(Period.ZERO, Term.CountedFrom.SIGNATURE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be positive, but is P0D");
        assertThatThrownBy(() -> new Term.Fixed(Period.ofYears(-1), Term.CountedFrom.SIGNATURE))
                .hasMessageContaining("P-1Y");
    }

    @Test
    void a_term_of_several_has_at_least_two() {
        Term until = new Term.UntilEvent(Id.of("e"));

        assertThatThrownBy(() -> new Term.EarliestOf(List.of(until)))
                .hasMessageContaining("needs at least two, but has 1");
        assertThatThrownBy(() -> new Term.LatestOf(List.of())).hasMessageContaining("but has 0");
    }

    @Test
    void entry_on_a_named_day_needs_the_day_and_no_other_entry_has_one() {
        EntryIntoForceBuilder named = EntryIntoForce.builder().on(EntryIntoForce.Condition.NAMED_DAY);
        EntryIntoForceBuilder signature =
                EntryIntoForce.builder().on(EntryIntoForce.Condition.SIGNATURE).day(PartialDate.parse("2024-01-01"));

        assertThatThrownBy(named::build).hasMessageContaining("needs the day that the text names");
        assertThatThrownBy(signature::build).hasMessageContaining("takes no day, but 2024-01-01 is given");
    }

    @Test
    void the_first_dated_signature_of_a_party_counts() {
        Participation participation = Participation.builder()
                .party(Agreements.NORTH)
                .addActions(
                        Agreements.act(TreatyActionKind.SIGNATURE, "2024-05-01"),
                        Agreements.act(TreatyActionKind.DEFINITIVE_SIGNATURE, "2024-03-01"),
                        Agreements.act(TreatyActionKind.RATIFICATION, "2023-01-01"))
                .build();

        assertThat(participation.signedOn()).contains(PartialDate.parse("2024-03-01"));
        assertThat(participation.actions(TreatyActionKind.RATIFICATION)).hasSize(1);
    }

    @Test
    void the_day_of_effect_comes_before_the_day_of_the_act() {
        TreatyAction notice = TreatyAction.builder()
                .kind(TreatyActionKind.NOTIFICATION)
                .actedOn(PartialDate.parse("2024-05-01"))
                .effectiveOn(PartialDate.parse("2024-05-09"))
                .build();

        assertThat(notice.effectDate()).contains(PartialDate.parse("2024-05-09"));
        assertThat(Agreements.act(TreatyActionKind.NOTIFICATION, "2024-05-01").effectDate())
                .contains(PartialDate.parse("2024-05-01"));
    }

    @Test
    void all_acts_are_those_of_the_parties_and_of_the_whole() {
        Agreement agreement = Agreements.signedOn("2024-01-01")
                .addActions(Agreements.act(TreatyActionKind.ENTRY_INTO_FORCE, "2024-02-01"))
                .build();

        assertThat(agreement.allActions())
                .extracting(TreatyAction::kind)
                .containsExactly(
                        TreatyActionKind.SIGNATURE, TreatyActionKind.SIGNATURE, TreatyActionKind.ENTRY_INTO_FORCE);
    }

    @Test
    void what_could_end_it_sooner_is_notice_and_events() {
        Agreement agreement = Agreements.signedOn("2024-01-01")
                .termination(TerminationClause.builder()
                        .form("written notice")
                        .notice(Period.ofMonths(6))
                        .countedFrom(TerminationClause.CountedFrom.RECEIPT)
                        .build())
                .addEventEffects(
                        EventEffect.builder()
                                .event(Id.of("accession"))
                                .effect(EventEffect.Effect.PARTIES_DECIDE)
                                .build(),
                        EventEffect.builder()
                                .event(Id.of("peace"))
                                .effect(EventEffect.Effect.NONE_STATED)
                                .build())
                .build();

        assertThat(agreement.couldEndSooner())
                .containsExactly(
                        "a party gives written notice (P6M)", "accession: the parties decide on its future status");
    }

    @Test
    void a_relation_that_builds_on_another_instrument_needs_it_first() {
        assertThat(Relation.Kind.values())
                .filteredOn(Relation.Kind::needsEarlierInstrument)
                .containsExactly(
                        Relation.Kind.IMPLEMENTS,
                        Relation.Kind.UNDER_FRAMEWORK,
                        Relation.Kind.AMENDS,
                        Relation.Kind.RENEWS,
                        Relation.Kind.SUPERSEDES);
    }
}
