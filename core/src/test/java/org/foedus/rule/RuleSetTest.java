package org.foedus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.party.Organization;
import org.foedus.party.Party;
import org.foedus.party.Person;
import org.foedus.party.State;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final ReferenceData TODAY = new ReferenceData(LocalDate.of(2026, 1, 1));
    private static final Dataset DATA = Dataset.builder()
            .id("d")
            .title("D")
            .version("7")
            .addParties(
                    State.builder().id(Id.of("b")).name("B").build(),
                    State.builder().id(Id.of("a")).name("A").build(),
                    Organization.builder().id(Id.of("o")).name("O").build())
            .addPersons(Person.builder().id(Id.of("p")).name("P").build())
            .build();

    private static <T extends Identified> Rule<T> rule(
            String id, Severity severity, Class<T> type, BiConsumer<DataPath, Outcomes> judgement) {
        RuleInfo info = RuleInfo.builder()
                .id(id)
                .title("Title")
                .rationale("Rationale")
                .authority("Authority")
                .severity(severity)
                .build();
        return Rule.of(info, type, (record, context, outcomes) -> judgement.accept(context.path(), outcomes));
    }

    private static Rule<Party> violatedBy(String id, Severity severity, String party) {
        return rule(id, severity, Party.class, (path, outcomes) -> {
            if (path.id().equals(party)) {
                outcomes.violated(path, "no " + party);
            } else {
                outcomes.compliant(path);
            }
        });
    }

    @Test
    void records_of_the_type_and_its_subtypes_are_judged_and_counted() {
        Rule<State> states = rule("states", Severity.INFO, State.class, (path, outcomes) -> outcomes.compliant(path));
        Report report = RuleSet.of(List.of(states, violatedBy("parties", Severity.ERROR, "o")))
                .evaluate(DATA, TODAY);

        assertThat(report.tallies())
                .containsExactly(
                        new RuleTally(states.info(), 2, 2, 0, 0, 0, 0),
                        new RuleTally(report.findings().get(0).rule(), 3, 2, 1, 0, 0, 0));
        assertThat(report.dataset()).isEqualTo("d");
        assertThat(report.datasetVersion()).contains("7");
        assertThat(report.records()).isEqualTo(4);
    }

    @Test
    void silence_and_an_explicit_answer_both_count_as_not_applicable() {
        Rule<Party> silent = rule("silent", Severity.INFO, Party.class, (path, outcomes) -> {});
        Rule<Party> explicit = rule(
                "explicit",
                Severity.INFO,
                Party.class,
                (path, outcomes) -> outcomes.report(path, Outcome.notApplicable("no reason")));
        Report report = RuleSet.of(List.of(silent, explicit)).evaluate(DATA, TODAY);

        assertThat(report.tallies()).extracting(RuleTally::notApplicable).containsExactly(3, 3);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void rule_that_throws_is_reported_and_stops_nothing() {
        Rule<Party> broken = rule("broken", Severity.ERROR, Party.class, (path, outcomes) -> {
            if (path.id().equals("a")) {
                throw new IllegalStateException("broken on purpose");
            }
            outcomes.compliant(path);
        });
        Report report = RuleSet.of(List.of(broken, violatedBy("sound", Severity.ERROR, "b")))
                .evaluate(DATA, TODAY);

        assertThat(report.failures())
                .containsExactly(new RuleFailure(
                        broken.info(),
                        DataPath.of(RecordKind.PARTY, Id.of("a")),
                        "java.lang.IllegalStateException: broken on purpose"));
        assertThat(report.tallies().get(0)).isEqualTo(new RuleTally(broken.info(), 3, 2, 0, 0, 0, 1));
        assertThat(report.findings()).extracting(Finding::message).containsExactly("no b");
    }

    @Test
    void findings_are_ordered_by_certainty_severity_place_and_rule() {
        Rule<Party> undetermined = rule(
                "doubt",
                Severity.ERROR,
                Party.class,
                (path, outcomes) -> outcomes.undetermined(
                        path.member("name"),
                        new Cause(Cause.Kind.MISSING_FACT, "nothing is known"),
                        Decider.of("something")));
        Report report = RuleSet.of(List.of(
                        undetermined,
                        violatedBy("z-warning", Severity.WARNING, "a"),
                        violatedBy("z-error", Severity.ERROR, "b"),
                        violatedBy("y-error", Severity.ERROR, "b"),
                        violatedBy("x-error", Severity.ERROR, "o")))
                .evaluate(DATA, TODAY);

        assertThat(report.findings())
                .extracting(finding -> finding.rule().id() + " " + finding.at())
                .containsExactly(
                        "y-error parties/b",
                        "z-error parties/b",
                        "x-error parties/o",
                        "z-warning parties/a",
                        "doubt parties/a/name",
                        "doubt parties/b/name",
                        "doubt parties/o/name");
        assertThat(report.violations()).hasSize(4);
        assertThat(report.undetermined()).hasSize(3);
        assertThat(report.count(Severity.ERROR)).isEqualTo(3);
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        assertThat(report.hasAtLeast(Severity.ERROR)).isTrue();
        assertThat(report.undetermined().get(0).message()).isEqualTo("nothing is known");
        assertThat(report.undetermined().get(0).deciders()).containsExactly(Decider.of("something"));
        assertThat(report.violations().get(0).causes()).isEmpty();
        assertThat(report.violations().get(0).deciders()).isEmpty();
    }

    @Test
    void undetermined_findings_do_not_count_as_violations() {
        Rule<Party> undetermined = rule(
                "doubt",
                Severity.ERROR,
                Party.class,
                (path, outcomes) -> outcomes.report(
                        path, Outcome.undetermined(new Cause(Cause.Kind.TEXT_SILENT, "the text is silent"))));
        Report report = RuleSet.of(List.of(undetermined)).evaluate(DATA, TODAY);

        assertThat(report.hasAtLeast(Severity.INFO)).isFalse();
        assertThat(report.tallies().get(0).undetermined()).isEqualTo(3);
    }

    @Test
    void records_that_share_an_id_have_paths_of_their_own() {
        Dataset twice = Dataset.builder()
                .id("d")
                .title("D")
                .addParties(
                        State.builder().id(Id.of("a")).name("A").build(),
                        State.builder().id(Id.of("a")).name("B").build())
                .build();
        Report report =
                RuleSet.of(List.of(violatedBy("r", Severity.ERROR, "a"))).evaluate(twice, TODAY);

        assertThat(report.findings())
                .extracting(finding -> finding.at().toString())
                .containsExactly("parties/a", "parties/a#2");
    }

    @Test
    void two_rules_of_one_id_are_refused() {
        Rule<Party> one = violatedBy("same", Severity.ERROR, "a");

        assertThatThrownBy(() -> RuleSet.of(List.of(one, violatedBy("same", Severity.INFO, "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules have the id \"same\"");
        assertThatThrownBy(() -> RuleSet.of(List.of(one)).with(one)).hasMessage("two rules have the id \"same\"");
    }

    @Test
    void rules_are_added_at_the_end_and_taken_out_by_id() {
        RuleSet two = RuleSet.of(List.of(violatedBy("one", Severity.ERROR, "a")))
                .with(violatedBy("two", Severity.ERROR, "a"));

        assertThat(two.infos()).extracting(RuleInfo::id).containsExactly("one", "two");
        assertThat(two.without("one").infos()).extracting(RuleInfo::id).containsExactly("two");
        assertThat(two.without("other").infos()).hasSize(2);
    }

    @Test
    void report_names_the_rules_that_were_left_out() {
        RuleSet all = RuleSet.of(List.of(
                violatedBy("one", Severity.ERROR, "a"),
                violatedBy("two", Severity.ERROR, "a"),
                violatedBy("three", Severity.ERROR, "a")));

        assertThat(all.evaluate(DATA, TODAY).leftOut()).isEmpty();
        assertThat(all.without("two")
                        .only(Set.of("three"))
                        .evaluate(DATA, TODAY)
                        .leftOut())
                .extracting(RuleInfo::id)
                .containsExactly("two", "one");
    }

    @Test
    void rule_that_is_put_back_is_no_longer_left_out() {
        Rule<Party> rule = violatedBy("one", Severity.ERROR, "a");

        assertThat(RuleSet.of(List.of(rule)).without("one").with(rule).leftOut())
                .isEmpty();
    }

    @Test
    void finding_is_a_violation_or_undetermined() {
        RuleInfo info = violatedBy("r", Severity.ERROR, "a").info();
        DataPath path = DataPath.of(RecordKind.PARTY, Id.of("a"));

        assertThatThrownBy(() -> new Finding(info, path, Outcome.compliant()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a finding is a violation or undetermined, not ");
    }

    @Test
    void rules_are_chosen_by_their_families() {
        RuleSet rules = RuleSet.of(List.of(tagged("one", "time", "law"), tagged("two", "law"), tagged("three")));

        assertThat(rules.tagged("law").infos()).extracting(RuleInfo::id).containsExactly("one", "two");
        assertThat(rules.tagged("time").infos()).extracting(RuleInfo::id).containsExactly("one");
        assertThat(rules.tagged("aid").infos()).isEmpty();
    }

    @Test
    void severity_of_a_rule_is_changed_for_all_that_it_finds() {
        RuleSet rules = RuleSet.of(
                        List.of(violatedBy("one", Severity.ERROR, "a"), violatedBy("two", Severity.WARNING, "b")))
                .withSeverity("one", Severity.INFO);
        Report report = rules.evaluate(DATA, TODAY);

        assertThat(rules.infos()).extracting(RuleInfo::severity).containsExactly(Severity.INFO, Severity.WARNING);
        assertThat(rules.only(Set.of("one")).infos())
                .extracting(RuleInfo::severity)
                .containsExactly(Severity.INFO);
        assertThat(report.findings())
                .extracting(
                        finding -> finding.rule().id() + " " + finding.rule().severity())
                .containsExactly("two WARNING", "one INFO");
        assertThat(report.tallies().get(0).rule().severity()).isEqualTo(Severity.INFO);
        assertThatThrownBy(() -> rules.withSeverity("three", Severity.INFO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no rule \"three\"");
    }

    private static Rule<Party> tagged(String id, String... tags) {
        RuleInfo info = RuleInfo.builder()
                .id(id)
                .title("Title")
                .rationale("Rationale")
                .authority("Authority")
                .severity(Severity.INFO)
                .addTags(tags)
                .build();
        return Rule.of(info, Party.class, (party, context, outcomes) -> {});
    }
}
