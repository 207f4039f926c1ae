package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.office;
import static org.foedus.rule.standard.Example.participation;
import static org.foedus.rule.standard.Example.person;
import static org.foedus.rule.standard.Example.signature;
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.state;
import static org.foedus.rule.standard.Example.tenure;

import java.util.List;
import java.util.Optional;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.InstrumentClass;
import org.foedus.agreement.Signatory;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.party.Coalition;
import org.foedus.party.Membership;
import org.foedus.party.Office;
import org.foedus.party.Organization;
import org.foedus.party.State;
import org.foedus.party.Succession;
import org.foedus.rule.Report;
import org.foedus.time.DateSpan;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about when parties exist, who belongs to them and who acts for them. */
class PartyRulesTest {

    private static final DateSpan SINCE_1991 = DateSpan.parse("1991-08-24/..");
    private static final DateSpan UP_TO_1991 = DateSpan.parse("1922-12-30/1991-12-26");

    private static State existing(DateSpan existence) {
        return State.builder()
                .id(Id.of("EAST"))
                .name("East")
                .existence(existence)
                .build();
    }

    private static Organization union() {
        return Organization.builder().id(Id.of("UNION")).name("Union").build();
    }

    private static Coalition group() {
        return Coalition.builder().id(Id.of("GROUP")).name("Group").build();
    }

    private static Membership membership(String id, String member, String organization, String during) {
        return Membership.builder()
                .id(Id.of(id))
                .member(Id.of(member))
                .organization(Id.of(organization))
                .during(DateSpan.parse(during))
                .build();
    }

