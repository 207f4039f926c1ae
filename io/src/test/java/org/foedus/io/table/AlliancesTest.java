package org.foedus.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Clause;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Ending;
import org.foedus.agreement.ObligationCondition;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.junit.jupiter.api.Test;

/** What the mappings of alliances make of invented rows. */
class AlliancesTest {
    private static final List<String> MEMBER_COLUMNS =
            Arrays.asList(("atopid cowid cow4id member yrent moent dayent yrexit moexit"
                            + " dayexit phase estmode pubsecr speclgth length renounce proren renewlgt termmode termcaus defense offense"
                            + " neutral nonagg consul defcoadv defcoloc defcocon defconum defcodem defconpr offcoadv offcoloc offcocon"
                            + " offconum offcodem neucoadv neucoloc neucocon neuconum neucodem neuconpr neucoatt concoadv concoloc"
                            + " concocon concoreq olimob notaiden dipaid terrres seppeace thirdcom noothall")
                    .split(" "));

    /** Rows of members, of which only what is not 0 is given. */
    private static String members(String... rows) {
        StringBuilder table = new StringBuilder(String.join(",", MEMBER_COLUMNS)).append('\n');
        for (String row : rows) {
            Map<String, String> given = Arrays.stream(row.split(" "))
                    .map(cell -> cell.split("=", -1))
                    .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
            table.append(MEMBER_COLUMNS.stream()
                            .map(column -> given.getOrDefault(column, "0"))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return table.toString();
    }

    private static Imported imported(String mapping, String table) {
        Imported imported = Imported.of(MappingReader.shipped(mapping), table);
        assertThat(imported.report().problems()).isEmpty();
        assertThat(imported.reasons()).isEmpty();
        assertThat(imported.report().addsUp()).isTrue();
        return imported;
    }

    private static Agreement only(Imported imported) {
        assertThat(imported.dataset().agreements()).hasSize(1);
        return imported.dataset().agreements().get(0);
    }

    private static List<TreatyAction> acts(Agreement agreement, int party) {
        return agreement.participations().get(party).actions();
    }

    private static final String ARCADIA = "atopid=1 cow4id=7 cowid= member=2 yrent=1901 moent=3 dayent= ";
    private static final String RURITANIA = "atopid=1 cow4id=7 cowid= member=3 yrent=1901 moent=3 dayent=4 ";

    @Test
    void entry_is_signature_and_an_unknown_day_stays_unknown() {
        Agreement pact = only(imported("atop-5.1", members(ARCADIA, RURITANIA)));

        assertThat(acts(pact, 0))
                .extracting(
                        TreatyAction::kind, act -> act.actedOn().orElseThrow().toString())
                .containsExactly(tuple(TreatyActionKind.SIGNATURE, "1901-03"));
        assertThat(acts(pact, 0).get(0).citations().get(0).locator().orElseThrow())
                .hasToString("table.csv, row 1 (yrent, moent, dayent)");
        assertThat(pact.identifiers()).extracting(Object::toString).containsExactly("atop:1", "cow-alliance:7");
    }

    @Test
    void a_member_that_leaves_withdraws_and_members_that_leave_together_end_the_alliance() {
        String left = "yrexit=1910 moexit=5 dayexit=6.0 termmode=3 termcaus=4";

        assertThat(acts(only(imported("atop-5.1", members(ARCADIA + left, RURITANIA))), 0)
                        .get(1))
                .satisfies(end -> {
                    assertThat(end.kind()).isEqualTo(TreatyActionKind.WITHDRAWAL);
                    assertThat(end.effectiveOn().orElseThrow()).hasToString("1910-05-06");
                    assertThat(end.ending().flatMap(Ending::mode)).contains(Ending.Mode.BROKEN_OFF);
                    assertThat(end.ending().flatMap(Ending::reason)).contains(Ending.Reason.POLICY_DISPUTE);
                });
        assertThat(acts(only(imported("atop-5.1", members(ARCADIA + left, RURITANIA + left))), 1)
                        .get(1)
                        .kind())
                .isEqualTo(TreatyActionKind.TERMINATION);
    }

    @Test
    void a_party_that_comes_back_is_one_party_with_two_spells_and_phases_are_agreements() {
        Imported alliances = imported(
                "atop-5.1",
                members(
                        ARCADIA + "phase=1 yrexit=1905 moexit=1 dayexit=1 termmode=3 termcaus=",
                        RURITANIA + "phase=1",
                        RURITANIA.replace("1901", "1912") + "phase=2",
                        ARCADIA.replace("1901", "1907") + "phase=1",
                        ARCADIA.replace("1901", "1912") + "phase=2"));

        assertThat(alliances.dataset().agreements())
                .extracting(one -> one.id().value(), one -> one.participations().size())
                .containsExactly(tuple("atop-5.1-1-1", 2), tuple("atop-5.1-1-2", 2));
        assertThat(acts(alliances.dataset().agreements().get(0), 0)).hasSize(3);
    }

    @Test
    void obligations_are_those_of_each_member_with_their_conditions() {
        Agreement pact = only(imported(
                "atop-5.1",
                members(
                        ARCADIA + "defense=1 defcoadv=1 defconpr=1 consul=1 concoreq=1 olimob=1",
                        RURITANIA + "seppeace=2")));

        assertThat(pact.commitments())
                .extracting(
                        one -> one.obligors().get(0).value(),
                        Commitment::kind,
                        Commitment::limits,
                        Commitment::conditions)
                .containsExactly(
                        tuple(
                                "cow-2",
                                CommitmentKind.DEFENSE,
                                Set.of(ObligationCondition.ADVERSARY, ObligationCondition.NON_PROVOCATION),
                                List.of()),
                        tuple("cow-2", CommitmentKind.CONSULTATION, Set.of(), List.of("if a partner asks for it")),
                        tuple("cow-3", CommitmentKind.OTHER, Set.of(), List.of()));
        assertThat(pact.scopeLimits()).hasSize(1);
    }

    @Test
    void noughts_and_blanks_in_clauses_mean_what_the_codebook_says() {
        String fixed = "speclgth=1 length=120.0 proren=2 renewlgt=60 renounce=1";
        Agreement pact = only(imported("atop-4.01", members(ARCADIA + fixed, RURITANIA + fixed)));
        String silent = "speclgth=0 proren=0 renounce=";
        Agreement other = only(imported("atop-5.1", members(ARCADIA + silent, RURITANIA + silent)));

        assertThat(pact.term().orElseThrow().term().toString()).contains("P120M");
        assertThat(pact.renewal().orElseThrow().extension()).hasToString("Optional[P60M]");
        assertThat(pact.termination()).isPresent();
        assertThat(other.term()).isEmpty();
        assertThat(other.termination()).isEmpty();
        assertThat(other.silentOn()).containsExactlyInAnyOrder(Clause.TERM, Clause.RENEWAL);
    }

    @Test
    void a_code_that_the_codebook_does_not_have_rejects_its_alliance() {
        Imported alliances = Imported.of(
                MappingReader.shipped("atop-5.1"),
                members(ARCADIA + "defense=2", RURITANIA, "atopid=2 member=2 yrent=1950 moent=1 dayent=1"));

        assertThat(alliances.reasons()).hasSize(2);
        assertThat(alliances.reasons().get(0)).startsWith("\"2\" is not in the list of codes");
        assertThat(alliances.dataset().agreements()).hasSize(1);
    }

    @Test
    void members_of_before_1816_have_no_day_of_signature_and_those_still_in_have_no_end() {
        Agreement pact = only(imported("cow-alliances", """
                version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version
                7,2,"Arcadia",9,5,1386,,,,"Type I: Defense Pact",1,1,1816,,,,1,1,1,0,1,0,4.1
                7,3,"Ruritania",9,5,1386,,,,"Type I: Defense Pact",4,3,1901,1,2,1910,0,0,1,0,,0,4.1
                """));

        assertThat(acts(pact, 0)).singleElement().satisfies(act -> {
            assertThat(act.actedOn()).isEmpty();
            assertThat(act.note().orElseThrow()).startsWith("Joined before 1816-01-01.");
        });
        assertThat(acts(pact, 1))
                .extracting(TreatyAction::kind)
                .containsExactly(TreatyActionKind.SIGNATURE, TreatyActionKind.WITHDRAWAL);
        assertThat(pact.commitments()).hasSize(3);
    }

    @Test
    void terms_of_a_pair_that_bind_one_of_the_two_are_not_said_to_bind_either() {
        Agreement pair = only(imported("cow-alliances-dyads", """
                version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,asymmetric,version
                7,2,"Arcadia",3,"Ruritania",4,3,1901,,,,0,1,1,0,0,0,1,4.1
                """));

        assertThat(pair.commitments()).isEmpty();
        assertThat(pair.note().orElseThrow()).contains("defense 1");
    }
}
