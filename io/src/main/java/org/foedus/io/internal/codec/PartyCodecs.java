package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.SourceCodecs.CITATION;
import static org.foedus.io.internal.codec.Texts.DATE;
import static org.foedus.io.internal.codec.Texts.IDENTIFIER;
import static org.foedus.io.internal.codec.Texts.NAME;
import static org.foedus.io.internal.codec.Texts.SPAN;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.id;
import static org.foedus.io.internal.codec.Texts.word;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.party.Coalition;
import org.foedus.party.CoalitionBuilder;
import org.foedus.party.Membership;
import org.foedus.party.MembershipBuilder;
import org.foedus.party.NonStateActor;
import org.foedus.party.NonStateActorBuilder;
import org.foedus.party.Office;
import org.foedus.party.OfficeBuilder;
import org.foedus.party.Organization;
import org.foedus.party.OrganizationBuilder;
import org.foedus.party.Party;
import org.foedus.party.PartyName;
import org.foedus.party.Person;
import org.foedus.party.PersonBuilder;
import org.foedus.party.State;
import org.foedus.party.StateBuilder;
import org.foedus.party.Succession;
import org.foedus.party.SuccessionBuilder;
import org.foedus.party.Tenure;
import org.foedus.party.TenureBuilder;
import org.foedus.source.Citation;
import org.foedus.time.DateSpan;

/** The codecs of parties, people and offices. */
final class PartyCodecs {
    static final ObjectCodec<PartyName, Slots> PARTY_NAME = ObjectCodec.<PartyName, Slots>of(
                    "a name of a party",
                    Slots::new,
                    slots -> new PartyName(slots.get("text", String.class), slots.find("borne", DateSpan.class)))
            .required("text", NAME, PartyName::text, Slots.into("text"), "The name, as printed.")
            .optional("borne", SPAN, PartyName::borne, Slots.into("borne"), "When it stood for the party.");

    static final VariantCodec<Party> PARTY = VariantCodec.<Party>of("a party")
            .variant(
                    "state",
                    State.class,
                    party(
                            "a state",
                            State::builder,
                            StateBuilder::build,
                            StateBuilder::id,
                            StateBuilder::name,
                            StateBuilder::addAllOtherNames,
                            StateBuilder::addAllIdentifiers,
                            StateBuilder::existence,
                            StateBuilder::addAllCitations))
            .variant(
                    "organization",
                    Organization.class,
                    party(
                            "an organization",
                            Organization::builder,
                            OrganizationBuilder::build,
                            OrganizationBuilder::id,
                            OrganizationBuilder::name,
                            OrganizationBuilder::addAllOtherNames,
                            OrganizationBuilder::addAllIdentifiers,
                            OrganizationBuilder::existence,
                            OrganizationBuilder::addAllCitations))
            .variant(
                    "coalition",
                    Coalition.class,
                    party(
                            "a coalition",
                            Coalition::builder,
                            CoalitionBuilder::build,
                            CoalitionBuilder::id,
                            CoalitionBuilder::name,
                            CoalitionBuilder::addAllOtherNames,
                            CoalitionBuilder::addAllIdentifiers,
                            CoalitionBuilder::existence,
                            CoalitionBuilder::addAllCitations))
            .variant(
                    "non-state-actor",
                    NonStateActor.class,
                    party(
                            "a non-state actor",
                            NonStateActor::builder,
                            NonStateActorBuilder::build,
                            NonStateActorBuilder::id,
                            NonStateActorBuilder::name,
                            NonStateActorBuilder::addAllOtherNames,
                            NonStateActorBuilder::addAllIdentifiers,
                            NonStateActorBuilder::existence,
                            NonStateActorBuilder::addAllCitations));