    private static Office officeOf(String id, String party) {
        return Office.builder()
                .id(Id.of(id))
                .title("Premier of " + party)
                .party(Id.of(party))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-01/2020-03-01, 2020-03-01/.., FALSE",
        "2018-05-01/2020-03-02, 2020-03-01/.., TRUE",
        "2018-05-01/2020-03-01, 2020-03-02/.., FALSE",
        "2018-05-01/.., 2020-03-01/2020-03-01, FALSE",
        "../.., ../.., TRUE",
        "2018-05-01/2020, 2020-03-01/.., UNKNOWN",
        "2018-05-01/unknown, 2020-03-01/.., UNKNOWN",
        "2018-05-01/censored:2020-03-02, 2020-03-01/.., TRUE",
        "2018-05-01/2020-03-01, unknown/2019-01-01, UNKNOWN",
        "2018-05-01/2020-03-01, censored:2018-01-01/2019-01-01, TRUE",
        "2018-05-01/unknown, 2017-01-01/2018-05-01, FALSE"
    })
    void one_day_in_common_is_a_change_and_two_are_more(DateSpan one, DateSpan other, Truth more) {
        assertThat(SharedDays.moreThanOne(one, other)).isEqualTo(more);
        assertThat(SharedDays.moreThanOne(other, one)).isEqualTo(more);
    }

    @Nested
    class ActRule {
        private Report judge(State state, String day) {
            return Example.run(
                    new ActWithinExistence(),
                    dataset()
                            .addParties(state)
                            .addAgreements(agreement("a")
                                    .addParticipations(signed("EAST", day))
                                    .build()));
        }

        @Test
        void first_day_of_the_party_is_compliant_and_the_day_before_violated() {
            assertThat(counts(judge(existing(SINCE_1991), "1991-08-24"))).containsExactly(1, 1, 0, 0, 0);
            Report report = judge(existing(SINCE_1991), "1991-08-23");
            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/0/actedOn");
            assertThat(message(report))
                    .isEqualTo(
                            "signature on 1991-08-23, but East existed during 1991-08-24/..; mend the day that is wrong,"
                                    + " or name the predecessor or successor");
        }

        @Test
        void imprecise_day_is_undetermined_and_unrecorded_existence_not_applicable() {
            assertThat(decider(judge(existing(SINCE_1991), "1991"))).isEqualTo("the day that is given as 1991");
            assertThat(counts(judge(state("EAST", "East"), "1900-01-01"))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class MembershipExistenceRule {
        private Report judge(DateSpan existence, String during) {
            return Example.run(
                    new MembershipWithinExistence(),
                    dataset()
                            .addParties(existing(existence), union())
                            .addMemberships(membership("m", "EAST", "UNION", during)));
        }

        @Test
        void spell_within_existence_is_compliant_and_beyond_either_end_violated() {
            assertThat(counts(judge(UP_TO_1991, "1922-12-30/1991-12-26"))).containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(UP_TO_1991, "1922-12-29/1991-12-26"))).containsExactly(1, 0, 1, 0, 0);
            assertThat(counts(judge(UP_TO_1991, "1922-12-30/1991-12-27"))).containsExactly(1, 0, 1, 0, 0);
            assertThat(message(judge(UP_TO_1991, "1945-10-24/..")))
                    .startsWith("a membership during 1945-10-24/.., but East existed during 1922-12-30/1991-12-26;");
        }

        @Test
        void imprecise_spell_is_undetermined() {
            assertThat(counts(judge(UP_TO_1991, "1922/1980"))).containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void organization_is_looked_at_as_well() {
            Report report = Example.run(
                    new MembershipWithinExistence(),
                    dataset()
                            .addParties(existing(SINCE_1991))
                            .addMemberships(membership("m", "NORTH", "EAST", "1990-01-01/..")));

            assertThat(counts(report)).containsExactly(1, 0, 1, 0, 0);
            assertThat(at(report)).isEqualTo("memberships/m/during");
        }
    }

    @Nested
    class TenureExistenceRule {
        private Report judge(String during) {
            return Example.run(
                    new TenureWithinExistence(),
                    dataset()
                            .addParties(existing(SINCE_1991))
                            .addPersons(person("ada", "Ada"))
                            .addOffices(officeOf("premier", "EAST"), office("envoy", "Envoy"))
                            .addTenures(tenure("ada", "premier", during)));
        }

        @Test
        void tenure_from_the_first_day_is_compliant_and_from_the_day_before_violated() {
            assertThat(counts(judge("1991-08-24/.."))).containsExactly(1, 1, 0, 0, 0);
            Report report = judge("1991-08-23/..");
            assertThat(at(report)).isEqualTo("tenures/ada.premier.1991/during");
            assertThat(message(report))
                    .startsWith("Ada is Premier of EAST during 1991-08-23/.., but East existed during");
        }

        @Test
        void imprecise_tenure_is_undetermined_and_an_office_without_party_not_applicable() {
            assertThat(counts(judge("1991/.."))).containsExactly(1, 0, 0, 1, 0);
            assertThat(counts(Example.run(
                            new TenureWithinExistence(),
                            dataset()
                                    .addOffices(office("envoy", "Envoy"))
                                    .addTenures(tenure("ada", "envoy", "1900/..")))))
                    .containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class OneHolderRule {
        private Report judge(String second, String during) {
            return Example.run(
                    new OneHolderOfAnOffice(),
                    dataset()
                            .addPersons(person("ada", "Ada"), person("ben", "Ben"))
                            .addOffices(office("premier", "Premier"))
                            .addTenures(
                                    tenure("ada", "premier", "2018-05-01/2020-03-01"),
                                    tenure(second, "premier", during)));
        }

        @Test
        void change_on_one_day_is_compliant_and_two_days_together_are_violated_once() {
            assertThat(counts(judge("ben", "2020-03-01/.."))).containsExactly(2, 1, 0, 0, 1);
            Report report = judge("ben", "2020-02-29/..");
            assertThat(counts(report)).containsExactly(2, 0, 1, 0, 1);
            assertThat(at(report)).isEqualTo("tenures/ben.premier.2020/during");
            assertThat(message(report))
                    .isEqualTo(
                            "Ben (2020-02-29/..) and Ada (2018-05-01/2020-03-01) are both Premier for more than a day;"
                                    + " mend the day that is wrong, or record two offices");
        }

        @Test
        void deputies_and_those_who_came_and_went_together_may_hold_a_post_beside_each_other() {
            assertThat(decider(judge("ben", "2018-05-01/2020-03-01")))
                    .isEqualTo("whether several hold this office at once");
            for (String title : List.of("Deputy Premier", "Co-Prince", "Member of the Council", "Federal Council")) {
                assertThat(counts(deputies(title))).containsExactly(2, 0, 0, 1, 1);
            }
            assertThat(counts(deputies("Secretary of the Security Council"))).containsExactly(2, 0, 1, 0, 1);
        }

        private Report deputies(String title) {
            return Example.run(
                    new OneHolderOfAnOffice(),
                    dataset()
                            .addPersons(person("ada", "Ada"), person("ben", "Ben"))
                            .addOffices(office("post", title))
                            .addTenures(
                                    tenure("ada", "post", "2018-05-01/2020-03-01"),
                                    tenure("ben", "post", "2019-05-01/..")));
        }

        @Test
        void imprecise_day_is_undetermined_and_one_person_alone_not_applicable() {
            assertThat(counts(judge("ben", "2020/.."))).containsExactly(2, 0, 0, 1, 1);
            assertThat(counts(judge("ada", "2019-01-01/.."))).containsExactly(2, 0, 0, 0, 2);
        }
    }

    @Nested
    class MemberOnceRule {
        private Report judge(String organization, String during) {
            return Example.run(
                    new MemberOnceAtATime(),
                    dataset()
                            .addParties(state("EAST", "East"), union())
                            .addMemberships(
                                    membership("first", "EAST", "UNION", "2000-01-01/2010-12-31"),
                                    membership("second", "EAST", organization, during)));
        }

        @Test
        void spells_after_each_other_are_compliant_and_beside_each_other_violated() {
            assertThat(counts(judge("UNION", "2010-12-31/.."))).containsExactly(2, 1, 0, 0, 1);
            Report report = judge("UNION", "2010-12-30/..");
            assertThat(at(report)).isEqualTo("memberships/second/during");
            assertThat(message(report))
                    .isEqualTo("two spells of membership of East in Union (2010-12-30/.. and 2000-01-01/2010-12-31) run"
                            + " beside each other; make one of them, or mend the day that is wrong");
        }

        @Test
        void imprecise_day_is_undetermined_and_another_organization_not_applicable() {
            assertThat(counts(judge("UNION", "2010/.."))).containsExactly(2, 0, 0, 1, 1);
            assertThat(counts(judge("GROUP", "2005-01-01/.."))).containsExactly(2, 0, 0, 0, 2);
        }
    }

    @Nested
    class IdentifierRule {
        private State bearing(String id, Optional<String> valid, Optional<DateSpan> existence) {
            return State.builder()
                    .id(Id.of(id))
                    .name(id)
                    .existence(existence)
                    .addIdentifiers(valid.map(span -> Identifier.of("cow", "255", DateSpan.parse(span)))
                            .orElseGet(() -> Identifier.of("cow", "255")))
                    .build();
        }

        private Report judge(State first, State second) {
            return Example.run(new IdentifierNamesOneParty(), dataset().addParties(first, second));
        }

        private Report judge(String first, String second) {
            return judge(
                    bearing("WEST", Optional.of(first), Optional.empty()),
                    bearing("EAST", Optional.of(second), Optional.empty()));
        }

        @Test
        void code_that_passes_on_is_compliant_and_one_for_two_violated() {
            assertThat(counts(judge("1950-01-01/1990-10-03", "1990-10-03/.."))).containsExactly(2, 1, 0, 0, 1);
            Report report = judge("1950-01-01/1990-10-04", "1990-10-03/..");
            assertThat(at(report)).isEqualTo("parties/EAST/identifiers/0");
            assertThat(message(report))
                    .isEqualTo(
                            "\"cow:255\" names EAST and WEST at the same time; mend the code, or the days on which each"
                                    + " bears it");
        }

        @Test
        void existence_stands_in_for_days_that_are_not_given() {
            State west = bearing("WEST", Optional.empty(), Optional.of(UP_TO_1991));

            assertThat(counts(judge(west, bearing("EAST", Optional.empty(), Optional.of(SINCE_1991)))))
                    .containsExactly(2, 0, 1, 0, 1);
            assertThat(counts(judge(west, bearing("EAST", Optional.of("1991-12-27/.."), Optional.empty()))))
                    .containsExactly(2, 1, 0, 0, 1);
        }

        @Test
        void code_without_any_days_is_undetermined_and_a_code_of_ones_own_not_applicable() {
            assertThat(decider(judge(
                            bearing("WEST", Optional.empty(), Optional.empty()),
                            bearing("EAST", Optional.of("1990-10-03/.."), Optional.empty()))))
                    .isEqualTo("from when to when each of the two bears it");
            assertThat(counts(judge(state("WEST", "West"), bearing("EAST", Optional.empty(), Optional.empty()))))
                    .containsExactly(2, 0, 0, 0, 2);
        }
    }

    @Nested
    class TwoPartiesRule {
        private Report judge(Optional<InstrumentClass> instrument, String... parties) {
            AgreementBuilder agreement = agreement("a").instrumentClass(instrument);
            for (String party : parties) {
                agreement.addParticipations(participation(party));
            }
            return Example.run(
                    new AgreementHasTwoParties(),
                    dataset().addParties(state("EAST", "East"), group()).addAgreements(agreement.build()));
        }

        @Test
        void two_parties_or_a_coalition_are_compliant() {
            assertThat(counts(judge(Optional.empty(), "EAST", "WEST"))).containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(Optional.of(InstrumentClass.JOINT_DECLARATION), "GROUP")))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void treaty_with_one_party_is_violated_and_undetermined_if_the_class_is_not_known() {
            Report report = judge(Optional.of(InstrumentClass.TREATY), "EAST");

            assertThat(at(report)).isEqualTo("agreements/a/participations");
            assertThat(message(report))
                    .isEqualTo("the only party is East; add the other, or mend the class of the instrument");
            assertThat(counts(judge(Optional.empty(), "EAST"))).containsExactly(1, 0, 0, 1, 0);
        }

        @Test
        void declaration_of_one_side_and_record_without_parties_are_not_applicable() {
            assertThat(counts(judge(Optional.of(InstrumentClass.UNILATERAL_DECLARATION), "EAST")))
                    .containsExactly(1, 0, 0, 0, 1);
            assertThat(counts(judge(Optional.of(InstrumentClass.TREATY)))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class OrganizationRule {
        private Report judge(String member, String organization) {
            return Example.run(
                    new MembershipOfOrganization(),
                    dataset()
                            .addParties(state("EAST", "East"), state("WEST", "West"), union(), group())
                            .addMemberships(membership("m", member, organization, "2000/..")));
        }

        @Test
        void organization_and_coalition_have_members() {
            assertThat(counts(judge("EAST", "UNION"))).containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge("EAST", "GROUP"))).containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void state_has_none_and_nobody_is_a_member_of_itself() {
            assertThat(at(judge("EAST", "WEST"))).isEqualTo("memberships/m/organization");
            assertThat(message(judge("EAST", "WEST"))).startsWith("West is neither an organization nor a coalition");
            assertThat(message(judge("UNION", "UNION"))).startsWith("Union is said to be a member of itself");
        }

        @Test
        void organization_that_was_not_read_is_not_applicable() {
            assertThat(counts(judge("EAST", "NATO"))).containsExactly(1, 0, 0, 0, 1);
        }
    }

    @Nested
    class SuccessionRule {
        private Report judge(Succession.Kind kind, String predecessor, String successor) {
            return Example.run(
                    new SuccessionFitsExistence(),
                    dataset()
                            .addParties(
                                    existing(DateSpan.parse(predecessor)),
                                    State.builder()
                                            .id(Id.of("WEST"))
                                            .name("West")
                                            .existence(DateSpan.parse(successor))
                                            .build())
                            .addSuccessions(Succession.builder()
                                    .id(Id.of("s"))
                                    .predecessor(Id.of("EAST"))
                                    .successor(Id.of("WEST"))
                                    .kind(kind)
                                    .on(date("1991-12-26"))
                                    .build()));
        }

        @Test
        void end_the_day_before_and_beginning_the_day_after_still_meet() {
            assertThat(counts(judge(Succession.Kind.CONTINUATION, "1922/1991-12-25", "1991-12-27/..")))
                    .containsExactly(1, 2, 0, 0, 0);
        }

        @Test
        void gap_and_overlap_are_violated() {
            Report report = judge(Succession.Kind.DISSOLUTION, "1922/1991-12-24", "1991-12-28/..");

            assertThat(counts(report)).containsExactly(1, 0, 2, 0, 0);
            assertThat(report.findings())
                    .extracting(finding -> finding.at().toString())
                    .containsExactly("successions/s/predecessor", "successions/s/successor");
            assertThat(message(report))
                    .isEqualTo(
                            "the succession is of 1991-12-26, but East ended on 1991-12-24; mend the day that is wrong");
            assertThat(counts(judge(Succession.Kind.CONTINUATION, "1922/1991-12-28", "1991-12-24/..")))
                    .containsExactly(1, 0, 2, 0, 0);
        }

        @Test
        void predecessor_that_never_ended_is_violated_unless_a_part_left_it() {
            assertThat(message(judge(Succession.Kind.DISSOLUTION, "1922/..", "1991-12-26/..")))
                    .contains("but East never ended; mend its existence, or the kind of succession");
            assertThat(counts(judge(Succession.Kind.SEPARATION, "1922/..", "1991-12-26/..")))
                    .containsExactly(1, 2, 0, 0, 0);
        }

        @Test
        void party_that_breaks_up_may_outlast_the_first_part_that_leaves() {
            assertThat(counts(judge(Succession.Kind.DISSOLUTION, "1922/1992-04-27", "1991-12-26/..")))
                    .containsExactly(1, 2, 0, 0, 0);
        }

        @Test
        void successor_may_be_older_if_another_joined_it() {
            assertThat(counts(judge(Succession.Kind.UNION, "1922/1991-12-26", "1949/..")))
                    .containsExactly(1, 2, 0, 0, 0);
            assertThat(counts(judge(Succession.Kind.UNION, "1922/1991-12-26", "1992-01-01/..")))
                    .containsExactly(1, 1, 1, 0, 0);
        }

        @Test
        void imprecise_and_unknown_ends_are_undetermined() {
            assertThat(counts(judge(Succession.Kind.CONTINUATION, "1922/1991", "1991-12-26/..")))
                    .containsExactly(1, 1, 0, 1, 0);
            assertThat(decider(judge(Succession.Kind.CONTINUATION, "1922/unknown", "1991-12-26/..")))
                    .isEqualTo("when East ended");
        }
    }

    @Nested
    class SignatoryRule {
        private Report judge(String party, String office) {
            Signatory signatory =
                    Signatory.builder().name("Ada").office(Id.of(office)).build();
            return Example.run(
                    new SignatoryOfOwnParty(),
                    dataset()
                            .addParties(state("EAST", "East"), state("WEST", "West"), union())
                            .addOffices(
                                    officeOf("premier-east", "EAST"),
                                    officeOf("premier-west", "WEST"),
                                    office("envoy", "Envoy"))
                            .addAgreements(agreement("a")
                                    .addParticipations(participation(party, signature("2020-03-01", signatory)))
                                    .build()));
        }

        @Test
        void office_of_the_party_is_compliant_and_of_the_other_side_violated() {
            assertThat(counts(judge("EAST", "premier-east"))).containsExactly(1, 1, 0, 0, 0);
            Report report = judge("EAST", "premier-west");
            assertThat(at(report)).isEqualTo("agreements/a/participations/0/actions/0/signatories/0/office");
            assertThat(message(report))
                    .isEqualTo("signed for East as Premier of WEST, an office of West; mend the party, or the office");
        }

        @Test
        void office_without_party_and_signature_for_an_organization_are_undetermined() {
            assertThat(decider(judge("EAST", "envoy"))).isEqualTo("the party whose office that is");
            assertThat(decider(judge("UNION", "premier-west"))).isEqualTo("whether that office may sign for it");
        }

        @Test
        void office_that_was_not_read_is_not_applicable() {
            assertThat(counts(judge("EAST", "unheard-of"))).containsExactly(1, 0, 0, 0, 1);
        }
    }
}
