package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.time.PartialDate;

/**
 * When an agreement was signed.
 *
 * @param first the day of the first signature that is dated
 * @param latestKnown the day of the last signature that is dated; others may have signed later
 * @param missing the parties that neither acceded nor have a dated signature
 */
public record SigningDays(Optional<PartialDate> first, Optional<PartialDate> latestKnown, List<Id<Party>> missing) {
    public SigningDays {
        missing = List.copyOf(missing);
    }

    /** The days on which an agreement was signed. A signature recorded for the agreement as a whole is that of all parties. */
    public static SigningDays of(Agreement agreement) {
        boolean together = days(agreement.actions().stream()).findAny().isPresent();
        List<Id<Party>> missing = together
                ? List.of()
                : agreement.participations().stream()
                        .filter(one -> one.signedOn().isEmpty()
                                && one.actions(TreatyActionKind.ACCESSION)
                                        .findAny()
                                        .isEmpty())
                        .map(Participation::party)
                        .toList();
        return new SigningDays(
                days(agreement.allActions()).min(PartialDate.byEarliest()),
                days(agreement.allActions()).max(PartialDate.byLatest()),
                missing);
    }

    /** The day of the last signature; empty unless that of every party is dated. */
    public Optional<PartialDate> last() {
        return missing.isEmpty() ? latestKnown : Optional.empty();
    }

    private static Stream<PartialDate> days(Stream<TreatyAction> actions) {
        return actions.filter(action -> action.kind().isSignature()).flatMap(action -> action.actedOn().stream());
    }
}
