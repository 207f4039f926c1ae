package org.foedus.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.PartialDate;

/** A norm is proposed, adopted, put in force and repealed, in this order. */
final class NormHistoryInOrder implements Rule<Norm> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("norm-history-in-order")
            .title("The steps in the life of a norm come in order")
            .rationale(
                    "A norm cannot be adopted before it is proposed, nor end before it begins; if the days say so, one of them is"
                            + " wrong, and every answer given under the norm for the days between is wrong with it. In force from a"
                            + " day before its adoption is possible, if the norm applies to the past: whether it does, the days"
                            + " cannot tell.")
            .authority("Akoma Ntoso 1.0, life cycle of a document")
            .severity(Severity.ERROR)
            .addTags("law")
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
        List<NormEvent> history = norm.history();
        Optional<PartialDate> proposed = first(history, NormEvent.Kind.PROPOSED);
        Optional<PartialDate> adopted = first(history, NormEvent.Kind.ADOPTED);
        Optional<PartialDate> inForce = first(history, NormEvent.Kind.IN_FORCE);
        for (int i = 0; i < history.size(); i++) {
            PartialDate on = history.get(i).on();
            DataPath at = context.path().member("history").element(i).member("on");
            switch (history.get(i).kind()) {
                case ADOPTED -> proposed.ifPresent(earlier -> order(at, "adopted", on, "proposed", earlier, outcomes));
                case IN_FORCE -> adopted.ifPresent(earlier -> inForce(at, on, earlier, outcomes));
                case AMENDED -> inForce.ifPresent(earlier -> order(at, "amended", on, "in force", earlier, outcomes));
                case REPEALED -> inForce.ifPresent(earlier -> order(at, "repealed", on, "in force", earlier, outcomes));
                case PROPOSED, SUSPENDED -> {}
            }
        }
    }

    private static void order(
            DataPath at, String step, PartialDate on, String before, PartialDate earlier, Outcomes outcomes) {
        Supplier<String> days = () -> step + " from " + on + ", but " + before + " only from " + earlier;
        outcomes.report(
                at,
                Dated.outcome(
                        on.isNotBefore(earlier),
                        () -> days.get()
                                + "; the steps come in the order proposed, adopted, in force, repealed. Mend the day that is"
                                + " wrong",
                        () -> days.get() + ": which of the two came first is not known",
                        on,
                        earlier));
    }

    private static void inForce(DataPath at, PartialDate on, PartialDate adopted, Outcomes outcomes) {
        if (!on.isBefore(adopted).isTrue()) {
            order(at, "in force", on, "adopted", adopted, outcomes);
            return;
        }
        outcomes.undetermined(
                at,
                new Cause(
                        Cause.Kind.MISSING_FACT,
                        "in force from " + on + ", but adopted on " + adopted
                                + ": either it applies to the past, or one of the days is wrong"),
                new Decider(
                        "whether the norm says that it applies to the past",
                        List.of(
                                new Decider.Alternative("it says so", "the days are in order"),
                                new Decider.Alternative("it does not", "one of the two days is wrong"))));
    }

    private static Optional<PartialDate> first(List<NormEvent> history, NormEvent.Kind kind) {
        Optional<PartialDate> first = Optional.empty();
        for (NormEvent step : history) {
            if (step.kind() == kind
                    && (first.isEmpty() || PartialDate.byEarliest().compare(step.on(), first.get()) < 0)) {
                first = Optional.of(step.on());
            }
        }
        return first;
    }
}
