package org.foedus.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;

/**
 * One place where a rule is violated, or where it cannot be told whether it is.
 *
 * @param rule the rule
 * @param at the place
 * @param outcome a violation or an undetermined outcome
 * @param fix how to mend it, where that is beyond doubt
 */
public record Finding(RuleInfo rule, DataPath at, Outcome outcome, Optional<Fix> fix) {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::isUndetermined)
            .thenComparing(finding -> finding.rule().severity())
            .thenComparing(Finding::at)
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::message);

    public Finding {
        if (!(outcome instanceof Outcome.Violated || outcome instanceof Outcome.Undetermined)) {
            throw new IllegalArgumentException("a finding is a violation or undetermined, not " + outcome);
        }
    }

    /** A finding that nobody can mend without knowing more. */
    public Finding(RuleInfo rule, DataPath at, Outcome outcome) {
        this(rule, at, outcome, Optional.empty());
    }

    /** The order of findings in a report: violations first, the gravest first, then by place and rule. */
    public static Comparator<Finding> reportOrder() {
        return ORDER;
    }

    /** Whether it cannot be told if the rule is violated. */
    public boolean isUndetermined() {
        return outcome instanceof Outcome.Undetermined;
    }

    /** What is wrong, or why it cannot be told. */
    public String message() {
        if (outcome instanceof Outcome.Violated violated) {
            return violated.message();
        }
        return String.join("; ", causes().stream().map(Cause::text).toList());
    }

    /**
     * A short text that stays the same from run to run as long as the same is found at the same place: it is made from the rule,
     * the record, the names of the members and the message. Positions in lists and in files do not enter, so that it survives
     * when records or entries are put in another order and when something else is edited.
     *
     * @return sixteen hexadecimal digits
     */
    public String fingerprint() {
        String members = at.steps().stream()
                .filter(step -> !Character.isDigit(step.charAt(0)))
                .collect(Collectors.joining("/"));
        String whole = String.join("\n", rule.id(), at.root().toString(), members, message());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Why it cannot be told; empty for a violation. */
    public List<Cause> causes() {
        return outcome instanceof Outcome.Undetermined undetermined ? undetermined.causes() : List.of();
    }

    /** What would decide it; empty for a violation. */
    public List<Decider> deciders() {
        return outcome instanceof Outcome.Undetermined undetermined ? undetermined.deciders() : List.of();
    }
}
