package org.foedus.io.internal.codec;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.BindingForce;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.Ending;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.Event;
import org.foedus.agreement.EventEffect;
import org.foedus.agreement.Participation;
import org.foedus.agreement.Place;
import org.foedus.agreement.Qualifier;
import org.foedus.agreement.Registration;
import org.foedus.agreement.Relation;
import org.foedus.agreement.Renewal;
import org.foedus.agreement.Reservation;
import org.foedus.agreement.ResponseMeasure;
import org.foedus.agreement.Review;
import org.foedus.agreement.ScopeLimit;
import org.foedus.agreement.Signatory;
import org.foedus.agreement.StatedLethality;
import org.foedus.agreement.Term;
import org.foedus.agreement.TermClause;
import org.foedus.agreement.TerminationClause;
import org.foedus.agreement.Timing;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.Trigger;
import org.foedus.aid.AidFlow;
import org.foedus.aid.AidItem;
import org.foedus.aid.Amount;
import org.foedus.aid.AmountPart;
import org.foedus.aid.AmountPeriod;
import org.foedus.aid.Classification;
import org.foedus.aid.Item;
import org.foedus.aid.JudgedLethality;
import org.foedus.aid.Money;
import org.foedus.aid.Quantity;
import org.foedus.aid.ValuationMethod;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.Extension;
import org.foedus.dataset.ObservationWindow;
import org.foedus.id.Id;
import org.foedus.id.Identifier;
import org.foedus.law.Circumstance;
import org.foedus.law.Condition;
import org.foedus.law.Definition;
import org.foedus.law.Exemption;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.law.Reading;
import org.foedus.law.Transfer;
import org.foedus.law.Verdict;
import org.foedus.party.Membership;
import org.foedus.party.Office;
import org.foedus.party.Party;
import org.foedus.party.PartyName;
import org.foedus.party.Person;
import org.foedus.party.Succession;
import org.foedus.party.Tenure;
import org.foedus.rule.Severity;
import org.foedus.source.Citation;
import org.foedus.source.Locator;
import org.foedus.source.Source;
import org.foedus.statement.Statement;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Precision;
import org.foedus.time.Truth;
import tools.jackson.core.JsonGenerator;

/** The types that the format declares, each of which can be read and written as a value of its own. */
public final class DeclaredTypes {
    private static final DeclaredTypes ALL = new DeclaredTypes();

    private final Map<Class<?>, Codec<?>> codecs = new LinkedHashMap<>();
    private final Set<Codec<?>> walked = new HashSet<>();

