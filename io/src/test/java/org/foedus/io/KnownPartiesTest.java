package org.foedus.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identifier;
import org.foedus.party.Party;
import org.foedus.party.PartyDirectory;
import org.foedus.party.PartyMatch;
import org.foedus.rule.standard.StandardRules;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownPartiesTest {
    private static final Dataset KNOWN = KnownParties.read();
    private static final PartyDirectory DIRECTORY = PartyDirectory.of(KNOWN.parties(), KNOWN.successions());

    private static List<String> candidates(PartyMatch match) {
        return match.candidates().stream()
                .map(candidate -> candidate.party().id().value())
                .toList();
    }

    @Test
    void no_rule_finds_fault_with_the_list() {
        assertThat(StandardRules.all()
                        .evaluate(KNOWN, new ReferenceData(LocalDate.parse("2026-11-25")))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USSR                              | 1950-01-01 | SU
            Russia                            | 1900       | russian-empire
            Russia                            | 1930       | SU
            RUSSIAN FEDERATION                | 2001       | RU
            Germany                           | 1900       | german-reich
            Germany                           | 1991       | DE
            Federal Republic of Germany       | 1955-05-05 | DE
            Federal Republic of Germany       | 2005       | DE
            GERMANY FEDERAL REPUBLIC          | 1972       | DE
            German Democratic Republic        | 1972       | DD
            Prussia                           | 1850       | prussia
            Sardinia                          | 1855       | sardinia
            Bosnia                            | 1996       | BA
            BOSNIA AND HERZEGOVINA            | 2001       | BA
            Yugoslavia                        | 1934       | YU
            Yugoslavia                        | 1995       | RS
            SERB-CROAT-SLOVENE STATE          | 1921       | YU
            Serbia                            | 1900       | serbia-1878
            Serbia                            | 2010       | RS
            Serbia and Montenegro             | 2004       | RS
            Czechoslovakia                    | 1935       | CS
            Zaire                             | 1980       | CD
            Burma                             | 1960       | MM
            Myanmar                           | 2001       | MM
            South Vietnam                     | 1965       | south-vietnam
            Viet Nam                          | 1990       | VN
            Yemen                             | 1995       | YE
            YEMEN ARAB REPUBLIC               | 1975       | yemen-arab-republic
            Cote d'Ivoire                     | 1999       | CI
            Ivory Coast                       | 1965       | CI
            Turkey                            | 1960       | TR
            Türkiye                           | 2023       | TR
            Ottoman Empire                    | 1900       | TR
            MACEDONIA THE FYR OF              | 2005       | MK
            North Macedonia                   | 2020       | MK
            Swaziland                         | 1990       | SZ
            Eswatini                          | 2020       | SZ
            Ceylon                            | 1955       | LK
            Iran (Islamic Republic of)        | 1999       | IR
            Korea, Republic of                | 1985       | KR
            St. Lucia                         | 1985       | LC
            Republic of China                 | 1930       | CN
            Republic of China                 | 1960       | TW
            """)
    void a_name_in_a_text_of_its_day_stands_for_one_party(String name, String day, String id) {
        PartyMatch match = DIRECTORY.byName(name, PartialDate.parse(day));

        assertThat(match).as(match.message()).isInstanceOf(PartyMatch.Resolved.class);
        assertThat(match.party().orElseThrow().id().value()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Germany    | 1955-05-05 | DD;DE
            Korea      | 1960       | KP;KR
            Vietnam    | 1960       | south-vietnam;VN
            Congo      | 1965       | CD;CG
            Yugoslavia | 1992       | RS;YU
            """)
    void a_name_that_several_bore_is_ambiguous(String name, String day, String ids) {
        PartyMatch match = DIRECTORY.byName(name, PartialDate.parse(day));

        assertThat(match).isInstanceOf(PartyMatch.Ambiguous.class);
        assertThat(candidates(match)).containsExactlyInAnyOrder(ids.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USSR           | 2000 | RU
            Yugoslavia     | 2010 | RS
            Czechoslovakia | 2000 | CZ
            Ukraine        | 1960 | SU
            Zaire          | 2005 | CD
            South Sudan    | 1990 | SD
            """)
    void who_did_not_exist_or_was_not_called_so_yields_candidates(String name, String day, String candidate) {
        PartyMatch match = DIRECTORY.byName(name, PartialDate.parse(day));

        assertThat(match).isInstanceOf(PartyMatch.Unknown.class);
        assertThat(candidates(match)).contains(candidate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cow               | 255 | 1850       | prussia
            cow               | 255 | 1914       | german-reich
            cow               | 260 | 1960       | DE
            cow               | 255 | 2000       | DE
            cow               | 325 | 1820       | sardinia
            cow               | 345 | 1942       | YU
            cow               | 365 | 1815       | russian-empire
            cow               | 645 | 1930       | IQ
            cow               | 2   | 2018       | US
            cow-abbreviation  | UKG | 1950       | GB
            iso3166-1-alpha2  | YU  | 1999       | RS
            iso3166-1-alpha2  | NA  | 2001       | NA
            iso3166-1-numeric | 4   | 2001       | AF
            """)
    void a_code_stands_for_the_party_of_the_day(String scheme, String code, String day, String id) {
        PartyMatch match = DIRECTORY.byCode(scheme, code, PartialDate.parse(day));

        assertThat(match.party().map(party -> party.id().value()))
                .as(match.message())
                .contains(id);
    }

    @Test
    void every_code_leads_back_to_its_party() {
        for (Party party : KNOWN.parties()) {
            for (Identifier code : party.identifiers()) {
                PartyMatch match = DIRECTORY.byCode(code.scheme(), code.value());

                assertThat(candidates(match))
                        .as(match.message())
                        .contains(party.id().value());
            }
        }
    }

    @Test
    void states_counted_on_a_day_are_those_with_a_code_that_day() {
        List<String> counted = KNOWN.parties().stream()
                .filter(party -> PartyDirectory.isCoded(party, Identifier.COW, PartialDate.parse("1942-06-01"))
                        .isTrue())
                .map(party -> party.id().value())
                .toList();

        assertThat(counted).contains("US", "CH", "SU", "german-reich").doesNotContain("NL", "PL", "CS", "UA", "DE");
    }
}
