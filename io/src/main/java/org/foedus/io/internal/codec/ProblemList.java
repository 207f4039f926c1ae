package org.foedus.io.internal.codec;

import java.util.List;
import org.foedus.id.Identified;
import org.foedus.io.Problem;
import org.foedus.io.ReadOptions;

/** Takes the problems of one value, which has no other documents beside it. */
record ProblemList(List<Problem> all) implements DocumentSink {
    @Override
    public boolean problem(Problem problem) {
        all.add(problem);
        return all.size() < ReadOptions.defaults().maxProblems();
    }

    @Override
    public int problems() {
        return all.size();
    }

    @Override
    public void leftOut(int problem, String name) {
        // Whoever reads one value takes it whole or not at all, so that nothing is left out.
    }

    @Override
    public void memberLeftOut(int problem, String member) {
        // For the same reason.
    }

    @Override
    public boolean isKnown(Identified value) {
        return false;
    }
}
