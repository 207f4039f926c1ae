package org.foedus.rule.standard;

import java.util.List;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Clause;
import org.foedus.agreement.Term;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;

/** A term that is counted from entry into force has one to be counted from. */
final class TermCountedFromKnownDay implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("term-counted-from-known-day")
            .title("A term that runs from entry into force has an entry into force")
            .rationale(
                    "A length alone gives no end: it needs the day from which it runs. If that is the entry into force,"
                            + " and the text says nothing about it or is a declaration that never enters into force, the term"
                            + " hangs in the air; perhaps it runs from signature.")
            .authority("VCLT 24, 54(a)")
            .severity(Severity.WARNING)
            .addTags("time")
            .singleRecord(true)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Agreement> judges() {
        return Agreement.class;
    }

    @Override
    public void judge(Agreement agreement, RuleContext context, Outcomes outcomes) {
        boolean fromEntry = agreement.term().map(clause -> TermLength.limits(clause.term())).orElse(List.of()).stream()
                .anyMatch(limit -> limit.countedFrom() == Term.CountedFrom.ENTRY_INTO_FORCE);
        if (!fromEntry) {
            return;
        }
        DataPath at = context.path().member("term").member("term");
        boolean recorded =
                agreement.allActions().anyMatch(action -> action.kind() == TreatyActionKind.ENTRY_INTO_FORCE);
        String advice = "; mend the day from which the term is counted";
        if (!agreement.entersIntoForce()) {
            outcomes.violated(
                    at,
                    "the term is counted from the entry into force, and a declaration does not enter into force"
                            + advice);
        } else if (recorded || agreement.entryIntoForce().isPresent()) {
            outcomes.compliant(at);
        } else if (agreement.silentOn().contains(Clause.ENTRY_INTO_FORCE)) {
            outcomes.violated(
                    at,
                    "the term is counted from the entry into force, and the text has no clause on that" + advice
                            + ", or record the entry into force as an act");
        } else {
            outcomes.report(
                    at,
                    Sequence.missing(
                            "the term is counted from the entry into force",
                            "when or under which condition the agreement enters into force"));
        }
    }
}
