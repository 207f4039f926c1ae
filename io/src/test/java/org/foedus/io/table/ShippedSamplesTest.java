package org.foedus.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.aid.AidItem;
import org.foedus.aid.AidStage;
import org.foedus.aid.Money;
import org.foedus.aid.Quantity;
import org.foedus.io.KnownParties;
import org.junit.jupiter.api.Test;

/** Mappings that ship, on invented rows in the form of the tables that they are for. */
class ShippedSamplesTest {

    private static Imported read(String mapping, String sample) {
        try (InputStream in = Objects.requireNonNull(ShippedSamplesTest.class.getResourceAsStream(sample), sample)) {
            return Imported.of(
                    TableImporter.of(MappingReader.shipped(mapping)).withParties(PartyResolver.of(KnownParties.read())),
                    in.readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static AidItem item(Imported imported, String id) {
        return imported.dataset().aidItems().stream()
                .filter(one -> one.id().value().equals(id))
                .findAny()
                .orElseThrow();
    }

    @Test
    void a_package_of_the_ukraine_support_tracker_has_its_sum_once_and_its_items_as_parts() {
        Imported imported = read("kiel-ust-items", "kiel-items.csv");

        assertThat(imported.dataset().aidItems())
                .extracting(one -> one.id().value())
                .containsExactly("kust-xxm1", "kust-xxm1-1", "kust-xxm1-2", "kust-xxh1");
        AidItem whole = item(imported, "kust-xxm1");
        assertThat(whole.flows())
                .extracting(flow -> flow.stage())
                .containsExactly(AidStage.COMMITMENT, AidStage.DELIVERY);
        assertThat(whole.flows().get(0).value().orElseThrow().quantity())
                .isEqualTo(new Quantity.Sum(Money.of(100000, "NOK")));
        assertThat(whole.flows().get(1).value().orElseThrow().quantity())
                .isEqualTo(new Quantity.Sum(Money.of(1950, "EUR")));
        assertThat(item(imported, "kust-xxm1-1").partOf()).contains(whole.id());
        assertThat(imported.report().addsUp()).isTrue();
    }

    @Test
    void what_the_ukraine_support_tracker_says_in_words_stays_in_words() {
        AidItem teapots = item(read("kiel-ust-items", "kiel-items.csv"), "kust-xxm1-2");

        assertThat(teapots.flows().get(0).date()).isEmpty();
        assertThat(teapots.flows().get(0).dateAsPrinted()).contains("until 4/1/2022");
        assertThat(teapots.flows().get(0).goods()).isEmpty();
        assertThat(teapots.flows().get(0).note()).contains("Number of units: undisclosed");
        assertThat(teapots.flows().get(1).note()).contains("Number of units delivered: dozens");
    }

    @Test
    void a_donor_that_nobody_knows_is_rejected() {
        Imported imported = read("kiel-ust-items", "kiel-items.csv");

        assertThat(imported.reasons())
                .singleElement()
                .asString()
                .startsWith("\"Ruritania\" on 2022-03-06 is nobody known");
        assertThat(imported.dataset().parties())
                .extracting(party -> party.id().value())
                .containsExactlyInAnyOrder("UA", "NO", "EU");
    }

    @Test
    void totals_of_the_ukraine_support_tracker_are_in_euros_and_split_by_sector() {
        Imported imported = read("kiel-ust-totals", "kiel-totals.csv");

        assertThat(imported.dataset().aidItems())
                .extracting(one -> one.id().value())
                .containsExactly(
                        "kust-nor-2022-03",
                        "kust-nor-2022-03-military",
                        "kust-nor-2022-03-financial",
                        "kust-eu-2022-04");
        assertThat(item(imported, "kust-nor-2022-03").flows())
                .extracting(flow -> flow.value().orElseThrow().quantity())
                .containsExactly(
                        new Quantity.Sum(Money.of(250000000, "EUR")), new Quantity.Sum(Money.of(300000000, "EUR")));
        assertThat(item(imported, "kust-eu-2022-04").flows())
                .extracting(flow -> flow.stage())
                .containsExactly(AidStage.COMMITMENT);
        assertThat(imported.report().isComplete()).isTrue();
    }

    @Test
    void a_treaty_of_uk_treaties_online_is_made_once_and_scanned_documents_are_skipped() {
        Imported imported = read("ukto", "ukto.jsonl");

        assertThat(imported.report().rowsInRecords()).isEqualTo(3);
        assertThat(imported.report().skipped()).isEqualTo(1);
        assertThat(imported.dataset().agreements())
                .extracting(one -> one.id().value())
                .containsExactly("ukto-1", "ukto-2");
        assertThat(imported.report().untold()).extracting(UntoldParty::name).containsExactly("RURITANIA");
    }

    @Test
    void acts_have_the_day_of_the_act_and_the_day_of_effect() {
        List<Agreement> agreements = read("ukto", "ukto.jsonl").dataset().agreements();

        assertThat(agreements.get(0).participations())
                .extracting(one -> one.party().value())
                .containsExactly("NO", "GB");
        assertThat(agreements.get(0).registration().orElseThrow().number()).isEqualTo("77");
        assertThat(agreements.get(0).actions())
                .filteredOn(act -> act.kind() == TreatyActionKind.ENTRY_INTO_FORCE)
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.actedOn()).hasToString("Optional[1931-03-01]");
                    assertThat(act.effectiveOn()).hasToString("Optional[1931-01-01]");
                });
        assertThat(agreements.get(0).commitments()).isEmpty();
        assertThat(agreements.get(0).commitmentsComplete()).isFalse();
        assertThat(agreements.get(1).actions())
                .extracting(act -> act.kind())
                .containsExactly(TreatyActionKind.SIGNATURE, TreatyActionKind.TERMINATION);
    }
}
