package org.foedus.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
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

    /**
     * Where it stands as a whole: where it stands for all parties if they agree, else what holds for at least two. It has
     * ended where it binds no two parties any more.
     */
    public abstract Status status();

    /** Where it stands for each party, in the order of the agreement. */
    public abstract List<ForParty> parties();

    /** Why, in one sentence for each way in which it stands for a party. */
    public abstract String reason();

    /** Why it cannot be told, for a party or as a whole; never empty where it is undetermined. */
    public abstract List<Cause> causes();

    /** What would decide it, for a party or as a whole; never empty where it is undetermined. */
    public abstract List<Decider> deciders();

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
        Optional<Judgement> declared = Declared.judge(agreement, on);
        List<ForParty> parties = JointStanding.withoutLonely(agreement.participations().stream()
                .map(participation -> declared.map(judgement ->
                                judgement.of(participation.party(), Expiry.of(agreement, participation, events)))
                        .orElseGet(
                                () -> new StandingJudge(agreement, participation, on, events, observedUntil).judge()))
                .toList());
        Judgement whole = declared.orElseGet(() -> JointStanding.of(parties));
        return builder()
                .agreement(agreement)
                .on(on)
                .status(whole.status())
                .parties(parties)
                .reason(whole.reason())
                .causes(whole.causes())
                .deciders(whole.deciders())
                .build();
    }
}
