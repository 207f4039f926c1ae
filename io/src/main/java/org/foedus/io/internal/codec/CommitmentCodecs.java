package org.foedus.io.internal.codec;

import static java.util.Comparator.naturalOrder;
import static org.foedus.io.internal.codec.AidCodecs.AMOUNT;
import static org.foedus.io.internal.codec.SourceCodecs.CITATION;
import static org.foedus.io.internal.codec.Texts.BOOLEAN;
import static org.foedus.io.internal.codec.Texts.PERIOD;
import static org.foedus.io.internal.codec.Texts.SPAN;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.TIME;
import static org.foedus.io.internal.codec.Texts.id;
import static org.foedus.io.internal.codec.Texts.openWord;
import static org.foedus.io.internal.codec.Texts.word;

import org.foedus.agreement.Clause;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentBuilder;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.agreement.ObligationCondition;
import org.foedus.agreement.Qualifier;
import org.foedus.agreement.QualifierBuilder;
import org.foedus.agreement.ResponseMeasure;
import org.foedus.agreement.ResponseMeasureBuilder;
import org.foedus.agreement.ScopeLimit;
import org.foedus.agreement.ScopeLimitBuilder;
import org.foedus.agreement.StatedLethality;
import org.foedus.agreement.Timing;
import org.foedus.agreement.TimingBuilder;
import org.foedus.agreement.Trigger;
import org.foedus.agreement.TriggerBuilder;
import org.foedus.aid.Lethality;

/** The codecs of commitments and of what stands around them. */
final class CommitmentCodecs {
    static final ObjectCodec<Trigger, TriggerBuilder> TRIGGER = ObjectCodec.of(
                    "a trigger", Trigger::builder, TriggerBuilder::build)
            .required(
                    "asWorded",
                    STRING,
                    Trigger::asWorded,
                    TriggerBuilder::asWorded,
                    "The event, in words close to the text.")
            .set(
                    "happenings",
                    word(Trigger.Happening.class),
                    naturalOrder(),
                    Trigger::happenings,
                    TriggerBuilder::addAllHappenings,
                    "Each of these sets it off.")
            .list(
                    "against",
                    id(),
                    Trigger::against,
                    TriggerBuilder::addAllAgainst,
                    "Who is the victim; empty where the text does not say.")
            .optional(
                    "where",
                    STRING,
                    Trigger::where,
                    TriggerBuilder::where,
                    "Where the event must take place, in words close to the text.")
            .list(
                    "by",
                    id(),
                    Trigger::by,
                    TriggerBuilder::addAllBy,
                    "Who is the aggressor; empty where the text does not say.");

    static final ObjectCodec<Timing, TimingBuilder> TIMING = ObjectCodec.of(
                    "a timing", Timing::builder, TimingBuilder::build)
            .optional(
                    "during",
                    SPAN,
                    Timing::during,
                    TimingBuilder::during,
                    "From the first day or year to the last, both included.")
            .optional("length", PERIOD, Timing::length, TimingBuilder::length, "For how long.")
            .usually(
                    false,
                    "sameAsTerm",
                    BOOLEAN,
                    Timing::sameAsTerm,
                    TimingBuilder::sameAsTerm,
                    "Whether it runs as long as the agreement.")
            .optional("within", TIME, Timing::within, TimingBuilder::within, "Within which time it is to be done.")
            .optional(
                    "countedFrom",
                    STRING,
                    Timing::countedFrom,
                    TimingBuilder::countedFrom,
                    "From when  within() or  length() is counted, in words.")
            .optional("every", PERIOD, Timing::every, TimingBuilder::every, "At which interval it recurs.")
            .optional(
                    "everyUpTo",
                    PERIOD,
                    Timing::everyUpTo,
                    TimingBuilder::everyUpTo,
                    "The longer end of the interval, where the text gives a range.")
            .optional("until", id(), Timing::until, TimingBuilder::until, "The event until which it runs.")
            .optional(
                    "asWorded",
                    STRING,
                    Timing::asWorded,
                    TimingBuilder::asWorded,
                    "The time in words: \"as long as it takes\".");

