package org.foedus.law;

import java.util.List;
import org.foedus.reason.Cause;
import org.foedus.reason.Decider;

/**
 * What is open about a case.
 *
 * @param facts every open fact
 * @param causes why it cannot be told; empty if it can
 * @param deciders what would decide it; empty if it can be told
 * @param beyondBound whether there were too many open facts to combine
 */
record Unknowns(List<OpenFact> facts, List<Cause> causes, List<Decider> deciders, boolean beyondBound) {}
