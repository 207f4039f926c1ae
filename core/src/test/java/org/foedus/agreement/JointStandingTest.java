package org.foedus.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.agreement.Agreements.NORTH;
import static org.foedus.agreement.Agreements.SOUTH;
import static org.foedus.agreement.Agreements.act;
import static org.foedus.agreement.Agreements.clause;
import static org.foedus.agreement.Agreements.unsigned;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foedus.agreement.Standing.ForParty;
import org.foedus.agreement.Standing.Status;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.reason.Decider;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;

/** How an agreement stands as a whole. */
class JointStandingTest {
    private static final Id<Party> EAST = Id.of("EAST");
    private static final LocalDate DAY = LocalDate.of(2006, 1, 1);

    @Test
    void a_bilateral_agreement_ends_for_both_when_one_leaves() {
        Standing standing = Standing.of(
                between(party(NORTH), party(SOUTH, act(TreatyActionKind.WITHDRAWAL, "2005-01-01"))),
                DAY,
                EventCalendar.empty());

        assertThat(standing.status()).isEqualTo(Status.ENDED);
        assertThat(standing.parties()).extracting(ForParty::status).containsOnly(Status.ENDED);
        assertThat(standing.parties().get(0).reason()).isEqualTo("no other party is left, since it ended for SOUTH");
    }

    @Test
    void two_that_are_left_stay_bound() {
        Standing standing = Standing.of(
                between(party(NORTH), party(SOUTH, act(TreatyActionKind.WITHDRAWAL, "2005-01-01")), party(EAST)),
                DAY,
                EventCalendar.empty());

        assertThat(standing.status()).isEqualTo(Status.IN_FORCE);
        assertThat(standing.parties())
                .extracting(ForParty::status)
                .containsExactly(Status.IN_FORCE, Status.ENDED, Status.IN_FORCE);
    }

    @Test
    void an_agreement_suspended_for_one_of_two_says_how_it_stands_for_each() {
        Standing standing = Standing.of(
                between(party(NORTH, act(TreatyActionKind.SUSPENSION, "2005-01-01")), party(SOUTH)),
                DAY,
                EventCalendar.empty());

        assertThat(standing.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(standing.causes().get(0).text())
                .isEqualTo("it does not stand alike for its parties: suspended for NORTH, in force for SOUTH");
        assertThat(standing.deciders().get(0).alternatives())
                .containsExactly(
                        new Decider.Alternative("NORTH", "suspended"), new Decider.Alternative("SOUTH", "in force"));
    }

    @Test
    void between_two_signatures_it_is_not_signed() {
        Agreement agreement = unsigned()
                .addParticipations(Agreements.signedBy(NORTH, "2005-01-01"), Agreements.signedBy(SOUTH, "2007-01-01"))
                .entryIntoForce(EntryIntoForce.onSignature())
                .build();

        assertThat(Standing.of(agreement, DAY, EventCalendar.empty()).status()).isEqualTo(Status.NOT_SIGNED);
    }

    @Test
    void an_agreement_without_parties_says_what_is_missing() {
        Standing standing = Standing.of(unsigned().build(), DAY, EventCalendar.empty());

        assertThat(standing.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(standing.deciders()).hasSize(1);
    }

    @Property
    void what_is_undetermined_always_has_a_cause_and_a_decider(@ForAll("agreements") Agreement agreement) {
        for (int year = 1999; year < 2022; year++) {
            Standing standing = Standing.of(agreement, LocalDate.of(year, 6, 15), EventCalendar.empty());

            assertThat(standing.status() == Status.UNDETERMINED
                            && (standing.causes().isEmpty()
                                    || standing.deciders().isEmpty()))
                    .as("%s in %s", agreement, year)
                    .isFalse();
            assertThat(standing.parties())
                    .as("%s in %s", agreement, year)
                    .noneMatch(party -> party.status() == Status.UNDETERMINED
                            && (party.causes().isEmpty() || party.deciders().isEmpty()));
        }
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        Arbitrary<PartialDate> days = Combinators.combine(
                        Arbitraries.integers().between(2000, 2020), Arbitraries.of("", "-06", "-06-15"))
                .as((year, rest) -> PartialDate.parse(year + rest));
        Arbitrary<TreatyAction> acts = Combinators.combine(
                        Arbitraries.of(TreatyActionKind.class), days.optional(0.9), days.optional(0.1))
                .as((kind, acted, effective) -> TreatyAction.builder()
                        .kind(kind)
                        .actedOn(acted)
                        .effectiveOn(effective)
                        .build());
        Arbitrary<List<TreatyAction>> several = acts.list().ofMaxSize(4);
        Arbitrary<Participation> participations = Combinators.combine(Arbitraries.of(NORTH, SOUTH, EAST), several)
                .as((party, done) ->
                        Participation.builder().party(party).actions(done).build());
        Arbitrary<Optional<EntryIntoForce>> entries = Arbitraries.of(
                        EntryIntoForce.Condition.SIGNATURE,
                        EntryIntoForce.Condition.LAST_NOTIFICATION,
                        EntryIntoForce.Condition.LAST_RATIFICATION)
                .map(on -> EntryIntoForce.builder().on(on).build())
                .optional(0.7);
        Arbitrary<Optional<TermClause>> terms = Arbitraries.of(
                        new Term.OpenEnded(Optional.empty()),
                        new Term.Fixed(Period.ofYears(5), Term.CountedFrom.SIGNATURE),
                        new Term.Fixed(Period.ofYears(5), Term.CountedFrom.NOT_STATED),
                        new Term.UntilEvent(Agreements.ACCESSION))
                .map(TermClause::of)
                .optional(0.8);
        Arbitrary<Optional<Renewal>> renewals = Arbitraries.of(Renewal.Mode.class)
                .map(mode -> Renewal.builder().mode(mode).build())
                .optional(0.5);
        return Combinators.combine(participations.list().ofMaxSize(3), several, entries, terms, renewals)
                .as((parties, together, entry, term, renewal) -> unsigned()
                        .participations(parties)
                        .actions(together)
                        .entryIntoForce(entry)
                        .term(term)
                        .renewal(renewal)
                        .build());
    }

    private static Agreement between(Participation... parties) {
        return unsigned()
                .addParticipations(parties)
                .entryIntoForce(EntryIntoForce.onSignature())
                .term(clause(new Term.OpenEnded(Optional.empty())))
                .build();
    }

    private static Participation party(Id<Party> party, TreatyAction... acts) {
        return Participation.builder()
                .party(party)
                .addActions(act(TreatyActionKind.SIGNATURE, "2000-01-01"))
                .addActions(acts)
                .build();
    }
}
