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
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.agreement.ScopeLimit;
import org.foedus.agreement.ScopeLimit.Limit;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.id.Id;
import org.foedus.law.Action;
import org.foedus.law.Assessment;
import org.foedus.law.LegalAssessor;
import org.foedus.law.Norm;
import org.foedus.law.Transfer;
import org.foedus.law.Verdict;
import org.foedus.party.Party;
import org.foedus.time.PartialDate;

/**
 * Which promises touch limits on what their giver may do: those of its law, and those that the text itself states.
 *
 * <p>A promise to help rarely says by which means. It can be kept by a gift or by paying, as far as its kind lets it; the law is asked about
 * each means on its own, with the item left open unless the law makes no difference. What a text says about lethality is no legal
 * classification and is shown beside the answer, not put into the question.
 *
 * <p>Past help that is recalled, what the partner owes, how given goods may be used, and kinds of help that no action of the law stands for
 * (sanctions, reforms, talks) touch nothing and are left out; so are means about which the data hold no law of the giver, and means that
 * its law permits without a limit. What both sides owe each other is no help that the text limits.
 */
public final class LegalScope {
    private static final Set<CommitmentKind> GOODS = EnumSet.of(
            CommitmentKind.MILITARY_EQUIPMENT,
            CommitmentKind.MILITARY_ASSISTANCE_GENERAL,
            CommitmentKind.COMBAT_AIRCRAFT,
            CommitmentKind.AIR_DEFENCE,
            CommitmentKind.AMMUNITION);
    private static final Set<Action> LETHAL_OR_NOT =
            EnumSet.of(Action.GIFT, Action.SALE, Action.FINANCE, Action.TRAINING);

    /**
     * What the law says about one means to keep a promise.
     *
     * @param action the means
     * @param assessment the answer of the law, with the item left open
     */
    public record Means(Action action, Assessment assessment) {}

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
                    on.or(() -> signed(agreement, giver))
                            .flatMap(day -> scope.touched(agreement, commitment, giver, day))
                            .ifPresent(touched::add);
                }
            }
        }
        return touched;
    }

    private static Optional<LocalDate> signed(Agreement agreement, Id<Party> giver) {
        return agreement.participations().stream()
                .filter(participation -> participation.party().equals(giver))
                .flatMap(participation -> participation.actions().stream())
                .filter(action -> action.kind() == TreatyActionKind.SIGNATURE)
                .flatMap(action -> action.actedOn().flatMap(PartialDate::day).stream())
                .findFirst();
    }

    private Optional<Touched> touched(Agreement agreement, Commitment commitment, Id<Party> giver, LocalDate day) {
        Set<Action> actions = actions(commitment);
        if (commitment.modality() == Modality.RECALLS_PAST || actions.isEmpty()) {
            return Optional.empty();
        }
        List<Means> means = new ArrayList<>();
        for (Action action : actions) {
            if (law.hasLawOf(giver, action)) {
                Assessment answer = law.assess(question(commitment, giver, action, day));
                if (meetsLimit(answer)) {
                    means.add(new Means(action, answer));
                }
            }
        }
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

    private static boolean meetsLimit(Assessment answer) {
        return Stream.concat(answer.decidedBy().stream(), answer.alsoConsidered().stream())
                .anyMatch(one -> one.norm().effect() != Norm.Effect.PERMITS);
    }

    private static Set<Action> actions(Commitment commitment) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        if (GOODS.stream().anyMatch(commitment::isAbout)) {
            actions.addAll(EnumSet.of(Action.GIFT, Action.SALE, Action.FINANCE));
        }
        if (commitment.isAbout(CommitmentKind.TRAINING)) {
            actions.add(Action.TRAINING);
        }
        if (commitment.isAbout(CommitmentKind.INTELLIGENCE_SHARING)) {
            actions.add(Action.INTELLIGENCE);
        }
        if (commitment.isAbout(CommitmentKind.DEFENSE)) {
            actions.add(Action.DEPLOYMENT);
        }
        return actions;
    }

    private static Transfer question(Commitment commitment, Id<Party> giver, Action action, LocalDate day) {
        return Transfer.builder()
                .id(Id.of(commitment.id().value()))
                .actor(giver)
                .action(action)
                .destination(commitment.beneficiaries().stream()
                        .filter(party -> !party.equals(giver))
                        .findFirst())
                .on(day)
                .build();
    }
}
