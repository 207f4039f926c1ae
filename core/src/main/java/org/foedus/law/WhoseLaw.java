package org.foedus.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foedus.id.Id;
import org.foedus.law.Asked.Role;
import org.foedus.law.OpenFact.Gap;
import org.foedus.party.Membership;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.time.Truth;

/** Finds whose law is asked about a transfer, and about which actions. */
final class WhoseLaw {
    private final NormsByAction norms;
    private final Map<Id<Party>, List<Membership>> memberships;
    private final Wording wording;

    /**
     * Of the memberships given, those count whose organization has norms that bind its members.
     */
    WhoseLaw(NormsByAction norms, NormsByAction binding, Collection<Membership> memberships, Wording wording) {
        this.norms = norms;
        this.memberships = memberships.stream()
                .filter(one -> binding.has(one.organization()))
                .collect(Collectors.groupingBy(Membership::member));
        this.wording = wording;
    }

    /** Whose law is asked: the actor's first, then along the route, then that of others. */
    List<Asked> about(Transfer transfer) {
        Map<Id<Party>, Asked> asked = new LinkedHashMap<>();
        boolean reExport = transfer.action() == Action.RE_EXPORT;
        add(asked, transfer.actor(), Role.ACTOR, transfer.action());
        for (Id<Party> stop : transfer.via()) {
            add(asked, stop, reExport ? Role.ORIGIN : Role.ROUTE, Action.TRANSIT);
            if (reExport) {
                add(asked, stop, Role.ORIGIN, Action.RE_EXPORT);
                add(asked, stop, Role.ORIGIN, Action.CONSENT_TO_RE_EXPORT);
            }
        }
        transfer.transshippedIn().forEach(stop -> add(asked, stop, Role.ROUTE, Action.TRANSSHIPMENT));
        transfer.licensor()
                .filter(state -> !state.equals(transfer.actor())
                        && !transfer.destination().filter(state::equals).isPresent())
                .ifPresent(state -> {
                    add(asked, state, Role.LICENSOR, Action.RE_EXPORT);
                    add(asked, state, Role.LICENSOR, Action.CONSENT_TO_RE_EXPORT);
                });
        transfer.payer()
                .filter(payer -> !payer.equals(transfer.actor()))
                .ifPresent(payer -> add(asked, payer, Role.PAYER, Action.FINANCE));
        transfer.destination().ifPresent(state -> {
            receives(asked, state, Action.RECEIPT);
            if (transfer.action() == Action.DEPLOYMENT) {
                receives(asked, state, Action.BASING);
            }
        });
        List<Asked> all = new ArrayList<>(asked.values());
        all.addAll(organizations(all, transfer));
        return List.copyOf(all);
    }

    private static void add(Map<Id<Party>, Asked> asked, Id<Party> party, Role role, Action action) {
        Asked one = asked.computeIfAbsent(party, id -> new Asked(id, EnumSet.of(role), new EnumMap<>(Action.class)));
        one.roles().add(role);
        one.actions().put(action, Formula.met());
    }

    /** The one who receives is asked where the data hold its law: most laws do not forbid to take what is given. */
    private void receives(Map<Id<Party>, Asked> asked, Id<Party> party, Action action) {
        if (norms.has(party, action)) {
            add(asked, party, Role.RECIPIENT, action);
        }
    }

    /** The organizations that bind those who are asked, as far as these are members on the day. */
    private Collection<Asked> organizations(List<Asked> members, Transfer transfer) {
        Map<Id<Party>, Asked> organizations = new LinkedHashMap<>();
        for (Asked member : members) {
            memberships.getOrDefault(member.party(), List.of()).stream()
                    .collect(Collectors.groupingBy(Membership::organization, LinkedHashMap::new, Collectors.toList()))
                    .forEach((organization, spells) -> {
                        Formula bound = member(member.party(), organization, spells, transfer);
                        if (!bound.known().isFalse()) {
                            Asked one = organizations.computeIfAbsent(
                                    organization,
                                    id -> new Asked(id, EnumSet.of(Role.ORGANIZATION), new EnumMap<>(Action.class)));
                            member.actions()
                                    .keySet()
                                    .forEach(action -> one.actions().merge(action, bound, WhoseLaw::either));
                        }
                    });
        }
        return organizations.values();
    }

    private static Formula either(Formula one, Formula other) {
        return one.known().isTrue() ? one : new Formula.AnyOf(List.of(one, other));
    }

    private Formula member(Id<Party> member, Id<Party> organization, List<Membership> spells, Transfer transfer) {
        Truth known = Truth.anyOf(spells.stream()
                .map(spell -> spell.during().contains(transfer.on()))
                .toList());
        String who = wording.party(member) + " is a member of " + wording.party(organization);
        if (!known.isUnknown()) {
            return Formula.Test.of(known.isTrue(), who);
        }
        String reason = "the dates do not tell whether " + who + " on " + transfer.on();
        return Formula.Test.open(
                new OpenFact(
                        "member:" + member + ":" + organization,
                        "whether " + who + " on " + transfer.on(),
                        "it is",
                        "it is not",
                        new Cause(Cause.Kind.IMPRECISE_DATE, reason),
                        Gap.NONE),
                reason);
    }
}
