package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/** What one party did about an agreement, act by act. Status is read from the acts and is never stored. */
@DomainStyle
@Value.Immutable
public abstract class Participation {
    Participation() {}

    /** Starts a participation; {@code party} is required. */
    public static ParticipationBuilder builder() {
        return new ParticipationBuilder();
    }

    /** A party that signed on a day and did nothing else yet. */
    public static Participation signed(Id<Party> party, PartialDate day) {
        return builder()
                .party(party)
                .addActions(TreatyAction.builder()
                        .kind(TreatyActionKind.SIGNATURE)
                        .actedOn(day)
                        .build())
                .build();
    }

    /** The party. */
    public abstract Id<Party> party();

    /** Its acts, in any order. */
    public abstract List<TreatyAction> actions();

    /** What the party declared about the meaning or the effect of the agreement for itself. */
    public abstract List<Reservation> reservations();

    /** The party's acts of one kind. */
    public Stream<TreatyAction> actions(TreatyActionKind kind) {
        return actions().stream().filter(action -> action.kind() == kind);
    }

    /** The party's first signature that is recorded with a day, if any. */
    public Optional<PartialDate> signedOn() {
        return actions().stream()
                .filter(action -> action.kind().isSignature())
                .flatMap(action -> action.actedOn().stream())
                .min(PartialDate.byEarliest());
    }
}
