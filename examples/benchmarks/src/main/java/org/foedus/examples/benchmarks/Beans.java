package org.foedus.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.InstrumentClass;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Term;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.aid.Amount;
import org.foedus.dataset.Dataset;
import org.foedus.io.DatasetWriter;
import org.foedus.time.PartialDate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The same agreements as plain records, as one would write them for databind: the same members, enumerations, numbers and dates,
 * with the constraints that the two record rules of Foedus on agreements check. They are public because Drools calls them from
 * classes that it makes at run time.
 */
public final class Beans {
    private Beans() {}

    /** Reads and writes them with databind, and dates by their text form. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new SimpleModule()
                        .addDeserializer(PartialDate.class, new DateDeserializer())
                        .addSerializer(PartialDate.class, new ToStringSerializer(PartialDate.class)))
                .build();
    }

    /** Judges them by the constraints that they are annotated with. */
    static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** The agreements of a dataset, read as beans from what Foedus writes. */
    static List<Line> of(Dataset dataset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DatasetWriter.create().writeRecords(dataset, bytes);
        try (MappingIterator<Line> lines = mapper().readerFor(Line.class).readValues(bytes.toByteArray())) {
            return lines.readAll().stream()
                    .filter(line -> line.agreement() != null)
                    .toList();
        }
    }

    public record Line(@Nullable @Valid AgreementBean agreement) {}

    @OncePerParty
    public record AgreementBean(
            String id,
            String title,
            InstrumentClass instrumentClass,
            List<ParticipationBean> participations,
            EntryBean entryIntoForce,
            TermClauseBean term,
            List<CommitmentBean> commitments,
            @NotEmpty List<CitationBean> citations) {

        /** Whether no party takes part twice, as the rule {@code party-once-per-agreement} has it. */
        public boolean listsEachPartyOnce() {
            Set<String> seen = new HashSet<>();
            return participations.stream().allMatch(one -> seen.add(one.party()));
        }
    }

    public record ParticipationBean(String party, List<ActionBean> actions) {}

    public record ActionBean(TreatyActionKind kind, PartialDate actedOn, List<CitationBean> citations) {}

    public record EntryBean(EntryIntoForce.Condition on, List<CitationBean> citations) {}

    public record TermClauseBean(TermBean term, List<CitationBean> citations) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = FixedBean.class, name = "fixed"))
    public interface TermBean {}

    public record FixedBean(Period length, Term.CountedFrom countedFrom) implements TermBean {}

    public record CommitmentBean(
            String id,
            List<String> obligors,
            List<String> beneficiaries,
            CommitmentKind kind,
            Modality modality,
            String summary,
            List<String> conditions,
            @Nullable AmountBean amount,
            List<CitationBean> citations) {}

    public record AmountBean(Amount.@Nullable Precision precision, QuantityBean quantity, List<PartBean> partOf) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = MoneyBean.class, name = "money"))
    public interface QuantityBean {}

    public record MoneyBean(BigDecimal value, String currency) implements QuantityBean {}

    public record PartBean(String commitment, boolean stated) {}

    public record CitationBean(String source, String locator, String quotation) {}

    /** Reads a date by its text form. */
    private static final class DateDeserializer extends FromStringDeserializer<PartialDate> {
        DateDeserializer() {
            super(PartialDate.class);
        }

        @Override
        protected PartialDate _deserialize(String text, DeserializationContext context) {
            return PartialDate.parse(text);
        }
    }
}
