package org.foedus.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foedus.rule.standard.Example.act;
import static org.foedus.rule.standard.Example.agreement;
import static org.foedus.rule.standard.Example.at;
import static org.foedus.rule.standard.Example.cites;
import static org.foedus.rule.standard.Example.counts;
import static org.foedus.rule.standard.Example.dataset;
import static org.foedus.rule.standard.Example.decider;
import static org.foedus.rule.standard.Example.message;
import static org.foedus.rule.standard.Example.participation;
import static org.foedus.rule.standard.Example.signed;
import static org.foedus.rule.standard.Example.state;

import java.util.Optional;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.Relation;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.id.Id;
import org.foedus.rule.DataPath;
import org.foedus.rule.Finding;
import org.foedus.rule.Fix;
import org.foedus.rule.Report;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules that look at identifiers, parties, citations and relations of agreements. */
class AgreementRulesTest {

    @Nested
    class IdUniqueRule {
        @Test
        void one_id_for_records_of_two_kinds_is_compliant() {
            Report report = Example.run(
                    new IdUnique(),
                    dataset()
                            .addParties(state("x", "X"))
                            .addAgreements(agreement("x").build()));

            assertThat(counts(report)).containsExactly(2, 2, 0, 0, 0);
        }

        @Test
        void record_that_says_just_the_same_is_taken_out() {
            Report report = Example.run(
                    new IdUnique(),
                    dataset().addParties(state("JP", "Japan"), state("JP", "Japan"), state("JP", "Nippon")));

            assertThat(message(report))
                    .isEqualTo("an earlier party has the id \"JP\" as well and says just the same; leave this one out");
            assertThat(report.findings())
                    .extracting(Finding::fix)
                    .containsExactly(Optional.of(Fix.remove(DataPath.parse("parties/JP#2"))), Optional.empty());
        }

        @Test
        void second_and_later_records_of_an_id_are_violated() {
            Report report = Example.run(
                    new IdUnique(),
                    dataset().addParties(state("JP", "Japan"), state("JP", "Nippon"), state("JP", "JP")));

            assertThat(counts(report)).containsExactly(3, 1, 2, 0, 0);
            assertThat(report.findings())
                    .extracting(finding -> finding.at().toString())
                    .containsExactly("parties/JP#2", "parties/JP#3");
            assertThat(message(report))
                    .isEqualTo(
                            "an earlier party has the id \"JP\" as well; mentions of it mean that one. Give this party"
                                    + " another id, or make one record of the two");
        }
    }

    @Nested
    class PartyOnceRule {
        @Test
        void different_parties_are_compliant() {
            assertThat(counts(judge("JP", "UA"))).containsExactly(1, 2, 0, 0, 0);
        }

        @Test
        void party_listed_twice_is_violated_at_the_later_entry() {
            Report report = judge("LU", "UA", "LU");

            assertThat(counts(report)).containsExactly(1, 2, 1, 0, 0);
            assertThat(at(report)).isEqualTo("agreements/a/participations/2/party");
            assertThat(message(report))
                    .isEqualTo(
                            "the party \"LU\" is entry 3 and entry 1 of the list, and both say the same; drop this one");
            assertThat(report.findings().get(0).fix())
                    .contains(Fix.remove(DataPath.parse("agreements/a/participations/2")));
        }

        @Test
        void acts_that_differ_are_for_a_reader_to_put_together() {
            Report report = Example.run(
                    new PartyOncePerAgreement(),
                    dataset()
                            .addAgreements(agreement("a")
                                    .addParticipations(signed("LU", "2024-06-01"), participation("LU"))
                                    .build()));

            assertThat(message(report))
                    .isEqualTo(
                            "the party \"LU\" is entry 2 and entry 1 of the list; put all its acts into entry 1 and drop"
                                    + " this one");
            assertThat(report.findings().get(0).fix()).isEmpty();
        }

        @Test
        void agreement_without_parties_is_not_applicable() {
            assertThat(counts(judge())).containsExactly(1, 0, 0, 0, 1);
        }

        private Report judge(String... parties) {
            AgreementBuilder agreement = agreement("a");
            for (String party : parties) {
                agreement.addParticipations(participation(party));
            }
            return Example.run(new PartyOncePerAgreement(), dataset().addAgreements(agreement.build()));
        }
    }

