package org.foedus.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.time.EndDay;
import org.foedus.time.MonthEnd;
import org.foedus.time.PartialDate;
import org.foedus.time.TermEnd;

/**
 * When an agreement ends after a party gives notice, by its clauses on termination and duration.
 *
 * <p>A period of months may lead to a day that the calendar does not have: six months from 31 August. As no text says whether
 * the last day of February or the day after it takes its place, the end is then a range, as that of a term is
 * ({@link MonthEnd#NOT_STATED}).
 *
 * @param earliest the earliest day on which it can end; empty if that cannot be told
 * @param latest the latest day on which it can end; empty if that cannot be told, or if the party names the day
 * @param partyNamesTheDay whether the notice names the day of the end, which then lies no earlier than {@code earliest}
 * @param strength the verb of the notice rule; "should" and "preferably" leave open what a shorter notice does
 * @param reason why there is nothing to end, or that the term and not the notice sets the end; empty otherwise
 * @param causes why the end is not one day
 * @param deciders what would decide it
 */
public record NoticeEffect(
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        boolean partyNamesTheDay,
        Optional<Modality> strength,
        Optional<String> reason,
        List<Cause> causes,
        List<Decider> deciders) {
    public NoticeEffect {
        causes = List.copyOf(causes);
        deciders = List.copyOf(deciders);
    }

    private NoticeEffect(
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            boolean partyNamesTheDay,
            Optional<Modality> strength,
            List<Cause> causes,
            List<Decider> deciders) {
        this(earliest, latest, partyNamesTheDay, strength, Optional.empty(), causes, deciders);
    }

    /**
     * The last day on which a notice, made as the clause counts it, still ends an agreement by a wished day.
     *
     * @param certain the last such day by every reading of the period
     * @param possible the last such day by the reading that shortens a month; the same day if there is no doubt
     */
    public record Deadline(LocalDate certain, LocalDate possible) {}

    /**
     * The effect of a notice that was received.
     *
     * @param givenOn the day on which it was given, if known
     * @param receivedOn the day on which the other side received it
     * @throws IllegalArgumentException if it was given after it was received
     */
    public static NoticeEffect of(Agreement agreement, Optional<LocalDate> givenOn, LocalDate receivedOn) {
        return of(agreement, givenOn, Optional.of(receivedOn));
    }

    /**
     * The effect of a notice.
     *
     * @param givenOn the day on which it was given, if known
     * @param receivedOn the day on which the other side received it, if known
     * @throws IllegalArgumentException if neither day is known, or it was given after it was received
     */
    public static NoticeEffect of(Agreement agreement, Optional<LocalDate> givenOn, Optional<LocalDate> receivedOn) {
        LocalDate day = new Notice(givenOn, receivedOn).lastKnown();
        return of(Standing.of(agreement, day, EventCalendar.empty()), givenOn, receivedOn);
    }

    /**
     * The effect of a notice on an agreement that stands in some way on the day of the notice: one that is not in force then
     * has nothing to end, and the end of the term counts if it comes sooner.
     *
     * @param standing how the agreement stands on the day on which the notice was received, or else given
     * @param givenOn the day on which it was given, if known
     * @param receivedOn the day on which the other side received it, if known
     * @throws IllegalArgumentException if neither day is known, or it was given after it was received
     */
    public static NoticeEffect of(Standing standing, Optional<LocalDate> givenOn, Optional<LocalDate> receivedOn) {
        NoticeEffect effect = byClause(standing.agreement(), givenOn, receivedOn);
        return switch (standing.status()) {
            case NOT_SIGNED, SIGNED, ENDED, DECLARED -> nothingToEnd(standing);
            case UNDETERMINED -> effect.within(standing).because(standing.causes(), standing.deciders());
            case IN_FORCE, SUSPENDED, PROVISIONALLY_APPLIED -> effect.within(standing);
        };
    }

    private static NoticeEffect nothingToEnd(Standing standing) {
        return new NoticeEffect(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of("on " + standing.on() + " there is nothing to end: " + standing.reason()),
                List.of(),
                List.of());
    }

    /** The earlier of the end by notice and that of the term. */
    private NoticeEffect within(Standing standing) {
        Optional<LocalDate> first = standing.earliestEnd();
        Optional<LocalDate> last = standing.latestEnd();
        if (last.isEmpty() || earliest.or(() -> latest).isEmpty()) {
            return this;
        }
        LocalDate termEnd = last.orElseThrow();
        boolean certain = earliest.filter(termEnd::isBefore).isPresent();
        boolean possible =
                latest.filter(day -> first.map(day::isAfter).orElse(true)).isPresent();
        if (!certain && !possible) {
            return this;
        }
        return new NoticeEffect(
                        certain ? first : earliest.map(day -> sooner(day, first.orElse(day))),
                        certain ? last : latest.map(day -> sooner(day, termEnd)),
                        partyNamesTheDay && !certain,
                        strength,
                        Optional.of("its term " + (certain ? "ends" : "may end") + " sooner, on " + termEnd
                                + " at the latest"),
                        certain ? List.of() : causes,
                        certain ? List.of() : deciders)
                .because(expiries(standing, Expiry::causes), expiries(standing, Expiry::deciders));
    }

    private static <T> List<T> expiries(Standing standing, Function<Expiry, List<T>> what) {
        return standing.parties().stream()
                .flatMap(party -> what.apply(party.expiry()).stream())
                .distinct()
                .toList();
    }

    private static LocalDate sooner(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private NoticeEffect because(List<Cause> more, List<Decider> moreDeciders) {
        return new NoticeEffect(
                earliest,
                latest,
                partyNamesTheDay,
                strength,
                reason,
                Stream.concat(causes.stream(), more.stream()).distinct().toList(),
                Stream.concat(deciders.stream(), moreDeciders.stream())
                        .distinct()
                        .toList());
    }

    /** The effect by the clause alone. */
    static NoticeEffect byClause(Agreement agreement, Optional<LocalDate> givenOn, Optional<LocalDate> receivedOn) {
        return of(agreement, new Notice(givenOn, receivedOn));
    }

    private static NoticeEffect of(Agreement agreement, Notice notice) {
        Optional<TerminationClause> clause = agreement.termination();
        if (clause.isEmpty()) {
            return open(
                    noClause(agreement), Decider.of("whether the parties admit termination, and after what notice"));
        }
        return clause.orElseThrow()
                .notice()
                .map(period -> of(clause.orElseThrow(), period, notice))
                .orElseGet(() -> open(
                        new Cause(Cause.Kind.TEXT_SILENT, "the clause on termination gives no period of notice"),
                        Decider.of("the period of notice")));
    }

    private static NoticeEffect of(TerminationClause clause, Period period, Notice notice) {
        Optional<TerminationClause.CountedFrom> from = clause.countedFrom();
        if (from.isEmpty()) {
            return range(
                    clause,
                    Optional.empty(),
                    Optional.empty(),
                    new Cause(
                            Cause.Kind.MISSING_FACT,
                            "from what the " + period + " run is not in the data; " + notice.wouldEnd(period)),
                    Decider.of("from what day the text counts the period of notice"));
        }
        return switch (from.orElseThrow()) {
            case RECEIPT ->
                notice.receivedOn()
                        .map(day -> counted(clause, period, day))
                        .orElseGet(() -> receiptUnknown(clause, period, notice));
            case NOTIFICATION_DATE -> counted(clause, period, notice.madeOn());
            case GIVING_OF_NOTICE -> fromGiving(clause, period, notice);
            case INTENDED_END -> prefers(clause) ? preferred(clause, period) : beforeEnd(clause, period, notice);
            case NOT_STATED ->
                range(
                        clause,
                        Optional.empty(),
                        Optional.empty(),
                        new Cause(
                                Cause.Kind.TEXT_SILENT,
                                "the text does not say from what the " + period + " run; " + notice.wouldEnd(period)),
                        Decider.of("from what day the parties count the period of notice"));
        };
    }

    private static NoticeEffect fromGiving(TerminationClause clause, Period period, Notice notice) {
        return notice.givenOn().map(day -> counted(clause, period, day)).orElseGet(() -> {
            Cause cause = new Cause(
                    Cause.Kind.MISSING_FACT,
                    "the period runs from the giving of notice, and that day is not known; " + notice.wouldEnd(period));
            Optional<LocalDate> latest = partyNamesTheDay(clause)
                    ? Optional.empty()
                    : Optional.of(notice.end(period).latest());
            return range(clause, Optional.empty(), latest, cause, Decider.of("the day on which the notice was given"));
        });
    }

    /**
     * The party names the end, so long after the notice at the soonest. A notice counts as made when it is received, unless it is
     * known when it was given.
     */
    private static NoticeEffect beforeEnd(TerminationClause clause, Period period, Notice notice) {
        NoticeEffect counted = counted(clause, period, notice.madeOn());
        return notice.givenOn().isPresent()
                ? counted
                : counted.because(
                        List.of(new Cause(
                                Cause.Kind.MISSING_FACT,
                                "counted from receipt (VCLT 78), since it is not known when the notice was given")),
                        List.of(Decider.of("the day on which the notice was given")));
    }

    private static NoticeEffect receiptUnknown(TerminationClause clause, Period period, Notice notice) {
        return range(
                clause,
                Optional.of(notice.end(period).earliest()),
                Optional.empty(),
                new Cause(
                        Cause.Kind.MISSING_FACT,
                        "the period runs from receipt of the notice, and that day is not known"),
                Decider.of("the day on which the notice was received"));
    }

    private static NoticeEffect counted(TerminationClause clause, Period period, LocalDate start) {
        TermEnd end = end(start, period);
        if (partyNamesTheDay(clause)) {
            return range(
                    clause,
                    Optional.of(end.earliest()),
                    Optional.empty(),
                    new Cause(
                            Cause.Kind.DECISION_PENDING,
                            "the party names the day, at least " + period + " after the notice"),
                    Decider.of("the day of the end that the party names"));
        }
        if (end.earliest().equals(end.latest())) {
            return new NoticeEffect(
                    Optional.of(end.earliest()),
                    Optional.of(end.latest()),
                    false,
                    clause.modality(),
                    List.of(),
                    List.of());
        }
        return range(
                clause,
                Optional.of(end.earliest()),
                Optional.of(end.latest()),
                new Cause(
                        Cause.Kind.TEXT_SILENT,
                        "the calendar has no day " + period + " after " + start
                                + ", and the text does not say which day takes its place"),
                Decider.of("whether the period ends with the last day of the month or the day after it"));
    }

    private static NoticeEffect preferred(TerminationClause clause, Period period) {
        return new NoticeEffect(
                Optional.empty(),
                Optional.empty(),
                false,
                clause.modality(),
                List.of(new Cause(
                        Cause.Kind.TEXT_SILENT,
                        "the text only prefers that notice comes " + period + " ahead; no day of the end follows")),
                List.of(Decider.of("the day of the end, which the text does not give")));
    }

    private static TermEnd end(LocalDate start, Period period) {
        return TermEnd.after(PartialDate.of(start), period, MonthEnd.NOT_STATED, EndDay.INCLUDED);
    }

    private static boolean prefers(TerminationClause clause) {
        return clause.modality().filter(verb -> verb == Modality.PREFERS).isPresent();
    }

    private static boolean partyNamesTheDay(TerminationClause clause) {
        return clause.atLeast()
                || clause.countedFrom()
                        .filter(from -> from == TerminationClause.CountedFrom.INTENDED_END)
                        .isPresent();
    }

    private static Cause noClause(Agreement agreement) {
        return agreement.silentOn().contains(Clause.TERMINATION)
                ? new Cause(
                        Cause.Kind.TEXT_SILENT,
                        "the text has no clause on termination; that does not mean that it cannot be ended (VCLT 54 to 56)")
                : new Cause(Cause.Kind.MISSING_FACT, "the clause on termination is not in the data");
    }

    private static NoticeEffect range(
            TerminationClause clause,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Cause cause,
            Decider decider) {
        return new NoticeEffect(
                earliest, latest, partyNamesTheDay(clause), clause.modality(), List.of(cause), List.of(decider));
    }

    private static NoticeEffect open(Cause cause, Decider decider) {
        return new NoticeEffect(
                Optional.empty(), Optional.empty(), false, Optional.empty(), List.of(cause), List.of(decider));
    }

    /**
     * The last day on which a notice can be made so that the agreement ends no later than wished; empty where no day follows
     * from the clause.
     */
    public static Optional<Deadline> deadline(Agreement agreement, LocalDate wishedEnd) {
        return agreement
                .termination()
                .filter(clause -> clause.countedFrom()
                        .filter(from -> from != TerminationClause.CountedFrom.NOT_STATED)
                        .isPresent())
                .filter(clause -> !prefers(clause))
                .flatMap(TerminationClause::notice)
                .map(period -> deadline(period, wishedEnd));
    }

    private static Deadline deadline(Period period, LocalDate wishedEnd) {
        LocalDate day = wishedEnd.minus(period).minusMonths(1);
        LocalDate certain = day;
        while (!end(day, period).earliest().isAfter(wishedEnd)) {
            if (!end(day, period).latest().isAfter(wishedEnd)) {
                certain = day;
            }
            day = day.plusDays(1);
        }
        return new Deadline(certain, day.minusDays(1));
    }

    /** The days of a notice. */
    private record Notice(Optional<LocalDate> givenOn, Optional<LocalDate> receivedOn) {
        Notice {
            if (givenOn.isEmpty() && receivedOn.isEmpty()) {
                throw new IllegalArgumentException(
                        "a notice needs the day on which it was given or the day on which it was received");
            }
            if (givenOn.isPresent()
                    && receivedOn.isPresent()
                    && givenOn.orElseThrow().isAfter(receivedOn.orElseThrow())) {
                throw new IllegalArgumentException("a notice given on " + givenOn.orElseThrow()
                        + " cannot have been received before, on " + receivedOn.orElseThrow());
            }
        }

        /** The last day that is known of it. */
        LocalDate lastKnown() {
            return receivedOn.or(() -> givenOn).orElseThrow();
        }

        /** The first day that is known of it. */
        LocalDate madeOn() {
            return givenOn.or(() -> receivedOn).orElseThrow();
        }

        TermEnd end(Period period) {
            return NoticeEffect.end(madeOn(), period);
        }

        String wouldEnd(Period period) {
            return "from " + (receivedOn.isPresent() ? "receipt" : "the giving of notice") + " they would end on "
                    + NoticeEffect.end(lastKnown(), period).latest();
        }
    }
}
