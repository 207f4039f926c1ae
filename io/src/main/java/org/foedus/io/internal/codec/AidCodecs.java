package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.SourceCodecs.CITATION;
import static org.foedus.io.internal.codec.Texts.ANY_ID;
import static org.foedus.io.internal.codec.Texts.BOOLEAN;
import static org.foedus.io.internal.codec.Texts.CURRENCY;
import static org.foedus.io.internal.codec.Texts.DATE;
import static org.foedus.io.internal.codec.Texts.NAME;
import static org.foedus.io.internal.codec.Texts.NUMBER;
import static org.foedus.io.internal.codec.Texts.PERIOD;
import static org.foedus.io.internal.codec.Texts.SPAN;
import static org.foedus.io.internal.codec.Texts.STRING;
import static org.foedus.io.internal.codec.Texts.id;
import static org.foedus.io.internal.codec.Texts.word;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.foedus.aid.AidFlow;
import org.foedus.aid.AidFlowBuilder;
import org.foedus.aid.AidItem;
import org.foedus.aid.AidItemBuilder;
import org.foedus.aid.AidSector;
import org.foedus.aid.AidStage;
import org.foedus.aid.Amount;
import org.foedus.aid.AmountBuilder;
import org.foedus.aid.AmountPart;
import org.foedus.aid.AmountPeriod;
import org.foedus.aid.AmountPeriodBuilder;
import org.foedus.aid.Classification;
import org.foedus.aid.Item;
import org.foedus.aid.ItemBuilder;
import org.foedus.aid.JudgedLethality;
import org.foedus.aid.Lethality;
import org.foedus.aid.Money;
import org.foedus.aid.Quantity;
import org.foedus.aid.SourcingChannel;
import org.foedus.aid.ValuationMethod;
import org.foedus.time.PartialDate;

/** The codecs of amounts, of kinds of things, and of help. */
final class AidCodecs {
    static final Codec<ValuationMethod> VALUATION_METHOD = TextCodec.ofOpenList(
            "a valuation method",
            Patterns.CODE,
            Stream.of(
                            ValuationMethod.REPLACEMENT_COST,
                            ValuationMethod.BOOK_VALUE,
                            ValuationMethod.MARKET_PRICE,
                            ValuationMethod.PRICE_LIST,
                            ValuationMethod.DONOR_STATED)
                    .map(ValuationMethod::code)
                    .toList(),
            ValuationMethod::of,
            ValuationMethod::toString);

    static final ObjectCodec<Money, Slots> MONEY = ObjectCodec.<Money, Slots>of(
                    "a sum of money",
                    Slots::new,
                    slots -> new Money(slots.get("value", BigDecimal.class), slots.get("currency", String.class)))
            .required("value", NUMBER, Money::value, Slots.into("value"), "The sum in whole units.")
            .required("currency", CURRENCY, Money::currency, Slots.into("currency"), "The ISO 4217 code.");

