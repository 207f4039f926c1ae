package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.id.Identifier;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/**
 * One instrument between parties, with what they did about it and what it says.
 *
 * <p>It holds events and clauses only. Whether it is in force on a day, for whom and until when is derived: see
 * {@link Standing}.
 */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Agreement implements Identified {
    Agreement() {}

    /** Starts an agreement; {@code id} and {@code title} are required. */
    public static AgreementBuilder builder() {
        return new AgreementBuilder();
    }

    @Override
    public abstract Id<Agreement> id();

    /** The title as printed. */
    public abstract String title();

    /** What the instrument is in law, where that is agreed. */
    public abstract Optional<InstrumentClass> instrumentClass();

    /** How much of it was made public. */
    public abstract Optional<Publicity> publicity();

    /** Where it is registered. */
    public abstract Optional<Registration> registration();

    /** Under which codes outside lists know it: {@code atop:3180}. Records of several lists that share a code tell of one agreement. */
    public abstract List<Identifier> identifiers();

    /** What the text calls those who made it: {@code "Participants"}, {@code "Parties"}. */
    public abstract Optional<String> designation();

    /** The languages in which the text is authentic (VCLT 33), as BCP 47 tags. */
    public abstract List<String> authenticLanguages();

    /** The language that prevails where the authentic texts differ, as a BCP 47 tag. */
    public abstract Optional<String> prevailingLanguage();

    /** What each party did. */
    public abstract List<Participation> participations();

    /** Acts that concern the agreement as a whole, such as its entry into force or its termination for all. */
    public abstract List<TreatyAction> actions();

    /** When it enters into force by its own words. */
    public abstract Optional<EntryIntoForce> entryIntoForce();

    /** How long it runs by its own words. */
    public abstract Optional<TermClause> term();

    /** How it may be prolonged. */
    public abstract Optional<Renewal> renewal();

    /** How a party may end it early. */
    public abstract Optional<TerminationClause> termination();

    /** What it says about events that do not set its term. */
    public abstract List<EventEffect> eventEffects();

    /** What the parties do together after an attack. */
    public abstract Optional<Consultation> consultation();

    /** What is said about its legal force, by whom. */
    public abstract List<BindingForce> bindingForce();

    /** When the parties review it, as far as that sets no end. */
    public abstract Optional<Review> review();

    /** What each side owes. */
    public abstract List<Commitment> commitments();

    /**
     * Whether every commitment of the text is coded. Only then does the absence of a kind of commitment mean that the text
     * has none.
     */
    @Value.Default
    public boolean commitmentsComplete() {
        return false;
    }

    /**
     * The kinds for which every commitment was checked, be it the first thing it is about or a further one. Only of these does
     * the absence of a kind mean that the text has none.
     */
    public abstract Set<CommitmentKind> kindsChecked();

    /** What is to follow on a new attack. */
    public abstract List<ResponseMeasure> responseMeasures();

    /** The reservations under which promises stand. */
    public abstract List<Qualifier> qualifiers();

    /** What the text says about the limits of the help. */
    public abstract List<ScopeLimit> scopeLimits();

    /** How it stands to other instruments. */
    public abstract List<Relation> relations();

    /** The clauses for which the text was searched and that it does not contain. */
    public abstract Set<Clause> silentOn();

    /** Where the record as a whole is taken from. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();

    /** Whether a party takes part in it, by whatever act. */
    public boolean hasParty(Id<Party> party) {
        return participations().stream()
                .anyMatch(participation -> participation.party().equals(party));
    }

    /** Whether it can enter into force: so unless its class is known, and is one that does not. */
    public boolean entersIntoForce() {
        return instrumentClass().map(InstrumentClass::entersIntoForce).orElse(true);
    }

    /** Every act about the agreement: those of the parties, and those for the agreement as a whole. */
    public Stream<TreatyAction> allActions() {
        return Stream.concat(participations().stream().flatMap(p -> p.actions().stream()), actions().stream());
    }

    /** What could end it before its term is over, in words: notice by a party, and events with an effect on it. */
    public List<String> couldEndSooner() {
        Stream<String> notice = termination().stream()
                .map(clause -> "a party gives " + clause.form().orElse("notice")
                        + clause.notice().map(period -> " (" + period + ")").orElse(""));
        Stream<String> events = eventEffects().stream()
                .filter(effect -> effect.effect() != EventEffect.Effect.NONE_STATED)
                .map(effect -> effect.event() + ": " + effect.effect().words());
        Stream<String> ends =
                term().stream().flatMap(clause -> ends(clause.term())).map(event -> event + ": the agreement ends");
        return Stream.of(notice, events, ends)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** The events that end a term as soon as they happen. */
    private static Stream<Id<Event>> ends(Term term) {
        if (term instanceof Term.UntilEvent until) {
            return Stream.of(until.event());
        }
        return term instanceof Term.EarliestOf several
                ? several.terms().stream().flatMap(Agreement::ends)
                : Stream.empty();
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("agreement \"" + id() + "\" has a blank title");
        }
    }
}
