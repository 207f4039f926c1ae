package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.SourceCodecs.CITATION;
import static org.foedus.io.internal.codec.Texts.BOOLEAN;
import static org.foedus.io.internal.codec.Texts.DATE;
import static org.foedus.io.internal.codec.Texts.DURATION;
import static org.foedus.io.internal.codec.Texts.PERIOD;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.id;
import static org.foedus.io.internal.codec.Texts.word;

import java.time.Period;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.BindingForce;
import org.foedus.agreement.BindingForceBuilder;
import org.foedus.agreement.Clause;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.ConsultationBuilder;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.EntryIntoForceBuilder;
import org.foedus.agreement.Event;
import org.foedus.agreement.EventBuilder;
import org.foedus.agreement.EventEffect;
import org.foedus.agreement.EventEffectBuilder;
import org.foedus.agreement.InstrumentClass;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Participation;
import org.foedus.agreement.ParticipationBuilder;
import org.foedus.agreement.Place;
import org.foedus.agreement.PlaceBuilder;
import org.foedus.agreement.Relation;
import org.foedus.agreement.RelationBuilder;
import org.foedus.agreement.Renewal;
import org.foedus.agreement.RenewalBuilder;
import org.foedus.agreement.Signatory;
import org.foedus.agreement.SignatoryBuilder;
import org.foedus.agreement.Term;
import org.foedus.agreement.TermClause;
import org.foedus.agreement.TermClauseBuilder;
import org.foedus.agreement.TerminationClause;
import org.foedus.agreement.TerminationClauseBuilder;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionBuilder;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.time.EndDay;
import org.foedus.time.MonthEnd;

/** The codecs of agreements and their clauses. */
final class AgreementCodecs {
    static final ObjectCodec<Place, PlaceBuilder> PLACE = ObjectCodec.of("a place", Place::builder, PlaceBuilder::build)
            .optional("city", STRING, Place::city, PlaceBuilder::city, "The town, as printed.")
            .optional("region", STRING, Place::region, PlaceBuilder::region, "The region, as printed.")
            .optional(
                    "country",
                    STRING,
                    Place::country,
                    PlaceBuilder::country,
                    "The country, as an ISO 3166-1 alpha-2 code.");

    static final ObjectCodec<Signatory, SignatoryBuilder> SIGNATORY = ObjectCodec.of(
                    "a signatory", Signatory::builder, SignatoryBuilder::build)
            .required("name", STRING, Signatory::name, SignatoryBuilder::name, "The name in Latin script.")
            .optional(
                    "capacity",
                    STRING,
                    Signatory::capacity,
                    SignatoryBuilder::capacity,
                    "The office under which the person signed.")
            .optional(
                    "asPrinted",
                    STRING,
                    Signatory::asPrinted,
                    SignatoryBuilder::asPrinted,
                    "The name or line as the text prints it, where that differs.")
            .optional("person", id(), Signatory::person, SignatoryBuilder::person, "The person, where identified.")
            .optional("office", id(), Signatory::office, SignatoryBuilder::office, "The office, where identified.");

    static final ObjectCodec<TreatyAction, TreatyActionBuilder> TREATY_ACTION = ObjectCodec.of(
                    "an act", TreatyAction::builder, TreatyActionBuilder::build)
            .required(
                    "kind",
                    word(TreatyActionKind.class),
                    TreatyAction::kind,
                    TreatyActionBuilder::kind,
                    "What was done.")
            .optional("actedOn", DATE, TreatyAction::actedOn, TreatyActionBuilder::actedOn, "The day of the act.")
            .optional(
                    "effectiveOn",
                    DATE,
                    TreatyAction::effectiveOn,
                    TreatyActionBuilder::effectiveOn,
                    "The day from which the act takes effect, where a source says so.")
            .optional("place", PLACE, TreatyAction::place, TreatyActionBuilder::place, "Where it was done.")
            .list(
                    "signatories",
                    SIGNATORY,
                    TreatyAction::signatories,
                    TreatyActionBuilder::addAllSignatories,
                    "Who signed or acted.")
            .list(
                    "citations",
                    CITATION,
                    TreatyAction::citations,
                    TreatyActionBuilder::addAllCitations,
                    "Where this is taken from.")
            .optional("note", STRING, TreatyAction::note, TreatyActionBuilder::note, "A remark for readers.");

