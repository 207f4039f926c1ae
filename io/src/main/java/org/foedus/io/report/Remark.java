package org.foedus.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ReadResult;
import org.foedus.reason.Decider;
import org.foedus.rule.DataPath;
import org.foedus.rule.Finding;
import org.foedus.rule.Report;
import org.foedus.rule.RuleFailure;
import org.foedus.rule.Suppressed;
import org.foedus.rule.Suppression;

/**
 * Anything a report says of a place: what the reader met, what a rule found, that a rule broke down.
 *
 * @param weight how much it matters
 * @param position where it stands in a document, if it was read from one
 * @param record the record, as a path; empty for what concerns the document
 * @param at the place in the record, as a path; empty for what concerns the document
 * @param message what is said
 * @param name the rule, or the code of the problem
 * @param details what more there is to say, each in a sentence
 */
record Remark(
        Weight weight,
        Optional<Position> position,
        String record,
        String at,
        String message,
        String name,
        List<String> details) {
    private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::isOutsideDocuments)
            .thenComparing(Remark::file)
            .thenComparing(remark -> !remark.record().isEmpty())
            .thenComparingInt(remark -> remark.position().map(Position::line).orElse(0))
            .thenComparingInt(remark -> remark.position().map(Position::column).orElse(0))
            .thenComparing(Remark::record)
            .thenComparing(Remark::at)
            .thenComparing(Remark::weight)
            .thenComparing(Remark::name)
            .thenComparing(Remark::message);

    Remark {
        details = List.copyOf(details);
    }

    /** Everything that a report says of places: file by file, in a file record by record, and in the order of the lines. */
    static List<Remark> of(Report report, ReadResult<Dataset> input) {
        List<Remark> remarks = new ArrayList<>();
        input.problems().forEach(problem -> remarks.add(of(problem)));
        report.findings().forEach(finding -> remarks.add(of(finding, weight(finding), details(finding), input)));
        report.failures().forEach(failure -> remarks.add(of(failure, input)));
        report.suppressed().forEach(suppressed -> remarks.add(of(suppressed, input)));
        remarks.sort(ORDER);
        return remarks;
    }

    private static Remark of(Problem problem) {
        return new Remark(
                problem.code().isNote() ? Weight.NOTE : Weight.ERROR,
                Optional.of(problem.position()),
                "",
                "",
                problem.message() + (problem.expected().isEmpty() ? "" : "; expected " + problem.expected()),
                problem.code().toString(),
                List.of());
    }

    private static Remark of(Finding finding, Weight weight, List<String> details, ReadResult<Dataset> input) {
        return of(weight, finding.at(), finding.message(), finding.rule().id(), details, input);
    }

    private static Remark of(
            Weight weight, DataPath at, String message, String name, List<String> details, ReadResult<Dataset> input) {
        return new Remark(
                weight, input.sourceMap().locate(at), at.root().toString(), at.toString(), message, name, details);
    }

    private static Weight weight(Finding finding) {
        return finding.isUndetermined()
                ? Weight.UNDETERMINED
                : Weight.of(finding.rule().severity());
    }

    /** What would decide a finding, and the change that would mend it. */
    private static List<String> details(Finding finding) {
        return Stream.concat(
                        finding.deciders().stream().map(Remark::decider),
                        finding.fix().map(fix -> "fix: " + fix.inWords()).stream())
                .toList();
    }

    /** What would decide a question, in words. */
    static String decider(Decider decider) {
        String alternatives = decider.alternatives().stream()
                .map(alternative -> "if " + alternative.value() + ": " + alternative.answer())
                .collect(Collectors.joining("; "));
        return "would decide it: " + decider.fact() + (alternatives.isEmpty() ? "" : " (" + alternatives + ")");
    }

    private static Remark of(RuleFailure failure, ReadResult<Dataset> input) {
        String message = "the rule " + failure.rule().id()
                + " broke down on this record, which is a fault of the rule: " + failure.problem();
        return of(Weight.FAILURE, failure.at(), message, failure.rule().id(), List.of(), input);
    }

    private static Remark of(Suppressed suppressed, ReadResult<Dataset> input) {
        Suppression by = suppressed.by();
        String why = "it may stand, says " + by.author() + ": " + by.justification()
                + by.expires().map(day -> " (until " + day + ")").orElse("");
        return of(suppressed.finding(), Weight.SUPPRESSED, List.of(why), input);
    }

    /** The name of the document; empty if it was not read from one. */
    String file() {
        return position.map(Position::file).orElse("");
    }

    private boolean isOutsideDocuments() {
        return position.isEmpty();
    }

    /** The place for a reader: file, line and column, or else the path. */
    String place() {
        return position.map(Position::toString).orElse(at);
    }
}