    static final ObjectCodec<StatedLethality, Slots> STATED_LETHALITY = ObjectCodec.<StatedLethality, Slots>of(
                    "what is said about lethality",
                    Slots::new,
                    slots -> new StatedLethality(
                            slots.get("value", Lethality.class),
                            slots.find("basis", StatedLethality.Basis.class),
                            slots.find("note", String.class)))
            .required("value", word(Lethality.class), StatedLethality::value, Slots.into("value"), "What is said.")
            .optional(
                    "basis",
                    word(StatedLethality.Basis.class),
                    StatedLethality::basis,
                    Slots.into("basis"),
                    "Whether it is printed or inferred.")
            .optional("note", STRING, StatedLethality::note, Slots.into("note"), "A remark for readers.");

    static final ObjectCodec<Commitment, CommitmentBuilder> COMMITMENT = ObjectCodec.of(
                    "a commitment", Commitment::builder, CommitmentBuilder::build)
            .required("id", id(), Commitment::id, CommitmentBuilder::id, "The identifier of the commitment.")
            .list("obligors", id(), Commitment::obligors, CommitmentBuilder::addAllObligors, "Who owes it.")
            .list(
                    "beneficiaries",
                    id(),
                    Commitment::beneficiaries,
                    CommitmentBuilder::addAllBeneficiaries,
                    "To whom it is owed, or who gains from it.")
            .usually(
                    false,
                    "mutual",
                    BOOLEAN,
                    Commitment::mutual,
                    CommitmentBuilder::mutual,
                    "Whether both sides owe it.")
            .usually(
                    false,
                    "reciprocalBenefit",
                    BOOLEAN,
                    Commitment::reciprocalBenefit,
                    CommitmentBuilder::reciprocalBenefit,
                    "Whether both sides gain from it.")
            .required(
                    "kind", word(CommitmentKind.class), Commitment::kind, CommitmentBuilder::kind, "What it is about.")
            .set(
                    "alsoKinds",
                    word(CommitmentKind.class),
                    naturalOrder(),
                    Commitment::alsoKinds,
                    CommitmentBuilder::addAllAlsoKinds,
                    "What else it is about.")
            .optional(
                    "subkind",
                    openWord("a finer kind", "DISPUTE_SETTLEMENT", "END_USE_CONTROL", "COMPENSATION"),
                    Commitment::subkind,
                    CommitmentBuilder::subkind,
                    "A finer word for what it is about, from an open list.")
            .required(
                    "modality",
                    word(Modality.class),
                    Commitment::modality,
                    CommitmentBuilder::modality,
                    "The verb by which the text obliges.")
            .optional(
                    "verb",
                    STRING,
                    Commitment::verb,
                    CommitmentBuilder::verb,
                    "The verb as printed, where it is not the plain verb of the modality.")
            .required(
                    "summary",
                    STRING,
                    Commitment::summary,
                    CommitmentBuilder::summary,
                    "What is promised, in one sentence of our own.")
            .optional(
                    "lethality",
                    STATED_LETHALITY,
                    Commitment::lethality,
                    CommitmentBuilder::lethality,
                    "What the words say about lethality.")
            .list(
                    "capabilities",
                    STRING,
                    Commitment::capabilities,
                    CommitmentBuilder::addAllCapabilities,
                    "The things named, as the text names them.")
            .optional(
                    "trigger",
                    TRIGGER,
                    Commitment::trigger,
                    CommitmentBuilder::trigger,
                    "What makes it due, where that is an event.")
            .set(
                    "limits",
                    word(ObligationCondition.class),
                    naturalOrder(),
                    Commitment::limits,
                    CommitmentBuilder::addAllLimits,
                    "Limits of the case in which it is due, in the terms of research.")
            .list(
                    "conditions",
                    STRING,
                    Commitment::conditions,
                    CommitmentBuilder::addAllConditions,
                    "Under which conditions, in words close to the text.")
            .list(
                    "throughFrameworks",
                    STRING,
                    Commitment::throughFrameworks,
                    CommitmentBuilder::addAllThroughFrameworks,
                    "Through which frameworks, one name for each.")
            .optional("timing", TIMING, Commitment::timing, CommitmentBuilder::timing, "When.")
            .optional("amount", AMOUNT, Commitment::amount, CommitmentBuilder::amount, "How much.")
            .optional(
                    "legalLayer",
                    STRING,
                    Commitment::legalLayer,
                    CommitmentBuilder::legalLayer,
                    "What the text says about the legal force of the part in which it stands.")
            .set(
                    "alsoIn",
                    word(Clause.class),
                    naturalOrder(),
                    Commitment::alsoIn,
                    CommitmentBuilder::addAllAlsoIn,
                    "The clauses of the agreement that hold the same sentence.")
            .list("citations", CITATION, Commitment::citations, CommitmentBuilder::addAllCitations, "Where it stands.")
            .optional("note", STRING, Commitment::note, CommitmentBuilder::note, "A remark for readers.");

