package org.foedus.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.agreement.Standing.Status;
import org.foedus.id.Id;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/** Judges how an agreement stands for one party: first what is certain, then every doubt that remains. */
final class StandingJudge {
    private final Agreement agreement;
    private final Participation participation;
    private final LocalDate on;
    private final EventCalendar events;
    private final Optional<LocalDate> observedUntil;
    private final Spell spell;
    private final EntryDate entry;
    private final Expiry expiry;
    private final Truth started;
    private final Truth running;

    StandingJudge(
            Agreement agreement,
            Participation participation,
            LocalDate on,
            EventCalendar events,
            Optional<LocalDate> observedUntil) {
        this.agreement = agreement;
        this.participation = participation;
        this.on = on;
        this.events = events;
        this.observedUntil = observedUntil;
        spell = Spell.on(on, agreement, participation);
        entry = spell.entry(agreement, participation);
        expiry = Expiry.of(agreement, participation, events);
        started = entry.happenedBy(on);
        running = expiry.runsOn(on);
    }

    Standing.ForParty judge() {
        return judgement().of(participation.party(), expiry);
    }

    private Judgement judgement() {
        if (ended().isTrue()) {
            return Judgement.of(Status.ENDED, "it ended on " + end().orElseThrow());
        }
        if (observedUntil.isPresent() && agreement.allActions().findAny().isEmpty()) {
            return Judgement.of(Status.NOT_SIGNED, "no signature is known up to " + observedUntil.orElseThrow());
        }
        if (started.isFalse()) {
            return notYetInForce();
        }
        if (running.isFalse()) {
            return Judgement.of(
                    Status.ENDED,
                    "its term ran to " + expiry.latest().orElseThrow() + " at the latest, unless it was prolonged");
        }
        return endedByAnEvent().or(this::endedByNotice).orElseGet(this::weighed);
    }

    private Judgement weighed() {
        List<Judgement> doubts = new ArrayList<>(doubtsAboutTheEnd());
        if (started.isUnknown()) {
            Truth applied =
                    holds(TreatyActionKind.PROVISIONAL_APPLICATION, TreatyActionKind.END_OF_PROVISIONAL_APPLICATION);
            if (applied.isTrue() && doubts.isEmpty()) {
                return provisional();
            }
            doubts.add(Judgement.doubt(entry.because() + ": " + stillOpen(), entry.cause(), entry.decider()));
        }
        Truth suspended = holds(TreatyActionKind.SUSPENSION, TreatyActionKind.RESUMPTION);
        if (suspended.isUnknown()) {
            doubts.add(uncertainDay("a suspension began or ended"));
        }
        if (!doubts.isEmpty()) {
            return Judgement.of(doubts);
        }
        return suspended.isTrue()
                ? Judgement.of(Status.SUSPENDED, "its operation is suspended")
                : Judgement.of(Status.IN_FORCE, entry.because() + unless());
    }

    private List<Judgement> doubtsAboutTheEnd() {
        List<Judgement> doubts = new ArrayList<>(doubtsAfterEvents());
        if (running.isUnknown()) {
            doubts.add(endUnknown());
        }
        if (ended().isUnknown()) {
            doubts.add(Judgement.imprecise("it ended", end().orElseThrow().toString()));
        }
        doubts.addAll(doubtsAfterNotice());
        if (acts().anyMatch(act -> act.kind().ends() && act.effectDate().isEmpty())) {
            doubts.add(uncertainDay("it ended"));
        }
        return doubts;
    }

    private String stillOpen() {
        return participation.signedOn().map(day -> "signed on " + day + ", ").orElse("")
                + "not known to have entered into force";
    }

    /** What could have ended it meanwhile, where the data did not look so far as the day. */
    private String unless() {
        if (observedUntil.map(last -> !on.isAfter(last)).orElse(false)
                || expiry.unless().isEmpty()) {
            return "";
        }
        return ", unless "
                + String.join(" or ", expiry.unless().stream().map(Id::value).toList()) + " happens by then";
    }

    private Judgement notYetInForce() {
        Truth applied =
                holds(TreatyActionKind.PROVISIONAL_APPLICATION, TreatyActionKind.END_OF_PROVISIONAL_APPLICATION);
        if (applied.isTrue()) {
            return provisional();
        }
        if (applied.isUnknown()) {
            return uncertainDay("its provisional application began or ended");
        }
        String later = entry.day()
                .map(day -> entry.because())
                .or(() -> entry.notBefore().map(day -> "it was not complete before " + day))
                .orElse(entry.because());
        Optional<PartialDate> signed = signed();
        return switch (signed.map(this::isBy).orElse(Truth.FALSE)) {
            case TRUE -> Judgement.of(Status.SIGNED, "signed; " + later);
            case FALSE -> Judgement.of(Status.NOT_SIGNED, later);
            case UNKNOWN ->
                Judgement.imprecise("it was signed", signed.orElseThrow().toString());
        };
    }

    private Optional<PartialDate> signed() {
        return acts().filter(act -> act.kind().isSignature() || act.kind().isConsent())
                .flatMap(act -> act.actedOn().stream())
                .min(PartialDate.byEarliest());
    }

    private Judgement provisional() {
        return Judgement.of(
                Status.PROVISIONALLY_APPLIED,
                "it is applied provisionally since "
                        + acts(TreatyActionKind.PROVISIONAL_APPLICATION)
                                .flatMap(act -> act.effectDate().stream())
                                .filter(day -> isBy(day).isTrue())
                                .max(PartialDate.byEarliest())
                                .orElseThrow());
    }

