package org.foedus.party;

import java.util.List;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.internal.DomainStyle;
import org.foedus.source.Citation;
import org.foedus.time.DateSpan;
import org.immutables.value.Value;

/** One spell of membership of a party in an organization or coalition. A party that left and came back has two. */
@DomainStyle
@SuppressWarnings("immutables:from")
@Value.Immutable
public abstract class Membership implements Identified {
    Membership() {}

    /** Starts a membership; all but the citations are required. */
    public static MembershipBuilder builder() {
        return new MembershipBuilder();
    }

    @Override
    public abstract Id<Membership> id();

    /** Who is a member. */
    public abstract Id<Party> member();

    /** The organization or coalition it is a member of. */
    public abstract Id<Party> organization();

    /** From the first day of membership to the last, both included. */
    public abstract DateSpan during();

    /** Where this is taken from. */
    public abstract List<Citation> citations();
}
