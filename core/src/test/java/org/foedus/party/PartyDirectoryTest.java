package org.foedus.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyDirectoryTest {
    private static final PartyDirectory DIRECTORY = PartyDirectory.of(
            List.of(
                    state("SU", "Soviet Union", "1922-12-30/1991-12-25", "cow:365", PartyName.of("USSR")),
                    state("RU", "Russia", "1991-12-26/..", "cow:365", PartyName.of("Russian Federation")),
                    state("DE", "West Germany", "1949-05-23/..", "cow:260", PartyName.of("Germany")),
                    state("DD", "East Germany", "1949-10-07/1990-10-02", "cow:265", PartyName.of("Germany")),
                    state(
                            "CD",
                            "Congo (Democratic Republic of the)",
                            "1960-06-30/..",
                            "cow:490",
                            PartyName.of("Zaire", DateSpan.parse("1971-10-27/1997-05-16")),
                            PartyName.of("Congo")),
                    state("CG", "Congo", "1960-08-15/..", "cow:484"),
                    state("CI", "Côte d'Ivoire", "1960-08-07/..", "iso:384", PartyName.of("Ivory Coast")),
                    state("AF", "Afghanistan", "1919-08-08/..", "iso:004"),
                    state("LC", "St. Lucia", "1979-02-22/..", "cow:56"),
                    state("KR", "South Korea", "1948-08-15/..", "cow:732", PartyName.of("Republic of Korea"))),
            List.of(Succession.builder()
                    .id(Id.of("ru-su"))
                    .predecessor(Id.of("SU"))
                    .successor(Id.of("RU"))
                    .kind(Succession.Kind.CONTINUATION)
                    .on(PartialDate.parse("1991-12-26"))
                    .build()));

    private static Party state(String id, String name, String existence, String code, PartyName... others) {
        Identifier bare = Identifier.parse(code);
        return State.builder()
                .id(Id.of(id))
                .name(name)
                .addOtherNames(others)
                .existence(DateSpan.parse(existence))
                .addIdentifiers(Identifier.of(bare.scheme(), bare.value(), DateSpan.parse(existence)))
                .build();
    }

    private static PartyMatch named(String name, String day) {
        return DIRECTORY.byName(name, PartialDate.parse(day));
    }

    private static Optional<String> id(PartyMatch match) {
        return match.party().map(party -> party.id().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COTE D'IVOIRE                 | CI
            Côte d’Ivoire                 | CI
            the Ivory  Coast              | CI
            Korea, Republic of            | KR
            Korea (Republic of)           | KR
            KOREA, THE REPUBLIC OF        | KR
            Saint Lucia                   | LC
            U.S.S.R.                      | SU
            Democratic Republic of Congo  | CD
            """)
    void case_marks_punctuation_articles_and_inversion_do_not_tell_names_apart(String name, String id) {
        assertThat(id(DIRECTORY.byName(name))).contains(id);
    }

    @Test
    void a_name_stands_for_a_party_that_existed_on_the_day() {
        assertThat(id(named("USSR", "1950-06-01"))).contains("SU");
        assertThat(id(named("Russian Federation", "1995"))).contains("RU");
    }

    @Test
    void a_party_that_was_gone_is_a_candidate_with_its_successor() {
        PartyMatch match = named("USSR", "2000-01-01");

        assertThat(match).isInstanceOf(PartyMatch.Unknown.class);
        assertThat(match.message())
                .isEqualTo("\"USSR\" on 2000-01-01 is nobody known; it may be meant for Soviet Union (SU): called so,"
                        + " existed during 1922-12-30/1991-12-25 and not on 2000-01-01, or Russia (RU): took the place"
                        + " of Soviet Union on 1991-12-26");
    }

    @Test
    void a_party_that_was_not_yet_there_is_a_candidate_with_its_predecessor() {
        assertThat(named("Russia", "1950").message()).contains("Soviet Union (SU): was there before Russia");
    }

    @Test
    void a_name_that_two_bore_at_once_is_ambiguous() {
        PartyMatch match = named("Germany", "1955-05-05");

        assertThat(match).isInstanceOf(PartyMatch.Ambiguous.class);
        assertThat(match.candidates())
                .extracting(candidate -> candidate.party().id().value())
                .containsExactly("DE", "DD");
    }

    @Test
    void a_name_that_two_bore_is_plain_once_one_of_them_is_gone() {
        assertThat(id(named("Germany", "1991"))).contains("DE");
    }

    @Test
    void a_date_that_admits_both_days_is_ambiguous() {
        assertThat(named("Germany", "1990")).isInstanceOf(PartyMatch.Ambiguous.class);
    }

    @Test
    void who_came_later_is_found_from_a_day_on() {
        assertThat(named("Ivory Coast", "1948-10-26")).isInstanceOf(PartyMatch.Unknown.class);
        assertThat(id(DIRECTORY.byName("Ivory Coast", DateSpan.parse("1948-10-26/.."))))
                .contains("CI");
        assertThat(DIRECTORY.byName("Germany", DateSpan.parse("1948-10-26/..")))
                .isInstanceOf(PartyMatch.Ambiguous.class);
        assertThat(DIRECTORY.byName("USSR", DateSpan.parse("1995/..")).message())
                .contains("existed during 1922-12-30/1991-12-25 and not during 1995/..");
    }

    @Test
    void without_a_day_all_who_ever_bore_the_name_are_candidates() {
        assertThat(DIRECTORY.byName("Germany")).isInstanceOf(PartyMatch.Ambiguous.class);
        assertThat(id(DIRECTORY.byName("USSR"))).contains("SU");
    }

    @Test
    void a_name_that_was_given_up_stands_for_nobody_afterwards() {
        assertThat(id(named("Zaire", "1980"))).contains("CD");
        assertThat(named("Zaire", "2005").message())
                .contains(
                        "Congo (Democratic Republic of the) (CD): called so during 1971-10-27/1997-05-16 and not on 2005");
    }

    @Test
    void a_name_that_is_merely_alike_never_matches() {
        PartyMatch match = named("Soviet Unoin", "1950");

        assertThat(match).isInstanceOf(PartyMatch.Unknown.class);
        assertThat(match.message()).contains("Soviet Union (SU): called \"Soviet Union\", which is like it");
        assertThat(named("Islamic Emirate of Afghanistan", "2022").message()).contains("Afghanistan (AF)");
    }

    @Test
    void nothing_like_it_leaves_no_candidates() {
        assertThat(DIRECTORY.byName("Atlantis").message()).isEqualTo("\"Atlantis\" is nobody known");
        assertThat(DIRECTORY.byName(" ")).isEqualTo(new PartyMatch.Unknown("\" \"", List.of()));
    }

    @Test
    void a_code_stands_for_whoever_bore_it_on_the_day() {
        assertThat(id(DIRECTORY.byCode("cow", "365", PartialDate.parse("1950"))))
                .contains("SU");
        assertThat(id(DIRECTORY.byCode("cow", "365", PartialDate.parse("2000"))))
                .contains("RU");
        assertThat(DIRECTORY.byCode("cow", "365")).isInstanceOf(PartyMatch.Ambiguous.class);
        assertThat(DIRECTORY.byCode("cow", "999").message()).isEqualTo("\"cow:999\" is nobody known");
    }

    @Test
    void zeros_in_front_of_a_code_do_not_count() {
        assertThat(id(DIRECTORY.byCode("iso", "4"))).contains("AF");
        assertThat(id(DIRECTORY.byCode("iso", "0384"))).contains("CI");
    }

    @Test
    void a_code_that_only_one_ever_bore_stands_for_it_on_other_days_too() {
        Party germany = State.builder()
                .id(Id.of("DE"))
                .name("Germany")
                .existence(DateSpan.parse("1949-05-23/.."))
                .addIdentifiers(Identifier.of("cow", "260", DateSpan.parse("1955-05-05/1990-10-02")))
                .build();
        PartyDirectory directory = PartyDirectory.of(List.of(germany), List.of());

        assertThat(directory.byCode("cow", "260", PartialDate.parse("1951")).message())
                .isEqualTo("\"cow:260\" on 1951 is Germany (DE): coded so during 1955-05-05/1990-10-02 and not on 1951,"
                        + " existed during 1949-05-23/..");
        assertThat(id(directory.byCode("cow", "260", PartialDate.parse("1940"))))
                .contains("DE");
    }

    @Test
    void a_code_that_several_bore_stands_on_other_days_for_the_one_that_existed() {
        assertThat(id(DIRECTORY.byCode("cow", "365", PartialDate.parse("1922-12-30"))))
                .contains("SU");
        assertThat(DIRECTORY.byCode("cow", "365", PartialDate.parse("1900"))).isInstanceOf(PartyMatch.Unknown.class);
    }

    @Test
    void a_scheme_counts_a_party_on_the_days_of_its_code() {
        Party soviet = DIRECTORY.parties().get(0);

        assertThat(PartyDirectory.isCoded(soviet, Identifier.COW, PartialDate.parse("1950")))
                .isEqualTo(Truth.TRUE);
        assertThat(PartyDirectory.isCoded(soviet, Identifier.COW, PartialDate.parse("1991")))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(PartyDirectory.isCoded(soviet, Identifier.COW, PartialDate.parse("2000")))
                .isEqualTo(Truth.FALSE);
        assertThat(PartyDirectory.codes(soviet, Identifier.COW, PartialDate.parse("1950")))
                .extracting(Identifier::value)
                .containsExactly("365");
        assertThat(PartyDirectory.codes(soviet, Identifier.COW, PartialDate.parse("2000")))
                .isEmpty();
    }

    @Property
    void a_party_is_found_by_its_own_name_whatever_is_put_between_the_words(
            @ForAll @IntRange(max = 9) int position,
            @ForAll @StringLength(max = 5) @Chars({' ', '.', '-', '\''}) String between) {
        Party party = DIRECTORY.parties().get(position);
        String name = party.name().replace(" ", " " + between + " ").toUpperCase(Locale.ROOT);

        assertThat(DIRECTORY.byName(name).candidates())
                .extracting(PartyCandidate::party)
                .contains(party);
    }
}
