package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.TODAY;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.cites;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.date;
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.source;
import static org.foedus.rule.standard.Example.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.EntryIntoForceBuilder;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.law.NormRank;
import org.foedus.rule.Finding;
import org.foedus.rule.Report;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleSet;
import org.foedus.rule.RuleTally;
import org.foedus.source.Source;
import org.foedus.source.SourceBuilder;
import org.junit.jupiter.api.Test;

/** The laws of rules that look at nothing but the record they judge. */
class SingleRecordRulesTest {
    /** What of an agreement cites a source. */
    private enum Cited {
        NONE,
        ONE_CLAUSE,
        ALL
    }

    /** Rules of which the generated records hold every outcome. */
    private static final RuleSet RULES = StandardRules.overSingleRecords()
            .only(Set.of(
                    "party-once-per-agreement",
                    "agreement-has-citation",
                    "norm-history-in-order",
                    "address-date-agrees"));

    private static final DatasetIndex NOTHING = DatasetIndex.of(dataset().build());

    private static List<Finding> oneByOne(Dataset dataset, DatasetIndex index) {
        List<Finding> findings = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            for (Identified record : kind.in(dataset)) {
                findings.addAll(RULES.judge(kind, record, index, TODAY).findings());
            }
        }
        return findings;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void judging_records_one_by_one_finds_what_judging_the_dataset_finds(@ForAll("datasets") Dataset dataset) {
        Report report = RULES.evaluate(dataset, TODAY);

        assertThat(oneByOne(dataset, DatasetIndex.of(dataset)).stream().sorted(Finding.reportOrder()))
                .containsExactlyElementsOf(report.findings());
        for (RuleTally tally : report.tallies()) {
            Statistics.label(tally.rule().id())
                    .collect(tally.violated() > 0, tally.compliant() > 0)
                    .coverage(tried -> tried.check(true, true).count(times -> times > 0));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void other_records_make_no_difference(@ForAll("datasets") Dataset dataset) {
        assertThat(oneByOne(dataset, NOTHING)).containsExactlyElementsOf(oneByOne(dataset, DatasetIndex.of(dataset)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void findings_of_one_record_come_in_the_order_of_a_report(@ForAll("agreements") Agreement agreement) {
        Dataset alone = dataset().addAgreements(agreement).build();

        assertThat(RULES.judge(RecordKind.AGREEMENT, agreement, NOTHING, TODAY).findings())
                .containsExactlyElementsOf(RULES.evaluate(alone, TODAY).findings());
    }

    @Test
    void they_are_those_of_all_that_say_so() {
        assertThat(StandardRules.overSingleRecords().infos())
                .containsExactlyElementsOf(StandardRules.all().infos().stream()
                        .filter(RuleInfo::singleRecord)
                        .toList())
                .extracting(RuleInfo::id)
                .containsAll(RULES.infos().stream().map(RuleInfo::id).toList())
                .doesNotContain("reference-resolves", "id-unique", "act-not-in-the-future", "speaker-in-office");
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return Combinators.combine(
                        agreements().list().ofMaxSize(4).uniqueElements(Agreement::id),
                        sources().list().ofMaxSize(4).uniqueElements(Source::id),
                        norms().list().ofMaxSize(4).uniqueElements(Norm::id))
                .as((agreements, sources, norms) -> dataset()
                        .addParties(state("JP", "Japan"), state("UA", "Ukraine"))
                        .addAllAgreements(agreements)
                        .addAllSources(sources)
                        .addAllNorms(norms)
                        .build());
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Combinators.combine(
                        ids(), Arbitraries.of("JP", "UA", "KR").list().ofMaxSize(4), Arbitraries.of(Cited.values()))
                .as((id, parties, cited) -> {
                    AgreementBuilder agreement = agreement(id);
                    parties.forEach(party -> agreement.addParticipations(signed(party, "2024-06-13")));
                    EntryIntoForceBuilder clause = EntryIntoForce.builder().on(EntryIntoForce.Condition.SIGNATURE);
                    return switch (cited) {
                        case ONE_CLAUSE ->
                            agreement
                                    .entryIntoForce(
                                            clause.addCitations(cites("s")).build())
                                    .build();
                        case ALL -> agreement.addCitations(cites("s")).build();
                        case NONE -> agreement.entryIntoForce(clause.build()).build();
                    };
                });
    }

    private static Arbitrary<Source> sources() {
        return Combinators.combine(ids(), days(), days().optional()).as((id, day, inAddress) -> {
            SourceBuilder source = source(id, day);
            return inAddress
                    .map(other -> source.address("https://press.example/" + other + "/report"))
                    .orElse(source)
                    .build();
        });
    }

    private static Arbitrary<Norm> norms() {
        Arbitrary<NormEvent> steps = Combinators.combine(Arbitraries.of(NormEvent.Kind.values()), days())
                .as((kind, day) -> NormEvent.builder().kind(kind).on(date(day)).build());
        return Combinators.combine(ids(), steps.list().ofMaxSize(4)).as((id, history) -> {
            return Norm.builder()
                    .id(Id.of(id))
                    .jurisdiction(Id.of("JP"))
                    .title("Norm " + id)
                    .rank(NormRank.POLICY)
                    .effect(Norm.Effect.PERMITS)
                    .addAllHistory(history)
                    .build();
        });
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h");
    }

    private static Arbitrary<String> days() {
        return Arbitraries.of("2023-12", "2024-01-31", "2024-02-01", "2024-02-03", "2024-02-03?", "2024");
    }
}
