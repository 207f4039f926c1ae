package org.foedus.rule;

import java.util.regex.Pattern;

/**
 * What a rule is, for readers of a report.
 *
 * @param id the stable name, in lower case with hyphens; never given to another rule
 * @param version counts up when the rule answers differently for the same record
 * @param title what must hold, as a short sentence
 * @param rationale why it must hold, in a paragraph
 * @param authority the provision or codebook it rests on
 * @param severity how much a violation matters
 * @param since the version of Foedus that brought the rule
 */
public record RuleInfo(
        String id, int version, String title, String rationale, String authority, Severity severity, String since) {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public RuleInfo {
        if (!KEBAB.matcher(id).matches()) {
            throw new IllegalArgumentException("the rule id \"" + id
                    + "\" is not in lower case with hyphens, such as \"term-agrees-with-stated-end\"");
        }
        if (title.isBlank() || rationale.isBlank() || authority.isBlank()) {
            throw new IllegalArgumentException("rule \"" + id + "\" needs a title, a rationale and an authority");
        }
    }
}
