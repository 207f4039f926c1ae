package org.foedus.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of an earlier run, so that a later one can tell what is new. Findings are known again by their
 * {@linkplain Finding#fingerprint() fingerprints}.
 *
 * @param entries the findings, in report order
 */
public record Baseline(List<Entry> entries) {

    /**
     * One finding of the earlier run.
     *
     * @param fingerprint by which it is known again
     * @param rule the id of the rule
     * @param at the place, as text
     * @param message what was found
     */
    public record Entry(String fingerprint, String rule, String at, String message) {}

    /**
     * What became of the findings since.
     *
     * @param added findings that the earlier run did not have
     * @param unchanged findings that it had as well
     * @param gone findings of the earlier run that are no longer there
     */
    public record Comparison(List<Finding> added, List<Finding> unchanged, List<Entry> gone) {
        public Comparison {
            added = List.copyOf(added);
            unchanged = List.copyOf(unchanged);
            gone = List.copyOf(gone);
        }

        /** Whether a violation that is new matters at least so much. */
        public boolean addsAtLeast(Severity severity) {
            return added.stream()
                    .anyMatch(finding -> !finding.isUndetermined()
                            && finding.rule().severity().isAtLeast(severity));
        }
    }

    public Baseline {
        entries = List.copyOf(entries);
    }

    /** The findings of a report. */
    public static Baseline of(Report report) {
        return new Baseline(report.findings().stream()
                .map(finding -> new Entry(
                        finding.fingerprint(), finding.rule().id(), finding.at().toString(), finding.message()))
                .toList());
    }

    /** What became of these findings in a later report. Of several with one fingerprint, as many are unchanged as there were. */
    public Comparison compare(Report later) {
        Map<String, List<Entry>> before = new HashMap<>();
        entries.forEach(entry -> before.computeIfAbsent(entry.fingerprint(), added -> new ArrayList<>())
                .add(entry));
        List<Finding> added = new ArrayList<>();
        List<Finding> unchanged = new ArrayList<>();
        for (Finding finding : later.findings()) {
            List<Entry> known = before.getOrDefault(finding.fingerprint(), List.of());
            if (known.isEmpty()) {
                added.add(finding);
            } else {
                known.remove(0);
                unchanged.add(finding);
            }
        }
        List<Entry> gone = entries.stream()
                .filter(entry ->
                        before.getOrDefault(entry.fingerprint(), List.of()).remove(entry))
                .toList();
        return new Comparison(added, unchanged, gone);
    }
}
