package org.foedus.rule.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foedus.reason.Outcome;
import org.foedus.rule.GroupRule;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Placed;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.source.Source;
import org.foedus.time.PartialDate;

/** No two sources are the same publication. */
final class SourceOnce implements GroupRule<List<String>, Source> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("source-once")
            .title("A publication is one source")
            .rationale("Two sources with the same address and the same title are one publication. Cited under two"
                    + " identifiers it looks as if two had reported the same, and one source confirms itself. A page that"
                    + " was published again on another day is another edition.")
            .authority("Admiralty code (NATO AJP-2.1): confirmation needs independent sources")
            .severity(Severity.WARNING)
            .addTags("identity", "sources")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Source> judges() {
        return Source.class;
    }

    /** The address and the title. */
    @Override
    public List<List<String>> keys(Source source, RuleContext context) {
        return source.address()
                .map(address -> List.of(List.of(address, source.title().toLowerCase(Locale.ROOT))))
                .orElse(List.of());
    }

    @Override
    public void judge(List<String> key, List<Placed<Source>> group, RuleContext context, Outcomes outcomes) {
        outcomes.compliant(group.get(0).at().member("address"));
        for (Pair<Source> pair : Pair.of(group)) {
            outcomes.report(
                    pair.later().at().member("address"),
                    judge(pair.later().record(), pair.earlier().record()));
        }
    }

    private static Outcome judge(Source source, Source other) {
        Optional<PartialDate> mine = source.publishedOn();
        Optional<PartialDate> theirs = other.publishedOn();
        String alike = "\"" + other.id() + "\" has the same address and the same title";
        if (mine.equals(theirs)) {
            return Outcome.violated(alike + "; cite that one, and leave this one out");
        }
        boolean apart = mine.isPresent()
                && theirs.isPresent()
                && mine.get().isSameDayAs(theirs.get()).isFalse();
        return apart ? Outcome.compliant() : Sequence.missing(alike, "whether the two were published on the same day");
    }
}
