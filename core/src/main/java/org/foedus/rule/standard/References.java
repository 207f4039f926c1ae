package org.foedus.rule.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.BindingForce;
import org.foedus.agreement.Event;
import org.foedus.agreement.EventEffect;
import org.foedus.agreement.Participation;
import org.foedus.agreement.Relation;
import org.foedus.agreement.Signatory;
import org.foedus.agreement.Term;
import org.foedus.agreement.TerminationClause;
import org.foedus.agreement.TreatyAction;
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
            agreement(agreement, path);
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
        } else {
            peopleAndParties(record, path);
        }
    }

    private void peopleAndParties(Identified record, DataPath path) {
        if (record instanceof Party party) {
            party.existence().ifPresent(span -> span(span, path.member("existence")));
            citations(party.citations(), path);
        } else if (record instanceof Membership membership) {
            one(RecordKind.PARTY, membership.member(), path.member("member"));
            one(RecordKind.PARTY, membership.organization(), path.member("organization"));
            span(membership.during(), path.member("during"));
            citations(membership.citations(), path);
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

    private void agreement(Agreement agreement, DataPath path) {
        DataPath participations = path.member("participations");
        for (int i = 0; i < agreement.participations().size(); i++) {
            Participation participation = agreement.participations().get(i);
            DataPath at = participations.element(i);
            one(RecordKind.PARTY, participation.party(), at.member("party"));
            actions(participation.actions(), at);
        }
        actions(agreement.actions(), path);
        agreement.entryIntoForce().ifPresent(clause -> citations(clause.citations(), path.member("entryIntoForce")));
        agreement.term().ifPresent(clause -> {
            term(clause.term(), path.member("term").member("term"));
            citations(clause.citations(), path.member("term"));
        });
        agreement.renewal().ifPresent(clause -> citations(clause.citations(), path.member("renewal")));
        agreement.termination().ifPresent(clause -> termination(clause, path.member("termination")));
        DataPath effects = path.member("eventEffects");
        for (int i = 0; i < agreement.eventEffects().size(); i++) {
            EventEffect effect = agreement.eventEffects().get(i);
            one(RecordKind.EVENT, effect.event(), effects.element(i).member("event"));
            citations(effect.citations(), effects.element(i));
        }
        agreement.consultation().ifPresent(clause -> citations(clause.citations(), path.member("consultation")));
        DataPath claims = path.member("bindingForce");
        for (int i = 0; i < agreement.bindingForce().size(); i++) {
            BindingForce claim = agreement.bindingForce().get(i);
            DataPath at = claims.element(i);
            claim.party().ifPresent(party -> one(RecordKind.PARTY, party, at.member("party")));
            citations(claim.citations(), at);
        }
        DataPath relations = path.member("relations");
        for (int i = 0; i < agreement.relations().size(); i++) {
            Relation relation = agreement.relations().get(i);
            DataPath at = relations.element(i);
            relation.to().ifPresent(other -> one(RecordKind.AGREEMENT, other, at.member("to")));
            citations(relation.citations(), at);
        }
        citations(agreement.citations(), path);
    }

    private void actions(List<TreatyAction> actions, DataPath owner) {
        DataPath path = owner.member("actions");
        for (int i = 0; i < actions.size(); i++) {
            TreatyAction action = actions.get(i);
            DataPath at = path.element(i);
            DataPath signatories = at.member("signatories");
            for (int k = 0; k < action.signatories().size(); k++) {
                Signatory signatory = action.signatories().get(k);
                DataPath signer = signatories.element(k);
                signatory.person().ifPresent(id -> one(RecordKind.PERSON, id, signer.member("person")));
                signatory.office().ifPresent(id -> one(RecordKind.OFFICE, id, signer.member("office")));
            }
            citations(action.citations(), at);
        }
    }

    private void term(Term term, DataPath path) {
        if (term instanceof Term.UntilEvent until) {
            one(RecordKind.EVENT, until.event(), path.member("event"));
        } else if (term instanceof Term.EarliestOf several) {
            terms(several.terms(), path);
        } else if (term instanceof Term.LatestOf several) {
            terms(several.terms(), path);
        }
    }

    private void terms(List<Term> terms, DataPath path) {
        for (int i = 0; i < terms.size(); i++) {
            term(terms.get(i), path.member("terms").element(i));
        }
    }

    private void termination(TerminationClause clause, DataPath path) {
        clause.survival()
                .ifPresent(passage -> one(
                        RecordKind.SOURCE,
                        passage.source(),
                        path.member("survival").member("source")));
        citations(clause.citations(), path);
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
        norm.provided().ifPresent(condition -> condition(condition, path.member("provided")));
        many(Optional.of(RecordKind.NORM), norm.overrides(), path.member("overrides"));
        DataPath history = path.member("history");
        for (int i = 0; i < norm.history().size(); i++) {
            NormEvent step = norm.history().get(i);
            citations(step.citations(), history.element(i));
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

    private void span(DateSpan span, DataPath at) {
        bound(span.start(), at);
        bound(span.end(), at);
    }

    private void bound(Bound bound, DataPath at) {
        if (bound instanceof Bound.Until until) {
            one(RecordKind.EVENT, Id.of(until.event()), at);
        }
    }

    private void citations(List<Citation> citations, DataPath owner) {
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

    private void many(Optional<RecordKind> expected, Collection<? extends Id<?>> ids, DataPath path) {
        int i = 0;
        for (Id<?> id : ids) {
            found.add(new Reference(path.element(i++), expected, id));
        }
    }

    private void one(RecordKind expected, Id<?> id, DataPath at) {
        found.add(new Reference(at, Optional.of(expected), id));
    }
}
