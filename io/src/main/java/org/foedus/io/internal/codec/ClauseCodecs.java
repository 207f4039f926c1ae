package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.CommitmentCodecs.TRIGGER;
import static org.foedus.io.internal.codec.SourceCodecs.CITATION;
import static org.foedus.io.internal.codec.Texts.BOOLEAN;
import static org.foedus.io.internal.codec.Texts.COUNT;
import static org.foedus.io.internal.codec.Texts.DATE;
import static org.foedus.io.internal.codec.Texts.DURATION;
import static org.foedus.io.internal.codec.Texts.PERIOD;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.id;
import static org.foedus.io.internal.codec.Texts.word;

import java.time.Period;
import org.foedus.agreement.BindingForce;
import org.foedus.agreement.BindingForceBuilder;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.ConsultationBuilder;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.EntryIntoForceBuilder;
import org.foedus.agreement.EventEffect;
import org.foedus.agreement.EventEffectBuilder;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Renewal;
import org.foedus.agreement.RenewalBuilder;
import org.foedus.agreement.Review;
import org.foedus.agreement.ReviewBuilder;
import org.foedus.agreement.Term;
import org.foedus.agreement.TermClause;
import org.foedus.agreement.TermClauseBuilder;
import org.foedus.agreement.TerminationClause;
import org.foedus.agreement.TerminationClauseBuilder;
import org.foedus.time.EndDay;
import org.foedus.time.MonthEnd;
import org.foedus.time.PartialDate;

/** The codecs of the clauses of an agreement. */
final class ClauseCodecs {
    static final ObjectCodec<EntryIntoForce, EntryIntoForceBuilder> ENTRY_INTO_FORCE = ObjectCodec.of(
                    "the clause on entry into force", EntryIntoForce::builder, EntryIntoForceBuilder::build)
            .required(
                    "on",
                    word(EntryIntoForce.Condition.class),
                    EntryIntoForce::on,
                    EntryIntoForceBuilder::on,
                    "What has to happen.")
            .optional(
                    "day",
                    DATE,
                    EntryIntoForce::day,
                    EntryIntoForceBuilder::day,
                    "The day the text names, for Condition NAMED_DAY.")
            .optional(
                    "consents",
                    COUNT,
                    EntryIntoForce::consents,
                    EntryIntoForceBuilder::consents,
                    "How many parties have to consent, for Condition CONSENTS.")
            .list(
                    "including",
                    id(),
                    EntryIntoForce::including,
                    EntryIntoForceBuilder::addAllIncluding,
                    "The parties that have to be among them.")
            .optional(
                    "after",
                    PERIOD,
                    EntryIntoForce::after,
                    EntryIntoForceBuilder::after,
                    "How long after that it enters into force.")
            .list(
                    "citations",
                    CITATION,
                    EntryIntoForce::citations,
                    EntryIntoForceBuilder::addAllCitations,
                    "Where this is taken from.");

    static final VariantCodec<Term> TERM = VariantCodec.<Term>of("a term")
            .variant(
                    "fixed",
                    Term.Fixed.class,
                    ObjectCodec.<Term.Fixed, Slots>of(
                                    "a fixed term",
                                    Slots::new,
                                    slots -> new Term.Fixed(
                                            slots.get("length", Period.class),
                                            slots.get("countedFrom", Term.CountedFrom.class),
                                            slots.find("endDay", EndDay.class).orElse(EndDay.NOT_STATED),
                                            slots.find("monthEnd", MonthEnd.class)
                                                    .orElse(MonthEnd.NOT_STATED),
                                            slots.find("day", PartialDate.class)))
                            .required("length", PERIOD, Term.Fixed::length, Slots.into("length"), "The length.")
                            .required(
                                    "countedFrom",
                                    word(Term.CountedFrom.class),
                                    Term.Fixed::countedFrom,
                                    Slots.into("countedFrom"),
                                    "The day from which it is counted.")
                            .usually(
                                    EndDay.NOT_STATED,
                                    "endDay",
                                    word(EndDay.class),
                                    Term.Fixed::endDay,
                                    Slots.into("endDay"),
                                    "Whether the anniversary day itself still belongs to the term.")
                            .usually(
                                    MonthEnd.NOT_STATED,
                                    "monthEnd",
                                    word(MonthEnd.class),
                                    Term.Fixed::monthEnd,
                                    Slots.into("monthEnd"),
                                    "Which day stands for an anniversary that does not exist.")
                            .optional(
                                    "day",
                                    DATE,
                                    Term.Fixed::day,
                                    Slots.into("day"),
                                    "The day the text names, for CountedFrom NAMED_DAY."))
            .variant(
                    "until-event",
                    Term.UntilEvent.class,
                    ObjectCodec.<Term.UntilEvent, Slots>of(
                                    "a term until an event",
                                    Slots::new,
                                    slots -> new Term.UntilEvent(slots.value("event")))
                            .required(
                                    "event",
                                    id(),
                                    Term.UntilEvent::event,
                                    Slots.into("event"),
                                    "The event that ends the agreement."))
            .variant(
                    "earliest-of",
                    Term.EarliestOf.class,
                    ObjectCodec.<Term.EarliestOf, Slots>of(
                                    "the earliest of several terms",
                                    Slots::new,
                                    slots -> new Term.EarliestOf(slots.list("terms")))
                            .list(
                                    "terms",
                                    new LaterCodec<>(ClauseCodecs::term),
                                    Term.EarliestOf::terms,
                                    Slots.into("terms"),
                                    "The terms, at least two."))
            .variant(
                    "latest-of",
                    Term.LatestOf.class,
                    ObjectCodec.<Term.LatestOf, Slots>of(
                                    "the latest of several terms",
                                    Slots::new,
                                    slots -> new Term.LatestOf(slots.list("terms")))
                            .list(
                                    "terms",
                                    new LaterCodec<>(ClauseCodecs::term),
                                    Term.LatestOf::terms,
                                    Slots.into("terms"),
                                    "The terms, at least two."))
            .variant(
                    "open-ended",
                    Term.OpenEnded.class,
                    ObjectCodec.<Term.OpenEnded, Slots>of(
                                    "a term without end",
                                    Slots::new,
                                    slots -> new Term.OpenEnded(slots.find("reviewWithin", Period.class)))
                            .optional(
                                    "reviewWithin",
                                    PERIOD,
                                    Term.OpenEnded::reviewWithin,
                                    Slots.into("reviewWithin"),
                                    "The time within which it is to be reviewed."));

