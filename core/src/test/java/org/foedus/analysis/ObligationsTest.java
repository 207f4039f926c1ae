package org.foedus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.agreement.Agreements.ACCESSION;
import static org.foedus.agreement.Agreements.NORTH;
import static org.foedus.agreement.Agreements.SOUTH;
import static org.foedus.agreement.Agreements.inEffectFrom;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentBuilder;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Event;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Qualifier;
import org.foedus.agreement.Timing;
import org.foedus.aid.Amount;
import org.foedus.aid.AmountPeriod;
import org.foedus.aid.Quantity;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ObservationWindow;
import org.foedus.id.Id;
import org.foedus.source.Citation;
import org.foedus.source.Locator;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationsTest {

    @Test
    void past_help_is_owed_only_when_asked_for() {
        Dataset dataset = dataset(
                owed("c1").build(), owed("c2").modality(Modality.RECALLS_PAST).build());

        assertThat(ids(Obligations.of(dataset, Obligations.Question.everything())))
                .containsExactly("c1");
        assertThat(ids(Obligations.withPastHelp(dataset, Obligations.Question.everything())))
                .containsExactly("c1", "c2");
    }

    @Test
    void what_a_commitment_says_of_its_own_time_decides() {
        Dataset dataset = dataset(
                owed("always").build(),
                owed("timed").timing(during("2024/2026")).build(),
                owed("open").timing(during("2024/unknown")).build(),
                owed("paid").amount(covering("2024/2026")).build());

        assertThat(Obligations.of(dataset, on(LocalDate.of(2025, 1, 1))))
                .extracting(one -> one.commitment().id().value())
                .containsExactly("always", "timed", "open", "paid");
        assertThat(Obligations.of(dataset, on(LocalDate.of(2030, 1, 1))))
                .extracting(one -> one.commitment().id() + " " + one.inItsTime().orElseThrow())
                .containsExactly("always " + Truth.TRUE, "open " + Truth.UNKNOWN);
    }

    @Test
    void what_runs_until_an_event_is_in_its_time_until_then_and_unknown_where_nobody_looked() {
        Dataset dataset = Dataset.builder()
                .from(dataset(owed("c1")
                        .timing(Timing.builder().until(ACCESSION).build())
                        .build()))
                .observed(ObservationWindow.until(PartialDate.parse("2026-06-30")))
                .build();
        Map<Id<Event>, PartialDate> accession = Map.of(ACCESSION, PartialDate.parse("2030-07-01"));

        assertThat(inTime(dataset, on(LocalDate.of(2026, 6, 30)))).containsExactly(Truth.TRUE);
        assertThat(inTime(dataset, on(LocalDate.of(2026, 7, 1)))).containsExactly(Truth.UNKNOWN);
        assertThat(inTime(dataset, on(LocalDate.of(2030, 6, 30)).assuming(accession)))
                .containsExactly(Truth.TRUE);
        assertThat(inTime(dataset, on(LocalDate.of(2030, 7, 1)).assuming(accession)))
                .isEmpty();
    }

    @Test
    void a_time_in_words_alone_cannot_be_compared_with_a_day() {
        Dataset dataset = dataset(
                owed("c1")
                        .timing(Timing.builder().asWorded("as long as it takes").build())
                        .build(),
                owed("c2")
                        .timing(Timing.builder()
                                .asWorded("while the agreement lasts")
                                .sameAsTerm(true)
                                .build())
                        .build());

        assertThat(inTime(dataset, on(LocalDate.of(2025, 1, 1)))).containsExactly(Truth.UNKNOWN, Truth.TRUE);
    }

    private static List<Truth> inTime(Dataset dataset, Obligations.Question question) {
        return Obligations.of(dataset, question).stream()
                .map(one -> one.inItsTime().orElseThrow())
                .toList();
    }

    @Test
    void the_verb_can_be_asked_for() {
        Dataset dataset =
                dataset(owed("c1").build(), owed("c2").modality(Modality.SHALL).build());

        assertThat(ids(Obligations.of(dataset, Obligations.Question.everything().inWords(Modality.SHALL))))
                .containsExactly("c2");
    }

    @Test
    void agreements_that_are_not_coded_completely_are_named_while_they_may_stand() {
        Dataset dataset = dataset(owed("c1").build());

        assertThat(Obligations.incomplete(dataset, on(LocalDate.of(2025, 1, 1))))
                .hasSize(1);
        assertThat(Obligations.incomplete(dataset, on(LocalDate.of(2035, 1, 1))))
                .isEmpty();
        assertThat(Obligations.incomplete(dataset, by("EAST"))).isEmpty();
        assertThat(Obligations.incomplete(dataset, by("NORTH"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whole text | para. 9 | true",
                "whole text (budget) | para. 9 | true",
                "Pledge, para. 1 (SEK 75 billion) | Pledge, para. 1 | true",
                "para. 6 | para. 6 | true",
                "para. 6 | para. 5; para. 6 | true",
                "para. 5; para. 6 | para. 6 | true",
                "para. 6 | para. 60 | false",
                "para. 60 | para. 6 | false",
                "II.1 | II.1(5) | true",
                "II.1 | II.1, 1st paragraph | true",
                "II.1 | II.11 | false",
                "Annex | Annex, Implementation of Article II, B | true",
                "Part II, para. 3 | Part III, para. 3 | false"
            })
    void a_reservation_covers_a_place_and_what_is_below_it(String covers, String place, boolean covered) {
        Agreement agreement = inEffectFrom("2024-01-12", "P10Y")
                .addCommitments(owed("c1")
                        .addCitations(Citation.of(Id.of("text"), Locator.of(place)))
                        .build())
                .addQualifiers(Qualifier.builder()
                        .ground(Qualifier.Ground.BUDGETARY)
                        .covers(covers)
                        .build())
                .build();
        Dataset dataset =
                Dataset.builder().id("d").title("D").addAgreements(agreement).build();

        assertThat(Obligations.of(dataset, Obligations.Question.everything())
                        .get(0)
                        .qualifiers())
                .hasSize(covered ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"NORTH, true", "SOUTH, false"})
    void a_reservation_for_the_promises_of_one_party_does_not_cover_those_of_another(String limited, boolean covered) {
        Agreement agreement = inEffectFrom("2024-01-12", "P10Y")
                .addCommitments(owed("c1").build())
                .addQualifiers(Qualifier.builder()
                        .ground(Qualifier.Ground.PARLIAMENTARY)
                        .covers("whole text")
                        .addObligors(Id.of(limited))
                        .build())
                .build();
        Dataset dataset =
                Dataset.builder().id("d").title("D").addAgreements(agreement).build();

        assertThat(Obligations.of(dataset, Obligations.Question.everything())
                        .get(0)
                        .qualifiers())
                .hasSize(covered ? 1 : 0);
    }

    private static List<String> ids(List<Obligations.Owed> owed) {
        return owed.stream().map(one -> one.commitment().id().value()).toList();
    }

    private static Obligations.Question on(LocalDate day) {
        return Obligations.Question.everything().on(day);
    }

    private static Obligations.Question by(String party) {
        return Obligations.Question.everything().by(Id.of(party));
    }

    private static Timing during(String span) {
        return Timing.builder().during(DateSpan.parse(span)).build();
    }

    private static Amount covering(String span) {
        return Amount.builder()
                .quantity(new Quantity.ShareOfGdp(new BigDecimal("0.25")))
                .period(AmountPeriod.builder()
                        .kind(AmountPeriod.Kind.COVERED)
                        .during(DateSpan.parse(span))
                        .build())
                .build();
    }

    private static CommitmentBuilder owed(String id) {
        return Commitment.builder()
                .id(Id.of(id))
                .addObligors(NORTH)
                .addBeneficiaries(SOUTH)
                .kind(CommitmentKind.TRAINING)
                .modality(Modality.WILL)
                .summary("North trains South");
    }

    private static Dataset dataset(Commitment... commitments) {
        return Dataset.builder()
                .id("d")
                .title("D")
                .addAgreements(inEffectFrom("2024-01-12", "P10Y")
                        .addCommitments(commitments)
                        .build())
                .build();
    }
}
