package org.foedus.rule.standard;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Modality;
import org.foedus.agreement.TerminationClause;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.reason.Outcome;
import org.foedus.rule.Outcomes;
import org.foedus.rule.Rule;
import org.foedus.rule.RuleContext;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.Severity;
import org.foedus.time.EndDay;
import org.foedus.time.MonthEnd;
import org.foedus.time.PartialDate;
import org.foedus.time.TermEnd;
import org.foedus.time.Truth;

/** A notice of termination takes effect no earlier than the clause allows. */
final class NoticePeriodKept implements Rule<Agreement> {
    private static final RuleInfo INFO = RuleInfo.builder()
            .id("notice-period-kept")
            .title("A notice of termination takes effect after the period of notice")
            .rationale("Where the text grants the other side a period of notice, a notice ends the agreement when that"
                    + " period is over. A day of effect that is earlier means that a day is wrong, or that the clause was"
                    + " broken; both are worth a look. Where the text only asks for a period, or counts it from a day"
                    + " that is not recorded, the days alone do not tell.")
            .authority("VCLT 54(a), 78")
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
        Optional<TerminationClause> clause = agreement.termination();
        if (clause.flatMap(TerminationClause::notice).isEmpty()) {
            return;
        }
        for (Act act : Act.of(agreement, context.path())) {
            TreatyAction notice = act.action();
            if (notice.kind() == TreatyActionKind.NOTICE_OF_TERMINATION
                    && notice.actedOn().isPresent()
                    && notice.effectiveOn().isPresent()) {
                outcomes.report(
                        act.at().member("effectiveOn"),
                        judge(
                                clause.get(),
                                clause.get().notice().get(),
                                notice.actedOn().get(),
                                notice.effectiveOn().get()));
            }
        }
    }

    private static Outcome judge(TerminationClause clause, Period period, PartialDate given, PartialDate effective) {
        boolean surely = !effective.earliest().isBefore(end(given.latest(), period));
        boolean never = effective.latest().isBefore(end(given.earliest(), period));
        Truth kept = surely ? Truth.TRUE : never ? Truth.FALSE : Truth.UNKNOWN;
        String days = "notice was given on " + given + " and ends the agreement on " + effective
                + ", and the period is " + period;
        if (kept.isFalse() && !binds(clause)) {
            return Outcome.undetermined(
                    new Cause(
                            Cause.Kind.TEXT_SILENT,
                            days + "; the text only asks for it, or does not count it from the receipt of the notice"),
                    Decider.of("from which day the period is counted, and whether it has to be kept"));
        }
        return Dated.outcome(
                kept,
                days + ", so it can end no earlier than " + end(given.earliest(), period)
                        + "; mend the day that is wrong, or note how the clause was set aside",
                days + ": whether the period is kept depends on the day",
                given,
                effective);
    }

    private static LocalDate end(LocalDate given, Period period) {
        return TermEnd.after(PartialDate.of(given), period, MonthEnd.NOT_STATED, EndDay.NOT_STATED)
                .earliest();
    }

    private static boolean binds(TerminationClause clause) {
        boolean asked = clause.modality()
                .filter(verb -> verb == Modality.SHOULD || verb == Modality.PREFERS)
                .isPresent();
        boolean counted = clause.countedFrom()
                .filter(from -> from == TerminationClause.CountedFrom.RECEIPT
                        || from == TerminationClause.CountedFrom.NOTIFICATION_DATE)
                .isPresent();
        return counted && !asked;
    }
}
