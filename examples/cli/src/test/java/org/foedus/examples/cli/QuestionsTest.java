package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.examples.cli.Foedus.LAW;
import static org.foedus.examples.cli.Foedus.SEEDS;
import static org.foedus.examples.cli.Foedus.UKRAINE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.agreement.NoticeEffect;
import org.foedus.agreement.Standing;
import org.foedus.agreement.Trigger;
import org.foedus.analysis.ConsultationDuties;
import org.foedus.analysis.Coverage;
import org.foedus.analysis.Obligations;
import org.foedus.analysis.Promised;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Id;
import org.foedus.io.DatasetReader;
import org.foedus.rule.Finding;
import org.foedus.rule.RuleTally;
import org.foedus.rule.standard.StandardRules;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that analysts ask, put to our own data. */
class QuestionsTest {
    private static final Dataset DATA = DatasetReader.withDefaults()
            .read(List.of(Path.of(UKRAINE), Path.of(SEEDS), Path.of(LAW)))
            .orThrow();
    private static final Set<String> TEN_YEARS_FROM_SIGNATURE = Set.of(
            "GB", "DE", "FR", "DK", "CA", "IT", "NL", "FI", "LV", "ES", "BE", "PT", "SE", "NO", "IS", "JP", "US", "EE",
            "LT", "PL", "LU", "RO", "CZ", "SI", "IE", "HR");

    @Test
    void which_agreements_are_in_effect_in_2027() {
        StandingTable table = StandingTable.of(DATA, LocalDate.of(2027, 1, 1));

        Set<String> expected = new TreeSet<>(TEN_YEARS_FROM_SIGNATURE);
        expected.add("EU");
        assertThat(coded(table.inForce())).isEqualTo(expected);
        assertThat(coded(table.undetermined())).containsExactly("AL");
        assertThat(coded(table.notInForce())).isEmpty();
        assertThat(table.projection()).isTrue();
        assertThat(uncoded(table.inForce())).containsExactly("ua-gb-2025-100y", "ua-qa-2026");
        assertThat(uncoded(table.undetermined())).containsExactly("ua-gr-2024", "ua-sa-2026");
        assertThat(uncoded(table.notInForce())).containsExactly("ua-bg-unsigned", "ua-me-unsigned");
    }

    @ParameterizedTest
    @CsvSource({"2034-01-11, IN_FORCE", "2034-01-12, UNDETERMINED", "2034-01-13, ENDED", "2035-01-01, ENDED"})
    void when_the_british_agreement_ends(LocalDate on, Standing.Status status) {
        StandingTable table = StandingTable.of(DATA, on);

        assertThat(table.standingOf(Id.of("ua-gb-2024")).orElseThrow().status()).isEqualTo(status);
    }

    @Test
    void in_2035_only_two_of_the_coded_texts_may_stand() {
        StandingTable table = StandingTable.of(DATA, LocalDate.of(2035, 1, 1));

        assertThat(coded(table.inForce())).containsExactly("EU");
        assertThat(coded(table.undetermined())).containsExactly("AL");
        assertThat(coded(table.notInForce())).hasSize(26);
        assertThat(table.standingOf(Id.of("ua-al-2025")).orElseThrow().earliestEnd())
                .contains(LocalDate.of(2035, 1, 20));
    }

    @Test
    void what_stands_after_an_accession_to_nato() {
        StandingTable table = StandingTable.of(
                DATA, LocalDate.of(2031, 1, 1), Map.of(Id.of("ua-nato-accession"), PartialDate.of(2030, 7, 1)));

        assertThat(coded(table.inForce())).containsExactly("DE", "EU", "IE", "JP");
        assertThat(coded(table.notInForce())).isEmpty();
        assertThat(coded(table.undetermined())).hasSize(24).contains("AL", "US", "CZ", "GB", "FR");
        assertThat(table.standingOf(Id.of("ua-us-2024")).orElseThrow().causes())
                .anySatisfy(cause -> assertThat(cause.text()).contains("the parties meet and confer"));
        assertThat(table.standingOf(Id.of("ua-gb-2024")).orElseThrow().deciders())
                .anySatisfy(decider ->
                        assertThat(decider.fact()).isEqualTo("what the parties decided after ua-nato-accession"));
        assertThat(table.standingOf(Id.of("ua-gb-2025-100y")).orElseThrow().reason())
                .isEqualTo("what the text says about ua-nato-accession was not seen");
        assertThat(table.endedCommitments())
                .extracting(commitment -> commitment.id().value())
                .containsExactly("ua-al-2025-c12", "ua-pl-2024-c22");
        assertThat(Foedus.run("owes", "--by", "PL", "--on", "2031-01-01", UKRAINE)
                        .flat())
                .containsPattern("ua-pl-2024-c22 .{0,2000}?in its time: UNKNOWN");
        assertThat(Foedus.run(
                                "owes",
                                "--by",
                                "PL",
                                "--on",
                                "2031-01-01",
                                "--assume",
                                "ua-nato-accession=2030-07-01",
                                UKRAINE)
                        .out())
                .doesNotContain("ua-pl-2024-c22");
    }

