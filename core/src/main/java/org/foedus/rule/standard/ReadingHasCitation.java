package org.foedus.rule.standard;

import org.foedus.law.Norm;
import org.foedus.law.Reading;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** Each reading of a norm cites where it is held. */
final class ReadingHasCitation implements Rule<Norm> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("reading-has-citation")
            .title("A reading of a norm cites who holds it")
            .rationale("Readings compete, and the verdict is open as long as they do. A reading that nobody is shown"
                    + " to hold makes settled law look disputed; one that a court or a government holds can be"
                    + " cited.")
            .authority("ICJ Statute 38(1)(d): judicial decisions and teachings as means to determine the law")
            .severity(Severity.WARNING)
            .addTags("law", "sources")
            .singleRecord(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Norm> judges() {
        return Norm.class;
    }

    @Override
    public void judge(Norm norm, RuleContext context, Outcomes outcomes) {
        for (int i = 0; i < norm.readings().size(); i++) {
            Reading reading = norm.readings().get(i);
            DataPath at = context.path().member("readings").element(i);
            if (reading.citations().isEmpty()) {
                outcomes.violated(
                        at,
                        "the reading \"" + reading.label() + "\" is ascribed to " + reading.holder()
                                + ", and no source is cited for that; add one to \"citations\", or leave the reading out");
            } else {
                outcomes.compliant(at);
            }
        }
    }
}
