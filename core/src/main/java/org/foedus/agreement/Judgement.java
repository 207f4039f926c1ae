package org.foedus.agreement;

import java.util.List;
import java.util.stream.Collectors;
import org.foedus.agreement.Standing.Status;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;

/** Where something stands, and why; one that is undetermined always has a cause and a fact that would decide it. */
record Judgement(Status status, String reason, List<Cause> causes, List<Decider> deciders) {
    Judgement {
        causes = List.copyOf(causes);
        deciders = List.copyOf(deciders);
        if (status == Status.UNDETERMINED && (causes.isEmpty() || deciders.isEmpty())) {
            throw new IllegalArgumentException("what is undetermined needs a cause and a decider: " + reason);
        }
    }

    static Judgement of(Status status, String reason) {
        return new Judgement(status, reason, List.of(), List.of());
    }

    /** A doubt with one cause. */
    static Judgement doubt(String reason, Cause cause, Decider decider) {
        return new Judgement(Status.UNDETERMINED, reason, List.of(cause), List.of(decider));
    }

    /** That it cannot be told because something happened on a day that is not known well enough. */
    static Judgement imprecise(String what, String when) {
        return doubt(
                what + " at some day in " + when,
                new Cause(Cause.Kind.IMPRECISE_DATE, what + " at some day in " + when),
                Decider.of("the exact day: " + what));
    }

    /** All doubts together. */
    static Judgement of(List<Judgement> doubts) {
        return new Judgement(
                Status.UNDETERMINED,
                doubts.stream().map(Judgement::reason).distinct().collect(Collectors.joining("; ")),
                doubts.stream()
                        .flatMap(doubt -> doubt.causes().stream())
                        .distinct()
                        .toList(),
                doubts.stream()
                        .flatMap(doubt -> doubt.deciders().stream())
                        .distinct()
                        .toList());
    }

    Standing.ForParty of(Id<Party> party, Expiry expiry) {
        return new Standing.ForParty(party, status, expiry, reason, causes, deciders);
    }
}
