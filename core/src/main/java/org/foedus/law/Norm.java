package org.foedus.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.party.Party;
import org.foedus.source.Citation;
import org.foedus.time.PartialDate;
import org.immutables.value.Value;

/**
 * One rule of law or policy, with what it governs, what it says, since when, and which other norms give way to it. A change
 * of the text is a new norm that overrides, or a repeal of the old one and a new norm.
 */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Norm implements Identified {

    /** What a norm says about the transfers that it governs. */
    public enum Effect {
        /** They are prohibited. */
        PROHIBITS,
        /** They are permitted. */
        PERMITS,
        /** They are permitted if {@link Norm#provided()} is met, and prohibited otherwise. */
        PERMITS_ONLY,
        /**
         * A budget line or an instrument pays for them if {@link Norm#provided()} is met, and for nothing else. What it does not pay
         * for may be paid for from elsewhere; {@link Norm#governs()} says which payments go through it.
         */
        FINANCES_ONLY,
        /** They need the consent of {@link Norm#decider()}. */
        REQUIRES_CONSENT,
        /** They need a decision by {@link Norm#decider()}. */
        REQUIRES_DECISION,
        /**
         * They need the consent of {@link Norm#decider()}, who refuses it in principle and may make an exception, as the Japanese
         * guidelines of 2023-12-22 do for states at war.
         */
        REFUSES_IN_PRINCIPLE;

        /** Whether it puts a test to the transfer, so that a norm with this effect has {@link Norm#provided()}. */
        public boolean needsTest() {
            return this == PERMITS_ONLY || this == FINANCES_ONLY;
        }

        /** Whether somebody has to consent or decide, so that a norm with this effect names {@link Norm#decider()}. */
        public boolean needsDecider() {
            return this == REQUIRES_CONSENT || this == REQUIRES_DECISION || this == REFUSES_IN_PRINCIPLE;
        }
    }

    Norm() {}

    /**
     * Starts a norm; {@code id}, {@code jurisdiction}, {@code title}, {@code rank} and {@code effect} are required.
     */
    public static NormBuilder builder() {
        return new NormBuilder();
    }

    @Override
    public abstract Id<Norm> id();

    /** Whose law it is. */
    public abstract Id<Party> jurisdiction();

    /** A title that names the text and the provision. */
    public abstract String title();

    /** Its standing. */
    public abstract NormRank rank();

    /**
     * Whether it binds the members of an organization in what they do, and not only the organization itself. Whoever is a member on the day
     * is bound.
     */
    @Value.Default
    public boolean bindsMembers() {
        return false;
    }

    /** The actions it governs. */
    public abstract Set<Action> actions();

    /** Which transfers it governs; all with one of its actions if empty. */
    public abstract Optional<Condition> governs();

    /** What it says about them. */
    public abstract Effect effect();

    /**
     * The exemptions written into it: where one applies, it does not govern. An exemption that stands in another text is a norm of its
     * own that overrides this one.
     */
    public abstract List<Exemption> exemptions();

    /** The test of {@link Effect#PERMITS_ONLY} and {@link Effect#FINANCES_ONLY}. */
    public abstract Optional<Condition> provided();

    /** Who has to consent or decide. */
    public abstract Optional<String> decider();

    /** The norms that give way where this one governs, as exceptions do to their rule. */
    public abstract Set<Id<Norm>> overrides();

    /** Its life, step by step. */
    public abstract List<NormEvent> history();

    /** The ways in which it is read, if they compete; {@link #effect()} is then the reading of its words at first sight. */
    public abstract List<Reading> readings();

    /** The last day for which somebody checked that it is still as coded. */
    public abstract Optional<PartialDate> verifiedUntil();

    /** Where it is taken from. */
    public abstract List<Citation> citations();

    /** What it says and why it matters, in our own words, for readers of a verdict. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        if (effect().needsTest() != provided().isPresent()) {
            throw new IllegalArgumentException("norm \"" + id() + "\" has the effect " + effect()
                    + (provided().isPresent()
                            ? ", which takes no \"provided\""
                            : ", which needs \"provided\" to say what it permits"));
        }
        if (effect().needsDecider() && decider().isEmpty()) {
            throw new IllegalArgumentException(
                    "norm \"" + id() + "\" has the effect " + effect() + ", which needs a \"decider\"");
        }
        for (Reading reading : readings()) {
            if (reading.effect().needsDecider()
                    && reading.decider().isEmpty()
                    && decider().isEmpty()) {
                throw new IllegalArgumentException("norm \"" + id() + "\" has a reading \"" + reading.label()
                        + "\" with the effect " + reading.effect() + ", which needs a \"decider\"");
            }
        }
        if (overrides().contains(id())) {
            throw new IllegalArgumentException("norm \"" + id() + "\" overrides itself");
        }
    }
}
