package org.foedus.agreement;

import java.util.List;
import java.util.Optional;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.immutables.value.Value;

/**
 * Something that is to follow on a new attack: sanctions, aid, intelligence. The measures are those of the G7 Joint Declaration of
 * 12 July 2023 and of the agreements made under it.
 */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class ResponseMeasure implements Identified {
    ResponseMeasure() {}

    /** Starts a measure; {@code id}, {@code kind}, {@code modality} and {@code summary} are required. */
    public static ResponseMeasureBuilder builder() {
        return new ResponseMeasureBuilder();
    }

    @Override
    public abstract Id<ResponseMeasure> id();

    /** What it is about. */
    public abstract CommitmentKind kind();

    /** The verb by which the text obliges. */
    public abstract Modality modality();

    /** The verb as printed, where it is not the plain verb of the modality. */
    public abstract Optional<String> verb();

    /** What is to follow, in one sentence of our own. */
    public abstract String summary();

    /** Under which conditions, in words close to the text. */
    public abstract List<String> conditions();

    /** The commitment that holds the same promise; do not count it twice. */
    public abstract Optional<Id<Commitment>> commitment();

    /** Where it stands. */
    public abstract List<Citation> citations();

    /** A remark for readers. */
    public abstract Optional<String> note();
}
