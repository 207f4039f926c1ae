package org.foedus.rule.standard;

import java.util.List;
import java.util.function.Supplier;
import org.foedus.party.Tenure;
import org.foedus.reason.Cause;
import org.foedus.rule.DataPath;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.source.Source;
import org.foedus.statement.Statement;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** Who speaks under an office holds it when speaking; so no source from before the tenure can report it. */
final class SpeakerInOffice implements Rule<Statement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("speaker-in-office")
            .title("A speaker holds the office under which he or she speaks")
            .rationale(
                    "What a prime minister says commits a state, and what the same person said before taking office does not. A day"
                            + " outside the tenure means that the day, the person or the office is wrong. A source can only"
                            + " report what has been said already: one that was published before the speaker took office cannot"
                            + " report what the speaker said in office, whatever the statement itself gives as its day. On the"
                            + " day on which an office changes hands, the date alone does not tell.")
            .authority("ILC Guiding Principles on unilateral declarations, principle 4")
            .severity(Severity.ERROR)
            .addTags("statements", "parties")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Statement> judges() {
        return Statement.class;
    }

    @Override
    public void judge(Statement statement, RuleContext context, Outcomes outcomes) {
        if (statement.speaker().isEmpty()
                || statement.office().isEmpty()
                || context.index().tenuresOf(statement.office().get()).isEmpty()) {
            return;
        }
        Incumbency incumbency = new Incumbency(
                context.index(), statement.speaker().get(), statement.office().get());
        if (incumbency.tenures().isEmpty()) {
            outcomes.report(context.path().member("office"), incumbency.notAmongHolders());
            return;
        }
        statement
                .saidOn()
                .ifPresent(day -> saidOn(day, incumbency, context.path().member("saidOn"), outcomes));
        DataPath reports = context.path().member("reportedIn");
        for (int i = 0; i < statement.reportedIn().size(); i++) {
            DataPath at = reports.element(i).member("source");
            context.index()
                    .source(statement.reportedIn().get(i).source())
                    .flatMap(Source::publishedOn)
                    .ifPresent(day -> publishedOn(day, incumbency, at, outcomes));
        }
    }

    private static void saidOn(PartialDate day, Incumbency incumbency, DataPath at, Outcomes outcomes) {
        Truth inOffice = incumbency.on(day);
        if (inOffice.isUnknown()) {
            outcomes.undetermined(at, incumbency.doubt(day), incumbency.decider(day));
            return;
        }
        Supplier<String> violation =
                () -> incumbency.personName() + " cannot have said this as " + incumbency.officeName() + " on " + day
                        + ": " + incumbency.denial(day) + ". Mend the day, the speaker or the office";
        outcomes.report(at, Dated.outcome(inOffice, violation, () -> "", incumbency.dates(day)));
    }

    private static void publishedOn(PartialDate day, Incumbency incumbency, DataPath at, Outcomes outcomes) {
        Truth begun = Truth.anyOf(incumbency.tenures().stream()
                .map(tenure -> begunBy(tenure, day, incumbency))
                .toList());
        if (begun.isUnknown()) {
            outcomes.undetermined(at, doubt(day, incumbency), incumbency.decider(day));
            return;
        }
        Supplier<String> violation =
                () -> "a source of " + day + " cannot report what " + incumbency.personName() + " said as "
                        + incumbency.officeName() + ": " + incumbency.denial(day)
                        + ". The date of the source is wrong, or the source reports something else";
        outcomes.report(at, Dated.outcome(begun, violation, () -> "", incumbency.dates(day)));
    }

    /** Whether a tenure had begun on a day, and not only in the course of it. */
    private static Truth begunBy(Tenure tenure, PartialDate day, Incumbency incumbency) {
        DateSpan fromThen = DateSpan.of(tenure.during().start(), Bound.open());
        Truth begun = fromThen.contains(day);
        boolean thatDay = tenure.during().start() instanceof Bound.At at
                && at.date().isExact()
                && !at.date().isSameDayAs(day).isFalse();
        return begun.isTrue() && thatDay && incumbency.shared(day) ? Truth.UNKNOWN : begun;
    }

    private static Cause doubt(PartialDate day, Incumbency incumbency) {
        List<String> starts = incumbency.starts();
        return new Cause(
                Cause.Kind.IMPRECISE_DATE,
                "the source is of " + day + ", and " + incumbency.personName() + " became " + incumbency.officeName()
                        + (starts.isEmpty() ? " on a day that is not known" : " on " + Names.list(starts)));
    }
}
