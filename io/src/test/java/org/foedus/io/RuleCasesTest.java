package org.foedus.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identified;
import org.foedus.rule.Finding;
import org.foedus.rule.Report;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleSet;
import org.foedus.rule.RuleTally;
import org.foedus.rule.standard.StandardRules;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The published cases of every rule: a dataset for each outcome that it can have, and the page that is made from the rule and
 * from what it says about its cases. The day on which the cases are judged is 2026-01-01.
 */
class RuleCasesTest {
    private static final String CASES = "/META-INF/foedus/cases/";
    private static final Path PAGES = Path.of("../docs/rules");
    private static final ReferenceData REFERENCE = new ReferenceData(LocalDate.of(2026, 1, 1));
    private static final String HOW_TO_WRITE =
            "the page differs from the rule; run mvn -pl core,io test -Dtest=RuleCasesTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dfoedus.write=true";

    /** Outcomes that a rule cannot have, because nothing it looks at can be unknown or absent. */
    private static final List<String> OUTCOMES = List.of("compliant", "violated", "undetermined", "not-applicable");

    private static final Map<String, Set<String>> IMPOSSIBLE = Map.ofEntries(
            Map.entry("agreement-has-citation", Set.of("undetermined", "not-applicable")),
            Map.entry("amount-not-inside-itself", Set.of("undetermined")),
            Map.entry("attacker-not-victim", Set.of("undetermined")),
            Map.entry("declaration-not-in-force", Set.of("undetermined")),
            Map.entry("definition-names-items", Set.of("undetermined", "not-applicable")),
            Map.entry("deprecated-says-why", Set.of("undetermined")),
            Map.entry("id-unique", Set.of("undetermined", "not-applicable")),
            Map.entry("identical-date-cluster", Set.of("undetermined")),
            Map.entry("ids-differ-visibly", Set.of("undetermined", "not-applicable")),
            Map.entry("membership-of-organization", Set.of("undetermined")),
            Map.entry("norm-has-citation", Set.of("undetermined", "not-applicable")),
            Map.entry("norm-has-date", Set.of("undetermined", "not-applicable")),
            Map.entry("overrides-without-circle", Set.of("undetermined")),
            Map.entry("package-not-inside-itself", Set.of("undetermined")),
            Map.entry("party-once-per-agreement", Set.of("undetermined")),
            Map.entry("person-once-by-name", Set.of("undetermined", "not-applicable")),
            Map.entry("promised-amount-is-positive", Set.of("undetermined")),
            Map.entry("reading-has-citation", Set.of("undetermined")),
            Map.entry("relation-not-circular", Set.of("undetermined")),
            Map.entry("relation-not-to-itself", Set.of("undetermined")),
            Map.entry("share-of-gdp-is-possible", Set.of("undetermined")),
            Map.entry("silence-agrees-with-clauses", Set.of("undetermined")),
            Map.entry("term-length-plausible", Set.of("undetermined")),
            Map.entry("time-to-act-is-positive", Set.of("undetermined")),
            Map.entry("value-of-goods-has-method", Set.of("undetermined")));

    @TestFactory
    Stream<DynamicNode> every_rule_has_a_case_for_each_outcome() {
        return rules().map(rule -> dynamicContainer(
                rule.id(),
                OUTCOMES.stream()
                        .filter(outcome ->
                                !IMPOSSIBLE.getOrDefault(rule.id(), Set.of()).contains(outcome))
                        .map(outcome -> dynamicTest(outcome, () -> assertOutcome(rule, outcome)))));
    }

    @TestFactory
    Stream<DynamicNode> a_rule_over_single_records_says_the_same_without_the_others() {
        return StandardRules.overSingleRecords().infos().stream()
                .map(rule -> dynamicContainer(
                        rule.id(),
                        OUTCOMES.stream()
                                .map(outcome -> dynamicTest(outcome, () -> assertSameWithoutOthers(rule, outcome)))));
    }

