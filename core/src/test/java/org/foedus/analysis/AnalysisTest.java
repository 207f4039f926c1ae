package org.foedus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foedus.agreement.Agreements.ACCESSION;
import static org.foedus.agreement.Agreements.NORTH;
import static org.foedus.agreement.Agreements.SOUTH;
import static org.foedus.agreement.Agreements.inEffectFrom;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Clause;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentBuilder;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.ConsultationBuilder;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Qualifier;
import org.foedus.agreement.Standing.Status;
import org.foedus.agreement.Timing;
import org.foedus.agreement.Trigger;
import org.foedus.agreement.Trigger.Happening;
import org.foedus.aid.Amount;
import org.foedus.aid.Money;
import org.foedus.aid.Quantity;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.ObservationWindow;
import org.foedus.id.Id;
import org.foedus.party.Tenure;
import org.foedus.source.Citation;
import org.foedus.source.Source;
import org.foedus.source.SourceKind;
import org.foedus.statement.Rank;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @Test
    void an_assumed_event_ends_the_commitments_that_run_until_it() {
        Agreement agreement = inEffectFrom("2024-01-12", "P10Y")
                .addCommitments(owed("c1", Modality.WILL)
                        .timing(Timing.builder().until(ACCESSION).build())
                        .build())
                .commitmentsComplete(true)
                .build();
        Dataset dataset = dataset(agreement);

        assertThat(StandingTable.of(dataset, DAY).endedCommitments()).isEmpty();
        StandingTable assumed = StandingTable.of(dataset, DAY, Map.of(ACCESSION, PartialDate.parse("2029-07-01")));
        assertThat(assumed.endedCommitments())
                .extracting(one -> one.id().value())
                .containsExactly("c1");
        assertThat(assumed.inForce()).hasSize(1);
        assertThat(assumed.standingOf(agreement.id())).isPresent();
        assertThat(assumed.standingOf(Id.of("other"))).isEmpty();
    }

    @Test
    void who_consults_is_yes_no_or_unknown_with_a_reason() {
        assertThat(duty(inEffectFrom("2024-01-12", "P10Y")
                        .consultation(clause(24).build())
                        .build()))
                .isEqualTo(Truth.TRUE);
        assertThat(duty(inEffectFrom("2024-01-12", "P10Y")
                        .consultation(clause(48).build())
                        .build()))
                .isEqualTo(Truth.FALSE);
        assertThat(duty(inEffectFrom("2024-01-12", "P10Y")
                        .addSilentOn(Clause.CONSULTATION)
                        .build()))
                .isEqualTo(Truth.FALSE);
        assertThat(duty(inEffectFrom("2024-01-12", "P10Y").build())).isEqualTo(Truth.UNKNOWN);
        assertThat(duty(inEffectFrom("2024-01-12", "P10Y")
                        .consultation(Consultation.builder()
                                .trigger(trigger())
                                .modality(Modality.WILL)
                                .build())
                        .build()))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void what_sets_a_consultation_off_is_compared() {
        Agreement agreement = inEffectFrom("2024-01-12", "P10Y")
                .consultation(clause(24).build())
                .build();
        Agreement inWords = inEffectFrom("2024-01-12", "P10Y")
                .consultation(clause(24)
                        .trigger(Trigger.builder().asWorded("trouble").build())
                        .build())
                .build();

        assertThat(duty(agreement, Happening.FUTURE_ATTACK)).isEqualTo(Truth.TRUE);
        assertThat(duty(agreement, Happening.ATTACK_AFTER_CESSATION)).isEqualTo(Truth.TRUE);
        assertThat(duty(agreement, Happening.THREAT)).isEqualTo(Truth.FALSE);
        assertThat(duty(inWords, Happening.THREAT)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void obligations_answer_by_whom_to_whom_about_what_and_when() {
        Agreement agreement = inEffectFrom("2024-01-12", "P10Y")
                .addCommitments(owed("c1", Modality.WILL).build())
                .addCommitments(owed("c2", Modality.SHALL)
                        .kind(CommitmentKind.CYBER)
                        .addAlsoKinds(CommitmentKind.TRAINING)
                        .build())
                .addQualifiers(
                        Qualifier.builder()
                                .ground(Qualifier.Ground.LEGAL)
                                .covers("whole text")
                                .build(),
                        Qualifier.builder()
                                .ground(Qualifier.Ground.BUDGETARY)
                                .covers("Article 2")
                                .build())
                .build();
        Dataset dataset = dataset(agreement);

        assertThat(Obligations.of(dataset, Obligations.Question.everything())).hasSize(2);
        assertThat(ids(dataset, Optional.of(CommitmentKind.CYBER), DAY)).containsExactly("c2");
        assertThat(ids(dataset, Optional.empty(), LocalDate.of(2035, 1, 1))).isEmpty();
        assertThat(Obligations.of(dataset, Obligations.Question.everything().by(SOUTH)))
                .isEmpty();
        assertThat(Obligations.of(dataset, question(Optional.empty(), DAY))).allSatisfy(one -> {
            assertThat(one.standing()).contains(Status.IN_FORCE);
            assertThat(one.qualifiers()).extracting(Qualifier::ground).containsExactly(Qualifier.Ground.LEGAL);
        });
    }

    @Test
    void coverage_says_no_only_where_everything_is_coded() {
        Agreement complete = inEffectFrom("2024-01-12", "P10Y")
                .addCommitments(owed("c1", Modality.WILL).build())
                .commitmentsComplete(true)
                .addKindsChecked(CommitmentKind.OFFENSE)
                .build();
        Agreement partial =
                Agreement.builder().from(complete).commitmentsComplete(false).build();

        assertThat(answer(complete, CommitmentKind.TRAINING)).isEqualTo(Coverage.Answer.YES);
        assertThat(answer(complete, CommitmentKind.OFFENSE)).isEqualTo(Coverage.Answer.NO);
        assertThat(answer(partial, CommitmentKind.OFFENSE)).isEqualTo(Coverage.Answer.UNKNOWN);
        assertThat(Coverage.of(dataset(complete), Id.of("EAST"), CommitmentKind.OFFENSE))
                .satisfies(cell -> {
                    assertThat(cell.answer()).isEqualTo(Coverage.Answer.OUTSIDE_WINDOW);
                    assertThat(cell.reason()).contains("the data hold no agreement of this party");
                });
        Dataset everyone = Dataset.builder()
                .from(dataset(complete))
                .observed(new ObservationWindow(Optional.empty(), Optional.empty(), List.of(Id.of("EAST"))))
                .build();
        assertThat(Coverage.of(everyone, Id.of("EAST"), CommitmentKind.OFFENSE)).satisfies(cell -> {
            assertThat(cell.answer()).isEqualTo(Coverage.Answer.NO);
            assertThat(cell.reason())
                    .contains("the data hold no agreement of this party, although its agreements were looked for");
        });
        assertThat(Coverage.matrix(
                        dataset(complete),
                        List.of(NORTH, SOUTH),
                        List.of(CommitmentKind.TRAINING, CommitmentKind.CYBER)))
                .hasSize(4);
    }

    @Test
    void past_help_is_no_promise() {
        Amount ten =
                Amount.builder().quantity(new Quantity.Sum(Money.of(10, "EUR"))).build();
        List<Commitment> commitments = List.of(
                owed("c1", Modality.WILL).amount(ten).build(),
                owed("c2", Modality.RECALLS_PAST).amount(ten).build(),
                owed("c3", Modality.WILL).build());

        assertThat(Promised.total(commitments).in("EUR").orElseThrow().atLeast())
                .isEqualByComparingTo("10");
        assertThat(Promised.withPastHelp(commitments).in("EUR").orElseThrow().atLeast())
                .isEqualByComparingTo("20");
    }

    @Test
    void the_day_of_change_belongs_to_both_holders() {
        DatasetIndex index = DatasetIndex.of(Dataset.builder()
                .id("d")
                .title("D")
                .addTenures(tenure("ann", "2020-01-01/2024-10-01"), tenure("bob", "2024-10-01/.."))
                .build());

        assertThat(OfficeHolders.of(index, Id.of("premier"), LocalDate.of(2024, 10, 1)))
                .extracting(holder -> holder.tenure().person().value())
                .containsExactly("ann", "bob");
        assertThat(OfficeHolders.of(index, Id.of("premier"), LocalDate.of(2024, 10, 2)))
                .extracting(holder -> holder.tenure().person().value())
                .containsExactly("bob");
        assertThat(OfficeHolders.by(index, Id.of("ann"), LocalDate.of(2019, 1, 1)))
                .isEmpty();
    }

    @Test
    void nobody_else_holds_an_office_inside_the_tenure_of_another() {
        DatasetIndex index = DatasetIndex.of(Dataset.builder()
                .id("d")
                .title("D")
                .addTenures(tenure("ann", "2020-01-01/2024-10-01"), tenure("bob", "2024-10-01/2025-10-21"))
                .build());

        assertThat(held(index, "bob", LocalDate.of(2023, 3, 1))).isEqualTo(Truth.FALSE);
        assertThat(held(index, "bob", LocalDate.of(2024, 9, 30))).isEqualTo(Truth.FALSE);
        assertThat(held(index, "bob", LocalDate.of(2024, 10, 1))).isEqualTo(Truth.TRUE);
        assertThat(held(index, "ann", LocalDate.of(2024, 10, 1))).isEqualTo(Truth.TRUE);
        assertThat(held(index, "cid", LocalDate.of(2025, 1, 1))).isEqualTo(Truth.FALSE);
        assertThat(held(index, "cid", LocalDate.of(2025, 10, 21))).isEqualTo(Truth.UNKNOWN);
        assertThat(held(index, "ann", LocalDate.of(2026, 1, 1))).isEqualTo(Truth.UNKNOWN);
    }

    private static Truth held(DatasetIndex index, String person, LocalDate on) {
        return OfficeHolders.held(index, Id.of("premier"), Id.of(person), on);
    }

    @Test
    void what_was_said_or_reported_later_is_not_known_yet() {
        Dataset dataset = Dataset.builder()
                .id("d")
                .title("D")
                .addSources(published("early", "2024-02-28"), published("late", "2024-06-14"))
                .addStatements(
                        said("wrong", "2024-02-27", "early", Rank.DEPRECATED),
                        said("talks", "2024-02-27", "early", Rank.NORMAL),
                        said("signed", "2024-06-13", "late", Rank.NORMAL),
                        said("unreported", "2024-02-27", "nowhere", Rank.NORMAL))
                .build();

        assertThat(known(dataset, "2024-03-01", "2024-03-01")).containsExactly("talks", "unreported", "wrong");
        assertThat(known(dataset, "2024-02-27", "2024-03-01")).containsExactly("unreported");
        assertThat(known(dataset, "2024-07-01", "2024-07-01")).hasSize(4);
        assertThat(KnownStatements.asOf(dataset, Optional.of(Id.of("other")), DAY, DAY))
                .isEmpty();
    }

    @Test
    void a_commitment_without_obligor_is_refused() {
        CommitmentBuilder nobody = Commitment.builder()
                .id(Id.of("c"))
                .kind(CommitmentKind.OTHER)
                .modality(Modality.MAY)
                .summary("S");

        assertThatThrownBy(nobody::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("commitment \"c\" has no obligor");
    }

    private static List<String> known(Dataset dataset, String known, String said) {
        return KnownStatements.asOf(
                        dataset, Optional.of(Id.of("north-south")), LocalDate.parse(known), LocalDate.parse(said))
                .stream()
                .map(one -> one.statement().id().value())
                .toList();
    }

    private static Statement said(String id, String day, String source, Rank rank) {
        return Statement.builder()
                .id(Id.of(id))
                .addAbout(Id.of("north-south"))
                .property("status")
                .claim("C")
                .strength(Strength.ASSERTS)
                .saidOn(PartialDate.parse(day))
                .rank(rank)
                .addReportedIn(Citation.builder().source(Id.of(source)).build())
                .build();
    }

    private static Source published(String id, String day) {
        return Source.builder()
                .id(Id.of(id))
                .kind(SourceKind.PRESS)
                .title("T")
                .publishedOn(PartialDate.parse(day))
                .build();
    }

    private static Tenure tenure(String person, String during) {
        return Tenure.builder()
                .id(Id.of(person + "-premier"))
                .person(Id.of(person))
                .office(Id.of("premier"))
                .during(DateSpan.parse(during))
                .build();
    }

    private static Coverage.Answer answer(Agreement agreement, CommitmentKind kind) {
        return Coverage.of(dataset(agreement), NORTH, kind).answer();
    }

    private static Obligations.Question question(Optional<CommitmentKind> kind, LocalDate on) {
        Obligations.Question question =
                Obligations.Question.everything().by(NORTH).to(SOUTH).on(on);
        return kind.map(question::about).orElse(question);
    }

    private static List<String> ids(Dataset dataset, Optional<CommitmentKind> kind, LocalDate on) {
        return Obligations.of(dataset, question(kind, on)).stream()
                .map(one -> one.commitment().id().value())
                .toList();
    }

    private static Truth duty(Agreement agreement) {
        return ConsultationDuties.of(dataset(agreement), Duration.ofHours(24), Optional.empty())
                .get(0)
                .answer();
    }

    private static Truth duty(Agreement agreement, Happening after) {
        return ConsultationDuties.of(dataset(agreement), Duration.ofHours(24), Optional.of(after))
                .get(0)
                .answer();
    }

    private static ConsultationBuilder clause(int hours) {
        return Consultation.builder()
                .within(Duration.ofHours(hours))
                .trigger(trigger())
                .modality(Modality.WILL);
    }

    private static Trigger trigger() {
        return Trigger.builder()
                .asWorded("an attack")
                .addHappenings(Happening.FUTURE_ATTACK)
                .build();
    }

    private static CommitmentBuilder owed(String id, Modality modality) {
        return Commitment.builder()
                .id(Id.of(id))
                .addObligors(NORTH)
                .addBeneficiaries(SOUTH)
                .kind(CommitmentKind.TRAINING)
                .modality(modality)
                .summary("North trains South");
    }

    private static Dataset dataset(Agreement agreement) {
        return Dataset.builder().id("d").title("D").addAgreements(agreement).build();
    }
}