    static final VariantCodec<Quantity> QUANTITY = VariantCodec.<Quantity>of("a quantity")
            .variant(
                    "money",
                    Quantity.Sum.class,
                    ObjectCodec.<Quantity.Sum, Slots>of(
                                    "a sum of money",
                                    Slots::new,
                                    slots -> new Quantity.Sum(new Money(
                                            slots.get("value", BigDecimal.class), slots.get("currency", String.class))))
                            .required(
                                    "value",
                                    NUMBER,
                                    sum -> sum.money().value(),
                                    Slots.into("value"),
                                    "The sum in whole units.")
                            .required(
                                    "currency",
                                    CURRENCY,
                                    sum -> sum.money().currency(),
                                    Slots.into("currency"),
                                    "The ISO 4217 code."))
            .variant(
                    "units",
                    Quantity.Units.class,
                    ObjectCodec.<Quantity.Units, Slots>of(
                                    "a number of units",
                                    Slots::new,
                                    slots -> new Quantity.Units(
                                            slots.get("number", BigDecimal.class), slots.get("unit", String.class)))
                            .required("number", NUMBER, Quantity.Units::number, Slots.into("number"), "How many.")
                            .required("unit", STRING, Quantity.Units::unit, Slots.into("unit"), "Of what, as printed."))
            .variant(
                    "share-of-gdp",
                    Quantity.ShareOfGdp.class,
                    ObjectCodec.<Quantity.ShareOfGdp, Slots>of(
                                    "a share of GDP",
                                    Slots::new,
                                    slots -> new Quantity.ShareOfGdp(slots.get("percent", BigDecimal.class)))
                            .required(
                                    "percent",
                                    NUMBER,
                                    Quantity.ShareOfGdp::percent,
                                    Slots.into("percent"),
                                    "In percent."))
            .variant(
                    "formula",
                    Quantity.Formula.class,
                    ObjectCodec.<Quantity.Formula, Slots>of(
                                    "a rule for an amount",
                                    Slots::new,
                                    slots -> new Quantity.Formula(slots.get("rule", String.class)))
                            .required("rule", STRING, Quantity.Formula::rule, Slots.into("rule"), "The rule in words."))
            .variant(
                    "to-be-determined",
                    Quantity.ToBeDetermined.class,
                    ObjectCodec.<Quantity.ToBeDetermined, Slots>of(
                            "an amount to be determined", Slots::new, slots -> new Quantity.ToBeDetermined()));

    static final ObjectCodec<AmountPart, Slots> AMOUNT_PART = ObjectCodec.<AmountPart, Slots>of(
                    "a part of an amount",
                    Slots::new,
                    slots -> new AmountPart(
                            slots.optionalValue("commitment"),
                            slots.find("asWorded", String.class),
                            slots.find("stated", Boolean.class).orElse(true)))
            .optional(
                    "commitment",
                    ANY_ID,
                    AmountPart::commitment,
                    Slots.into("commitment"),
                    "The commitment with the other amount.")
            .optional("asWorded", STRING, AmountPart::asWorded, Slots.into("asWorded"), "The other amount in words.")
            .usually(true, "stated", BOOLEAN, AmountPart::stated, Slots.into("stated"), "Whether the text says so.");

    static final ObjectCodec<Amount.Equivalent, Slots> EQUIVALENT = ObjectCodec.<Amount.Equivalent, Slots>of(
                    "an equivalent",
                    Slots::new,
                    slots -> new Amount.Equivalent(
                            slots.find("precision", Amount.Precision.class).orElse(Amount.Precision.EXACT),
                            slots.get("money", Money.class),
                            slots.find("asOf", PartialDate.class)))
            .usually(
                    Amount.Precision.EXACT,
                    "precision",
                    word(Amount.Precision.class),
                    Amount.Equivalent::precision,
                    Slots.into("precision"),
                    "How exactly.")
            .required("money", MONEY, Amount.Equivalent::money, Slots.into("money"), "The sum.")
            .optional("asOf", DATE, Amount.Equivalent::asOf, Slots.into("asOf"), "The day of the rate.");

    static final ObjectCodec<AmountPeriod, AmountPeriodBuilder> AMOUNT_PERIOD = ObjectCodec.of(
                    "the time of an amount", AmountPeriod::builder, AmountPeriodBuilder::build)
            .required(
                    "kind",
                    word(AmountPeriod.Kind.class),
                    AmountPeriod::kind,
                    AmountPeriodBuilder::kind,
                    "What the time means.")
            .optional(
                    "calendar",
                    word(AmountPeriod.Calendar.class),
                    AmountPeriod::calendar,
                    AmountPeriodBuilder::calendar,
                    "By which year; empty where the text does not say.")
            .optional(
                    "during",
                    SPAN,
                    AmountPeriod::during,
                    AmountPeriodBuilder::during,
                    "From the first day or year to the last, both included.")
            .optional("length", PERIOD, AmountPeriod::length, AmountPeriodBuilder::length, "The length.")
            .optional("asWorded", STRING, AmountPeriod::asWorded, AmountPeriodBuilder::asWorded, "The time in words.");

