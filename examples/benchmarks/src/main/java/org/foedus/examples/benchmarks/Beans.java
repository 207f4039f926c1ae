package org.foedus.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.InstrumentClass;
import org.foedus.agreement.Modality;
import org.foedus.agreement.Term;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.aid.Amount;
import org.foedus.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The same agreements as plain records, as one would write them for databind: the same members, enumerations, numbers and dates,
 * with the constraints that the two record rules of Foedus on agreements check.
 */
final class Beans {
    private Beans() {}

    record Line(@Nullable @Valid AgreementBean agreement) {}

    @OncePerParty
    record AgreementBean(
            String id,
            String title,
            InstrumentClass instrumentClass,
            List<ParticipationBean> participations,
            EntryBean entryIntoForce,
            TermClauseBean term,
            List<CommitmentBean> commitments,
            @NotEmpty List<CitationBean> citations) {}

    record ParticipationBean(String party, List<ActionBean> actions) {}

    record ActionBean(TreatyActionKind kind, PartialDate actedOn, List<CitationBean> citations) {}

    record EntryBean(EntryIntoForce.Condition on, List<CitationBean> citations) {}

    record TermClauseBean(TermBean term, List<CitationBean> citations) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = FixedBean.class, name = "fixed"))
    interface TermBean {}

    record FixedBean(Period length, Term.CountedFrom countedFrom) implements TermBean {}

    record CommitmentBean(
            String id,
            List<String> obligors,
            List<String> beneficiaries,
            CommitmentKind kind,
            Modality modality,
            String summary,
            List<String> conditions,
            @Nullable AmountBean amount,
            List<CitationBean> citations) {}

    record AmountBean(Amount.@Nullable Precision precision, QuantityBean quantity, List<PartBean> partOf) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = MoneyBean.class, name = "money"))
    interface QuantityBean {}

    record MoneyBean(BigDecimal value, String currency) implements QuantityBean {}

    record PartBean(String commitment, boolean stated) {}

    record CitationBean(String source, String locator, String quotation) {}
}
