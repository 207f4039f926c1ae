package org.foedus.io.internal.codec;

import static java.util.Comparator.naturalOrder;
import static org.foedus.io.internal.codec.ClauseCodecs.BINDING_FORCE;
import static org.foedus.io.internal.codec.ClauseCodecs.CONSULTATION;
import static org.foedus.io.internal.codec.ClauseCodecs.ENTRY_INTO_FORCE;
import static org.foedus.io.internal.codec.ClauseCodecs.EVENT_EFFECT;
import static org.foedus.io.internal.codec.ClauseCodecs.RENEWAL;
import static org.foedus.io.internal.codec.ClauseCodecs.REVIEW;
import static org.foedus.io.internal.codec.ClauseCodecs.TERMINATION_CLAUSE;
import static org.foedus.io.internal.codec.ClauseCodecs.TERM_CLAUSE;
import static org.foedus.io.internal.codec.CommitmentCodecs.COMMITMENT;
import static org.foedus.io.internal.codec.CommitmentCodecs.QUALIFIER;
import static org.foedus.io.internal.codec.CommitmentCodecs.RESPONSE_MEASURE;
import static org.foedus.io.internal.codec.CommitmentCodecs.SCOPE_LIMIT;
import static org.foedus.io.internal.codec.SourceCodecs.CITATION;
import static org.foedus.io.internal.codec.Texts.BOOLEAN;
import static org.foedus.io.internal.codec.Texts.COUNTRY;
import static org.foedus.io.internal.codec.Texts.DATE;
import static org.foedus.io.internal.codec.Texts.IDENTIFIER;
import static org.foedus.io.internal.codec.Texts.LANGUAGE;
import static org.foedus.io.internal.codec.Texts.SPAN;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.id;
import static org.foedus.io.internal.codec.Texts.openWord;
import static org.foedus.io.internal.codec.Texts.word;

import org.foedus.agreement.Agreement;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.Clause;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Ending;
import org.foedus.agreement.Event;
import org.foedus.agreement.EventBuilder;
import org.foedus.agreement.InstrumentClass;
import org.foedus.agreement.Participation;
import org.foedus.agreement.ParticipationBuilder;
import org.foedus.agreement.Place;
import org.foedus.agreement.PlaceBuilder;
import org.foedus.agreement.Publicity;
import org.foedus.agreement.Registration;
import org.foedus.agreement.Relation;
import org.foedus.agreement.RelationBuilder;
import org.foedus.agreement.Reservation;
import org.foedus.agreement.ReservationBuilder;
import org.foedus.agreement.Signatory;
import org.foedus.agreement.SignatoryBuilder;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionBuilder;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.time.PartialDate;

