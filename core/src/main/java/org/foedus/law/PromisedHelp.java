package org.foedus.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.Commitment;
import org.foedus.agreement.CommitmentKind;
import org.foedus.agreement.Modality;
import org.foedus.id.Id;
import org.foedus.party.Party;

/**
 * What the law of a giver says about the help that it promises.
 *
 * <p>A promise to help rarely says by which means. It can be kept by a gift or by paying, as far as its kind lets it; the law is asked about
 * each means on its own, with the item left open unless the law makes no difference. What a text says about lethality is no legal
 * classification and is not put into the question.
 */
public final class PromisedHelp {
    private static final Set<CommitmentKind> GOODS = EnumSet.of(
            CommitmentKind.MILITARY_EQUIPMENT,
            CommitmentKind.MILITARY_ASSISTANCE_GENERAL,
            CommitmentKind.COMBAT_AIRCRAFT,
            CommitmentKind.AIR_DEFENCE,
            CommitmentKind.AMMUNITION);

    /**
     * What the law says about one means to keep a promise.
     *
     * @param action the means
     * @param assessment the answer of the law, with the item left open
     */
    public record Means(Action action, Assessment assessment) {}

    private PromisedHelp() {}

    /**
     * The means by which a promise can be kept. None if it only recalls past help, or is of a kind that no action of the law stands for:
     * sanctions, reforms, talks.
     */
    public static Set<Action> means(Commitment promise) {
        Set<Action> means = EnumSet.noneOf(Action.class);
        if (promise.modality() == Modality.RECALLS_PAST) {
            return means;
        }
        if (GOODS.stream().anyMatch(promise::isAbout)) {
            means.addAll(EnumSet.of(Action.GIFT, Action.SALE, Action.FINANCE));
        }
        if (promise.isAbout(CommitmentKind.TRAINING)) {
            means.add(Action.TRAINING);
        }
        if (promise.isAbout(CommitmentKind.INTELLIGENCE_SHARING)) {
            means.add(Action.INTELLIGENCE);
        }
        if (promise.isAbout(CommitmentKind.DEFENSE)) {
            means.add(Action.DEPLOYMENT);
        }
        return means;
    }

    /** The day on which a giver signed an agreement, with whatever effect; empty if it is not known to the day. */
    public static Optional<LocalDate> signed(Agreement agreement, Id<Party> giver) {
        return agreement.participations().stream()
                .filter(participation -> participation.party().equals(giver))
                .flatMap(participation -> participation.actions().stream())
                .filter(action -> action.kind().isSignature())
                .flatMap(action -> action.actedOn().stream())
                .filter(date -> !date.isUncertain() && !date.isApproximate())
                .flatMap(date -> date.day().stream())
                .findFirst();
    }

    /** What the law says about each means to keep a promise; those about which the data hold no law of the giver are left out. */
    public static List<Means> ask(LegalAssessor law, Commitment promise, Id<Party> giver, LocalDate day) {
        List<Means> means = new ArrayList<>();
        for (Action action : means(promise)) {
            if (law.hasLawOf(giver, action)) {
                means.add(new Means(action, law.assess(question(promise, giver, action, day))));
            }
        }
        return means;
    }

    private static Transfer question(Commitment promise, Id<Party> giver, Action action, LocalDate day) {
        return Transfer.builder()
                .id(Id.of(promise.id().value()))
                .actor(giver)
                .action(action)
                .destination(promise.beneficiaries().stream()
                        .filter(party -> !party.equals(giver))
                        .findFirst())
                .on(day)
                .build();
    }
}
