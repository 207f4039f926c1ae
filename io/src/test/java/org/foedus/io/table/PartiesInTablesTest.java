package org.foedus.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foedus.io.DatasetReader;
import org.foedus.io.KnownParties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesInTablesTest {
    private static final PartyResolver KNOWN = PartyResolver.of(KnownParties.read());

    private static Mapping offices(String party) {
        return Imported.mapping("""
                "columns": {"day": {"type": "date"}, "country": {"type": "party", %s}},
                "records": [
                  {"once": true, "party": {"type": "state", "id": "{country}", "name": "{country|text}"}},
                  {"office": {"id": "o{#row}", "title": "x", "party": "{country}"}}]
                """.formatted(party));
    }

    private static Imported read(Mapping mapping, String table) {
        return Imported.of(TableImporter.of(mapping).withParties(KNOWN), table.getBytes(UTF_8));
    }

    private static List<String> parties(Imported imported) {
        return imported.dataset().offices().stream()
                .map(office -> office.party().orElseThrow().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1950-06-01, USSR, SU",
        "1955-05-05, Federal Republic of Germany, DE",
        "1996-01-01, Bosnia, BA",
        "1930, Germany, german-reich"
    })
    void a_name_stands_for_the_party_that_bore_it_on_the_day_of_its_row(String day, String name, String party) {
        Imported imported = read(offices("\"on\": \"day\""), "day,country\n" + day + "," + name + "\n");

        assertThat(parties(imported)).containsExactly(party);
    }

    @Test
    void a_name_that_two_bore_on_the_day_rejects_its_row_with_both_as_candidates() {
        Imported imported = read(offices("\"on\": \"day\""), "day,country\n1955-05-05,Germany\n");

        assertThat(imported.dataset().offices()).isEmpty();
        assertThat(imported.reasons())
                .singleElement()
                .asString()
                .startsWith("\"Germany\" on 1955-05-05 may be German Democratic Republic (DD)");
        assertThat(imported.rejected().get(0).expected()).isEqualTo("one of DD, DE");
    }

    @Test
    void what_the_list_tells_of_the_parties_that_are_met_is_in_the_dataset_with_its_sources() {
        Imported imported = read(
                offices("\"on\": \"day\""), "day,country\n1990-01-01,USSR\n1989,Soviet Union\n1992-05-05,Russia\n");

        assertThat(parties(imported)).containsExactly("SU", "SU", "RU");
        assertThat(imported.dataset().parties())
                .extracting(party -> party.name())
                .contains("Soviet Union");
        assertThat(imported.dataset().parties()).hasSize(2);
        assertThat(imported.dataset().successions())
                .singleElement()
                .satisfies(succession ->
                        assertThat(succession.predecessor().value()).isEqualTo("SU"));
        assertThat(imported.dataset().sources())
                .extracting(source -> source.id().value())
                .contains("table", "cow-states-2016");
    }

    @Test
    void a_name_without_a_day_is_meant_in_the_days_that_the_table_speaks_of() {
        Mapping mapping = MappingReader.read(
                        Imported.document("""
                                "columns": {"country": {"type": "party"}},
                                "records": [{"office": {"id": "o{#row}", "title": "x", "party": "{country}"}}]
                                """)
                                .replace("\"until\": \"2020-12-31\"", "\"from\": \"2010\", \"until\": \"2020-12-31\""),
                        "mapping.json")
                .orThrow();

        assertThat(parties(read(mapping, "country\nGermany\n"))).containsExactly("DE");
    }

    @Test
    void a_name_that_somebody_bore_only_later_is_told_where_the_mapping_allows_it() {
        String table = "day,country\n1948-10-26,Kazakhstan\n";

        assertThat(parties(read(offices("\"on\": \"day\""), table))).isEmpty();
        assertThat(parties(read(offices("\"on\": \"day\", \"orLater\": true"), table)))
                .containsExactly("KZ");
    }

    @Test
    void a_name_of_nobody_known_may_be_kept_and_is_then_reported() {
        Imported imported = read(
                offices("\"on\": \"day\", \"keepUnknown\": true"),
                "day,country\n1900,Ruritania\n1901,Ruritania\n1955,Germany\n");

        assertThat(parties(imported)).containsExactly("ruritania", "ruritania", "germany");
        assertThat(imported.dataset().parties())
                .extracting(party -> party.name())
                .containsExactly("Ruritania", "Germany");
        assertThat(imported.report().untold()).extracting(UntoldParty::name).containsExactly("Ruritania", "Germany");
        assertThat(imported.report().untold()).extracting(UntoldParty::times).containsExactly(2L, 1L);
        assertThat(imported.report().untold().get(1).candidates()).containsExactly("DD", "DE");
    }

    @Test
    void the_mapping_may_say_itself_for_whom_a_name_stands() {
        Imported imported =
                read(offices("\"on\": \"day\", \"words\": {\"the Union\": \"EU\"}"), "day,country\n2020,the Union\n");

        assertThat(parties(imported)).containsExactly("EU");
        assertThat(imported.dataset().parties())
                .extracting(party -> party.name())
                .containsExactly("European Union");
    }

    @Test
    void codes_of_a_scheme_that_the_list_does_not_have_are_identifiers_as_they_are() {
        Imported imported = read(offices("\"scheme\": \"gw\""), "day,country\n1990,365\n");

        assertThat(parties(imported)).containsExactly("gw-365");
    }

    @Test
    void a_code_of_the_list_stands_for_the_party_that_had_it_on_the_day() {
        Imported imported =
                read(offices("\"scheme\": \"cow\", \"on\": \"day\""), "day,country\n1950,365.0\n2000,365\n2000,9999\n");

        assertThat(parties(imported)).containsExactly("SU", "RU");
        assertThat(imported.reasons()).containsExactly("\"cow:9999\" on 2000 is nobody known");
    }

    @Test
    void a_list_of_ones_own_does_as_well() {
        PartyResolver list = PartyResolver.of(
                DatasetReader.withDefaults().read("""
                        {"format": "foedus/1", "kind": "dataset", "id": "l", "title": "List",
                         "parties": [{"type": "state", "id": "rur", "name": "Ruritania"}]}
                        """, "list.json").orThrow());

        Imported imported = Imported.of(
                TableImporter.of(offices("\"on\": \"day\"")).withParties(list),
                "day,country\n1900,RURITANIA\n".getBytes(UTF_8));

        assertThat(parties(imported)).containsExactly("rur");
    }

    @Test
    void names_in_one_cell_are_told_each_and_may_make_a_record_each() {
        Mapping mapping = Imported.mapping("""
                "columns": {"day": {"type": "date"},
                  "who": {"type": "list", "separator": " ; ",
                    "of": {"type": "party", "on": "day", "keepUnknown": true, "matching": "[^a-z]+", "unreadable": "NOT_ASKED"}}},
                "records": [
                  {"once": true, "each": "who", "party": {"type": "state", "id": "{who}", "name": "{who|text}"}},
                  {"agreement": {"id": "a{#row}", "title": "x", "participations": [{"$each": "who", "party": "{who}"}]}}]
                """);

        Imported imported = read(mapping, "day,who\n1950-05-05,USSR ; Gibraltar ; RURITANIA\n");

        assertThat(imported.dataset().agreements().get(0).participations())
                .extracting(one -> one.party().value())
                .containsExactly("SU", "ruritania");
        assertThat(imported.dataset().parties())
                .extracting(party -> party.name())
                .containsExactlyInAnyOrder("RURITANIA", "Soviet Union");
    }
}
