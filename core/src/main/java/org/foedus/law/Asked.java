package org.foedus.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foedus.id.Id;
import org.foedus.party.Party;

/**
 * A party whose law is asked about a transfer.
 *
 * @param party whose law
 * @param roles as what it is asked
 * @param actions what it is asked about, each with whether it is bound: members of an organization may not have been members yet
 */
record Asked(Id<Party> party, Set<Role> roles, Map<Action, Formula> actions) {

    /** As what a party is asked. */
    enum Role {
        /** The one who acts. */
        ACTOR("the one who acts"),
        /** A state or fund on the route. */
        ROUTE("a state or fund on the route"),
        /** A state on the route of a re-export, or the one from which the goods come. */
        ORIGIN("a state on the route or of origin"),
        /** The state that gave the licence. */
        LICENSOR("the state that gave the licence"),
        /** The one who pays. */
        PAYER("the one who pays"),
        /** The destination. */
        RECIPIENT("the one who receives"),
        /** An organization whose law binds a member that is asked. */
        ORGANIZATION("an organization whose law binds its members");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    boolean isOrganization() {
        return roles.contains(Role.ORGANIZATION);
    }

    boolean isActor() {
        return roles.contains(Role.ACTOR);
    }

    /** Whether a norm of this party binds somebody in this transfer. */
    Formula binds(Norm norm) {
        List<Formula> bound = norm.actions().stream()
                .filter(actions::containsKey)
                .map(actions::get)
                .distinct()
                .toList();
        return bound.size() == 1 ? bound.get(0) : new Formula.AnyOf(bound);
    }
}
