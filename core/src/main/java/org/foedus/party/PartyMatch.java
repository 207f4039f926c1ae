package org.foedus.party;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom a name or a code stands for: one party, several that it may be, or none that is known. */
public sealed interface PartyMatch {

    /** What was asked: {@code "\"Germany\" on 1955-05-05"}. */
    String asked();

    /** The party, if there is just one. */
    default Optional<Party> party() {
        return Optional.empty();
    }

    /** Whom it may stand for, each with the reason: the one, the several, or those that were probably meant. */
    List<PartyCandidate> candidates();

    /** The answer in one sentence, with every candidate and the reason for it. */
    String message();

    /**
     * One party.
     *
     * @param asked what was asked
     * @param found the party
     * @param because why it is the one, as a clause
     */
    record Resolved(String asked, Party found, String because) implements PartyMatch {
        @Override
        public Optional<Party> party() {
            return Optional.of(found);
        }

        @Override
        public List<PartyCandidate> candidates() {
            return List.of(new PartyCandidate(found, because));
        }

        @Override
        public String message() {
            return asked + " is " + new PartyCandidate(found, because);
        }
    }

    /**
     * Several parties bear the name or the code, and what was asked does not tell them apart.
     *
     * @param asked what was asked
     * @param candidates those that bear it, in the order in which the directory lists them
     */
    record Ambiguous(String asked, List<PartyCandidate> candidates) implements PartyMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String message() {
            return asked + " may be " + listed(candidates);
        }
    }

    /**
     * Nobody bears the name or the code, or nobody did on that day.
     *
     * @param asked what was asked
     * @param candidates who bears it on other days and who came before or after them, else who bears one like it; may be empty
     */
    record Unknown(String asked, List<PartyCandidate> candidates) implements PartyMatch {
        public Unknown {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String message() {
            return asked + " is nobody known"
                    + (candidates.isEmpty() ? "" : "; it may be meant for " + listed(candidates));
        }
    }

    private static String listed(List<PartyCandidate> candidates) {
        return candidates.stream().map(PartyCandidate::toString).collect(Collectors.joining(", or "));
    }
}
