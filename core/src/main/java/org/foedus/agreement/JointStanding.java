package org.foedus.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.agreement.Standing.ForParty;
import org.foedus.agreement.Standing.Status;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;

/** Judges how an agreement stands as a whole, from how it stands for each party. */
final class JointStanding {
    private static final Set<Status> BOUND = Set.of(Status.IN_FORCE, Status.SUSPENDED, Status.PROVISIONALLY_APPLIED);
    private static final Set<Status> OPEN = Set.of(Status.NOT_SIGNED, Status.SIGNED);

    private JointStanding() {}

    /**
     * The standing for each party, where the last one that is left is not bound alone: an agreement needs two. More than one
     * that are left stay bound, however few they are (VCLT 54, 55).
     */
    static List<ForParty> withoutLonely(List<ForParty> parties) {
        List<ForParty> ended = with(Status.ENDED, parties);
        long bound = parties.stream().filter(JointStanding::isBound).count();
        if (bound != 1 || ended.isEmpty() || !with(Status.UNDETERMINED, parties).isEmpty()) {
            return parties;
        }
        Judgement alone = Judgement.of(Status.ENDED, "no other party is left, since it ended for " + names(ended));
        return parties.stream()
                .map(party -> isBound(party) ? alone.of(party.party(), party.expiry()) : party)
                .toList();
    }

    private static boolean isBound(ForParty party) {
        return BOUND.contains(party.status());
    }

    /** How it stands as a whole. */
    static Judgement of(List<ForParty> parties) {
        if (parties.isEmpty()) {
            return Judgement.doubt(
                    "no party of it is recorded",
                    new Cause(Cause.Kind.MISSING_FACT, "who the parties are is not in the data"),
                    Decider.of("who the parties are, and what they did"));
        }
        Status status = status(parties);
        boolean noCause = parties.stream().allMatch(party -> party.causes().isEmpty());
        return status == Status.UNDETERMINED && noCause ? apart(parties) : joined(status, parties);
    }

    private static Status status(List<ForParty> parties) {
        Set<Status> all = parties.stream().map(ForParty::status).collect(Collectors.toSet());
        if (all.size() == 1) {
            return parties.get(0).status();
        }
        if (with(Status.IN_FORCE, parties).size() >= 2) {
            return Status.IN_FORCE;
        }
        if (all.contains(Status.UNDETERMINED)) {
            return Status.UNDETERMINED;
        }
        if (OPEN.containsAll(all)) {
            return Status.NOT_SIGNED;
        }
        List<ForParty> bound = parties.stream().filter(JointStanding::isBound).toList();
        if (bound.isEmpty()) {
            return Status.ENDED;
        }
        Status first = bound.get(0).status();
        return bound.size() >= 2 && with(first, bound).size() == bound.size() ? first : Status.UNDETERMINED;
    }

    private static Judgement apart(List<ForParty> parties) {
        String each = parties.stream()
                .map(party -> words(party.status()) + " for " + party.party())
                .collect(Collectors.joining(", "));
        return new Judgement(
                Status.UNDETERMINED,
                "it is " + each,
                List.of(new Cause(Cause.Kind.DECISION_PENDING, "it does not stand alike for its parties: " + each)),
                List.of(new Decider(
                        "for which party it is asked",
                        parties.stream()
                                .map(party ->
                                        new Decider.Alternative(party.party().toString(), words(party.status())))
                                .toList())));
    }

    private static Judgement joined(Status status, List<ForParty> parties) {
        return new Judgement(
                status,
                parties.stream().map(ForParty::reason).distinct().collect(Collectors.joining("; ")),
                parties.stream()
                        .flatMap(party -> party.causes().stream())
                        .distinct()
                        .toList(),
                parties.stream()
                        .flatMap(party -> party.deciders().stream())
                        .distinct()
                        .toList());
    }

    private static List<ForParty> with(Status status, List<ForParty> parties) {
        return parties.stream().filter(party -> party.status() == status).toList();
    }

    private static String names(List<ForParty> parties) {
        return parties.stream().map(party -> party.party().value()).collect(Collectors.joining(", "));
    }

    private static String words(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
