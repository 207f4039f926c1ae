package org.foedus.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.ScopeLimit;
import org.foedus.agreement.ScopeLimit.Limit;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.LegalAssessor;
import org.foedus.law.PromisedHelp;
import org.foedus.law.PromisedHelp.Means;
import org.foedus.law.Verdict;
import org.foedus.party.Party;

/**
 * Which promises touch limits on what their giver may do: those of its law, and those that the text itself states.
 *
 * <p>The law is asked about each means to keep a promise, as {@link PromisedHelp} says. What a text says about lethality is shown beside the
 * answer.
 *
 * <p>Past help that is recalled, what the partner owes, how given goods may be used, and kinds of help that no action of the law stands for
 * (sanctions, reforms, talks) touch nothing and are left out; so are means about which the data hold no law of the giver, and means to
 * which, whatever is given, its law puts no limit. A licence that is always given is none. What both sides owe each other is no help that
 * the text limits.
 */
public final class LegalScope {
    private static final Set<Action> LETHAL_OR_NOT =
            EnumSet.of(Action.GIFT, Action.SALE, Action.FINANCE, Action.TRAINING);

    private static final Set<Verdict> FREE = EnumSet.of(Verdict.PERMITTED, Verdict.NOT_REGULATED);

    /**
     * A promise that touches a limit.
     *
     * @param agreement the agreement
     * @param commitment the promise
     * @param giver who owes it
     * @param on the day on which the law is asked
     * @param means the means that meet a limit of the law of the giver, each with its answer
     * @param limits the limits on the giver that the text states
     */
    public record Touched(
            Agreement agreement,
            Commitment commitment,
            Id<Party> giver,
            LocalDate on,
            List<Means> means,
            List<ScopeLimit> limits) {

        /**
         * Whether the law lets the promise be kept: as the most favourable of its means says. {@link Verdict#NOT_REGULATED} if only the
         * text states a limit.
         */
        public Verdict verdict() {
            return Stream.of(
                            Verdict.PERMITTED,
                            Verdict.NOT_REGULATED,
                            Verdict.UNDETERMINED,
                            Verdict.PERMITTED_ON_CONDITION,
                            Verdict.REFUSED_IN_PRINCIPLE,
                            Verdict.PROHIBITED)
                    .filter(verdict ->
                            means.stream().anyMatch(one -> one.assessment().verdict() == verdict))
                    .findFirst()
                    .orElse(Verdict.NOT_REGULATED);
        }
    }

    private final LegalAssessor law;

    private LegalScope(LegalAssessor law) {
        this.law = law;
    }

    /**
     * The promises that touch a limit, in the order of the data.
     *
     * @param on the day on which the law is asked; the day on which the giver signed, if empty
     */
    public static List<Touched> of(LegalAssessor law, List<Agreement> agreements, Optional<LocalDate> on) {
        LegalScope scope = new LegalScope(law);
        List<Touched> touched = new ArrayList<>();
        for (Agreement agreement : agreements) {
            for (Commitment commitment : agreement.commitments()) {
                for (Id<Party> giver : commitment.obligors()) {
                    on.or(() -> PromisedHelp.signed(agreement, giver))
                            .flatMap(day -> scope.touched(agreement, commitment, giver, day))
                            .ifPresent(touched::add);
                }
            }
        }
        return touched;
    }

    private Optional<Touched> touched(Agreement agreement, Commitment commitment, Id<Party> giver, LocalDate day) {
        Set<Action> actions = PromisedHelp.means(commitment);
        List<Means> means = PromisedHelp.ask(law, commitment, giver, day).stream()
                .filter(LegalScope::meetsLimit)
                .toList();
        List<ScopeLimit> limits = agreement.scopeLimits().stream()
                .filter(limit -> limits(limit.limit(), actions) && covers(limit, commitment))
                .filter(limit -> Collections.disjoint(commitment.obligors(), commitment.beneficiaries()))
                .toList();
        return means.isEmpty() && limits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Touched(agreement, commitment, giver, day, means, limits));
    }

    private static boolean limits(Limit limit, Set<Action> actions) {
        return switch (limit) {
            case NON_LETHAL_ONLY, NON_LETHAL_FOCUS, NON_LETHAL_NAMED -> !Collections.disjoint(actions, LETHAL_OR_NOT);
            case NO_TROOPS -> actions.contains(Action.DEPLOYMENT);
            case NEUTRALITY_RESPECTED ->
                actions.contains(Action.DEPLOYMENT) || !Collections.disjoint(actions, LETHAL_OR_NOT);
            case LETHAL_AND_NON_LETHAL_COVERED, END_USE_SELF_DEFENCE, END_USE_LAWFUL, END_USER_CONTROL, OTHER -> false;
        };
    }

    private static boolean covers(ScopeLimit limit, Commitment commitment) {
        List<String> places = commitment.citations().stream()
                .flatMap(citation -> citation.locator().stream())
                .map(Object::toString)
                .toList();
        return limit.covers()
                .map(Scope::of)
                .map(scope -> scope.includes(places))
                .orElse(true);
    }

    private static boolean meetsLimit(Means means) {
        return !FREE.containsAll(means.assessment().possible());
    }
}
