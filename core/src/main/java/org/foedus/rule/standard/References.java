package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Event;
import org.foedus.aid.AidItem;
import org.foedus.aid.Item;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.law.Circumstance;
import org.foedus.law.Condition;
import org.foedus.law.Definition;
import org.foedus.law.Norm;
import org.foedus.law.NormEvent;
import org.foedus.law.Transfer;
import org.foedus.party.Membership;
import org.foedus.party.Office;
import org.foedus.party.Party;
import org.foedus.party.Person;
import org.foedus.party.Succession;
import org.foedus.party.Tenure;
import org.foedus.rule.DataPath;
import org.foedus.source.Citation;
import org.foedus.statement.Statement;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;

/** Walks a record and collects every mention of another record, in the order in which the members are declared. */
final class References {
    private final List<Reference> found = new ArrayList<>();

    private References() {}

    /**
     * The mentions in a record.
     *
     * @param record the record, of any kind
     * @param path its place
     */
    static List<Reference> of(Identified record, DataPath path) {
        References references = new References();
        references.record(record, path);
        return references.found;
    }

    private void record(Identified record, DataPath path) {
        if (record instanceof Agreement agreement) {
            new AgreementReferences(this).walk(agreement, path);
        } else if (record instanceof Statement statement) {
            statement(statement, path);
        } else if (record instanceof Norm norm) {
            norm(norm, path);
        } else if (record instanceof Transfer transfer) {
            transfer(transfer, path);
        } else if (record instanceof Definition definition) {
            definition(definition, path);
        } else if (record instanceof Circumstance circumstance) {
            circumstance(circumstance, path);
        } else if (record instanceof Event event) {
            citations(event.citations(), path);
        } else if (record instanceof Item item) {
            citations(item.citations(), path);
        } else if (record instanceof AidItem aid) {
            aidItem(aid, path);
        } else {
            peopleAndParties(record, path);
        }
    }

    private void aidItem(AidItem aid, DataPath path) {
        many(Optional.of(RecordKind.PARTY), aid.donors(), path.member("donors"));
        one(RecordKind.PARTY, aid.recipient(), path.member("recipient"));
        aid.item().ifPresent(id -> one(RecordKind.ITEM, id, path.member("item")));
        for (int i = 0; i < aid.lethality().size(); i++) {
            citations(
                    aid.lethality().get(i).citations(), path.member("lethality").element(i));
        }
        many(Optional.of(RecordKind.AGREEMENT), aid.fulfils(), path.member("fulfils"));
        aid.partOf().ifPresent(id -> one(RecordKind.AID_ITEM, id, path.member("partOf")));
        for (int i = 0; i < aid.flows().size(); i++) {
            citations(aid.flows().get(i).citations(), path.member("flows").element(i));
        }
        citations(aid.citations(), path);
    }

    private void peopleAndParties(Identified record, DataPath path) {
        if (record instanceof Party party) {
            for (int i = 0; i < party.otherNames().size(); i++) {
                DataPath name = path.member("otherNames").element(i);
                party.otherNames().get(i).borne().ifPresent(span -> span(span, name.member("borne")));
            }
            party.existence().ifPresent(span -> span(span, path.member("existence")));
            citations(party.citations(), path);
        } else if (record instanceof Membership membership) {
            one(RecordKind.PARTY, membership.member(), path.member("member"));
            one(RecordKind.PARTY, membership.organization(), path.member("organization"));
            span(membership.during(), path.member("during"));
            citations(membership.citations(), path);
        } else if (record instanceof Succession succession) {
            one(RecordKind.PARTY, succession.predecessor(), path.member("predecessor"));
            one(RecordKind.PARTY, succession.successor(), path.member("successor"));
            citations(succession.citations(), path);
        } else if (record instanceof Person person) {
            citations(person.citations(), path);
        } else if (record instanceof Office office) {
            office.party().ifPresent(party -> one(RecordKind.PARTY, party, path.member("party")));
            citations(office.citations(), path);
        } else if (record instanceof Tenure tenure) {
            one(RecordKind.PERSON, tenure.person(), path.member("person"));
            one(RecordKind.OFFICE, tenure.office(), path.member("office"));
            span(tenure.during(), path.member("during"));
            citations(tenure.citations(), path);
        }
    }

    private void statement(Statement statement, DataPath path) {
        statement.speaker().ifPresent(id -> one(RecordKind.PERSON, id, path.member("speaker")));
        statement.office().ifPresent(id -> one(RecordKind.OFFICE, id, path.member("office")));
        many(Optional.empty(), statement.about(), path.member("about"));
        many(Optional.empty(), statement.presupposes(), path.member("presupposes"));
        citations(statement.reportedIn(), path, "reportedIn");
    }