    static final ObjectCodec<Participation, ParticipationBuilder> PARTICIPATION = ObjectCodec.of(
                    "a participation", Participation::builder, ParticipationBuilder::build)
            .required("party", id(), Participation::party, ParticipationBuilder::party, "The party.")
            .list(
                    "actions",
                    TREATY_ACTION,
                    Participation::actions,
                    ParticipationBuilder::addAllActions,
                    "Its acts, in any order.");

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
                                                    .orElse(MonthEnd.NOT_STATED)))
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
                                    "Which day stands for an anniversary that does not exist."))
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
                                    new LaterCodec<>(AgreementCodecs::term),
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
                                    new LaterCodec<>(AgreementCodecs::term),
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
            .required(
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
            .required(
                    "trigger",
                    STRING,
                    Consultation::trigger,
                    ConsultationBuilder::trigger,
                    "What sets it off, in words close to the text.")
            .usually(
                    false,
                    "onThreat",
                    BOOLEAN,
                    Consultation::onThreat,
                    ConsultationBuilder::onThreat,
                    "Whether the threat of an attack is enough.")
            .usually(
                    false,
                    "onEscalation",
                    BOOLEAN,
                    Consultation::onEscalation,
                    ConsultationBuilder::onEscalation,
                    "Whether an escalation of the war under way at signature is enough, beside a new attack.")
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
                    "softener",
                    STRING,
                    Consultation::softener,
                    ConsultationBuilder::softener,
                    "Words that soften the duty: \"where possible\".")
            .list(
                    "citations",
                    CITATION,
                    Consultation::citations,
                    ConsultationBuilder::addAllCitations,
                    "Where this is taken from.")
            .optional("note", STRING, Consultation::note, ConsultationBuilder::note, "A remark for readers.");

    static final ObjectCodec<Event, EventBuilder> EVENT = ObjectCodec.of(
                    "an event", Event::builder, EventBuilder::build)
            .required("id", id(), Event::id, EventBuilder::id, "The identifier of event.")
            .required("name", STRING, Event::name, EventBuilder::name, "What happens: \"Ukraine accedes to NATO\".")
            .optional(
                    "happenedOn",
                    DATE,
                    Event::happenedOn,
                    EventBuilder::happenedOn,
                    "When it happened; empty as long as it is not known to have happened.")
            .list("citations", CITATION, Event::citations, EventBuilder::addAllCitations, "Where this is taken from.");

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

    static final ObjectCodec<Relation, RelationBuilder> RELATION = ObjectCodec.of(
                    "a relation", Relation::builder, RelationBuilder::build)
            .required("kind", word(Relation.Kind.class), Relation::kind, RelationBuilder::kind, "The sort of relation.")
            .required("to", id(), Relation::to, RelationBuilder::to, "The other instrument.")
            .optional(
                    "asPrinted",
                    STRING,
                    Relation::asPrinted,
                    RelationBuilder::asPrinted,
                    "The other instrument as this text calls it.")
            .list(
                    "citations",
                    CITATION,
                    Relation::citations,
                    RelationBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<Agreement, AgreementBuilder> AGREEMENT = ObjectCodec.of(
                    "an agreement", Agreement::builder, AgreementBuilder::build)
            .required("id", id(), Agreement::id, AgreementBuilder::id, "The identifier of agreement.")
            .required("title", STRING, Agreement::title, AgreementBuilder::title, "The title as printed.")
            .optional(
                    "instrumentClass",
                    word(InstrumentClass.class),
                    Agreement::instrumentClass,
                    AgreementBuilder::instrumentClass,
                    "What the instrument is in law, where that is agreed.")
            .optional(
                    "designation",
                    STRING,
                    Agreement::designation,
                    AgreementBuilder::designation,
                    "What the text calls those who made it: \"Participants\", \"Parties\".")
            .list(
                    "authenticLanguages",
                    STRING,
                    Agreement::authenticLanguages,
                    AgreementBuilder::addAllAuthenticLanguages,
                    "The languages in which the text is authentic (VCLT 33), as BCP 47 tags.")
            .optional(
                    "prevailingLanguage",
                    STRING,
                    Agreement::prevailingLanguage,
                    AgreementBuilder::prevailingLanguage,
                    "The language that prevails where the authentic texts differ, as a BCP 47 tag.")
            .list(
                    "participations",
                    PARTICIPATION,
                    Agreement::participations,
                    AgreementBuilder::addAllParticipations,
                    "What each party did.")
            .list(
                    "actions",
                    TREATY_ACTION,
                    Agreement::actions,
                    AgreementBuilder::addAllActions,
                    "Acts that concern the agreement as a whole, such as its entry into force or its termination for all.")
            .optional(
                    "entryIntoForce",
                    ENTRY_INTO_FORCE,
                    Agreement::entryIntoForce,
                    AgreementBuilder::entryIntoForce,
                    "When it enters into force by its own words.")
            .optional(
                    "term", TERM_CLAUSE, Agreement::term, AgreementBuilder::term, "How long it runs by its own words.")
            .optional("renewal", RENEWAL, Agreement::renewal, AgreementBuilder::renewal, "How it may be prolonged.")
            .optional(
                    "termination",
                    TERMINATION_CLAUSE,
                    Agreement::termination,
                    AgreementBuilder::termination,
                    "How a party may end it early.")
            .list(
                    "eventEffects",
                    EVENT_EFFECT,
                    Agreement::eventEffects,
                    AgreementBuilder::addAllEventEffects,
                    "What it says about events that do not set its term.")
            .optional(
                    "consultation",
                    CONSULTATION,
                    Agreement::consultation,
                    AgreementBuilder::consultation,
                    "What the parties do together after an attack.")
            .list(
                    "bindingForce",
                    BINDING_FORCE,
                    Agreement::bindingForce,
                    AgreementBuilder::addAllBindingForce,
                    "What is said about its legal force, by whom.")
            .list(
                    "relations",
                    RELATION,
                    Agreement::relations,
                    AgreementBuilder::addAllRelations,
                    "How it stands to other instruments.")
            .list(
                    "silentOn",
                    word(Clause.class),
                    Agreement::silentOn,
                    AgreementBuilder::addAllSilentOn,
                    "The clauses for which the text was searched and that it does not contain.")
            .list(
                    "citations",
                    CITATION,
                    Agreement::citations,
                    AgreementBuilder::addAllCitations,
                    "Where the record as a whole is taken from.")
            .optional("note", STRING, Agreement::note, AgreementBuilder::note, "A remark for readers.");

    private AgreementCodecs() {}

    private static Codec<Term> term() {
        return TERM;
    }
}