    private Judgement endUnknown() {
        return new Judgement(
                Status.UNDETERMINED, "whether its term still runs cannot be told", expiry.causes(), expiry.deciders());
    }

    private Optional<Judgement> endedByAnEvent() {
        return agreement.eventEffects().stream()
                .filter(effect -> effect.effect() == EventEffect.Effect.ENDS
                        && happened(effect.event()).isTrue())
                .findFirst()
                .map(effect -> Judgement.of(Status.ENDED, words(effect.event()) + ", which ends it"));
    }

    private List<Judgement> doubtsAfterEvents() {
        List<Judgement> doubts = new ArrayList<>();
        for (EventEffect effect : agreement.eventEffects()) {
            if (happened(effect.event()).isFalse() || effect.effect() == EventEffect.Effect.NONE_STATED) {
                continue;
            }
            doubts.add(doubtAfter(effect));
        }
        if (!agreement.commitmentsComplete()) {
            events.supposed().stream()
                    .filter(event -> agreement.eventEffects().stream()
                            .noneMatch(effect -> effect.event().equals(event)))
                    .filter(event -> !happened(event).isFalse())
                    .sorted(Id.byValue())
                    .findFirst()
                    .map(StandingJudge::notSeen)
                    .ifPresent(doubts::add);
        }
        return doubts;
    }

    private Judgement doubtAfter(EventEffect effect) {
        String happened = words(effect.event());
        String byTheText = happened + "; by the text, " + effect.effect().words();
        return switch (effect.effect()) {
            case ENDS -> uncertainDay(happened + ", which ends it");
            case LEFT_OPEN ->
                Judgement.doubt(
                        happened + ", and what follows is not said",
                        new Cause(Cause.Kind.TEXT_SILENT, byTheText),
                        Decider.of("whether it is still in effect after " + effect.event()));
            case PARTIES_DECIDE, PARTIES_CONFER, PARTIES_ADAPT, NONE_STATED ->
                Judgement.doubt(
                        happened + ", and what follows is for the parties to settle",
                        new Cause(Cause.Kind.DECISION_PENDING, byTheText),
                        Decider.of("what the parties decided after " + effect.event()));
        };
    }

    private static Judgement notSeen(Id<Event> event) {
        return Judgement.doubt(
                "what the text says about " + event + " was not seen",
                new Cause(
                        Cause.Kind.MISSING_FACT,
                        "the text is not coded completely, and nothing about " + event + " is"),
                Decider.of("what the text says about " + event));
    }

    private Truth happened(Id<Event> event) {
        return events.happenedOn(event).map(this::isBy).orElse(Truth.FALSE);
    }

    private String words(Id<Event> event) {
        return event + " happened on " + events.happenedOn(event).orElseThrow();
    }

    private Optional<Judgement> endedByNotice() {
        return notices()
                .filter(notice -> notice.endedBy(on).isTrue())
                .findFirst()
                .map(notice -> Judgement.of(Status.ENDED, notice.words()));
    }

    private List<Judgement> doubtsAfterNotice() {
        return notices()
                .filter(notice -> notice.endedBy(on).isUnknown())
                .map(RecordedNotice::doubt)
                .toList();
    }

    /** The notices whose day of effect is not recorded, unless the end is. */
    private Stream<RecordedNotice> notices() {
        return spell.end().isPresent()
                ? Stream.empty()
                : acts(TreatyActionKind.NOTICE_OF_TERMINATION)
                        .filter(act -> act.effectiveOn().isEmpty())
                        .map(act -> new RecordedNotice(agreement, act.actedOn()));
    }

    private Optional<PartialDate> end() {
        return spell.end().flatMap(TreatyAction::effectDate);
    }

    private Truth ended() {
        return end().map(this::isBy).orElse(Truth.FALSE);
    }

    /** Whether a state holds on the day that one kind of act begins and another ends, as often as they like. */
    private Truth holds(TreatyActionKind begin, TreatyActionKind end) {
        List<TreatyAction> turns = Stream.concat(acts(begin), acts(end))
                .sorted(Comparator.comparing(act -> act.effectDate().orElse(NO_DAY), PartialDate.byEarliest()))
                .toList();
        Truth state = Truth.FALSE;
        for (TreatyAction turn : turns) {
            Truth turned = turn.effectDate().map(this::isBy).orElse(Truth.UNKNOWN);
            Truth then = Truth.of(turn.kind() == begin);
            if (turned.isTrue()) {
                state = then;
            } else if (turned.isUnknown() && state != then) {
                state = Truth.UNKNOWN;
            }
        }
        return state;
    }

    /** Sorts an act without a day after those that have one. */
    private static final PartialDate NO_DAY = PartialDate.of(9999);

    /** The acts of the party in this spell, and those for all parties. */
    private Stream<TreatyAction> acts() {
        return Stream.concat(spell.acts().stream(), agreement.actions().stream());
    }

    private Stream<TreatyAction> acts(TreatyActionKind kind) {
        return acts().filter(act -> act.kind() == kind);
    }

    private Truth isBy(PartialDate day) {
        return day.isNotAfter(on);
    }

    private Judgement uncertainDay(String what) {
        return Judgement.doubt(
                what + ", by " + on + " or after it",
                new Cause(Cause.Kind.IMPRECISE_DATE, what + ", and the day is not known well enough"),
                Decider.of("the exact day: " + what));
    }
}