    private void norm(Norm norm, DataPath path) {
        one(RecordKind.PARTY, norm.jurisdiction(), path.member("jurisdiction"));
        norm.governs().ifPresent(condition -> condition(condition, path.member("governs")));
        for (int i = 0; i < norm.exemptions().size(); i++) {
            condition(
                    norm.exemptions().get(i).when(),
                    path.member("exemptions").element(i).member("when"));
        }
        norm.provided().ifPresent(condition -> condition(condition, path.member("provided")));
        many(Optional.of(RecordKind.NORM), norm.overrides(), path.member("overrides"));
        DataPath history = path.member("history");
        for (int i = 0; i < norm.history().size(); i++) {
            NormEvent step = norm.history().get(i);
            citations(step.citations(), history.element(i));
        }
        for (int i = 0; i < norm.readings().size(); i++) {
            citations(
                    norm.readings().get(i).citations(), path.member("readings").element(i));
        }
        citations(norm.citations(), path);
    }

    private void condition(Condition condition, DataPath path) {
        if (condition instanceof Condition.ItemIs test) {
            many(Optional.of(RecordKind.ITEM), test.items(), path.member("items"));
        } else if (condition instanceof Condition.ItemWithin test) {
            one(RecordKind.DEFINITION, test.definition(), path.member("definition"));
        } else if (condition instanceof Condition.DestinationIs test) {
            many(Optional.of(RecordKind.PARTY), test.destinations(), path.member("destinations"));
        } else if (condition instanceof Condition.RouteIncludes test) {
            many(Optional.of(RecordKind.PARTY), test.route(), path.member("route"));
        } else if (condition instanceof Condition.NextStopIs test) {
            many(Optional.of(RecordKind.PARTY), test.stops(), path.member("stops"));
        } else if (condition instanceof Condition.ActorIs test) {
            many(Optional.of(RecordKind.PARTY), test.actors(), path.member("actors"));
        } else if (condition instanceof Condition.UnitIs test) {
            many(Optional.of(RecordKind.PARTY), test.units(), path.member("units"));
        } else if (condition instanceof Condition.AllOf all) {
            conditions(all.conditions(), path);
        } else if (condition instanceof Condition.AnyOf any) {
            conditions(any.conditions(), path);
        } else if (condition instanceof Condition.Not not) {
            condition(not.condition(), path.member("condition"));
        }
    }

    private void conditions(List<Condition> conditions, DataPath path) {
        for (int i = 0; i < conditions.size(); i++) {
            condition(conditions.get(i), path.member("conditions").element(i));
        }
    }

    private void transfer(Transfer transfer, DataPath path) {
        one(RecordKind.PARTY, transfer.actor(), path.member("actor"));
        transfer.item().ifPresent(id -> one(RecordKind.ITEM, id, path.member("item")));
        transfer.destination().ifPresent(id -> one(RecordKind.PARTY, id, path.member("destination")));
        many(Optional.of(RecordKind.PARTY), transfer.via(), path.member("via"));
        many(Optional.of(RecordKind.PARTY), transfer.transshippedIn(), path.member("transshippedIn"));
        transfer.licensor().ifPresent(id -> one(RecordKind.PARTY, id, path.member("licensor")));
        transfer.payer().ifPresent(id -> one(RecordKind.PARTY, id, path.member("payer")));
        transfer.recipientUnit().ifPresent(id -> one(RecordKind.PARTY, id, path.member("recipientUnit")));
    }

    private void definition(Definition definition, DataPath path) {
        one(RecordKind.PARTY, definition.jurisdiction(), path.member("jurisdiction"));
        many(Optional.of(RecordKind.ITEM), definition.covers(), path.member("covers"));
        many(Optional.of(RecordKind.ITEM), definition.excludes(), path.member("excludes"));
        citations(definition.citations(), path);
    }

    private void circumstance(Circumstance circumstance, DataPath path) {
        one(RecordKind.PARTY, circumstance.party(), path.member("party"));
        circumstance.jurisdiction().ifPresent(id -> one(RecordKind.PARTY, id, path.member("jurisdiction")));
        span(circumstance.during(), path.member("during"));
        citations(circumstance.citations(), path);
    }

    void span(DateSpan span, DataPath at) {
        bound(span.start(), at);
        bound(span.end(), at);
    }

    private void bound(Bound bound, DataPath at) {
        if (bound instanceof Bound.Until until) {
            one(RecordKind.EVENT, Id.of(until.event()), at);
        }
    }

    void citations(List<Citation> citations, DataPath owner) {
        citations(citations, owner, "citations");
    }

    private void citations(List<Citation> citations, DataPath owner, String member) {
        for (int i = 0; i < citations.size(); i++) {
            one(
                    RecordKind.SOURCE,
                    citations.get(i).source(),
                    owner.member(member).element(i).member("source"));
        }
    }

    void many(Optional<RecordKind> expected, Collection<? extends Id<?>> ids, DataPath path) {
        int i = 0;
        for (Id<?> id : ids) {
            found.add(new Reference(path.element(i++), expected, id));
        }
    }

    void one(RecordKind expected, Id<?> id, DataPath at) {
        found.add(new Reference(at, Optional.of(expected), id));
    }
}