    @Test
    void what_an_accession_to_the_european_union_leaves_open() {
        StandingTable table = StandingTable.of(
                DATA, LocalDate.of(2031, 1, 1), Map.of(Id.of("ua-eu-accession"), PartialDate.of(2029, 1, 1)));

        assertThat(table.standingOf(Id.of("ua-eu-2024")).orElseThrow().status())
                .isEqualTo(Standing.Status.UNDETERMINED);
        assertThat(table.standingOf(Id.of("ua-eu-2024")).orElseThrow().causes())
                .anySatisfy(cause -> assertThat(cause.text()).contains("what follows is not said"));
    }

    @Test
    void who_consults_within_24_hours() {
        List<ConsultationDuties.Duty> duties = ConsultationDuties.of(
                DATA, Duration.ofHours(24), Optional.of(Trigger.Happening.ATTACK_AFTER_CESSATION));

        List<ConsultationDuties.Duty> coded = duties.stream()
                .filter(duty -> duty.agreement().commitmentsComplete())
                .toList();
        assertThat(coded).hasSize(28);
        assertThat(coded.stream().filter(duty -> duty.answer().isTrue())).hasSize(27);
        assertThat(coded.stream().filter(duty -> duty.answer().isFalse()))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.agreement().id().value()).isEqualTo("ua-hr-2024");
                    assertThat(duty.reason()).contains("no clause");
                });
        assertThat(coded.stream()
                        .filter(duty -> duty.clause()
                                .map(clause -> clause.modality() == Modality.SHALL)
                                .orElse(false))
                        .map(duty -> duty.agreement().id().value()))
                .containsExactly("ua-us-2024");
        assertThat(ConsultationDuties.of(DATA, Duration.ofHours(24), Optional.of(Trigger.Happening.THREAT)).stream()
                        .filter(duty -> duty.answer().isTrue())
                        .map(duty -> duty.agreement().id().value()))
                .containsExactly("ua-us-2024");
        assertThat(ConsultationDuties.of(DATA, Duration.ofHours(24), Optional.of(Trigger.Happening.ESCALATION)).stream()
                        .filter(duty -> duty.answer().isTrue())
                        .map(duty -> duty.agreement().id().value()))
                .containsExactly("ua-al-2025", "ua-ie-2024", "ua-lt-2024", "ua-pl-2024", "ua-ro-2024");
    }

    @ParameterizedTest
    @CsvSource({
        "GIFT, protective-vest, UA, 2023-11-15, PERMITTED",
        "GIFT, helmet, UA, 2024-02-27, PERMITTED",
        "GIFT, unarmed-truck, UA, 2023-11-15, PERMITTED",
        "FINANCE, drone-detector, UA, 2023-11-15, PERMITTED",
        "LICENSOR_RETURN, patriot-interceptor, US, 2023-11-15, PROHIBITED",
        "LICENSOR_RETURN, patriot-interceptor, US, 2024-02-27, PERMITTED",
        "RE_EXPORT, patriot-interceptor, UA, 2023-11-15, PROHIBITED",
        "RE_EXPORT, patriot-interceptor, UA, 2024-02-27, REFUSED_IN_PRINCIPLE",
        "GIFT, patriot-interceptor, UA, 2024-02-27, PROHIBITED",
        "SALE, patriot-interceptor, UA, 2024-02-27, PROHIBITED",
        "GIFT, drone-interceptor, UA, 2024-02-27, PROHIBITED",
        "GIFT, protective-vest, UA, 2026-03-15, PERMITTED",
        "SALE, patriot-interceptor, UA, 2026-03-15, PROHIBITED",
        "SALE, patriot-interceptor, UA, 2026-05-01, PROHIBITED",
        "GIFT, patriot-interceptor, UA, 2026-05-01, PROHIBITED",
        "GIFT, protective-vest, UA, 2026-05-01, PERMITTED"
    })
    void what_japan_could_hand_over(String action, String item, String to, String on, String verdict) {
        Foedus may = Foedus.run(
                "may",
                "--actor",
                "JP",
                "--action",
                action,
                "--item",
                item,
                "--to",
                to,
                "--on",
                on,
                "--format",
                "json",
                LAW);

        assertThat(may.out()).contains("\"verdict\": \"" + verdict + "\"");
    }

    @Test
    void when_each_agreement_ends_after_a_notice() {
        LocalDate received = LocalDate.of(2026, 1, 1);
        Optional<LocalDate> end = Optional.of(LocalDate.of(2026, 7, 1));
        Map<String, NoticeEffect> effects = DATA.agreements().stream()
                .filter(Agreement::commitmentsComplete)
                .collect(Collectors.toMap(
                        QuestionsTest::partner, agreement -> NoticeEffect.of(agreement, Optional.empty(), received)));

        assertThat(effects.entrySet().stream()
                        .filter(one -> one.getValue().earliest().equals(end)
                                && one.getValue().latest().equals(end))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "AL", "BE", "CA", "DK", "EE", "FI", "FR", "GB", "HR", "IE", "IS", "IT", "JP", "LU", "PL", "PT",
                        "RO", "SI", "US");
        assertThat(effects.entrySet().stream()
                        .filter(one -> one.getValue().partyNamesTheDay())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("DE", "ES", "LT", "LV");
        for (String named : List.of("DE", "ES", "LT", "LV")) {
            assertThat(effects.get(named)).as(named).satisfies(effect -> {
                assertThat(effect.earliest()).isEqualTo(end);
                assertThat(effect.latest()).isEmpty();
            });
        }
        assertThat(effects.get("NO")).satisfies(effect -> {
            assertThat(effect.earliest()).isEmpty();
            assertThat(effect.latest()).isEqualTo(end);
        });
        for (String open : List.of("CZ", "NL", "SE", "EU")) {
            assertThat(effects.get(open)).as(open).satisfies(effect -> {
                assertThat(effect.earliest()).isEmpty();
                assertThat(effect.latest()).isEmpty();
                assertThat(effect.causes()).isNotEmpty();
            });
        }
    }

    @Test
    void how_much_ireland_promised() {
        List<Commitment> irish = agreement("ua-ie-2024").commitments();

        assertThat(Promised.withPastHelp(irish).in("EUR").orElseThrow()).satisfies(bounds -> {
            assertThat(bounds.atLeast()).isEqualByComparingTo("380000000");
            assertThat(bounds.isExact()).isFalse();
            assertThat(bounds.reasons()).anySatisfy(reason -> assertThat(reason).contains("the text does not say"));
        });
    }

    @Test
    void how_much_sweden_promised() {
        assertThat(Promised.total(agreement("ua-se-2024").commitments())
                        .in("SEK")
                        .orElseThrow())
                .satisfies(bounds -> {
                    assertThat(bounds.atLeast()).isEqualByComparingTo("75000000000");
                    assertThat(bounds.atMost()).isEmpty();
                    assertThat(bounds.reasons())
                            .anySatisfy(reason -> assertThat(reason).contains("ua-se-2024-c10, about 30000000000 SEK"));
                });
        assertThat(Promised.withPastHelp(agreement("ua-se-2024").commitments())
                        .in("SEK")
                        .orElseThrow()
                        .atLeast())
                .isEqualByComparingTo("105000000000");
    }

    @Test
    void whether_ishiba_and_rutte_could_have_said_it_on_2023_03_01() {
        List<Finding> findings = findings("speaker-in-office");

        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.at().toString()).contains("reportedIn"));
        assertThat(findings)
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("2023-03-01", "2024-10-01", "Ishiba", "Kishida"))
                .anySatisfy(message -> assertThat(message)
                        .contains("Rutte", "Secretary General of NATO", "Prime Minister of the Netherlands"));
        assertThat(Foedus.run("held", "--office", "prime-minister-jp", "--on", "2024-10-01", UKRAINE)
                        .out())
                .contains("kishida-fumio", "ishiba-shigeru");
        assertThat(held("prime-minister-jp", "ishiba-shigeru", "2023-03-01"))
                .contains("answer: FALSE reason: the office had another holder that day", "kishida-fumio");
        assertThat(held("prime-minister-jp", "ishiba-shigeru", "2024-10-01")).contains("answer: TRUE");
        assertThat(held("secretary-general-nato", "rutte-mark", "2023-03-01")).contains("answer: FALSE");
    }

    @Test
    void whether_japan_was_still_negotiating() {
        assertThat(findings("status-fits-its-day")).isEmpty();
        Foedus before = Foedus.run("statements", "--about", "ua-jp-2024", "--known", "2024-02-28", SEEDS, UKRAINE, LAW);
        assertThat(before.out()).contains("korsunsky-sergiy");
        assertThat(stillNegotiating("2024-02-27")).contains("true then: TRUE");
        assertThat(stillNegotiating("2024-06-12")).contains("true then: TRUE");
        assertThat(stillNegotiating("2024-06-13")).contains("true then: FALSE");
        assertThat(stillNegotiating("2026-01-01")).contains("true then: FALSE");
    }

    @Test
    void who_must_send_troops_after_the_paris_declaration() {
        List<Obligations.Owed> force = Obligations.of(DATA, Obligations.Question.everything()).stream()
                .filter(owed -> owed.commitment().subkind().equals(Optional.of("MULTINATIONAL_FORCE")))
                .toList();

        assertThat(force).singleElement().satisfies(owed -> {
            assertThat(owed.commitment().obligors()).containsExactly(Id.of("FR"), Id.of("GB"));
            assertThat(owed.commitment().modality()).isEqualTo(Modality.INTENDS);
            assertThat(owed.commitment().trigger().orElseThrow().happenings())
                    .containsExactly(Trigger.Happening.CEASEFIRE);
        });
        assertThat(StandingTable.of(DATA, LocalDate.of(2026, 6, 1)).declarations())
                .extracting(standing -> standing.agreement().id().value())
                .contains("paris-declaration-2026", "fr-gb-ua-intent-2026");
        assertThat(Foedus.run("statements", "--about", "paris-declaration-2026", "--known", "2026-06-30", UKRAINE)
                        .flat())
                .contains("Italy supports the guarantees and sends no troops", "The United States did not sign")
                .contains("the consent of the Bundestag", "The House of Commons will vote");
    }

    @ParameterizedTest
    @CsvSource({"2024-09-04, 26, 26", "2024-10-09, 27, 27", "2025-01-21, 30, 29"})
    void how_many_agreements_there_were(String day, int agreements, int partners) {
        Foedus signed = Foedus.run("signed", "--by", day, "--with", "UA", UKRAINE);

        assertThat(signed.out()).contains("agreements: " + agreements + "\n", "parties: " + partners + "\n");
    }

    @Test
    void how_many_agreements_there_were_under_the_declaration_of_the_g7() {
        Foedus signed = Foedus.run("signed", "--by", "2025-01-21", "--under", "g7-joint-declaration-2023", UKRAINE);

        assertThat(signed.out()).contains("agreements: 28\n").doesNotContain("ua-hr-2024", "ua-gb-2025-100y");
    }

    @Test
    void whoever_signed_a_text_held_the_office_that_day() {
        RuleTally tally =
                StandardRules.all().evaluate(DATA, new ReferenceData(LocalDate.of(2026, 11, 25))).tallies().stream()
                        .filter(one -> one.rule().id().equals("signatory-in-office"))
                        .findFirst()
                        .orElseThrow();

        assertThat(tally.compliant()).isEqualTo(57);
        assertThat(tally.violated() + tally.undetermined()).isZero();
    }

    @Test
    void no_partner_promises_what_the_texts_do_not() {
        for (String partner : TEN_YEARS_FROM_SIGNATURE) {
            boolean declaredMore =
                    Set.of("CA", "DE", "FR", "GB", "IT", "JP", "US").contains(partner);
            assertThat(Coverage.of(DATA, Id.of(partner), CommitmentKind.NON_AGGRESSION)
                            .answer())
                    .as(partner)
                    .isEqualTo(declaredMore ? Coverage.Answer.UNKNOWN : Coverage.Answer.NO);
        }
        assertThat(Coverage.of(DATA, Id.of("GR"), CommitmentKind.TRAINING).answer())
                .isEqualTo(Coverage.Answer.UNKNOWN);
        assertThat(Coverage.of(DATA, Id.of("NATO"), CommitmentKind.TRAINING).answer())
                .isEqualTo(Coverage.Answer.OUTSIDE_WINDOW);
    }

    private static String stillNegotiating(String on) {
        return Foedus.run(
                        "statements",
                        "--about",
                        "ua-jp-2024",
                        "--known",
                        "2026-06-01",
                        "--true-on",
                        on,
                        SEEDS,
                        UKRAINE,
                        LAW)
                .out();
    }

    private static String held(String office, String person, String on) {
        return Foedus.run("held", "--office", office, "--person", person, "--on", on, UKRAINE)
                .flat();
    }

    private static List<Finding> findings(String rule) {
        return StandardRules.all().evaluate(DATA, new ReferenceData(LocalDate.of(2026, 11, 25))).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    private static Agreement agreement(String id) {
        return DATA.agreements().stream()
                .filter(agreement -> agreement.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String partner(Agreement agreement) {
        return agreement.participations().stream()
                .map(party -> party.party().value())
                .filter(party -> !party.equals("UA"))
                .findFirst()
                .orElseThrow();
    }

    /** The partners of those agreements whose texts were coded. */
    private static Set<String> coded(List<Standing> standings) {
        return standings.stream()
                .map(Standing::agreement)
                .filter(Agreement::commitmentsComplete)
                .map(QuestionsTest::partner)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> uncoded(List<Standing> standings) {
        return standings.stream()
                .map(Standing::agreement)
                .filter(agreement -> !agreement.commitmentsComplete())
                .map(agreement -> agreement.id().value())
                .sorted()
                .toList();
    }
}
