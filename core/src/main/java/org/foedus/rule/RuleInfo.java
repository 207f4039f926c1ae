package org.foedus.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.foedus.internal.DomainStyle;
import org.immutables.value.Value;

/** What a rule is, for readers of a report. */
@DomainStyle
@Value.Immutable
public abstract class RuleInfo {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    RuleInfo() {}

    /** Starts the description of a rule; all but the version, the tags and {@link #singleRecord()} are required. */
    public static RuleInfoBuilder builder() {
        return new RuleInfoBuilder();
    }

    /** The stable name, in lower case with hyphens; never given to another rule. */
    public abstract String id();

    /** Counts up when the rule answers differently for the same record; 1 unless said otherwise. */
    @Value.Default
    public int version() {
        return 1;
    }

    /** What must hold, as a short sentence. */
    public abstract String title();

    /** Why it must hold, in a paragraph. */
    public abstract String rationale();

    /** The provision or codebook it rests on. */
    public abstract String authority();

    /** How much a violation matters. */
    public abstract Severity severity();

    /** The families to which it belongs, such as {@code time} or {@code consent}, written like an id; the first is the closest. */
    public abstract List<String> tags();

    /** The same rule, with another severity. */
    public RuleInfo withSeverity(Severity severity) {
        return builder().from(this).severity(severity).build();
    }

    /**
     * Whether the rule looks at nothing but the record it judges, neither at other records nor at their number, so that it
     * judges a record of a stream as it judges it in its dataset; false unless said otherwise.
     */
    @Value.Default
    public boolean singleRecord() {
        return false;
    }

    @Value.Check
    void check() {
        if (!KEBAB.matcher(id()).matches()) {
            throw new IllegalArgumentException("the rule id \"" + id()
                    + "\" is not in lower case with hyphens, such as \"term-agrees-with-stated-end\"");
        }
        for (String tag : tags()) {
            if (!KEBAB.matcher(tag).matches()) {
                throw new IllegalArgumentException(
                        "the tag \"" + tag + "\" of the rule \"" + id() + "\" is not in lower case with hyphens");
            }
        }
        if (title().isBlank() || rationale().isBlank() || authority().isBlank()) {
            throw new IllegalArgumentException("rule \"" + id() + "\" needs a title, a rationale and an authority");
        }
    }
}
