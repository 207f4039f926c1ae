package org.foedus.law;

import java.util.List;
import java.util.Set;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;

/**
 * What is open about a case.
 *
 * @param facts every open fact
 * @param causes why it cannot be told; empty if it can
 * @param deciders what would decide it; empty if it can be told
 * @param possible the verdicts that it may come to
 * @param beyondBound whether there were too many open facts to combine
 */
record Unknowns(
        List<OpenFact> facts, List<Cause> causes, List<Decider> deciders, Set<Verdict> possible, boolean beyondBound) {}