    static final ObjectCodec<Succession, SuccessionBuilder> SUCCESSION = ObjectCodec.of(
                    "a succession", Succession::builder, SuccessionBuilder::build)
            .required("id", id(), Succession::id, SuccessionBuilder::id, "The identifier of the succession.")
            .required(
                    "predecessor",
                    id(),
                    Succession::predecessor,
                    SuccessionBuilder::predecessor,
                    "Who was there before.")
            .required("successor", id(), Succession::successor, SuccessionBuilder::successor, "Who came after.")
            .required("kind", word(Succession.Kind.class), Succession::kind, SuccessionBuilder::kind, "How.")
            .required("on", DATE, Succession::on, SuccessionBuilder::on, "When.")
            .list(
                    "citations",
                    CITATION,
                    Succession::citations,
                    SuccessionBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<Membership, MembershipBuilder> MEMBERSHIP = ObjectCodec.of(
                    "a membership", Membership::builder, MembershipBuilder::build)
            .required("id", id(), Membership::id, MembershipBuilder::id, "The identifier of this spell.")
            .required("member", id(), Membership::member, MembershipBuilder::member, "Who is a member.")
            .required("organization", id(), Membership::organization, MembershipBuilder::organization, "Of what.")
            .required("during", SPAN, Membership::during, MembershipBuilder::during, "From the first day to the last.")
            .list(
                    "citations",
                    CITATION,
                    Membership::citations,
                    MembershipBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<Person, PersonBuilder> PERSON = ObjectCodec.of(
                    "a person", Person::builder, PersonBuilder::build)
            .required("id", id(), Person::id, PersonBuilder::id, "The identifier of the person.")
            .required("name", STRING, Person::name, PersonBuilder::name, "The usual name in Latin script.")
            .list("otherNames", STRING, Person::otherNames, PersonBuilder::addAllOtherNames, "Other spellings.")
            .list(
                    "citations",
                    CITATION,
                    Person::citations,
                    PersonBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<Office, OfficeBuilder> OFFICE = ObjectCodec.of(
                    "an office", Office::builder, OfficeBuilder::build)
            .required("id", id(), Office::id, OfficeBuilder::id, "The identifier of the office.")
            .required("title", STRING, Office::title, OfficeBuilder::title, "The title in English, with the party.")
            .optional("party", id(), Office::party, OfficeBuilder::party, "Whose office it is.")
            .list(
                    "citations",
                    CITATION,
                    Office::citations,
                    OfficeBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<Tenure, TenureBuilder> TENURE = ObjectCodec.of(
                    "a tenure", Tenure::builder, TenureBuilder::build)
            .required("id", id(), Tenure::id, TenureBuilder::id, "The identifier of the tenure.")
            .required("person", id(), Tenure::person, TenureBuilder::person, "Who holds the office.")
            .required("office", id(), Tenure::office, TenureBuilder::office, "Which office.")
            .required(
                    "during",
                    SPAN,
                    Tenure::during,
                    TenureBuilder::during,
                    "From the day of taking office to the day of leaving it, both included.")
            .list(
                    "citations",
                    CITATION,
                    Tenure::citations,
                    TenureBuilder::addAllCitations,
                    "Where this is taken from.");

    private PartyCodecs() {}

    private static <P extends Party, B> ObjectCodec<P, B> party(
            String what,
            Supplier<B> start,
            Function<B, P> build,
            BiConsumer<B, Id<Party>> id,
            BiConsumer<B, String> name,
            BiConsumer<B, List<PartyName>> otherNames,
            BiConsumer<B, List<Identifier>> identifiers,
            BiConsumer<B, DateSpan> existence,
            BiConsumer<B, List<Citation>> citations) {
        return ObjectCodec.of(what, start, build)
                .required("id", id(), Party::id, id, "The identifier of the party.")
                .required("name", STRING, Party::name, name, "The usual English name.")
                .list("otherNames", PARTY_NAME, Party::otherNames, otherNames, "Further names, now and in the past.")
                .list("identifiers", IDENTIFIER, Party::identifiers, identifiers, "Codes in outside schemes.")
                .optional("existence", SPAN, Party::existence, existence, "When the party existed.")
                .list("citations", CITATION, Party::citations, citations, "Where this is taken from.");
    }
}
