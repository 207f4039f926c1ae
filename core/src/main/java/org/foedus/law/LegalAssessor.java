package org.foedus.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foedus.id.Id;
import org.foedus.law.Assessment.NormAnswer;
import org.foedus.party.Party;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;
import org.foedus.source.Citation;
import org.foedus.source.Source;
import org.foedus.statement.Statement;

/**
 * Answers what the law says about a {@link Transfer}.
 *
 * <p><b>Whose law.</b> The actor's norms are asked about its action; the norms of each party on the route about letting
 * pass ({@link Action#TRANSIT}), and about {@link Action#TRANSSHIPMENT} where goods are loaded anew. In a re-export they are
 * also asked about re-exports: the state where the goods come from is named on the route, and its consent may be needed; so is a
 * {@linkplain Transfer#licensor() licensor} to which the goods do not return. Another who pays is asked about
 * {@link Action#FINANCE}, the destination about {@link Action#RECEIPT} and, where forces are sent, {@link Action#BASING}.
 * Norms of an organization that {@linkplain Norm#bindsMembers() bind its members} are asked about what those of them do who are
 * members on the day. A party that the question does not name is not asked.
 *
 * <p><b>Which norms.</b> A norm speaks if it is in force on the day and governs the transfer. It is in force from the day of
 * its entry into force, that day included, to the day of its repeal, that day not included; put forward, adopted or
 * suspended is not in force. A norm that speaks makes those that it {@linkplain Norm#overrides() overrides} give way,
 * unless it gives way itself. Norms that override each other in a circle do not make each other give way, and the trace
 * says so. Overriding goes by what the data say, not by rank.
 *
 * <p><b>What follows.</b> One norm that prohibits, on any place of the route, decides. Else one that refuses its consent in
 * principle decides. Else one that requires a consent or a decision makes the answer conditional. Else one of the actor's norms that permits decides; a permission by another state
 * on the route does not replace it. Where nothing speaks, the answer is {@link Verdict#NOT_REGULATED}; where the data hold no
 * law of the actor about the action, in force or not, {@link Verdict#UNDETERMINED}: nobody coded it.
 *
 * <p><b>What is not known</b> is looked at both ways. If every way in which the open facts could turn out leads to one
 * verdict, that is the answer. Otherwise it is {@link Verdict#UNDETERMINED}, with the smallest set of facts that would
 * decide it. Up to {@value #MAX_OPEN_FACTS} open facts are combined; a question with more is answered only if a prohibition
 * stands whatever they are, and says that the bound was reached.
 *
 * <p>{@linkplain Assessment#claims() Claims} are shown and decide nothing. An actor, item or destination that the data do
 * not know is no error: no definition names it, and the trace says so. Assessors are immutable and may be shared by threads.
 */
public final class LegalAssessor {
    /** The number of open facts of which all combinations are looked at: {@value}, hence 4,096 combinations. */
    public static final int MAX_OPEN_FACTS = 12;