    static final ObjectCodec<Amount, AmountBuilder> AMOUNT = ObjectCodec.of(
                    "an amount", Amount::builder, AmountBuilder::build)
            .usually(
                    Amount.Precision.EXACT,
                    "precision",
                    word(Amount.Precision.class),
                    Amount::precision,
                    AmountBuilder::precision,
                    "How exactly the quantity is given; exactly unless said otherwise.")
            .required("quantity", QUANTITY, Amount::quantity, AmountBuilder::quantity, "How much.")
            .optional(
                    "every",
                    PERIOD,
                    Amount::every,
                    AmountBuilder::every,
                    "For each such period again: P1Y is every year.")
            .optional(
                    "period", AMOUNT_PERIOD, Amount::period, AmountBuilder::period, "For which time, or when promised.")
            .optional("purpose", STRING, Amount::purpose, AmountBuilder::purpose, "For what.")
            .optional(
                    "asPrinted",
                    STRING,
                    Amount::asPrinted,
                    AmountBuilder::asPrinted,
                    "The amount in the words of the text, where they add something.")
            .optional(
                    "valuation",
                    VALUATION_METHOD,
                    Amount::valuation,
                    AmountBuilder::valuation,
                    "How goods were valued.")
            .optional(
                    "bindingCurrency",
                    CURRENCY,
                    Amount::bindingCurrency,
                    AmountBuilder::bindingCurrency,
                    "The currency that counts where several are printed, as an ISO 4217 code.")
            .list(
                    "partOf",
                    AMOUNT_PART,
                    Amount::partOf,
                    AmountBuilder::addAllPartOf,
                    "The amounts in which this one lies.")
            .list(
                    "comprises",
                    AMOUNT_PART,
                    Amount::comprises,
                    AmountBuilder::addAllComprises,
                    "The amounts that lie in this one.")
            .list(
                    "equivalents",
                    EQUIVALENT,
                    Amount::equivalents,
                    AmountBuilder::addAllEquivalents,
                    "The same amount in other currencies.")
            .optional("note", STRING, Amount::note, AmountBuilder::note, "A remark for readers.");

    static final ObjectCodec<Classification, Slots> CLASSIFICATION = ObjectCodec.<Classification, Slots>of(
                    "a classification",
                    Slots::new,
                    slots -> new Classification(
                            slots.get("scheme", String.class),
                            slots.find("edition", String.class),
                            slots.get("code", String.class),
                            slots.find("assignedBy", String.class)))
            .required(
                    "scheme",
                    Texts.openWord(
                            "a list of goods",
                            Classification.EU_MILITARY_LIST,
                            Classification.WASSENAAR_MUNITIONS_LIST,
                            Classification.UN_REGISTER,
                            Classification.OECD_PURPOSE),
                    Classification::scheme,
                    Slots.into("scheme"),
                    "The list, such as eu-ml.")
            .optional("edition", STRING, Classification::edition, Slots.into("edition"), "The edition of the list.")
            .required("code", STRING, Classification::code, Slots.into("code"), "The entry, such as ML13.")
            .optional("assignedBy", STRING, Classification::assignedBy, Slots.into("assignedBy"), "Who says so.");

    static final ObjectCodec<Item, ItemBuilder> ITEM = ObjectCodec.of("an item", Item::builder, ItemBuilder::build)
            .required("id", id(), Item::id, ItemBuilder::id, "The identifier of the item.")
            .required("name", STRING, Item::name, ItemBuilder::name, "The name in English.")
            .optional(
                    "description",
                    STRING,
                    Item::description,
                    ItemBuilder::description,
                    "What it does, as far as laws ask for it.")
            .list(
                    "classifications",
                    CLASSIFICATION,
                    Item::classifications,
                    ItemBuilder::addAllClassifications,
                    "The entries of lists that cover it.")
            .list("citations", CITATION, Item::citations, ItemBuilder::addAllCitations, "Where this is taken from.");

