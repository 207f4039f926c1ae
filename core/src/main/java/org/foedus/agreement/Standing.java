package org.foedus.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;
import org.immutables.value.Value;

/**
 * How an agreement stands on a day, by its own words and the acts that are known: for each party and for the whole. Nothing
 * is assumed about acts that are not recorded, so a day for which too little is known is {@link Status#UNDETERMINED}, and
 * never "not in force".
 */
@DomainStyle
@Value.Immutable
public abstract class Standing {

    /** Where an agreement stands. */
    public enum Status {
        /** Not yet signed by all whose signature is recorded. */
        NOT_SIGNED,
        /** Signed, and not yet in force. */
        SIGNED,
        /** Applied before its entry into force (VCLT 25). */
        PROVISIONALLY_APPLIED,
        /** In force, or "in effect". */
        IN_FORCE,
        /** In force, and its operation suspended (VCLT 57). */
        SUSPENDED,
        /** No longer in force. */
        ENDED,
        /** Made: a declaration takes effect as a declaration and does not enter into force. */
        DECLARED,
        /** It cannot be told. */
        UNDETERMINED
    }

    /**
     * How the agreement stands for one party.
     *
     * @param party the party
     * @param status where it stands
     * @param expiry the scheduled end
     * @param reason why, in one sentence
     * @param causes why it cannot be told, or what leaves room in the end
     * @param deciders what would decide it
     */
    public record ForParty(
            Id<Party> party, Status status, Expiry expiry, String reason, List<Cause> causes, List<Decider> deciders) {
        public ForParty {
            causes = List.copyOf(causes);
            deciders = List.copyOf(deciders);
        }
    }

    Standing() {}

    static StandingBuilder builder() {
        return new StandingBuilder();
    }

    /** The agreement. */
    public abstract Agreement agreement();

    /** The day. */
    public abstract LocalDate on();

    /** Where it stands as a whole: where it stands for all parties if they agree, else what holds for at least two. */
    public abstract Status status();

    /** Where it stands for each party, in the order of the agreement. */
    public abstract List<ForParty> parties();

    /** Why, in one sentence for each way in which it stands for a party. */
    public String reason() {
        return String.join(
                "; ", parties().stream().map(ForParty::reason).distinct().toList());
    }

    /** Why it cannot be told, over all parties. */
    public List<Cause> causes() {
        return parties().stream()
                .flatMap(party -> party.causes().stream())
                .distinct()
                .toList();
    }

    /** What would decide it, over all parties. */
    public List<Decider> deciders() {
        return parties().stream()
                .flatMap(party -> party.deciders().stream())
                .distinct()
                .toList();
    }

    /** The earliest day that can be the last of the term, over all parties. */
    public Optional<LocalDate> earliestEnd() {
        return parties().stream()
                .flatMap(party -> party.expiry().earliest().stream())
                .min(Comparator.naturalOrder());
    }

