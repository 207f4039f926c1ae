package org.foedus.rule.standard;

import org.foedus.party.Party;
import org.foedus.party.Succession;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** A succession happens when the predecessor ends and the successor begins. */
final class SuccessionFitsExistence implements Rule<Succession> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("succession-fits-existence")
            .title("A succession joins the end of one party to the beginning of another")
            .rationale(
                    "When one party takes the place of another, the one ends as the other begins, unless the successor"
                            + " left a state that lives on or that broke up only later, or joined one that was there. A gap"
                            + " leaves days for which nobody answers, an overlap days for which two do.")
            .authority("VCSST 2(1)(b), 34")
            .severity(Severity.WARNING)
            .addTags("parties")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Succession> judges() {
        return Succession.class;
    }

    @Override
    public void judge(Succession succession, RuleContext context, Outcomes outcomes) {
        context.index()
                .party(succession.predecessor())
                .filter(party -> party.existence().isPresent())
                .ifPresent(party -> outcomes.report(
                        context.path().member("predecessor"),
                        predecessor(succession, party, party.existence().get())));
        context.index()
                .party(succession.successor())
                .filter(party -> party.existence().isPresent())
                .ifPresent(party -> outcomes.report(
                        context.path().member("successor"),
                        successor(succession, party, party.existence().get())));
    }

    private static Outcome predecessor(Succession succession, Party party, DateSpan existence) {
        return switch (succession.kind()) {
            case CONTINUATION, UNION -> meets(succession.on(), party, existence.end(), "ended");
            case DISSOLUTION -> lasted(succession.on(), party, existence.end());
            case SEPARATION ->
                Existence.on(succession.on(), party, existence, "another party left it on " + succession.on());
        };
    }

    private static Outcome successor(Succession succession, Party party, DateSpan existence) {
        return succession.kind() == Succession.Kind.UNION
                ? Existence.on(succession.on(), party, existence, "it took the place of another on " + succession.on())
                : meets(succession.on(), party, existence.start(), "began");
    }

    /** A party that breaks up need not end with the first part that leaves it. */
    private static Outcome lasted(PartialDate on, Party party, Bound end) {
        if (end instanceof Bound.At at && at.date().isAfter(on).isTrue()) {
            return Outcome.compliant();
        }
        return meets(on, party, end, "ended");
    }

    /** A party may end on the day before the succession, and begin on the day after it. */
    private static Outcome meets(PartialDate on, Party party, Bound bound, String verb) {
        String succession = "the succession is of " + on + ", but " + party.name();
        if (bound instanceof Bound.At at) {
            PartialDate day = at.date();
            boolean apart = day.latest().plusDays(1).isBefore(on.earliest())
                    || on.latest().plusDays(1).isBefore(day.earliest());
            boolean exact = day.isExact() && on.isExact();
            return Dated.outcome(
                    apart ? Truth.FALSE : exact ? Truth.TRUE : Truth.UNKNOWN,
                    succession + " " + verb + " on " + day + "; mend the day that is wrong",
                    succession + " " + verb + " on " + day + ": whether the two meet is not known",
                    on,
                    day);
        }
        return bound instanceof Bound.Open
                ? Outcome.violated(succession + " never " + verb + "; mend its existence, or the kind of succession")
                : Sequence.missing("the succession is of " + on, "when " + party.name() + " " + verb);
    }
}
