package org.foedus.examples.benchmarks;

import java.time.LocalDate;
import java.time.Period;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.AgreementBuilder;
import org.foedus.agreement.EntryIntoForce;
import org.foedus.agreement.Participation;
import org.foedus.agreement.Relation;
import org.foedus.agreement.Term;
import org.foedus.agreement.TermClause;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.DatasetBuilder;
import org.foedus.id.Id;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.law.NormRank;
import org.foedus.party.Office;
import org.foedus.party.Person;
import org.foedus.party.State;
import org.foedus.party.Tenure;
import org.foedus.source.Citation;
import org.foedus.source.Source;
import org.foedus.source.SourceKind;
import org.foedus.statement.Statement;
import org.foedus.statement.Strength;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;

/**
 * Invented records of several kinds, small and bound to each other, ten to a group: every rule finds something to judge. One
 * record in a thousand mentions a source that does not exist.
 */
final class SmallRecords {
    private static final int GROUP = 10;
    private static final int GROUPS_BETWEEN_FAULTS = 100;
    private static final int DAYS = 20_000;

    private SmallRecords() {}

    /** A dataset of so many records, rounded down to whole groups. */
    static Dataset dataset(int records) {
        DatasetBuilder dataset = Dataset.builder().id("small").title("Small invented records");
        for (int n = 0; n < records / GROUP; n++) {
            group(n, dataset);
        }
        return dataset.build();
    }

    private static void group(int n, DatasetBuilder dataset) {
        LocalDate signed = LocalDate.of(1960, 1, 1).plusDays(n % DAYS);
        String text = n % GROUPS_BETWEEN_FAULTS == 0 ? "txt-" + n : "text-" + n;
        dataset.addParties(State.builder()
                        .id(Id.of("state-" + n))
                        .name("State " + n)
                        .build())
                .addPersons(Person.builder()
                        .id(Id.of("person-" + n))
                        .name("Person " + n)
                        .build())
                .addOffices(Office.builder()
                        .id(Id.of("office-" + n))
                        .title("Minister " + n)
                        .party(Id.of("state-" + n))
                        .build())
                .addTenures(Tenure.builder()
                        .id(Id.of("tenure-" + n))
                        .person(Id.of("person-" + n))
                        .office(Id.of("office-" + n))
                        .during(DateSpan.of(signed.minusYears(1), signed.plusYears(3)))
                        .build())
                .addSources(source("text-" + n, signed), source("report-" + n, signed.plusDays(3)))
                .addAgreements(agreement("agreement-" + n, n, signed, text).build())
                .addAgreements(agreement("protocol-" + n, n, signed.plusDays(1), text)
                        .addRelations(Relation.builder()
                                .kind(Relation.Kind.IMPLEMENTS)
                                .to(Id.of("agreement-" + n))
                                .build())
                        .build())
                .addStatements(Statement.builder()
                        .id(Id.of("statement-" + n))
                        .speaker(Id.of("person-" + n))
                        .office(Id.of("office-" + n))
                        .addAbout(Id.of("agreement-" + n))
                        .property("status")
                        .value("signed")
                        .claim("The agreement was signed.")
                        .strength(Strength.ASSERTS)
                        .saidOn(PartialDate.of(signed.plusDays(2)))
                        .addReportedIn(cites("report-" + n))
                        .build())
                .addNorms(Norm.builder()
                        .id(Id.of("norm-" + n))
                        .jurisdiction(Id.of("state-" + n))
                        .title("Act " + n)
                        .rank(NormRank.STATUTE)
                        .effect(Norm.Effect.PERMITS)
                        .addHistory(
                                step(NormEvent.Kind.ADOPTED, signed), step(NormEvent.Kind.IN_FORCE, signed.plusDays(9)))
                        .build());
    }

    private static AgreementBuilder agreement(String id, int n, LocalDate signed, String text) {
        return Agreement.builder()
                .id(Id.of(id))
                .title("Agreement " + n)
                .addParticipations(signed("state-" + n, signed), signed("state-" + (n ^ 1), signed))
                .entryIntoForce(EntryIntoForce.builder()
                        .on(EntryIntoForce.Condition.SIGNATURE)
                        .build())
                .term(TermClause.builder()
                        .term(new Term.Fixed(Period.ofYears(5), Term.CountedFrom.SIGNATURE))
                        .statedEnd(PartialDate.of(signed.plusYears(5)))
                        .build())
                .addCitations(cites(text));
    }

    private static Participation signed(String party, LocalDate day) {
        return Participation.builder()
                .party(Id.of(party))
                .addActions(TreatyAction.builder()
                        .kind(TreatyActionKind.SIGNATURE)
                        .actedOn(PartialDate.of(day))
                        .build())
                .build();
    }

    private static Source source(String id, LocalDate day) {
        return Source.builder()
                .id(Id.of(id))
                .kind(SourceKind.PRESS)
                .title("Report " + id)
                .publishedOn(PartialDate.of(day))
                .address("https://press.example/" + day + "/" + id)
                .build();
    }

    private static NormEvent step(NormEvent.Kind kind, LocalDate day) {
        return NormEvent.builder().kind(kind).on(PartialDate.of(day)).build();
    }

    private static Citation cites(String source) {
        return Citation.builder().source(Id.of(source)).build();
    }
}