    static final ObjectCodec<JudgedLethality, Slots> JUDGED_LETHALITY = ObjectCodec.<JudgedLethality, Slots>of(
                    "a judged lethality",
                    Slots::new,
                    slots -> new JudgedLethality(
                            slots.get("value", Lethality.class),
                            slots.get("test", JudgedLethality.Test.class),
                            slots.find("by", String.class),
                            slots.list("citations")))
            .required("value", word(Lethality.class), JudgedLethality::value, Slots.into("value"), "The judgement.")
            .required(
                    "test",
                    word(JudgedLethality.Test.class),
                    JudgedLethality::test,
                    Slots.into("test"),
                    "By which test.")
            .optional("by", STRING, JudgedLethality::by, Slots.into("by"), "Whose judgement it is.")
            .list(
                    "citations",
                    CITATION,
                    JudgedLethality::citations,
                    Slots.into("citations"),
                    "Where this is taken from.");

    static final ObjectCodec<AidFlow, AidFlowBuilder> AID_FLOW = ObjectCodec.of(
                    "a flow of aid", AidFlow::builder, AidFlowBuilder::build)
            .required("stage", word(AidStage.class), AidFlow::stage, AidFlowBuilder::stage, "How far the help came.")
            .optional("date", DATE, AidFlow::date, AidFlowBuilder::date, "When.")
            .optional(
                    "dateAsPrinted",
                    STRING,
                    AidFlow::dateAsPrinted,
                    AidFlowBuilder::dateAsPrinted,
                    "The date in the words of the source, where they are no date.")
            .optional("goods", AMOUNT, AidFlow::goods, AidFlowBuilder::goods, "How many, of what.")
            .optional("value", AMOUNT, AidFlow::value, AidFlowBuilder::value, "How much in money.")
            .list(
                    "citations",
                    CITATION,
                    AidFlow::citations,
                    AidFlowBuilder::addAllCitations,
                    "Where this is taken from.")
            .optional("note", STRING, AidFlow::note, AidFlowBuilder::note, "A remark for readers.");

    static final ObjectCodec<AidItem, AidItemBuilder> AID_ITEM = ObjectCodec.of(
                    "an aid item", AidItem::builder, AidItemBuilder::build)
            .required("id", id(), AidItem::id, AidItemBuilder::id, "The identifier of the aid item.")
            .required(
                    "description",
                    NAME,
                    AidItem::description,
                    AidItemBuilder::description,
                    "What is given, as the source says.")
            .list("donors", id(), AidItem::donors, AidItemBuilder::addAllDonors, "Who gives; at least one.")
            .required("recipient", id(), AidItem::recipient, AidItemBuilder::recipient, "Who receives it.")
            .optional("item", id(), AidItem::item, AidItemBuilder::item, "The kind of thing.")
            .optional("sector", word(AidSector.class), AidItem::sector, AidItemBuilder::sector, "What it is for.")
            .optional(
                    "channel",
                    word(SourcingChannel.class),
                    AidItem::channel,
                    AidItemBuilder::channel,
                    "Where the giver takes it.")
            .list(
                    "classifications",
                    CLASSIFICATION,
                    AidItem::classifications,
                    AidItemBuilder::addAllClassifications,
                    "The entries of lists that cover it.")
            .list(
                    "lethality",
                    JUDGED_LETHALITY,
                    AidItem::lethality,
                    AidItemBuilder::addAllLethality,
                    "Whether it is lethal, by each test by which it was judged.")
            .list(
                    "fulfils",
                    ANY_ID,
                    AidItem::fulfils,
                    AidItemBuilder::addAllFulfils,
                    "The agreements that it is meant to fulfil.")
            .optional("partOf", id(), AidItem::partOf, AidItemBuilder::partOf, "The aid item of which this is a part.")
            .list("flows", AID_FLOW, AidItem::flows, AidItemBuilder::addAllFlows, "The steps.")
            .list(
                    "citations",
                    CITATION,
                    AidItem::citations,
                    AidItemBuilder::addAllCitations,
                    "Where this is taken from.")
            .optional("note", STRING, AidItem::note, AidItemBuilder::note, "A remark for readers.");

    private AidCodecs() {}
}