    private static void assertSameWithoutOthers(RuleInfo rule, String outcome) throws IOException {
        Optional<Dataset> found = dataset(rule, outcome);
        if (found.isEmpty()) {
            assertThat(IMPOSSIBLE.getOrDefault(rule.id(), Set.of())).contains(outcome);
            return;
        }
        Dataset dataset = found.orElseThrow();
        RuleSet alone = StandardRules.all().only(Set.of(rule.id()));
        DatasetIndex nothing =
                DatasetIndex.of(Dataset.builder().id("nothing").title("Nothing").build());
        List<Finding> oneByOne = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            for (Identified record : kind.in(dataset)) {
                oneByOne.addAll(alone.judge(kind, record, nothing, REFERENCE).findings());
            }
        }
        assertThat(oneByOne)
                .containsExactlyInAnyOrderElementsOf(
                        alone.evaluate(dataset, REFERENCE).findings());
    }

    @TestFactory
    Stream<DynamicNode> every_rule_has_a_page_made_from_it() {
        return rules().map(rule -> dynamicTest(rule.id(), () -> {
            Path page = PAGES.resolve(rule.id() + ".md");
            if (Boolean.getBoolean("foedus.write")) {
                Files.createDirectories(PAGES);
                Files.writeString(page, page(rule));
            }
            assertThat(page).as(HOW_TO_WRITE).hasContent(page(rule));
        }));
    }

    @Test
    void no_page_is_left_of_a_rule_that_is_gone() throws IOException {
        List<String> ids = StandardRules.all().infos().stream()
                .map(rule -> rule.id() + ".md")
                .toList();

        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())).isSubsetOf(ids);
        }
    }

    private static Stream<RuleInfo> rules() {
        return StandardRules.all().infos().stream();
    }

    private static void assertOutcome(RuleInfo rule, String outcome) throws IOException {
        RuleTally tally =
                report(rule, outcome)
                        .orElseThrow(() -> new AssertionError("there is no case " + outcome))
                        .tallies()
                        .stream()
                        .filter(one -> one.rule().id().equals(rule.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(tally.failed()).isZero();
        assertThat(List.of(tally.violated() > 0, tally.undetermined() > 0))
                .as("violated, undetermined")
                .isEqualTo(List.of(outcome.equals("violated"), outcome.equals("undetermined")));
        switch (outcome) {
            case "compliant" -> assertThat(tally.compliant()).as("compliant").isPositive();
            case "not-applicable" -> {
                assertThat(tally.compliant()).as("compliant").isZero();
                assertThat(tally.notApplicable()).as("not applicable").isPositive();
            }
            default -> {}
        }
    }

    private static Optional<Report> report(RuleInfo rule, String outcome) throws IOException {
        return dataset(rule, outcome).map(dataset -> StandardRules.all().evaluate(dataset, REFERENCE));
    }

    private static Optional<Dataset> dataset(RuleInfo rule, String outcome) throws IOException {
        String name = CASES + rule.id() + "/" + outcome + ".json";
        try (InputStream in = RuleInfo.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(DatasetReader.withDefaults().read(in, name).orThrow());
        }
    }

    private static String page(RuleInfo rule) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# " + rule.id());
        lines.add("");
        lines.add(rule.title() + ".");
        lines.add("");
        lines.add(rule.rationale());
        lines.add("");
        lines.add("- Severity: " + rule.severity());
        lines.add("- Families: " + String.join(", ", rule.tags()));
        lines.add("- Version: " + rule.version());
        lines.add("- Authority: " + rule.authority());
        for (String outcome : List.of("violated", "undetermined")) {
            Optional<Report> report = report(rule, outcome);
            if (report.isPresent()) {
                lines.add("");
                lines.add("What it says of the case `" + outcome + "`:");
                for (Finding finding : report.orElseThrow().findings()) {
                    if (finding.rule().id().equals(rule.id())) {
                        lines.add("");
                        lines.add("- `" + finding.at() + "`: " + finding.message());
                    }
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
