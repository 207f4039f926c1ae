package org.foedus.io.internal.codec;

import static java.util.Comparator.naturalOrder;
import static org.foedus.io.internal.codec.AidCodecs.QUANTITY;
import static org.foedus.io.internal.codec.SourceCodecs.CITATION;
import static org.foedus.io.internal.codec.Texts.BOOLEAN;
import static org.foedus.io.internal.codec.Texts.DATE;
import static org.foedus.io.internal.codec.Texts.DAY;
import static org.foedus.io.internal.codec.Texts.SPAN;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.id;
import static org.foedus.io.internal.codec.Texts.word;

import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Circumstance;
import org.foedus.law.CircumstanceBuilder;
import org.foedus.law.Condition;
import org.foedus.law.Definition;
import org.foedus.law.DefinitionBuilder;
import org.foedus.law.Exemption;
import org.foedus.law.Norm;
import org.foedus.law.NormBuilder;
import org.foedus.law.NormEvent;
import org.foedus.law.NormEventBuilder;
import org.foedus.law.NormRank;
import org.foedus.law.Reading;
import org.foedus.law.ReadingBuilder;
import org.foedus.law.Transfer;
import org.foedus.law.TransferBuilder;

/** The codecs of law, of the things it governs, and of the questions put to it. */
final class LawCodecs {
    static final VariantCodec<Condition> CONDITION = VariantCodec.<Condition>of("a condition")
            .variant(
                    "item-is",
                    Condition.ItemIs.class,
                    ObjectCodec.<Condition.ItemIs, Slots>of(
                                    "a test of the item",
                                    Slots::new,
                                    slots -> new Condition.ItemIs(slots.list("items")))
                            .list(
                                    "items",
                                    id(),
                                    Condition.ItemIs::items,
                                    Slots.into("items"),
                                    "The items, at least one."))
            .variant(
                    "item-within",
                    Condition.ItemWithin.class,
                    ObjectCodec.<Condition.ItemWithin, Slots>of(
                                    "a test of the item against a definition",
                                    Slots::new,
                                    slots -> new Condition.ItemWithin(slots.value("definition")))
                            .required(
                                    "definition",
                                    id(),
                                    Condition.ItemWithin::definition,
                                    Slots.into("definition"),
                                    "The definition of the term."))
            .variant(
                    "destination-is",
                    Condition.DestinationIs.class,
                    ObjectCodec.<Condition.DestinationIs, Slots>of(
                                    "a test of the destination",
                                    Slots::new,
                                    slots -> new Condition.DestinationIs(slots.list("destinations")))
                            .list(
                                    "destinations",
                                    id(),
                                    Condition.DestinationIs::destinations,
                                    Slots.into("destinations"),
                                    "The destinations, at least one."))
            .variant(
                    "route-includes",
                    Condition.RouteIncludes.class,
                    ObjectCodec.<Condition.RouteIncludes, Slots>of(
                                    "a test of the route",
                                    Slots::new,
                                    slots -> new Condition.RouteIncludes(slots.list("route")))
                            .list(
                                    "route",
                                    id(),
                                    Condition.RouteIncludes::route,
                                    Slots.into("route"),
                                    "The states and funds, at least one."))
            .variant(
                    "next-stop-is",
                    Condition.NextStopIs.class,
                    ObjectCodec.<Condition.NextStopIs, Slots>of(
                                    "a test of the next stop",
                                    Slots::new,
                                    slots -> new Condition.NextStopIs(slots.list("stops")))
                            .list(
                                    "stops",
                                    id(),
                                    Condition.NextStopIs::stops,
                                    Slots.into("stops"),
                                    "The next places on the route, at least one."))
            .variant(
                    "item-listed",
                    Condition.ItemListed.class,
                    ObjectCodec.<Condition.ItemListed, Slots>of(
                                    "a test of the item against a list",
                                    Slots::new,
                                    slots -> new Condition.ItemListed(
                                            slots.get("scheme", String.class),
                                            slots.find("edition", String.class),
                                            slots.list("codes")))
                            .required(
                                    "scheme",
                                    STRING,
                                    Condition.ItemListed::scheme,
                                    Slots.into("scheme"),
                                    "The list, as in Classification scheme.")
                            .optional(
                                    "edition",
                                    STRING,
                                    Condition.ItemListed::edition,
                                    Slots.into("edition"),
                                    "The edition; any if empty.")
                            .list(
                                    "codes",
                                    STRING,
                                    Condition.ItemListed::codes,
                                    Slots.into("codes"),
                                    "The entries, each with those below it; any entry if empty."))
            .variant(
                    "actor-is",
                    Condition.ActorIs.class,
                    ObjectCodec.<Condition.ActorIs, Slots>of(
                                    "a test of the one who acts",
                                    Slots::new,
                                    slots -> new Condition.ActorIs(slots.list("actors")))
                            .list(
                                    "actors",
                                    id(),
                                    Condition.ActorIs::actors,
                                    Slots.into("actors"),
                                    "Those who act, at least one."))
            .variant(
                    "unit-is",
                    Condition.UnitIs.class,
                    ObjectCodec.<Condition.UnitIs, Slots>of(
                                    "a test of the receiving unit",
                                    Slots::new,
                                    slots -> new Condition.UnitIs(slots.list("units")))
                            .list(
                                    "units",
                                    id(),
                                    Condition.UnitIs::units,
                                    Slots.into("units"),
                                    "The units of forces, at least one."))
            .variant(
                    "purpose-is",
                    Condition.PurposeIs.class,
                    ObjectCodec.<Condition.PurposeIs, Slots>of(
                                    "a test of the purpose",
                                    Slots::new,
                                    slots -> new Condition.PurposeIs(slots.list("purposes")))
                            .list(
                                    "purposes",
                                    STRING,
                                    Condition.PurposeIs::purposes,
                                    Slots.into("purposes"),
                                    "The purposes, at least one."))
            .variant(
                    "more-than",
                    Condition.MoreThan.class,
                    ObjectCodec.<Condition.MoreThan, Slots>of(
                                    "a test of the amount",
                                    Slots::new,
                                    slots -> new Condition.MoreThan(slots.value("threshold")))
                            .required(
                                    "threshold",
                                    QUANTITY,
                                    Condition.MoreThan::threshold,
                                    Slots.into("threshold"),
                                    "A sum or a number of units, which is not included itself."))
            .variant(
                    "holds",
                    Condition.Holds.class,
                    ObjectCodec.<Condition.Holds, Slots>of(
                                    "a test of circumstances",
                                    Slots::new,
                                    slots -> new Condition.Holds(
                                            slots.get("fact", String.class),
                                            slots.find("of", Condition.Whom.class)
                                                    .orElse(Condition.Whom.DESTINATION)))
                            .required(
                                    "fact",
                                    STRING,
                                    Condition.Holds::fact,
                                    Slots.into("fact"),
                                    "The name of the circumstance.")
                            .usually(
                                    Condition.Whom.DESTINATION,
                                    "of",
                                    word(Condition.Whom.class),
                                    Condition.Holds::of,
                                    Slots.into("of"),
                                    "Of whom it asks."))
            .variant(
                    "all-of",
                    Condition.AllOf.class,
                    ObjectCodec.<Condition.AllOf, Slots>of(
                                    "several tests", Slots::new, slots -> new Condition.AllOf(slots.list("conditions")))
                            .list(
                                    "conditions",
                                    new LaterCodec<>(LawCodecs::condition),
                                    Condition.AllOf::conditions,
                                    Slots.into("conditions"),
                                    "The tests, at least one."))
            .variant(
                    "any-of",
                    Condition.AnyOf.class,
                    ObjectCodec.<Condition.AnyOf, Slots>of(
                                    "alternative tests",
                                    Slots::new,
                                    slots -> new Condition.AnyOf(slots.list("conditions")))
                            .list(
                                    "conditions",
                                    new LaterCodec<>(LawCodecs::condition),
                                    Condition.AnyOf::conditions,
                                    Slots.into("conditions"),
                                    "The tests, at least one."))
            .variant(
                    "not",
                    Condition.Not.class,
                    ObjectCodec.<Condition.Not, Slots>of(
                                    "the opposite of a test",
                                    Slots::new,
                                    slots -> new Condition.Not(slots.value("condition")))
                            .required(
                                    "condition",
                                    new LaterCodec<>(LawCodecs::condition),
                                    Condition.Not::condition,
                                    Slots.into("condition"),
                                    "The test."));