    @Nested
    class HasCitationRule {
        @Test
        void citation_of_the_record_or_of_an_act_is_enough() {
            TreatyAction signature = TreatyAction.builder()
                    .kind(TreatyActionKind.SIGNATURE)
                    .addCitations(cites("text"))
                    .build();

            assertThat(counts(judge(agreement("a").addCitations(cites("text")))))
                    .containsExactly(1, 1, 0, 0, 0);
            assertThat(counts(judge(agreement("a").addParticipations(participation("JP", signature)))))
                    .containsExactly(1, 1, 0, 0, 0);
        }

        @Test
        void agreement_without_any_is_violated() {
            Report report = judge(agreement("a").addParticipations(participation("JP")));

            assertThat(at(report)).isEqualTo("agreements/a");
            assertThat(message(report))
                    .isEqualTo(
                            "agreement \"a\" cites no source, neither as a whole nor for a clause or an act; add the text"
                                    + " or report that it is taken from to \"citations\"");
        }

        private Report judge(AgreementBuilder agreement) {
            return Example.run(new AgreementHasCitation(), dataset().addAgreements(agreement.build()));
        }
    }

    @Nested
    class NotBeforeFrameworkRule {
        @Test
        void signature_after_or_on_the_day_of_the_framework_is_compliant() {
            assertThat(counts(judge(Relation.Kind.IMPLEMENTS, "2023-07-12", "2024-06-13")))
                    .containsExactly(2, 1, 0, 0, 1);
            assertThat(counts(judge(Relation.Kind.UNDER_FRAMEWORK, "2023-07-12", "2023-07-12")))
                    .containsExactly(2, 1, 0, 0, 1);
        }

        @Test
        void signature_before_the_framework_is_violated() {
            Report report = judge(Relation.Kind.UNDER_FRAMEWORK, "2023-07-12", "2023-06-13");

            assertThat(at(report)).isEqualTo("agreements/a/relations/0/to");
            assertThat(message(report))
                    .isEqualTo("signed on 2023-06-13, before the instrument it builds on existed: its relation to"
                            + " \"framework\" is \"under framework\", and that was made on 2023-07-12. Mend the day that is"
                            + " wrong, or the relation");
        }

        @Test
        void imprecise_day_is_undetermined() {
            Report report = judge(Relation.Kind.AMENDS, "2023-07-12", "2023");

            assertThat(counts(report)).containsExactly(2, 0, 0, 1, 1);
            assertThat(decider(report)).isEqualTo("the day that is given as 2023");
        }

        @Test
        void framework_without_a_day_is_undetermined() {
            Report report = Example.run(
                    new SignatureNotBeforeFramework(),
                    dataset()
                            .addAgreements(
                                    agreement("framework").build(),
                                    related(Relation.Kind.AMENDS, "2024").build()));

            assertThat(counts(report)).containsExactly(2, 0, 0, 1, 1);
            assertThat(decider(report)).isEqualTo("the day on which \"framework\" was adopted or first signed");
        }

        @Test
        void relation_that_needs_no_earlier_instrument_and_unsigned_agreement_are_not_applicable() {
            assertThat(counts(judge(Relation.Kind.COMPLEMENTS, "2023-07-12", "2023-06-13")))
                    .containsExactly(2, 0, 0, 0, 2);
            assertThat(counts(Example.run(
                            new SignatureNotBeforeFramework(),
                            dataset()
                                    .addAgreements(related(Relation.Kind.AMENDS, "2024")
                                            .build()))))
                    .containsExactly(1, 0, 0, 0, 1);
        }

        private Report judge(Relation.Kind kind, String framework, String signature) {
            return Example.run(
                    new SignatureNotBeforeFramework(),
                    dataset()
                            .addAgreements(
                                    agreement("framework")
                                            .addActions(act(TreatyActionKind.ADOPTION, framework))
                                            .build(),
                                    related(kind, signature).build()));
        }

        private AgreementBuilder related(Relation.Kind kind, String signature) {
            return agreement("a")
                    .addParticipations(signed("JP", signature), signed("UA", "2024-12-31"))
                    .addRelations(
                            Relation.builder().kind(kind).to(Id.of("framework")).build());
        }
    }
}
