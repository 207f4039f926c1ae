package org.foedus.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Lifetime;
import org.foedus.agreement.Participation;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.party.Party;
import org.foedus.time.Truth;

/**
 * Which agreements parties had joined and not left by a day, as their recorded acts tell. This is how research counts alliances, where
 * to enter means to sign: neither entry into force nor term is asked, for which see {@link StandingTable}.
 *
 * @param entries one for each agreement, in the order of the dataset
 */
public record JoinedAgreements(List<Entry> entries) {

    /**
     * One agreement.
     *
     * @param agreement the agreement
     * @param members who belongs to it
     * @param perhaps of whom it cannot be told
     */
    public record Entry(Agreement agreement, List<Id<Party>> members, List<Id<Party>> perhaps) {
        public Entry {
            members = List.copyOf(members);
            perhaps = List.copyOf(perhaps);
        }

        /** Whether it has two members or more. */
        public Truth isShared() {
            return members.size() >= 2 ? Truth.TRUE : members.size() + perhaps.size() < 2 ? Truth.FALSE : Truth.UNKNOWN;
        }

        /** What its members owe. */
        public List<Commitment> owed() {
            return agreement.commitments().stream()
                    .filter(commitment -> commitment.obligors().stream()
                            .anyMatch(obligor -> members.contains(obligor) || perhaps.contains(obligor)))
                    .toList();
        }

        /** Whether its members owe something of a kind. */
        public boolean owes(CommitmentKind kind) {
            return owed().stream().anyMatch(commitment -> commitment.isAbout(kind));
        }

        /** Whether something that its members owe is owed under a condition. */
        public boolean isConditional() {
            return !agreement.scopeLimits().isEmpty()
                    || owed().stream()
                            .anyMatch(commitment -> !commitment.limits().isEmpty()
                                    || !commitment.conditions().isEmpty());
        }
    }

    public JoinedAgreements {
        entries = List.copyOf(entries);
    }

    /**
     * Looks at every agreement of a dataset.
     *
     * @param on the day; all who ever belonged to an agreement if it is empty
     */
    public static JoinedAgreements of(Dataset dataset, Optional<LocalDate> on) {
        return new JoinedAgreements(dataset.agreements().stream()
                .map(agreement -> entry(agreement, on))
                .filter(entry -> !entry.isShared().isFalse())
                .toList());
    }

    private static Entry entry(Agreement agreement, Optional<LocalDate> on) {
        List<Id<Party>> members = new ArrayList<>();
        List<Id<Party>> perhaps = new ArrayList<>();
        for (Participation participation : agreement.participations()) {
            Truth belongs = on.map(day -> Lifetime.includes(agreement, participation, day))
                    .orElse(Truth.TRUE);
            if (belongs.isTrue()) {
                members.add(participation.party());
            } else if (belongs.isUnknown()) {
                perhaps.add(participation.party());
            }
        }
        return new Entry(agreement, members, perhaps);
    }

    /** Those by which a member owes something of a kind. */
    public JoinedAgreements owing(CommitmentKind kind) {
        return new JoinedAgreements(
                entries.stream().filter(entry -> entry.owes(kind)).toList());
    }

    /** Those that certainly have two members, or those of which it cannot be told. */
    public List<Entry> where(Truth shared) {
        return entries.stream().filter(entry -> entry.isShared() == shared).toList();
    }

    /** The codes under which a list knows some of them; one that has none counts by its own identifier. */
    public static Set<String> codes(List<Entry> entries, String scheme) {
        return entries.stream()
                .map(entry -> entry.agreement().identifiers().stream()
                        .filter(identifier -> identifier.scheme().equals(scheme))
                        .map(Identifier::value)
                        .findFirst()
                        .orElse(entry.agreement().id().value()))
                .collect(Collectors.toSet());
    }
}
