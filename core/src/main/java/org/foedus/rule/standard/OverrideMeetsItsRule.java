package org.foedus.rule.standard;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** A norm and the norm that it overrides can both govern one transfer on one day. */
final class OverrideMeetsItsRule implements Rule<Norm> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("override-meets-its-rule")
            .title("An exception and its rule can meet")
            .rationale("A norm overrides another where both govern the same transfer. If they share no action, or one"
                    + " ended before the other began, they never meet, and the override is one of nothing: the link"
                    + " names the wrong norm, or an action or a day is wrong.")
            .authority("Lex specialis derogat legi generali; LegalRuleML 1.0, override")
            .severity(Severity.WARNING)
            .addTags("law")
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
        Overridden.each(norm, context, (at, other) -> outcomes.report(at, judge(norm, other)));
    }

    private static Outcome judge(Norm norm, Norm other) {
        if (Collections.disjoint(norm.actions(), other.actions())) {
            return Outcome.violated("\"" + norm.id() + "\" governs " + actions(norm) + ", and \"" + other.id()
                    + "\", which it is said to override, governs " + actions(other)
                    + ": no transfer meets both; mend the actions, or take the link out");
        }
        if (neverInForce(norm) || neverInForce(other)) {
            return Outcome.notApplicable("one of the two norms was never put into force");
        }
        Optional<PartialDate> start = start(norm);
        Optional<PartialDate> otherStart = start(other);
        if (start.isEmpty() || otherStart.isEmpty()) {
            String id = (start.isEmpty() ? norm : other).id().value();
            return Outcome.undetermined(
                    new Cause(Cause.Kind.MISSING_FACT, "since when \"" + id + "\" is in force is not said"),
                    Decider.of("the day of entry into force of \"" + id + "\""));
        }
        return meet(norm, start.orElseThrow(), other, otherStart.orElseThrow());
    }

    private static Outcome meet(Norm norm, PartialDate start, Norm other, PartialDate otherStart) {
        Optional<PartialDate> end = end(norm);
        Optional<PartialDate> otherEnd = end(other);
        Truth meet = Truth.allOf(List.of(isBeforeEnd(otherStart, end), isBeforeEnd(start, otherEnd)));
        String lives = "\"" + norm.id() + "\" is in force " + life(start, end) + ", and \"" + other.id()
                + "\", which it is said to override, " + life(otherStart, otherEnd);
        PartialDate[] days = Stream.of(Optional.of(start), end, Optional.of(otherStart), otherEnd)
                .flatMap(Optional::stream)
                .toArray(PartialDate[]::new);
        return Dated.outcome(
                meet,
                lives + ": they never meet; mend a day, or take the link out",
                lives + ": whether they meet cannot be told",
                days);
    }

    private static String actions(Norm norm) {
        return norm.actions().isEmpty()
                ? "nothing"
                : Names.list(norm.actions().stream().map(Enum::name).sorted().toList());
    }

    private static boolean neverInForce(Norm norm) {
        return !norm.history().isEmpty()
                && norm.history().stream()
                        .noneMatch(step ->
                                step.kind() == NormEvent.Kind.IN_FORCE || step.kind() == NormEvent.Kind.REPEALED);
    }

    private static Optional<PartialDate> start(Norm norm) {
        return days(norm, NormEvent.Kind.IN_FORCE).stream().min(PartialDate.byEarliest());
    }

    /** The day from which a norm is out of force for good; empty if it was not repealed, or came back each time. */
    private static Optional<PartialDate> end(Norm norm) {
        List<PartialDate> repeals = days(norm, NormEvent.Kind.REPEALED);
        return repeals.size() < days(norm, NormEvent.Kind.IN_FORCE).size()
                ? Optional.empty()
                : repeals.stream().max(PartialDate.byLatest());
    }

    private static List<PartialDate> days(Norm norm, NormEvent.Kind kind) {
        return norm.history().stream()
                .filter(step -> step.kind() == kind)
                .map(NormEvent::on)
                .toList();
    }

    private static Truth isBeforeEnd(PartialDate start, Optional<PartialDate> end) {
        return end.map(start::isBefore).orElse(Truth.TRUE);
    }

    private static String life(PartialDate start, Optional<PartialDate> end) {
        return "from " + start + end.map(day -> " to " + day).orElse(" on");
    }
}
