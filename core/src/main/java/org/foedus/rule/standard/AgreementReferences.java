package org.foedus.rule.standard;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.BindingForce;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.Consultation;
import org.foedus.agreement.EventEffect;
import org.foedus.agreement.Participation;
import org.foedus.agreement.Qualifier;
import org.foedus.agreement.Relation;
import org.foedus.agreement.ResponseMeasure;
import org.foedus.agreement.Signatory;
import org.foedus.agreement.Term;
import org.foedus.agreement.TerminationClause;
import org.foedus.agreement.Timing;
import org.foedus.agreement.TreatyAction;
import org.foedus.agreement.Trigger;
import org.foedus.aid.AmountPart;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.rule.DataPath;

/** Collects the mentions of other records in an agreement and all that it holds. */
final class AgreementReferences {
    private final References to;
    private final Set<String> commitments = new HashSet<>();

    AgreementReferences(References to) {
        this.to = to;
    }

    /** Collects the mentions in an agreement. */
    void walk(Agreement agreement, DataPath path) {
        agreement
                .commitments()
                .forEach(commitment -> commitments.add(commitment.id().value()));
        DataPath participations = path.member("participations");
        for (int i = 0; i < agreement.participations().size(); i++) {
            Participation participation = agreement.participations().get(i);
            DataPath at = participations.element(i);
            to.one(RecordKind.PARTY, participation.party(), at.member("party"));
            actions(participation.actions(), at);
            for (int k = 0; k < participation.reservations().size(); k++) {
                to.citations(
                        participation.reservations().get(k).citations(),
                        at.member("reservations").element(k));
            }
        }
        actions(agreement.actions(), path);
        agreement.entryIntoForce().ifPresent(clause -> {
            DataPath at = path.member("entryIntoForce");
            to.many(Optional.of(RecordKind.PARTY), clause.including(), at.member("including"));
            to.citations(clause.citations(), at);
        });
        agreement.term().ifPresent(clause -> {
            term(clause.term(), path.member("term").member("term"));
            to.citations(clause.citations(), path.member("term"));
        });
        agreement.renewal().ifPresent(clause -> to.citations(clause.citations(), path.member("renewal")));
        agreement.termination().ifPresent(clause -> termination(clause, path.member("termination")));
        DataPath effects = path.member("eventEffects");
        for (int i = 0; i < agreement.eventEffects().size(); i++) {
            EventEffect effect = agreement.eventEffects().get(i);
            to.one(RecordKind.EVENT, effect.event(), effects.element(i).member("event"));
            to.citations(effect.citations(), effects.element(i));
        }
        agreement.consultation().ifPresent(clause -> consultation(clause, path.member("consultation")));
        agreement.review().ifPresent(clause -> {
            clause.commitment()
                    .ifPresent(id -> commitment(id, path.member("review").member("commitment")));
            to.citations(clause.citations(), path.member("review"));
        });
        DataPath claims = path.member("bindingForce");
        for (int i = 0; i < agreement.bindingForce().size(); i++) {
            BindingForce claim = agreement.bindingForce().get(i);
            DataPath at = claims.element(i);
            claim.party().ifPresent(party -> to.one(RecordKind.PARTY, party, at.member("party")));
            to.citations(claim.citations(), at);
        }
        DataPath relations = path.member("relations");
        for (int i = 0; i < agreement.relations().size(); i++) {
            Relation relation = agreement.relations().get(i);
            DataPath at = relations.element(i);
            relation.to().ifPresent(other -> to.one(RecordKind.AGREEMENT, other, at.member("to")));
            to.citations(relation.citations(), at);
        }
        DataPath owed = path.member("commitments");
        for (int i = 0; i < agreement.commitments().size(); i++) {
            commitment(agreement.commitments().get(i), owed.element(i));
        }
        DataPath measures = path.member("responseMeasures");
        for (int i = 0; i < agreement.responseMeasures().size(); i++) {
            ResponseMeasure measure = agreement.responseMeasures().get(i);
            DataPath at = measures.element(i);
            measure.commitment().ifPresent(id -> commitment(id, at.member("commitment")));
            to.citations(measure.citations(), at);
        }
        DataPath qualifiers = path.member("qualifiers");
        for (int i = 0; i < agreement.qualifiers().size(); i++) {
            Qualifier qualifier = agreement.qualifiers().get(i);
            DataPath at = qualifiers.element(i);
            to.many(Optional.of(RecordKind.PARTY), qualifier.obligors(), at.member("obligors"));
            to.citations(qualifier.citations(), at);
        }
        DataPath limits = path.member("scopeLimits");
        for (int i = 0; i < agreement.scopeLimits().size(); i++) {
            to.citations(agreement.scopeLimits().get(i).citations(), limits.element(i));
        }
        to.citations(agreement.citations(), path);
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
                signatory.person().ifPresent(id -> to.one(RecordKind.PERSON, id, signer.member("person")));
                signatory.office().ifPresent(id -> to.one(RecordKind.OFFICE, id, signer.member("office")));
            }
            to.citations(action.citations(), at);
        }
    }

    private void term(Term term, DataPath path) {
        if (term instanceof Term.UntilEvent until) {
            to.one(RecordKind.EVENT, until.event(), path.member("event"));
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
                .ifPresent(passage -> to.one(
                        RecordKind.SOURCE,
                        passage.source(),
                        path.member("survival").member("source")));
        to.citations(clause.citations(), path);
    }

    private void consultation(Consultation clause, DataPath path) {
        trigger(clause.trigger(), path.member("trigger"));
        clause.commitment().ifPresent(id -> commitment(id, path.member("commitment")));
        to.citations(clause.citations(), path);
    }

    private void commitment(Commitment commitment, DataPath path) {
        to.many(Optional.of(RecordKind.PARTY), commitment.obligors(), path.member("obligors"));
        to.many(Optional.of(RecordKind.PARTY), commitment.beneficiaries(), path.member("beneficiaries"));
        commitment.trigger().ifPresent(trigger -> trigger(trigger, path.member("trigger")));
        commitment
                .timing()
                .flatMap(Timing::until)
                .ifPresent(
                        id -> to.one(RecordKind.EVENT, id, path.member("timing").member("until")));
        commitment.amount().ifPresent(amount -> {
            parts(amount.partOf(), path.member("amount").member("partOf"));
            parts(amount.comprises(), path.member("amount").member("comprises"));
        });
        to.citations(commitment.citations(), path);
    }

    private void trigger(Trigger trigger, DataPath path) {
        to.many(Optional.of(RecordKind.PARTY), trigger.against(), path.member("against"));
        to.many(Optional.of(RecordKind.PARTY), trigger.by(), path.member("by"));
    }

    private void parts(List<AmountPart> parts, DataPath path) {
        for (int i = 0; i < parts.size(); i++) {
            DataPath at = path.element(i).member("commitment");
            parts.get(i).commitment().ifPresent(id -> commitment(id, at));
        }
    }

    /** A mention of a commitment resolves inside its agreement; one that does not is left for the rule to report. */
    private void commitment(Id<?> id, DataPath at) {
        if (!commitments.contains(id.value())) {
            to.many(Optional.empty(), List.of(id), at);
        }
    }
}