    /** The latest day that can be the last of the term; empty if for one party there is none, or none that can be named. */
    public Optional<LocalDate> latestEnd() {
        if (parties().stream().anyMatch(party -> party.expiry().latest().isEmpty())) {
            return Optional.empty();
        }
        return parties().stream()
                .flatMap(party -> party.expiry().latest().stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether the agreement has no scheduled end. */
    public boolean isOpenEnded() {
        return parties().stream().anyMatch(party -> party.expiry().openEnded());
    }

    /**
     * How an agreement stands on a day, where it is not known how far its makers looked for acts.
     *
     * @param on the day
     * @param events tells when events happened that bear on it
     */
    public static Standing of(Agreement agreement, LocalDate on, EventCalendar events) {
        return of(agreement, on, events, Optional.empty());
    }

    /**
     * How an agreement stands on a day.
     *
     * @param on the day
     * @param events tells when events happened that bear on it
     * @param observedUntil the last day up to which signatures were looked for: if none is recorded, there was none up to
     *     that day, and none is assumed for later days. Empty if that is not known: then nobody can tell whether an agreement
     *     without a recorded signature was signed
     */
    public static Standing of(
            Agreement agreement, LocalDate on, EventCalendar events, Optional<LocalDate> observedUntil) {
        List<ForParty> parties = agreement.participations().stream()
                .map(participation -> new Judge(agreement, participation, on, events, observedUntil).judge())
                .toList();
        return builder()
                .agreement(agreement)
                .on(on)
                .status(whole(agreement, parties))
                .parties(parties)
                .build();
    }

    private static Status whole(Agreement agreement, List<ForParty> parties) {
        if (isDeclaration(agreement)) {
            return Status.DECLARED;
        }
        List<Status> distinct =
                parties.stream().map(ForParty::status).distinct().toList();
        if (distinct.size() == 1) {
            return distinct.get(0);
        }
        long inForce = parties.stream()
                .filter(party -> party.status() == Status.IN_FORCE)
                .count();
        return inForce >= 2 ? Status.IN_FORCE : Status.UNDETERMINED;
    }

    private static boolean isDeclaration(Agreement agreement) {
        return agreement.instrumentClass().map(type -> !type.entersIntoForce()).orElse(false);
    }

    /** Judges the standing for one party. */
    private static final class Judge {
        private final Agreement agreement;
        private final Participation participation;
        private final LocalDate on;
        private final EventCalendar events;
        private final Optional<LocalDate> observedUntil;
        private final EntryDate entry;
        private final Expiry expiry;

        Judge(
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
            entry = EntryDate.of(agreement, participation);
            expiry = Expiry.of(agreement, participation, events);
        }

        ForParty judge() {
            if (isDeclaration(agreement)) {
                return answer(Status.DECLARED, "it is a declaration, which does not enter into force");
            }
            Optional<PartialDate> ended = firstEffect(TreatyActionKind::ends);
            if (ended.isPresent() && isBy(ended.orElseThrow()).isTrue()) {
                return answer(Status.ENDED, "it ended on " + ended.orElseThrow());
            }
            if (observedUntil.isPresent() && agreement.allActions().findAny().isEmpty()) {
                return answer(Status.NOT_SIGNED, "no signature is known up to " + observedUntil.orElseThrow());
            }
            Truth started = entry.happenedBy(on);
            if (started.isFalse()) {
                return notYetInForce();
            }
            Truth running = expiry.runsOn(on);
            if (running.isFalse() && expiry.latest().isPresent()) {
                return answer(
                        Status.ENDED,
                        "its term ran to " + expiry.latest().orElseThrow() + " at the latest, unless it was prolonged");
            }
            Optional<ForParty> effect = effectOfEvents();
            if (effect.isPresent()) {
                return effect.orElseThrow();
            }
            if (started.isUnknown()) {
                return undetermined(entry.because() + ": " + stillOpen(), entry.cause(), entry.decider());
            }
            if (running.isUnknown()) {
                return endUnknown();
            }
            return inForce(ended);
        }

        private String stillOpen() {
            return participation
                            .signedOn()
                            .map(day -> "signed on " + day + ", ")
                            .orElse("") + "not known to have entered into force";
        }

        private ForParty notYetInForce() {
            Optional<PartialDate> applied = firstEffect(kind -> kind == TreatyActionKind.PROVISIONAL_APPLICATION);
            if (applied.isPresent()
                    && isBy(applied.orElseThrow()).isTrue()
                    && !happened(TreatyActionKind.END_OF_PROVISIONAL_APPLICATION)) {
                return answer(
                        Status.PROVISIONALLY_APPLIED, "it is applied provisionally since " + applied.orElseThrow());
            }
            Truth signed = participation.signedOn().map(this::isBy).orElse(Truth.FALSE);
            String later = entry.day()
                    .map(day -> entry.because())
                    .or(() -> entry.notBefore().map(day -> "it was not complete before " + day))
                    .orElse(entry.because());
            return signed.isTrue() ? answer(Status.SIGNED, "signed; " + later) : answer(Status.NOT_SIGNED, later);
        }

        private ForParty endUnknown() {
            Set<Decider> deciders = new LinkedHashSet<>();
            for (Cause cause : expiry.causes()) {
                deciders.add(Decider.of(
                        cause.kind() == Cause.Kind.TEXT_SILENT
                                ? "how the parties read it: " + cause.text()
                                : cause.text()));
            }
            return new ForParty(
                    participation.party(),
                    Status.UNDETERMINED,
                    expiry,
                    "whether its term still runs cannot be told",
                    expiry.causes(),
                    List.copyOf(deciders));
        }

        private ForParty inForce(Optional<PartialDate> ended) {
            if (ended.isPresent() && isBy(ended.orElseThrow()).isUnknown()) {
                return undetermined(
                        "it ended at some day in " + ended.orElseThrow(),
                        new Cause(Cause.Kind.IMPRECISE_DATE, "its end is only known as " + ended.orElseThrow()),
                        Decider.of("the exact day on which it ended"));
            }
            if (happened(TreatyActionKind.SUSPENSION) && !happened(TreatyActionKind.RESUMPTION)) {
                return answer(Status.SUSPENDED, "its operation is suspended");
            }
            return answer(Status.IN_FORCE, entry.because());
        }

        private Optional<ForParty> effectOfEvents() {
            for (EventEffect effect : agreement.eventEffects()) {
                Optional<PartialDate> day = events.happenedOn(effect.event());
                if (day.isEmpty()
                        || isBy(day.orElseThrow()).isFalse()
                        || effect.effect() == EventEffect.Effect.NONE_STATED) {
                    continue;
                }
                String happened = effect.event() + " happened on " + day.orElseThrow();
                if (effect.effect() == EventEffect.Effect.ENDS
                        && isBy(day.orElseThrow()).isTrue()) {
                    return Optional.of(answer(Status.ENDED, happened + ", which ends it"));
                }
                return Optional.of(undetermined(
                        happened + ", and what follows is for the parties to settle",
                        new Cause(
                                Cause.Kind.DECISION_PENDING,
                                happened + "; by the text, " + effect.effect().words()),
                        Decider.of("what the parties decided after " + effect.event())));
            }
            return effectOfSupposedEvents();
        }

        private Optional<ForParty> effectOfSupposedEvents() {
            if (agreement.commitmentsComplete()) {
                return Optional.empty();
            }
            return events.supposed().stream()
                    .filter(event -> agreement.eventEffects().stream()
                            .noneMatch(effect -> effect.event().equals(event)))
                    .filter(event -> !events.happenedOn(event)
                            .map(this::isBy)
                            .orElse(Truth.FALSE)
                            .isFalse())
                    .sorted(Comparator.comparing(Id::value))
                    .findFirst()
                    .map(event -> undetermined(
                            "what the text says about " + event + " was not seen",
                            new Cause(
                                    Cause.Kind.MISSING_FACT,
                                    "the text is not coded completely, and nothing about " + event + " is"),
                            Decider.of("what the text says about " + event)));
        }

        private boolean happened(TreatyActionKind wanted) {
            return firstEffect(kind -> kind == wanted)
                    .map(day -> isBy(day).isTrue())
                    .orElse(false);
        }

        private Optional<PartialDate> firstEffect(Predicate<TreatyActionKind> wanted) {
            List<TreatyAction> actions = new ArrayList<>(participation.actions());
            actions.addAll(agreement.actions());
            return actions.stream()
                    .filter(action -> wanted.test(action.kind()))
                    .flatMap(action -> action.effectDate().stream())
                    .min(PartialDate.byEarliest());
        }

        private Truth isBy(PartialDate day) {
            return day.isAfter(PartialDate.of(on)).not();
        }

        private ForParty answer(Status status, String reason) {
            return new ForParty(participation.party(), status, expiry, reason, List.of(), List.of());
        }

        private ForParty undetermined(String reason, Cause cause, Decider decider) {
            return new ForParty(
                    participation.party(), Status.UNDETERMINED, expiry, reason, List.of(cause), List.of(decider));
        }
    }
}
