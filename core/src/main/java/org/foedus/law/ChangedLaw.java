package org.foedus.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foedus.aid.Item;
import org.foedus.id.Id;
import org.foedus.party.Membership;
import org.foedus.party.Party;
import org.foedus.party.Person;
import org.foedus.source.Source;
import org.foedus.statement.Statement;
import org.foedus.time.PartialDate;

/**
 * Law as it would be if some of it were changed: what if a bill became law, a policy fell, a definition widened? Norms of the changes take
 * the place of those with the same identifier or come in addition; so do their definitions. Everything else is as it was.
 */
public final class ChangedLaw implements LegalRecords {
    private final LegalRecords law;
    private final LegalRecords changes;
    private final List<Norm> norms;

    private ChangedLaw(LegalRecords law, LegalRecords changes, List<Norm> norms) {
        this.law = law;
        this.changes = changes;
        this.norms = List.copyOf(norms);
    }

    /** A law with changes. */
    public static ChangedLaw of(LegalRecords law, LegalRecords changes) {
        Map<Id<Norm>, Norm> norms = new LinkedHashMap<>();
        law.norms().forEach(norm -> norms.put(norm.id(), norm));
        changes.norms().forEach(norm -> norms.put(norm.id(), norm));
        return new ChangedLaw(law, changes, List.copyOf(norms.values()));
    }

    /** This law, with some norms put into force on a day, the day included, whatever their history says about it. */
    public ChangedLaw inForceOn(LocalDate day, Set<Id<Norm>> chosen) {
        return new ChangedLaw(
                law,
                changes,
                norms.stream()
                        .map(norm -> chosen.contains(norm.id()) ? inForceOn(day, norm) : norm)
                        .toList());
    }

    private static Norm inForceOn(LocalDate day, Norm norm) {
        List<NormEvent> history = new ArrayList<>(norm.history().stream()
                .filter(step -> step.kind() == NormEvent.Kind.PROPOSED || step.kind() == NormEvent.Kind.ADOPTED)
                .toList());
        history.add(NormEvent.builder()
                .kind(NormEvent.Kind.IN_FORCE)
                .on(PartialDate.of(day))
                .build());
        return Norm.builder().from(norm).history(history).build();
    }

    @Override
    public List<Norm> norms() {
        return norms;
    }

    @Override
    public List<Circumstance> circumstances() {
        return law.circumstances();
    }

    @Override
    public List<Membership> memberships() {
        return law.memberships();
    }

    @Override
    public List<Statement> statements() {
        return law.statements();
    }

    @Override
    public Optional<Definition> definition(Id<Definition> id) {
        return changes.definition(id).or(() -> law.definition(id));
    }

    @Override
    public Optional<Source> source(Id<Source> id) {
        return law.source(id).or(() -> changes.source(id));
    }

    @Override
    public Optional<Item> item(Id<Item> id) {
        return law.item(id).or(() -> changes.item(id));
    }

    @Override
    public Optional<Party> party(Id<Party> id) {
        return law.party(id).or(() -> changes.party(id));
    }

    @Override
    public Optional<Person> person(Id<Person> id) {
        return law.person(id).or(() -> changes.person(id));
    }
}