/** The codecs of agreements, and of the acts of their parties. */
final class AgreementCodecs {
    static final ObjectCodec<Place, PlaceBuilder> PLACE = ObjectCodec.of("a place", Place::builder, PlaceBuilder::build)
            .optional("city", STRING, Place::city, PlaceBuilder::city, "The town, as printed.")
            .optional("region", STRING, Place::region, PlaceBuilder::region, "The region, as printed.")
            .optional(
                    "country",
                    COUNTRY,
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

    static final ObjectCodec<Ending, Slots> ENDING = ObjectCodec.<Ending, Slots>of(
                    "an ending",
                    Slots::new,
                    slots -> new Ending(
                            slots.find("mode", Ending.Mode.class), slots.find("reason", Ending.Reason.class)))
            .optional("mode", word(Ending.Mode.class), Ending::mode, Slots.into("mode"), "How the agreement ended.")
            .optional("reason", word(Ending.Reason.class), Ending::reason, Slots.into("reason"), "Why it ended.");

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
            .optional(
                    "ending",
                    ENDING,
                    TreatyAction::ending,
                    TreatyActionBuilder::ending,
                    "How and why the agreement ended by it, if it is an end.")
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

    static final ObjectCodec<Reservation, ReservationBuilder> RESERVATION = ObjectCodec.of(
                    "a reservation", Reservation::builder, ReservationBuilder::build)
            .required(
                    "kind", word(Reservation.Kind.class), Reservation::kind, ReservationBuilder::kind, "What it does.")
            .required(
                    "summary",
                    STRING,
                    Reservation::summary,
                    ReservationBuilder::summary,
                    "What it says, in one sentence of our own.")
            .optional("on", DATE, Reservation::on, ReservationBuilder::on, "When it was made.")
            .list(
                    "citations",
                    CITATION,
                    Reservation::citations,
                    ReservationBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<Participation, ParticipationBuilder> PARTICIPATION = ObjectCodec.of(
                    "a participation", Participation::builder, ParticipationBuilder::build)
            .required("party", id(), Participation::party, ParticipationBuilder::party, "The party.")
            .list(
                    "actions",
                    TREATY_ACTION,
                    Participation::actions,
                    ParticipationBuilder::addAllActions,
                    "Its acts, in any order.")
            .list(
                    "reservations",
                    RESERVATION,
                    Participation::reservations,
                    ParticipationBuilder::addAllReservations,
                    "What the party declared about the meaning or the effect of the agreement for itself.");

    static final ObjectCodec<Registration, Slots> REGISTRATION = ObjectCodec.<Registration, Slots>of(
                    "a registration",
                    Slots::new,
                    slots -> new Registration(
                            slots.get("register", String.class),
                            slots.get("number", String.class),
                            slots.find("on", PartialDate.class)))
            .required(
                    "register",
                    openWord("a register", "unts"),
                    Registration::register,
                    Slots.into("register"),
                    "The register.")
            .required("number", STRING, Registration::number, Slots.into("number"), "The number in it.")
            .optional("on", DATE, Registration::on, Slots.into("on"), "The day of the entry.");

    static final ObjectCodec<Relation, RelationBuilder> RELATION = ObjectCodec.of(
                    "a relation", Relation::builder, RelationBuilder::build)
            .required("kind", word(Relation.Kind.class), Relation::kind, RelationBuilder::kind, "The sort of relation.")
            .optional("to", id(), Relation::to, RelationBuilder::to, "The other instrument, if it is in the data.")
            .optional(
                    "asPrinted",
                    STRING,
                    Relation::asPrinted,
                    RelationBuilder::asPrinted,
                    "The other instrument as this text calls it.")
            .optional(
                    "dated",
                    DATE,
                    Relation::dated,
                    RelationBuilder::dated,
                    "The day or year that this text gives for the other instrument.")
            .optional(
                    "during",
                    SPAN,
                    Relation::during,
                    RelationBuilder::during,
                    "When the relation holds; empty if as long as both instruments do.")
            .list(
                    "citations",
                    CITATION,
                    Relation::citations,
                    RelationBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<Event, EventBuilder> EVENT = ObjectCodec.of(
                    "an event", Event::builder, EventBuilder::build)
            .required("id", id(), Event::id, EventBuilder::id, "The identifier of the event.")
            .required("name", STRING, Event::name, EventBuilder::name, "What happens: \"Ukraine accedes to NATO\".")
            .optional(
                    "happenedOn",
                    DATE,
                    Event::happenedOn,
                    EventBuilder::happenedOn,
                    "When it happened; empty as long as it is not known to have happened.")
            .list("citations", CITATION, Event::citations, EventBuilder::addAllCitations, "Where this is taken from.");

    static final ObjectCodec<Agreement, AgreementBuilder> AGREEMENT = ObjectCodec.of(
                    "an agreement", Agreement::builder, AgreementBuilder::build)
            .required("id", id(), Agreement::id, AgreementBuilder::id, "The identifier of the agreement.")
            .required("title", STRING, Agreement::title, AgreementBuilder::title, "The title as printed.")
            .optional(
                    "instrumentClass",
                    word(InstrumentClass.class),
                    Agreement::instrumentClass,
                    AgreementBuilder::instrumentClass,
                    "What the instrument is in law, where that is agreed.")
            .optional(
                    "publicity",
                    word(Publicity.class),
                    Agreement::publicity,
                    AgreementBuilder::publicity,
                    "How much of it was made public.")
            .optional(
                    "registration",
                    REGISTRATION,
                    Agreement::registration,
                    AgreementBuilder::registration,
                    "Where it is registered.")
            .list(
                    "identifiers",
                    IDENTIFIER,
                    Agreement::identifiers,
                    AgreementBuilder::addAllIdentifiers,
                    "Under which codes outside lists know it.")
            .optional(
                    "designation",
                    STRING,
                    Agreement::designation,
                    AgreementBuilder::designation,
                    "What the text calls those who made it: \"Participants\", \"Parties\".")
            .list(
                    "authenticLanguages",
                    LANGUAGE,
                    Agreement::authenticLanguages,
                    AgreementBuilder::addAllAuthenticLanguages,
                    "The languages in which the text is authentic (VCLT 33), as BCP 47 tags.")
            .optional(
                    "prevailingLanguage",
                    LANGUAGE,
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
            .optional(
                    "review",
                    REVIEW,
                    Agreement::review,
                    AgreementBuilder::review,
                    "When the parties review it, as far as that sets no end.")
            .list(
                    "commitments",
                    COMMITMENT,
                    Agreement::commitments,
                    AgreementBuilder::addAllCommitments,
                    "What each side owes.")
            .usually(
                    false,
                    "commitmentsComplete",
                    BOOLEAN,
                    Agreement::commitmentsComplete,
                    AgreementBuilder::commitmentsComplete,
                    "Whether every commitment of the text is coded.")
            .set(
                    "kindsChecked",
                    word(CommitmentKind.class),
                    naturalOrder(),
                    Agreement::kindsChecked,
                    AgreementBuilder::addAllKindsChecked,
                    "The kinds for which every commitment was checked, as the first or a further thing it is about.")
            .list(
                    "responseMeasures",
                    RESPONSE_MEASURE,
                    Agreement::responseMeasures,
                    AgreementBuilder::addAllResponseMeasures,
                    "What is to follow on a new attack.")
            .list(
                    "qualifiers",
                    QUALIFIER,
                    Agreement::qualifiers,
                    AgreementBuilder::addAllQualifiers,
                    "The reservations under which promises stand.")
            .list(
                    "scopeLimits",
                    SCOPE_LIMIT,
                    Agreement::scopeLimits,
                    AgreementBuilder::addAllScopeLimits,
                    "What the text says about the limits of the help.")
            .list(
                    "relations",
                    RELATION,
                    Agreement::relations,
                    AgreementBuilder::addAllRelations,
                    "How it stands to other instruments.")
            .set(
                    "silentOn",
                    word(Clause.class),
                    naturalOrder(),
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
}
