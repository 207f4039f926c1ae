package org.foedus.rule;

import java.util.List;

/**
 * Rules that somebody else adds to those that ship. A provider is named in {@code META-INF/services/org.foedus.rule.RuleProvider} of its
 * jar, or with {@code provides} in its module, and is then found by the command as well.
 */
public interface RuleProvider {

    /** The rules; their ids must differ from all others. */
    List<Rule<?>> rules();
}
