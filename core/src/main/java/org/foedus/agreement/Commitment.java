package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.aid.Amount;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/**
 * One thing that one side owes the other, in the words of the text. It is directed: who owes and who is owed are named, and
 * where both owe it to each other it is mutual.
 */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Commitment implements Identified {
    Commitment() {}

    /** Starts a commitment; {@code id}, an obligor, {@code kind}, {@code modality} and {@code summary} are required. */
    public static CommitmentBuilder builder() {
        return new CommitmentBuilder();
    }

    @Override
    public abstract Id<Commitment> id();

    /** Who owes it. */
    public abstract List<Id<Party>> obligors();

    /** To whom it is owed, or who gains from it. */
    public abstract List<Id<Party>> beneficiaries();

    /** Whether both sides owe it. */
    @Value.Default
    public boolean mutual() {
        return false;
    }

    /** Whether both sides gain from it. */
    @Value.Default
    public boolean reciprocalBenefit() {
        return false;
    }

    /** What it is about. */
    public abstract CommitmentKind kind();

    /** What else it is about. */
    public abstract Set<CommitmentKind> alsoKinds();

    /** A finer word for what it is about, from an open list. */
    public abstract Optional<String> subkind();

    /** The verb by which the text obliges. */
    public abstract Modality modality();

    /** The verb as printed, where it is not the plain verb of the modality. */
    public abstract Optional<String> verb();

    /** What is promised, in one sentence of our own. */
    public abstract String summary();

    /** What the words say about lethality. */
    public abstract Optional<StatedLethality> lethality();

    /** The things named, as the text names them. */
    public abstract List<String> capabilities();

    /** What makes it due, where that is an event. */
    public abstract Optional<Trigger> trigger();

    /** Limits of the case in which it is due, in the terms of research. */
    public abstract Set<ObligationCondition> limits();

    /** Under which conditions, in words close to the text. */
    public abstract List<String> conditions();

    /** Through which frameworks, one name for each. */
    public abstract List<String> throughFrameworks();

    /** When. */
    public abstract Optional<Timing> timing();

    /** How much. */
    public abstract Optional<Amount> amount();

    /** What the text says about the legal force of the part in which it stands. */
    public abstract Optional<String> legalLayer();

    /** The clauses of the agreement that hold the same sentence. */
    public abstract Set<Clause> alsoIn();

    /** Where it stands. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();

    /** Whether a party owes it. */
    public boolean isOwedBy(Id<Party> party) {
        return obligors().contains(party);
    }

    /** Whether it is about a kind, in the first place or besides. */
    public boolean isAbout(CommitmentKind wanted) {
        return kind() == wanted || alsoKinds().contains(wanted);
    }

    @Value.Check
    void check() {
        if (obligors().isEmpty()) {
            throw new IllegalArgumentException("commitment \"" + id() + "\" has no obligor: somebody has to owe it");
        }
    }
}