    private DeclaredTypes() {
        declare(Dataset.class, new DatasetValueCodec());
        codecs.put(Id.class, Texts.ANY_ID);
        declare(Extension.class, ExtensionCodec.EXTENSION);
        declare(Identifier.class, Texts.IDENTIFIER);
        declare(Citation.class, SourceCodecs.CITATION);
        declare(Source.class, SourceCodecs.SOURCE);
        declare(PartyName.class, PartyCodecs.PARTY_NAME);
        declare(Succession.class, PartyCodecs.SUCCESSION);
        declare(Membership.class, PartyCodecs.MEMBERSHIP);
        declare(Person.class, PartyCodecs.PERSON);
        declare(Office.class, PartyCodecs.OFFICE);
        declare(Tenure.class, PartyCodecs.TENURE);
        declare(Money.class, AidCodecs.MONEY);
        declare(AmountPart.class, AidCodecs.AMOUNT_PART);
        declare(Amount.Equivalent.class, AidCodecs.EQUIVALENT);
        declare(AmountPeriod.class, AidCodecs.AMOUNT_PERIOD);
        declare(Amount.class, AidCodecs.AMOUNT);
        declare(ValuationMethod.class, AidCodecs.VALUATION_METHOD);
        declare(Classification.class, AidCodecs.CLASSIFICATION);
        declare(Item.class, AidCodecs.ITEM);
        declare(JudgedLethality.class, AidCodecs.JUDGED_LETHALITY);
        declare(AidFlow.class, AidCodecs.AID_FLOW);
        declare(AidItem.class, AidCodecs.AID_ITEM);
        declare(ObservationWindow.class, DatasetCodec.OBSERVATION_WINDOW);
        declare(Place.class, AgreementCodecs.PLACE);
        declare(Signatory.class, AgreementCodecs.SIGNATORY);
        declare(Ending.class, AgreementCodecs.ENDING);
        declare(TreatyAction.class, AgreementCodecs.TREATY_ACTION);
        declare(Reservation.class, AgreementCodecs.RESERVATION);
        declare(Participation.class, AgreementCodecs.PARTICIPATION);
        declare(Registration.class, AgreementCodecs.REGISTRATION);
        declare(Relation.class, AgreementCodecs.RELATION);
        declare(Event.class, AgreementCodecs.EVENT);
        declare(Agreement.class, AgreementCodecs.AGREEMENT);
        declare(EntryIntoForce.class, ClauseCodecs.ENTRY_INTO_FORCE);
        declare(TermClause.class, ClauseCodecs.TERM_CLAUSE);
        declare(Renewal.class, ClauseCodecs.RENEWAL);
        declare(TerminationClause.class, ClauseCodecs.TERMINATION_CLAUSE);
        declare(Consultation.class, ClauseCodecs.CONSULTATION);
        declare(EventEffect.class, ClauseCodecs.EVENT_EFFECT);
        declare(Review.class, ClauseCodecs.REVIEW);
        declare(BindingForce.class, ClauseCodecs.BINDING_FORCE);
        declare(Trigger.class, CommitmentCodecs.TRIGGER);
        declare(Timing.class, CommitmentCodecs.TIMING);
        declare(StatedLethality.class, CommitmentCodecs.STATED_LETHALITY);
        declare(Commitment.class, CommitmentCodecs.COMMITMENT);
        declare(ResponseMeasure.class, CommitmentCodecs.RESPONSE_MEASURE);
        declare(Qualifier.class, CommitmentCodecs.QUALIFIER);
        declare(ScopeLimit.class, CommitmentCodecs.SCOPE_LIMIT);
        declare(Statement.class, StatementCodecs.STATEMENT);
        declare(NormEvent.class, LawCodecs.NORM_EVENT);
        declare(Reading.class, LawCodecs.READING);
        declare(Exemption.class, LawCodecs.EXEMPTION);
        declare(Norm.class, LawCodecs.NORM);
        declare(Definition.class, LawCodecs.DEFINITION);
        declare(Circumstance.class, LawCodecs.CIRCUMSTANCE);
        declare(Transfer.class, LawCodecs.TRANSFER);
        declare(PartialDate.class, Texts.DATE);
        declare(DateSpan.class, Texts.SPAN);
        declare(Locator.class, Texts.LOCATOR);
        declare(Bound.class, Texts.BOUND);
        declare(Bound.At.class, Texts.bound("a date such as \"2024-06-13\"", Bound.At.class));
        declare(Bound.Open.class, Texts.bound("a bound such as \"..\"", Bound.Open.class));
        declare(Bound.Unknown.class, Texts.bound("a bound such as \"unknown\"", Bound.Unknown.class));
        declare(Bound.Censored.class, Texts.bound("a bound such as \"censored:2018-12-31\"", Bound.Censored.class));
        declare(Bound.Until.class, Texts.bound("a bound such as \"until:accession\"", Bound.Until.class));
        declare(Truth.class, Texts.word(Truth.class));
        declare(Precision.class, Texts.word(Precision.class));
        declare(Verdict.class, Texts.word(Verdict.class));
        declare(Severity.class, Texts.word(Severity.class));
        variants(Party.class, PartyCodecs.PARTY);
        variants(Quantity.class, AidCodecs.QUANTITY);
        variants(Term.class, ClauseCodecs.TERM);
        variants(Condition.class, LawCodecs.CONDITION);
        words(DatasetCodec.DATASET);
    }

    private <T> void declare(Class<T> type, Codec<T> codec) {
        codecs.put(type, codec);
    }

    private <T> void variants(Class<T> type, VariantCodec<T> codec) {
        declare(type, codec);
        codec.variants().values().forEach(variant -> codecs.put(variant.type(), new KindCodec<>(codec, variant)));
    }

    /** Declares the closed lists of words, which are found by going through the members. */
    private void words(Codec<?> codec) {
        if (codec instanceof LaterCodec<?> later) {
            words(later.target());
        } else if (walked.add(codec)) {
            if (codec instanceof EnumCodec<?> list) {
                codecs.put(list.type(), list);
            } else if (codec instanceof ObjectCodec<?, ?> object) {
                object.members().forEach(member -> words(member.codec()));
            } else if (codec instanceof ListCodec<?> list) {
                words(list.element());
            } else if (codec instanceof VariantCodec<?> kinds) {
                kinds.variants().values().forEach(kind -> words(kind.codec()));
            }
        }
    }

    /** The types: records, values, what they have in common, and closed lists of words. */
    public static Set<Class<?>> types() {
        return Collections.unmodifiableSet(ALL.codecs.keySet());
    }

    /**
     * Writes one value.
     *
     * @param type one of {@link #types()}
     * @param json where it goes
     * @throws IllegalArgumentException if a text holds half of a surrogate pair
     */
    public static <T> void write(Class<T> type, T value, JsonGenerator json) {
        codec(type).write(new JsonOutput(json), value);
    }

    /** The types and the codecs were put in together. */
    @SuppressWarnings("unchecked")
    static <T> Codec<T> codec(Class<T> type) {
        Codec<?> codec = ALL.codecs.get(type);
        if (codec == null) {
            throw new IllegalArgumentException("the format declares no " + type.getName());
        }
        return (Codec<T>) codec;
    }
}
