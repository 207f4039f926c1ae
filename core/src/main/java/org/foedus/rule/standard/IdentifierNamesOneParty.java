package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.List;
import org.foedus.id.Identifier;
import org.foedus.party.Party;
import org.foedus.reason.Outcome;
import org.foedus.rule.GroupRule;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Placed;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** No two parties bear one code at the same time. */
final class IdentifierNamesOneParty implements GroupRule<String, Party> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("identifier-names-one-party")
            .title("A code of an outside scheme names one party at a time")
            .rationale(
                    "Codes are how data sets are joined: if two parties bear one code at the same time, the figures of"
                            + " both are added to whichever is found first. A code may pass from a state to its successor; then"
                            + " each of the two bears it for its own time.")
            .authority("ISO 3166-1; Correlates of War, state system membership")
            .severity(Severity.WARNING)
            .addTags("parties", "identity")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Party> judges() {
        return Party.class;
    }

    @Override
    public List<String> keys(Party party, RuleContext context) {
        return party.identifiers().stream().map(Identifier::toString).distinct().toList();
    }

    @Override
    public void judge(String key, List<Placed<Party>> group, RuleContext context, Outcomes outcomes) {
        for (Pair<Party> pair : Pair.of(group)) {
            Party party = pair.later().record();
            for (int i = 0; i < party.identifiers().size(); i++) {
                if (party.identifiers().get(i).toString().equals(key)) {
                    outcomes.report(
                            pair.later().at().member("identifiers").element(i),
                            judge(key, party, pair.earlier().record()));
                }
            }
        }
    }

    private static Outcome judge(String identifier, Party party, Party other) {
        String both = "\"" + identifier + "\" names " + party.name() + " and " + other.name();
        List<DateSpan> mine = spans(identifier, party);
        List<DateSpan> theirs = spans(identifier, other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Sequence.missing(both, "from when to when each of the two bears it");
        }
        Truth together = Truth.anyOf(mine.stream()
                .flatMap(span -> theirs.stream().map(one -> SharedDays.moreThanOne(span, one)))
                .toList());
        List<DateSpan> all = new ArrayList<>(mine);
        all.addAll(theirs);
        return Dated.outcome(
                together.not(),
                both + " at the same time; mend the code, or the days on which each bears it",
                both + ": whether at the same time is not known",
                SharedDays.dates(all.toArray(DateSpan[]::new)).toArray(PartialDate[]::new));
    }

    /** When a party bears a code: on the days given with the code, else as long as it existed. */
    private static List<DateSpan> spans(String identifier, Party party) {
        return party.identifiers().stream()
                .filter(one -> one.toString().equals(identifier))
                .flatMap(one -> one.valid().or(party::existence).stream())
                .toList();
    }
}
