package org.foedus.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foedus.io.KnownParties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports of the tables of others, which are not part of this repository. Where they are absent the tests are skipped. */
class RealTablesTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final PartyResolver KNOWN = PartyResolver.of(KnownParties.read());

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "archigos, archigos-4.1/archigos_4.1.csv",
        "atop-5.1, atop-5.1/atop5_1m.csv",
        "atop-5.1-alliances, atop-5.1/atop5_1a.csv",
        "atop-5.1-phases, atop-5.1/atop5_1aph.csv",
        "atop-5.1-institutions, atop-5.1/atopinst5_1.csv",
        "atop-4.01, atop-4.01/atop-member-level.csv",
        "atop-4.01-alliances, atop-4.01/atop-alliance-level.csv",
        "cow-alliances, cow-alliances-4.1/alliance_v4.1_by_member.csv",
        "cow-alliances-dyads, cow-alliances-4.1/alliance_v4.1_by_dyad.csv",
        "cow-alliances-yearly, cow-alliances-4.1/alliance_v4.1_by_member_yearly.csv",
        "country-codes, country-codes/country-codes.csv",
        "cow-majors, state-systems/cow_majors2016.csv",
        "cow-states, state-systems/cow_states2016.csv",
        "cow-territorial-changes, state-systems/cow_tc2014.csv",
        "gw-states, state-systems/gwstates.csv",
        "iati, iati-hdx/ukraine_transactions.csv",
        "kiel-ust-items, kiel-ust-r07/main_data.csv",
        "kiel-ust-totals, kiel-ust-r29-site/data_explorer.csv",
        "ukto, uk-treaties-online/ukto_treaties.jsonl",
        "us-executives, us-executives/executive.json",
        "us-fmtrpt, us-fmtrpt/fmtrpt_2000_2001.tsv",
        "us-fmtrpt, us-fmtrpt/fmtrpt_2008_2009.tsv",
        "us-fmtrpt, us-fmtrpt/fmtrpt_2018_2019.tsv"
    })
    void each_row_is_in_the_records_rejected_or_skipped(String mapping, String file) {
        Path table = DATA.resolve(file);
        assumeThat(Files.exists(table)).as("the table " + file + " is here").isTrue();
        List<RejectedRow> rejected = new ArrayList<>();

        ImportResult result = TableImporter.of(MappingReader.shipped(mapping))
                .withParties(KNOWN)
                .read(List.of(TableInput.of(table)), rejected::add);

        assertThat(result.report().problems()).isEmpty();
        assertThat(result.report().addsUp()).isTrue();
        assertThat(result.report().rowsRejected()).isEqualTo(rejected.size());
    }
}
