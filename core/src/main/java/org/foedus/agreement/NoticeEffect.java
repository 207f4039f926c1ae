package org.foedus.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;

/**
 * When an agreement ends after a party gives notice, by the clause on termination alone.
 *
 * @param earliest the earliest day on which it can end; empty if that cannot be told
 * @param latest the latest day on which it can end; empty if that cannot be told, or if the party names the day
 * @param partyNamesTheDay whether the notice names the day of the end, which then lies no earlier than {@code earliest}
 * @param strength the verb of the notice rule; "should" and "preferably" leave open what a shorter notice does
 * @param causes why the end is not one day
 * @param deciders what would decide it
 */
public record NoticeEffect(
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        boolean partyNamesTheDay,
        Optional<Modality> strength,
        List<Cause> causes,
        List<Decider> deciders) {
    public NoticeEffect {
        causes = List.copyOf(causes);
        deciders = List.copyOf(deciders);
    }

    /**
     * The effect of a notice.
     *
     * @param givenOn the day on which it was given, if known
     * @param receivedOn the day on which the other side received it
     */
    public static NoticeEffect of(Agreement agreement, Optional<LocalDate> givenOn, LocalDate receivedOn) {
        Optional<TerminationClause> clause = agreement.termination();
        if (clause.isEmpty()) {
            return open(
                    noClause(agreement), Decider.of("whether the parties admit termination, and after what notice"));
        }
        return clause.orElseThrow()
                .notice()
                .map(period -> of(clause.orElseThrow(), period, givenOn, receivedOn))
                .orElseGet(() -> open(
                        new Cause(Cause.Kind.TEXT_SILENT, "the clause on termination gives no period of notice"),
                        Decider.of("the period of notice")));
    }

    private static NoticeEffect of(
            TerminationClause clause, Period period, Optional<LocalDate> givenOn, LocalDate receivedOn) {
        LocalDate fromReceipt = receivedOn.plus(period);
        Optional<TerminationClause.CountedFrom> from = clause.countedFrom();
        if (from.isEmpty()) {
            return range(
                    clause,
                    Optional.empty(),
                    Optional.empty(),
                    new Cause(
                            Cause.Kind.MISSING_FACT,
                            "from what the " + period + " run is not in the data; from receipt they would end on "
                                    + fromReceipt),
                    Decider.of("from what day the text counts the period of notice"));
        }
        return switch (from.orElseThrow()) {
            case RECEIPT -> on(clause, fromReceipt);
            case NOTIFICATION_DATE, GIVING_OF_NOTICE ->
                givenOn.map(day -> on(clause, day.plus(period)))
                        .orElseGet(() -> from.orElseThrow() == TerminationClause.CountedFrom.NOTIFICATION_DATE
                                ? on(clause, fromReceipt)
                                : range(
                                        clause,
                                        Optional.empty(),
                                        Optional.of(fromReceipt),
                                        new Cause(
                                                Cause.Kind.MISSING_FACT,
                                                "the period runs from the giving of notice, and that day is not known"),
                                        Decider.of("the day on which the notice was given")));
            case INTENDED_END -> intended(clause, period, fromReceipt);
            case NOT_STATED ->
                range(
                        clause,
                        Optional.empty(),
                        Optional.empty(),
                        new Cause(
                                Cause.Kind.TEXT_SILENT,
                                "the text does not say from what the " + period
                                        + " run; from receipt they would end on " + fromReceipt),
                        Decider.of("from what day the parties count the period of notice"));
        };
    }

    private static NoticeEffect intended(TerminationClause clause, Period period, LocalDate fromReceipt) {
        if (clause.modality().filter(verb -> verb == Modality.PREFERS).isPresent()) {
            return range(
                    clause,
                    Optional.empty(),
                    Optional.empty(),
                    new Cause(
                            Cause.Kind.TEXT_SILENT,
                            "the text only prefers that notice comes " + period + " ahead; no day of the end follows"),
                    Decider.of("the day of the end that the party names"));
        }
        return new NoticeEffect(
                Optional.of(fromReceipt),
                Optional.empty(),
                true,
                clause.modality(),
                List.of(new Cause(
                        Cause.Kind.DECISION_PENDING,
                        "the party names the day, at least " + period + " after the notice")),
                List.of(Decider.of("the day of the end that the party names")));
    }

    private static Cause noClause(Agreement agreement) {
        return agreement.silentOn().contains(Clause.TERMINATION)
                ? new Cause(
                        Cause.Kind.TEXT_SILENT,
                        "the text has no clause on termination; that does not mean that it cannot be ended (VCLT 54 to 56)")
                : new Cause(Cause.Kind.MISSING_FACT, "the clause on termination is not in the data");
    }

    private static NoticeEffect on(TerminationClause clause, LocalDate day) {
        return new NoticeEffect(Optional.of(day), Optional.of(day), false, clause.modality(), List.of(), List.of());
    }

    private static NoticeEffect range(
            TerminationClause clause,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Cause cause,
            Decider decider) {
        return new NoticeEffect(earliest, latest, false, clause.modality(), List.of(cause), List.of(decider));
    }

    private static NoticeEffect open(Cause cause, Decider decider) {
        return new NoticeEffect(
                Optional.empty(), Optional.empty(), false, Optional.empty(), List.of(cause), List.of(decider));
    }

    /**
     * The last day on which a notice can be received so that the agreement ends no later than wished; empty where no day
     * follows from the clause.
     */
    public static Optional<LocalDate> deadline(Agreement agreement, LocalDate wishedEnd) {
        return agreement
                .termination()
                .filter(clause -> clause.countedFrom()
                        .filter(from -> from != TerminationClause.CountedFrom.NOT_STATED)
                        .isPresent())
                .filter(clause -> clause.modality()
                        .filter(verb -> verb == Modality.PREFERS)
                        .isEmpty())
                .flatMap(TerminationClause::notice)
                .map(wishedEnd::minus);
    }
}
