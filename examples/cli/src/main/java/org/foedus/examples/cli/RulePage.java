package org.foedus.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ReferenceData;
import org.foedus.io.DatasetReader;
import org.foedus.io.report.Answer;
import org.foedus.rule.Finding;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleSet;
import org.foedus.rule.standard.StandardRules;

/** Explains a rule: why it is there, and what it says of the cases that are published with it. */
final class RulePage {
    private static final String CASES = "/META-INF/foedus/cases/";
    private static final List<String> OUTCOMES = List.of("compliant", "violated", "undetermined", "not-applicable");

    /** The day on which the cases are judged. */
    private static final ReferenceData REFERENCE = new ReferenceData(LocalDate.of(2026, 1, 1));

    private RulePage() {}

    /** The page of a rule. */
    static Answer of(RuleInfo rule) {
        List<Answer.Entry> cases = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            dataset(rule, outcome).ifPresent(dataset -> cases.add(entry(rule, outcome, dataset)));
        }
        return new Answer("rule", rule.id() + ": " + rule.title(), fields(rule).toList(), "cases", cases);
    }

    /** What a rule is. */
    static Answer.Fields fields(RuleInfo rule) {
        return new Answer.Fields()
                .with("rationale", rule.rationale())
                .with("authority", rule.authority())
                .with("severity", rule.severity())
                .with("version", rule.version())
                .with(
                        "looksAt",
                        rule.singleRecord() ? "one record by itself" : "a record, and perhaps others in the dataset");
    }

    private static Answer.Entry entry(RuleInfo rule, String outcome, Dataset dataset) {
        RuleSet alone = StandardRules.all().only(Set.of(rule.id()));
        List<Finding> findings = alone.evaluate(dataset, REFERENCE).findings();
        return Answer.Entry.of("case", "case " + outcome + ": " + dataset.title())
                .list(
                        "says",
                        findings.stream()
                                .map(finding -> finding.at() + ": " + finding.message())
                                .toList())
                .entry();
    }

    private static Optional<Dataset> dataset(RuleInfo rule, String outcome) {
        String name = CASES + rule.id() + "/" + outcome + ".json";
        try (InputStream in = RuleInfo.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : DatasetReader.withDefaults().read(in, name).value();
        } catch (IOException problem) {
            throw new UncheckedIOException(name + " cannot be read: " + problem.getMessage(), problem);
        }
    }
}