    static final ObjectCodec<TermClause, TermClauseBuilder> TERM_CLAUSE = ObjectCodec.of(
                    "the clause on duration", TermClause::builder, TermClauseBuilder::build)
            .required("term", TERM, TermClause::term, TermClauseBuilder::term, "How long the agreement is to run.")
            .optional(
                    "statedEnd",
                    DATE,
                    TermClause::statedEnd,
                    TermClauseBuilder::statedEnd,
                    "The last day as some source states it.")
            .list(
                    "citations",
                    CITATION,
                    TermClause::citations,
                    TermClauseBuilder::addAllCitations,
                    "Where this is taken from.")
            .optional("note", STRING, TermClause::note, TermClauseBuilder::note, "A remark for readers.");

    static final ObjectCodec<Renewal, RenewalBuilder> RENEWAL = ObjectCodec.of(
                    "the clause on renewal", Renewal::builder, RenewalBuilder::build)
            .required("mode", word(Renewal.Mode.class), Renewal::mode, RenewalBuilder::mode, "How renewal comes about.")
            .optional(
                    "deadlineBeforeEnd",
                    PERIOD,
                    Renewal::deadlineBeforeEnd,
                    RenewalBuilder::deadlineBeforeEnd,
                    "How long before the end the step has to be taken at the latest.")
            .optional(
                    "extension",
                    PERIOD,
                    Renewal::extension,
                    RenewalBuilder::extension,
                    "For how long the term is prolonged; empty where the text leaves it open.")
            .list(
                    "citations",
                    CITATION,
                    Renewal::citations,
                    RenewalBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<TerminationClause, TerminationClauseBuilder> TERMINATION_CLAUSE = ObjectCodec.of(
                    "the clause on termination", TerminationClause::builder, TerminationClauseBuilder::build)
            .optional(
                    "form",
                    STRING,
                    TerminationClause::form,
                    TerminationClauseBuilder::form,
                    "The form of the notice: \"written notice\".")
            .optional(
                    "channel",
                    STRING,
                    TerminationClause::channel,
                    TerminationClauseBuilder::channel,
                    "The channel, if the text names one: \"diplomatic channels\".")
            .optional(
                    "notice",
                    PERIOD,
                    TerminationClause::notice,
                    TerminationClauseBuilder::notice,
                    "The period of notice.")
            .usually(
                    false,
                    "atLeast",
                    BOOLEAN,
                    TerminationClause::atLeast,
                    TerminationClauseBuilder::atLeast,
                    "Whether the period is a minimum (\"at least six months\"); the party then names the day.")
            .optional(
                    "countedFrom",
                    word(TerminationClause.CountedFrom.class),
                    TerminationClause::countedFrom,
                    TerminationClauseBuilder::countedFrom,
                    "From what the period runs.")
            .optional(
                    "modality",
                    word(Modality.class),
                    TerminationClause::modality,
                    TerminationClauseBuilder::modality,
                    "The verb of the notice rule.")
            .optional(
                    "survival",
                    CITATION,
                    TerminationClause::survival,
                    TerminationClauseBuilder::survival,
                    "The passage that keeps projects under way alive after the end.")
            .list(
                    "citations",
                    CITATION,
                    TerminationClause::citations,
                    TerminationClauseBuilder::addAllCitations,
                    "Where this is taken from.")
            .optional("note", STRING, TerminationClause::note, TerminationClauseBuilder::note, "A remark for readers.");

    static final ObjectCodec<Consultation, ConsultationBuilder> CONSULTATION = ObjectCodec.of(
                    "the clause on consultation", Consultation::builder, ConsultationBuilder::build)
            .optional(
                    "within",
                    DURATION,
                    Consultation::within,
                    ConsultationBuilder::within,
                    "The time within which the parties consult.")
            .optional(
                    "requestedBy",
                    word(Consultation.RequestedBy.class),
                    Consultation::requestedBy,
                    ConsultationBuilder::requestedBy,
                    "Who can ask for it.")
            .required("trigger", TRIGGER, Consultation::trigger, ConsultationBuilder::trigger, "What sets it off.")
            .optional(
                    "channel",
                    STRING,
                    Consultation::channel,
                    ConsultationBuilder::channel,
                    "Through what channel, in words close to the text.")
            .required(
                    "modality",
                    word(Modality.class),
                    Consultation::modality,
                    ConsultationBuilder::modality,
                    "The verb of the duty.")
            .optional(
                    "othersMayJoin",
                    STRING,
                    Consultation::othersMayJoin,
                    ConsultationBuilder::othersMayJoin,
                    "Who else may take part, in words close to the text.")
            .optional(
                    "purpose",
                    STRING,
                    Consultation::purpose,
                    ConsultationBuilder::purpose,
                    "What the parties consult for, in words close to the text.")
            .optional(
                    "softener",
                    STRING,
                    Consultation::softener,
                    ConsultationBuilder::softener,
                    "Words that soften the duty: \"where possible\".")
            .optional(
                    "commitment",
                    id(),
                    Consultation::commitment,
                    ConsultationBuilder::commitment,
                    "The commitment that holds the same sentence.")
            .list(
                    "citations",
                    CITATION,
                    Consultation::citations,
                    ConsultationBuilder::addAllCitations,
                    "Where this is taken from.")
            .optional("note", STRING, Consultation::note, ConsultationBuilder::note, "A remark for readers.");

    static final ObjectCodec<EventEffect, EventEffectBuilder> EVENT_EFFECT = ObjectCodec.of(
                    "the effect of an event", EventEffect::builder, EventEffectBuilder::build)
            .required("event", id(), EventEffect::event, EventEffectBuilder::event, "The event.")
            .required(
                    "effect",
                    word(EventEffect.Effect.class),
                    EventEffect::effect,
                    EventEffectBuilder::effect,
                    "What follows from it.")
            .list(
                    "citations",
                    CITATION,
                    EventEffect::citations,
                    EventEffectBuilder::addAllCitations,
                    "Where this is taken from.")
            .optional("note", STRING, EventEffect::note, EventEffectBuilder::note, "A remark for readers.");

    static final ObjectCodec<Review, ReviewBuilder> REVIEW = ObjectCodec.of(
                    "the clause on review", Review::builder, ReviewBuilder::build)
            .required("when", word(Review.When.class), Review::when, ReviewBuilder::when, "When they do.")
            .optional("period", PERIOD, Review::period, ReviewBuilder::period, "The period.")
            .optional(
                    "periodUpTo",
                    PERIOD,
                    Review::periodUpTo,
                    ReviewBuilder::periodUpTo,
                    "The longer end of the period, where the text gives a range.")
            .optional(
                    "countedFrom",
                    STRING,
                    Review::countedFrom,
                    ReviewBuilder::countedFrom,
                    "From when the period is counted, in words.")
            .optional("asWorded", STRING, Review::asWorded, ReviewBuilder::asWorded, "The time in words.")
            .optional("focus", STRING, Review::focus, ReviewBuilder::focus, "What they look at.")
            .optional(
                    "commitment",
                    id(),
                    Review::commitment,
                    ReviewBuilder::commitment,
                    "The commitment that holds the same sentence.")
            .list(
                    "citations",
                    CITATION,
                    Review::citations,
                    ReviewBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<BindingForce, BindingForceBuilder> BINDING_FORCE = ObjectCodec.of(
                    "a claim about binding force", BindingForce::builder, BindingForceBuilder::build)
            .optional(
                    "party",
                    id(),
                    BindingForce::party,
                    BindingForceBuilder::party,
                    "The party for which it is said; empty if for all.")
            .required(
                    "reading",
                    word(BindingForce.Reading.class),
                    BindingForce::reading,
                    BindingForceBuilder::reading,
                    "What is said.")
            .list(
                    "clues",
                    STRING,
                    BindingForce::clues,
                    BindingForceBuilder::addAllClues,
                    "Words and facts of the text that point one way or the other, without deciding it.")
            .list(
                    "citations",
                    CITATION,
                    BindingForce::citations,
                    BindingForceBuilder::addAllCitations,
                    "Where this is taken from.")
            .optional("note", STRING, BindingForce::note, BindingForceBuilder::note, "A remark for readers.");

    private ClauseCodecs() {}

    private static Codec<Term> term() {
        return TERM;
    }
}
