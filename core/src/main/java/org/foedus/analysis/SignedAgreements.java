package org.foedus.analysis;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Participation;
import org.foedus.agreement.SigningDays;
import org.foedus.agreement.Standing;
import org.foedus.agreement.Standing.Status;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.party.Party;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;

/**
 * Which agreements every party had signed by the end of a day, in force or not. Instruments that do not enter into force, such as
 * declarations, are left out.
 *
 * @param by the day
 * @param entries one for each agreement, in the order of the dataset
 */
public record SignedAgreements(LocalDate by, List<Entry> entries) {

    /**
     * One agreement.
     *
     * @param agreement the agreement
     * @param signed whether every party had signed; unknown if a day of signature is not known
     * @param on the day of the last signature, if that of every party is dated
     */
    public record Entry(Agreement agreement, Truth signed, Optional<PartialDate> on) {}

    public SignedAgreements {
        entries = List.copyOf(entries);
    }

    /** Looks at every agreement of a dataset. */
    public static SignedAgreements of(Dataset dataset, LocalDate by) {
        return new SignedAgreements(
                by,
                StandingTable.of(dataset, by).standings().stream()
                        .filter(standing -> standing.agreement().entersIntoForce())
                        .map(standing -> entry(standing, by))
                        .toList());
    }

    private static Entry entry(Standing standing, LocalDate by) {
        Optional<PartialDate> last = SigningDays.of(standing.agreement()).last();
        Truth unsigned = standing.status() == Status.NOT_SIGNED ? Truth.FALSE : Truth.UNKNOWN;
        return new Entry(
                standing.agreement(),
                last.map(day -> day.isNotAfter(PartialDate.of(by))).orElse(unsigned),
                last);
    }

    /** Only those in which a party takes part. */
    public SignedAgreements with(Id<Party> party) {
        return new SignedAgreements(
                by,
                entries.stream()
                        .filter(entry -> entry.agreement().hasParty(party))
                        .toList());
    }

    /** Only those that name another instrument as what they carry out, add to or stand under. */
    public SignedAgreements under(Id<Agreement> framework) {
        return new SignedAgreements(
                by,
                entries.stream()
                        .filter(entry -> entry.agreement().relations().stream()
                                .filter(relation -> relation.kind().isUnder())
                                .anyMatch(relation -> relation.to().equals(Optional.of(framework))))
                        .toList());
    }

    /** Those of which it is so, is not so, or cannot be told that they were signed. */
    public List<Entry> where(Truth signed) {
        return entries.stream().filter(entry -> entry.signed() == signed).toList();
    }

    /** The parties of the agreements that were certainly signed, each once. */
    public Set<Id<Party>> parties() {
        return where(Truth.TRUE).stream()
                .flatMap(entry -> entry.agreement().participations().stream())
                .map(Participation::party)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