    /** Where a law that is asked is missing, nothing can be ruled out. */
    static final Set<Verdict> ANY = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Verdict.UNDETERMINED)));

    private static final String CLAIMED_PROPERTY = "permitted";

    private final LegalRecords records;
    private final Wording wording;
    private final NormsByAction norms;
    private final NormsByAction binding;
    private final WhoseLaw whoseLaw;
    private final Circumstances circumstances;
    private final List<Statement> claims;

    private LegalAssessor(LegalRecords records) {
        this.records = records;
        wording = new Wording(records);
        norms = new NormsByAction(records.norms());
        binding = new NormsByAction(
                records.norms().stream().filter(Norm::bindsMembers).toList());
        whoseLaw = new WhoseLaw(norms, binding, records.memberships(), wording);
        circumstances = new Circumstances(records.circumstances(), wording);
        claims = records.statements().stream()
                .filter(statement -> statement.property().equals(CLAIMED_PROPERTY))
                .distinct()
                .toList();
    }

    /**
     * An assessor of the norms in the records given, such as the index of a dataset; takes time in proportion to the
     * number of norms, circumstances and statements.
     */
    public static LegalAssessor of(LegalRecords records) {
        return new LegalAssessor(records);
    }

    /** Whether the records hold any norm of a party about an action, in force or not. */
    public boolean hasLawOf(Id<Party> party, Action action) {
        return norms.has(party, action);
    }

    /** Answers one question. Norms that are read in different ways are evaluated in each of them. */
    public Assessment assess(Transfer transfer) {
        LegalCase legalCase = open(transfer, UnaryOperator.identity());
        List<Norm> disputed = legalCase.norms().stream()
                .filter(NormInCase::isPossible)
                .map(NormInCase::norm)
                .filter(norm -> !norm.readings().isEmpty())
                .toList();
        return disputed.isEmpty() ? assess(legalCase) : new CompetingReadings(this, disputed).assess(transfer);
    }

    /** Answers one question, every norm read in one way. */
    Assessment assess(Transfer transfer, UnaryOperator<Norm> readSo) {
        return assess(open(transfer, readSo));
    }

    private Assessment assess(LegalCase legalCase) {
        List<OpenFact> facts = legalCase.openFacts();
        if (facts.size() > MAX_OPEN_FACTS) {
            return beyondBound(legalCase, facts);
        }
        List<Completion> completions = Completion.of(facts);
        List<Decision> decisions = completions.stream().map(legalCase::in).toList();
        NormVoices voices = new NormVoices(legalCase, completions, decisions, wording);
        Set<Verdict> verdicts = verdicts(decisions);
        if (!legalCase.actorHasLaw() && verdicts.contains(Verdict.NOT_REGULATED)) {
            return withoutLaw(legalCase, voices, facts);
        }
        if (namesNoOrigin(legalCase.transfer())
                && verdicts.size() == 1
                && !isRefusal(verdicts.iterator().next())) {
            return withoutOrigin(legalCase, voices, facts);
        }
        if (verdicts.size() == 1) {
            Verdict verdict = verdicts.iterator().next();
            BitSet deciding = decidedBy(decisions);
            return assessment(
                    legalCase, verdict, voices, deciding, new Unknowns(facts, List.of(), List.of(), verdicts, false));
        }
        List<Integer> deciding = smallestDeciding(facts.size(), completions, decisions);
        List<Cause> causes = deciding.stream()
                .map(fact -> facts.get(fact).cause())
                .distinct()
                .toList();
        List<Decider> deciders = deciding.stream()
                .map(fact -> decider(facts, fact, completions, decisions))
                .toList();
        return assessment(
                legalCase,
                Verdict.UNDETERMINED,
                voices,
                new BitSet(),
                new Unknowns(facts, causes, deciders, verdicts, false));
    }

    private static boolean namesNoOrigin(Transfer transfer) {
        return transfer.action() == Action.RE_EXPORT
                && transfer.via().isEmpty()
                && transfer.licensor().isEmpty();
    }

    /** Whether an answer stands even if other laws, of which nothing is known, were asked too: none of them could lift it. */
    private static boolean isRefusal(Verdict verdict) {
        return verdict == Verdict.PROHIBITED || verdict == Verdict.REFUSED_IN_PRINCIPLE;
    }

    /** The state from which an item came may have kept the right to refuse that it is handed on. */
    private Assessment withoutOrigin(LegalCase legalCase, NormVoices voices, List<OpenFact> facts) {
        Cause cause = new Cause(
                Cause.Kind.MISSING_FACT,
                "the state from which the item came is not named, and its law may forbid to hand it on");
        return undetermined(
                legalCase, voices, facts, cause, "the state from which the item came, as the first on the route");
    }

    /** Where the data hold no law of the actor, that no norm stands against it says nothing. */
    private Assessment withoutLaw(LegalCase legalCase, NormVoices voices, List<OpenFact> facts) {
        String law = "the law of " + wording.party(legalCase.transfer().actor()) + " about "
                + Wording.action(legalCase.transfer().action());
        Cause cause = new Cause(Cause.Kind.MISSING_FACT, law + " is not in the data");
        return undetermined(legalCase, voices, facts, cause, law);
    }

    private Assessment undetermined(
            LegalCase legalCase, NormVoices voices, List<OpenFact> facts, Cause cause, String decider) {
        return assessment(
                legalCase,
                Verdict.UNDETERMINED,
                voices,
                new BitSet(),
                new Unknowns(facts, List.of(cause), List.of(Decider.of(decider)), ANY, false));
    }

    private LegalCase open(Transfer transfer, UnaryOperator<Norm> readSo) {
        FactFinder finder = new FactFinder(records, circumstances, wording, transfer);
        List<Asked> asked = whoseLaw.about(transfer);
        List<NormInCase> candidates = new ArrayList<>();
        Set<Id<Norm>> seen = new HashSet<>();
        for (int place = 0; place < asked.size(); place++) {
            Asked one = asked.get(place);
            NormsByAction law = one.isOrganization() ? binding : norms;
            for (Norm written : law.of(one.party(), one.actions().keySet())) {
                if (!one.isOrganization() || seen.add(written.id())) {
                    Norm norm = readSo.apply(written);
                    candidates.add(new NormInCase(
                            norm,
                            place,
                            one.isActor(),
                            new LifeOfNorm(norm, transfer.on(), wording).inForce(),
                            governs(norm, one.binds(norm), finder),
                            formula(norm.provided(), norm, finder)));
                    seen.add(norm.id());
                }
            }
        }
        candidates.sort(NormInCase.ORDER);
        return new LegalCase(
                transfer,
                asked,
                List.copyOf(candidates),
                new Overrides(candidates),
                norms.has(transfer.actor(), transfer.action()));
    }

    private static Formula governs(Norm norm, Formula binds, FactFinder finder) {
        Formula governs = formula(norm.governs(), norm, finder);
        if (norm.exemptions().isEmpty() && binds.equals(Formula.met())) {
            return governs;
        }
        List<Formula> all = new ArrayList<>(List.of(binds, governs));
        for (Exemption exemption : norm.exemptions()) {
            all.add(new Formula.Not(
                    new Formula.Exempting(exemption.label(), finder.find(exemption.when(), norm.jurisdiction()))));
        }
        return new Formula.AllOf(all);
    }

    private static Formula formula(Optional<Condition> condition, Norm norm, FactFinder finder) {
        return condition.map(one -> finder.find(one, norm.jurisdiction())).orElseGet(Formula::met);
    }

    private static Set<Verdict> verdicts(List<Decision> decisions) {
        return decisions.stream().map(Decision::verdict).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The norms that decide however the open facts turn out; if there are none, those that decide in some way. */
    private static BitSet decidedBy(List<Decision> decisions) {
        BitSet always = (BitSet) decisions.get(0).deciding().clone();
        BitSet ever = new BitSet();
        for (Decision decision : decisions) {
            always.and(decision.deciding());
            ever.or(decision.deciding());
        }
        return always.isEmpty() ? ever : always;
    }

    private Assessment beyondBound(LegalCase legalCase, List<OpenFact> facts) {
        NormVoices voices = NormVoices.ofKnown(legalCase, wording);
        BitSet prohibiting = legalCase.surelyProhibiting();
        if (!prohibiting.isEmpty()) {
            return assessment(
                    legalCase,
                    Verdict.PROHIBITED,
                    voices,
                    prohibiting,
                    new Unknowns(facts, List.of(), List.of(), Set.of(Verdict.PROHIBITED), true));
        }
        List<Cause> causes = new ArrayList<>();
        causes.add(new Cause(
                Cause.Kind.MISSING_FACT,
                facts.size() + " facts are not known, and no more than " + MAX_OPEN_FACTS + " are combined"));
        facts.stream().map(OpenFact::cause).distinct().forEach(causes::add);
        List<Decider> deciders =
                facts.stream().map(fact -> Decider.of(fact.fact())).toList();
        return assessment(
                legalCase,
                Verdict.UNDETERMINED,
                voices,
                new BitSet(),
                new Unknowns(facts, causes, deciders, ANY, true));
    }

    private Assessment assessment(
            LegalCase legalCase, Verdict verdict, NormVoices voices, BitSet deciding, Unknowns unknowns) {
        List<NormAnswer> decidedBy = new ArrayList<>();
        List<NormAnswer> alsoConsidered = new ArrayList<>();
        for (int i = 0; i < legalCase.norms().size(); i++) {
            Optional<NormAnswer> answer = voices.answer(i);
            if (answer.isPresent()) {
                (deciding.get(i) ? decidedBy : alsoConsidered).add(answer.get());
            }
        }
        List<Statement> said = claims(legalCase.transfer());
        List<Lock> locks = new Locks(legalCase, voices, wording).all();
        return Assessment.builder()
                .transfer(legalCase.transfer())
                .verdict(verdict)
                .possible(unknowns.possible())
                .decidedBy(decidedBy)
                .alsoConsidered(alsoConsidered)
                .locks(locks)
                .sources(sources(decidedBy, alsoConsidered))
                .claims(said)
                .causes(unknowns.causes())
                .wouldDecide(unknowns.deciders())
                .trace(new LegalNote(records, norms::has, wording, legalCase, voices)
                        .write(verdict, decidedBy, locks, unknowns, said))
                .build();
    }

    private List<Source> sources(List<NormAnswer> decidedBy, List<NormAnswer> alsoConsidered) {
        return Stream.concat(decidedBy.stream(), alsoConsidered.stream())
                .flatMap(answer -> answer.norm().citations().stream())
                .map(Citation::source)
                .distinct()
                .flatMap(source -> records.source(source).stream())
                .toList();
    }

    /** The smallest set of facts whose values decide the verdict; of several, the first in the fixed order. */
    private static List<Integer> smallestDeciding(int count, List<Completion> completions, List<Decision> decisions) {
        int all = (1 << count) - 1;
        int chosen = all;
        for (int candidate = 1; candidate < all; candidate++) {
            if (Integer.bitCount(candidate) < Integer.bitCount(chosen) && decides(candidate, completions, decisions)) {
                chosen = candidate;
            }
        }
        int smallest = chosen;
        return IntStream.range(0, count)
                .filter(fact -> (smallest >> fact & 1) == 1)
                .boxed()
                .toList();
    }

    private static boolean decides(int chosen, List<Completion> completions, List<Decision> decisions) {
        Map<Integer, Verdict> verdicts = new HashMap<>();
        for (int i = 0; i < completions.size(); i++) {
            Verdict verdict = decisions.get(i).verdict();
            Verdict earlier = verdicts.putIfAbsent(completions.get(i).of(chosen), verdict);
            if (earlier != null && earlier != verdict) {
                return false;
            }
        }
        return true;
    }

    private static Decider decider(
            List<OpenFact> facts, int fact, List<Completion> completions, List<Decision> decisions) {
        List<Decider.Alternative> alternatives = new ArrayList<>();
        for (boolean so : List.of(true, false)) {
            Set<Verdict> verdicts = new TreeSet<>();
            for (int i = 0; i < completions.size(); i++) {
                if (completions.get(i).holds(fact) == so) {
                    verdicts.add(decisions.get(i).verdict());
                }
            }
            if (!verdicts.isEmpty()) {
                String answer = verdicts.stream().map(Verdict::name).collect(Collectors.joining(" or "));
                alternatives.add(new Decider.Alternative(
                        facts.get(fact).value(so),
                        verdicts.size() == 1 ? answer : answer + ", as the other facts decide"));
            }
        }
        return new Decider(facts.get(fact).fact(), alternatives);
    }

    private List<Statement> claims(Transfer transfer) {
        return claims.stream()
                .filter(claim -> transfer.item().map(claim.about()::contains).orElse(false))
                .filter(claim -> claim.about().contains(transfer.actor())
                        || transfer.via().stream().anyMatch(claim.about()::contains)
                        || transfer.licensor().filter(claim.about()::contains).isPresent())
                .filter(claim -> claim.saidOn()
                        .map(day -> !day.isNotAfter(transfer.on()).isFalse())
                        .orElse(true))
                .sorted(Comparator.comparing(claim -> claim.id().value()))
                .toList();
    }
}