    static final ObjectCodec<ResponseMeasure, ResponseMeasureBuilder> RESPONSE_MEASURE = ObjectCodec.of(
                    "a response measure", ResponseMeasure::builder, ResponseMeasureBuilder::build)
            .required(
                    "id", id(), ResponseMeasure::id, ResponseMeasureBuilder::id, "The identifier of response measure.")
            .required(
                    "kind",
                    word(CommitmentKind.class),
                    ResponseMeasure::kind,
                    ResponseMeasureBuilder::kind,
                    "What it is about.")
            .required(
                    "modality",
                    word(Modality.class),
                    ResponseMeasure::modality,
                    ResponseMeasureBuilder::modality,
                    "The verb by which the text obliges.")
            .optional(
                    "verb",
                    STRING,
                    ResponseMeasure::verb,
                    ResponseMeasureBuilder::verb,
                    "The verb as printed, where it is not the plain verb of the modality.")
            .required(
                    "summary",
                    STRING,
                    ResponseMeasure::summary,
                    ResponseMeasureBuilder::summary,
                    "What is to follow, in one sentence of our own.")
            .list(
                    "conditions",
                    STRING,
                    ResponseMeasure::conditions,
                    ResponseMeasureBuilder::addAllConditions,
                    "Under which conditions, in words close to the text.")
            .optional(
                    "commitment",
                    id(),
                    ResponseMeasure::commitment,
                    ResponseMeasureBuilder::commitment,
                    "The commitment that holds the same promise; do not count it twice.")
            .list(
                    "citations",
                    CITATION,
                    ResponseMeasure::citations,
                    ResponseMeasureBuilder::addAllCitations,
                    "Where it stands.")
            .optional("note", STRING, ResponseMeasure::note, ResponseMeasureBuilder::note, "A remark for readers.");

    static final ObjectCodec<Qualifier, QualifierBuilder> QUALIFIER = ObjectCodec.of(
                    "a qualifier", Qualifier::builder, QualifierBuilder::build)
            .required(
                    "ground",
                    word(Qualifier.Ground.class),
                    Qualifier::ground,
                    QualifierBuilder::ground,
                    "On what ground.")
            .optional(
                    "covers",
                    STRING,
                    Qualifier::covers,
                    QualifierBuilder::covers,
                    "What it covers: a place in the text, or the whole text.")
            .list(
                    "obligors",
                    id(),
                    Qualifier::obligors,
                    QualifierBuilder::addAllObligors,
                    "Whose promises it puts under a reservation; empty where it is those of every party.")
            .list("citations", CITATION, Qualifier::citations, QualifierBuilder::addAllCitations, "Where it stands.")
            .optional("note", STRING, Qualifier::note, QualifierBuilder::note, "A remark for readers.");

    static final ObjectCodec<ScopeLimit, ScopeLimitBuilder> SCOPE_LIMIT = ObjectCodec.of(
                    "a scope limit", ScopeLimit::builder, ScopeLimitBuilder::build)
            .required("limit", word(ScopeLimit.Limit.class), ScopeLimit::limit, ScopeLimitBuilder::limit, "The limit.")
            .optional(
                    "finer",
                    openWord("a finer limit", "END_USE_SELF_DEFENCE_ONLY", "STUDY_ONLY"),
                    ScopeLimit::finer,
                    ScopeLimitBuilder::finer,
                    "A finer word for it.")
            .optional(
                    "covers",
                    STRING,
                    ScopeLimit::covers,
                    ScopeLimitBuilder::covers,
                    "What it covers: a place in the text, or the whole text.")
            .list("citations", CITATION, ScopeLimit::citations, ScopeLimitBuilder::addAllCitations, "Where it stands.")
            .optional("note", STRING, ScopeLimit::note, ScopeLimitBuilder::note, "A remark for readers.");

    private CommitmentCodecs() {}
}