    static final ObjectCodec<NormEvent, NormEventBuilder> NORM_EVENT = ObjectCodec.of(
                    "a step in the life of a norm", NormEvent::builder, NormEventBuilder::build)
            .required("kind", word(NormEvent.Kind.class), NormEvent::kind, NormEventBuilder::kind, "Which step.")
            .required("on", DATE, NormEvent::on, NormEventBuilder::on, "When.")
            .list(
                    "citations",
                    CITATION,
                    NormEvent::citations,
                    NormEventBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<Reading, ReadingBuilder> READING = ObjectCodec.of(
                    "a reading", Reading::builder, ReadingBuilder::build)
            .required("label", STRING, Reading::label, ReadingBuilder::label, "What the reading says.")
            .required("holder", STRING, Reading::holder, ReadingBuilder::holder, "Who holds it.")
            .required(
                    "effect", word(Norm.Effect.class), Reading::effect, ReadingBuilder::effect, "What follows from it.")
            .optional("decider", STRING, Reading::decider, ReadingBuilder::decider, "Who has to consent or decide.")
            .optional("voicedOn", DATE, Reading::voicedOn, ReadingBuilder::voicedOn, "When it was voiced.")
            .list(
                    "citations",
                    CITATION,
                    Reading::citations,
                    ReadingBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<Exemption, Slots> EXEMPTION = ObjectCodec.<Exemption, Slots>of(
                    "an exemption",
                    Slots::new,
                    slots -> new Exemption(slots.get("label", String.class), slots.get("when", Condition.class)))
            .required("label", STRING, Exemption::label, Slots.into("label"), "What it is called.")
            .required(
                    "when",
                    CONDITION,
                    Exemption::when,
                    Slots.into("when"),
                    "The test; where it is met, the norm does not govern.");

    static final ObjectCodec<Norm, NormBuilder> NORM = ObjectCodec.of("a norm", Norm::builder, NormBuilder::build)
            .required("id", id(), Norm::id, NormBuilder::id, "The identifier of the norm.")
            .required("jurisdiction", id(), Norm::jurisdiction, NormBuilder::jurisdiction, "Whose law it is.")
            .required(
                    "title", STRING, Norm::title, NormBuilder::title, "A title that names the text and the provision.")
            .required("rank", word(NormRank.class), Norm::rank, NormBuilder::rank, "Its standing.")
            .usually(
                    false,
                    "bindsMembers",
                    BOOLEAN,
                    Norm::bindsMembers,
                    NormBuilder::bindsMembers,
                    "Whether it binds the members of an organization in what they do, and not only the organization itself.")
            .set(
                    "actions",
                    word(Action.class),
                    naturalOrder(),
                    Norm::actions,
                    NormBuilder::addAllActions,
                    "The actions it governs.")
            .optional(
                    "governs",
                    CONDITION,
                    Norm::governs,
                    NormBuilder::governs,
                    "Which transfers it governs; all with one of its actions if empty.")
            .list(
                    "exemptions",
                    EXEMPTION,
                    Norm::exemptions,
                    NormBuilder::addAllExemptions,
                    "The exemptions written into it.")
            .required("effect", word(Norm.Effect.class), Norm::effect, NormBuilder::effect, "What it says about them.")
            .optional(
                    "provided",
                    CONDITION,
                    Norm::provided,
                    NormBuilder::provided,
                    "The test of Effect PERMITS_ONLY and FINANCES_ONLY.")
            .optional("decider", STRING, Norm::decider, NormBuilder::decider, "Who has to consent or decide.")
            .set(
                    "overrides",
                    id(),
                    Id.byValue(),
                    Norm::overrides,
                    NormBuilder::addAllOverrides,
                    "The norms that give way where this one governs, as exceptions do to their rule.")
            .list("history", NORM_EVENT, Norm::history, NormBuilder::addAllHistory, "Its life, step by step.")
            .list(
                    "readings",
                    READING,
                    Norm::readings,
                    NormBuilder::addAllReadings,
                    "The ways in which it is read, if they compete.")
            .optional(
                    "verifiedUntil",
                    DATE,
                    Norm::verifiedUntil,
                    NormBuilder::verifiedUntil,
                    "The last day for which somebody checked that it is still as coded.")
            .list("citations", CITATION, Norm::citations, NormBuilder::addAllCitations, "Where it is taken from.")
            .optional(
                    "note",
                    STRING,
                    Norm::note,
                    NormBuilder::note,
                    "What it says and why it matters, in our own words, for readers of a verdict.");

    static final ObjectCodec<Definition, DefinitionBuilder> DEFINITION = ObjectCodec.of(
                    "a definition", Definition::builder, DefinitionBuilder::build)
            .required("id", id(), Definition::id, DefinitionBuilder::id, "The identifier of the definition.")
            .required("jurisdiction", id(), Definition::jurisdiction, DefinitionBuilder::jurisdiction, "Whose law.")
            .required("term", STRING, Definition::term, DefinitionBuilder::term, "The term: \"weapon\".")
            .required(
                    "meaning",
                    STRING,
                    Definition::meaning,
                    DefinitionBuilder::meaning,
                    "What it means there, in our own words.")
            .set(
                    "covers",
                    id(),
                    Id.byValue(),
                    Definition::covers,
                    DefinitionBuilder::addAllCovers,
                    "Items that fall under the term.")
            .set(
                    "excludes",
                    id(),
                    Id.byValue(),
                    Definition::excludes,
                    DefinitionBuilder::addAllExcludes,
                    "Items that do not.")
            .list(
                    "citations",
                    CITATION,
                    Definition::citations,
                    DefinitionBuilder::addAllCitations,
                    "Where this is taken from.");

    static final ObjectCodec<Circumstance, CircumstanceBuilder> CIRCUMSTANCE = ObjectCodec.of(
                    "a circumstance", Circumstance::builder, CircumstanceBuilder::build)
            .required("id", id(), Circumstance::id, CircumstanceBuilder::id, "The identifier of the circumstance.")
            .required(
                    "fact",
                    STRING,
                    Circumstance::fact,
                    CircumstanceBuilder::fact,
                    "The name by which Condition.Holds asks for it.")
            .required(
                    "party",
                    id(),
                    Circumstance::party,
                    CircumstanceBuilder::party,
                    "The party it is about: the destination of a transfer, the one who acts, or the receiving unit.")
            .optional(
                    "jurisdiction",
                    id(),
                    Circumstance::jurisdiction,
                    CircumstanceBuilder::jurisdiction,
                    "Towards which other state it holds, such as the partner of an agreement; empty if towards all.")
            .required("holds", BOOLEAN, Circumstance::holds, CircumstanceBuilder::holds, "Whether it is the case.")
            .required("during", SPAN, Circumstance::during, CircumstanceBuilder::during, "When.")
            .list(
                    "citations",
                    CITATION,
                    Circumstance::citations,
                    CircumstanceBuilder::addAllCitations,
                    "Where this is taken from.")
            .optional("note", STRING, Circumstance::note, CircumstanceBuilder::note, "A remark for readers.");

    static final ObjectCodec<Transfer, TransferBuilder> TRANSFER = ObjectCodec.of(
                    "a question to the law", Transfer::builder, TransferBuilder::build)
            .required("id", id(), Transfer::id, TransferBuilder::id, "The identifier of the question.")
            .required("actor", id(), Transfer::actor, TransferBuilder::actor, "Who wants to act.")
            .required("action", word(Action.class), Transfer::action, TransferBuilder::action, "What it wants to do.")
            .optional("item", id(), Transfer::item, TransferBuilder::item, "With which item; empty if not known.")
            .optional(
                    "destination",
                    id(),
                    Transfer::destination,
                    TransferBuilder::destination,
                    "For whom; empty if not known.")
            .list(
                    "via",
                    id(),
                    Transfer::via,
                    TransferBuilder::addAllVia,
                    "The states crossed and the funds used, in order.")
            .list(
                    "transshippedIn",
                    id(),
                    Transfer::transshippedIn,
                    TransferBuilder::addAllTransshippedIn,
                    "Those of them on whose territory the goods are unloaded and loaded again.")
            .optional(
                    "licensor",
                    id(),
                    Transfer::licensor,
                    TransferBuilder::licensor,
                    "The state that gave the licence for the item, or from which it came, and may have to consent.")
            .optional("payer", id(), Transfer::payer, TransferBuilder::payer, "Who pays, if another than the actor.")
            .optional(
                    "recipientUnit",
                    id(),
                    Transfer::recipientUnit,
                    TransferBuilder::recipientUnit,
                    "The unit of forces that is to receive it; empty if not known.")
            .optional(
                    "purpose",
                    STRING,
                    Transfer::purpose,
                    TransferBuilder::purpose,
                    "For what it is meant; empty if not known.")
            .optional("amount", QUANTITY, Transfer::amount, TransferBuilder::amount, "How much; empty if not known.")
            .required("on", DAY, Transfer::on, TransferBuilder::on, "On which day.")
            .optional(
                    "question",
                    STRING,
                    Transfer::question,
                    TransferBuilder::question,
                    "The question in words, for readers.");

    private LawCodecs() {}

    private static Codec<Condition> condition() {
        return CONDITION;
    }
}
