package org.foedus.agreement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/** The clause by which the parties consult after an attack (ATOP {@code consul}). */
@DomainStyle
@Value.Immutable
public abstract class Consultation {

    /** Who can set the consultation in motion. */
    public enum RequestedBy {
        /** Any party. */
        EITHER,
        /** The party that was attacked, only. */
        ATTACKED_PARTY,
        /** The other party, only. */
        PARTNER,
        /** No request is needed. */
        NO_REQUEST_NEEDED
    }

    Consultation() {}

    /** Starts the clause; {@code trigger} and {@code modality} are required. */
    public static ConsultationBuilder builder() {
        return new ConsultationBuilder();
    }

    /** The time within which the parties consult. */
    public abstract Optional<Duration> within();

    /** Who can ask for it. */
    public abstract Optional<RequestedBy> requestedBy();

    /** What sets it off. */
    public abstract Trigger trigger();

    /** Through what channel, in words close to the text. */
    public abstract Optional<String> channel();

    /** The verb of the duty. */
    public abstract Modality modality();

    /** Who else may take part, in words close to the text. */
    public abstract Optional<String> othersMayJoin();

    /** What the parties consult for, in words close to the text. */
    public abstract Optional<String> purpose();

    /** Words that soften the duty: {@code "where possible"}. */
    public abstract Optional<String> softener();

    /** The commitment that holds the same sentence. */
    public abstract Optional<Id<Commitment>> commitment();

    /** Where this is taken from. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();
}
