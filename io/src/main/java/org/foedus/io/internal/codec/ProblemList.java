package org.foedus.io.internal.codec;

import java.util.List;
import org.foedus.id.Identified;
import org.foedus.io.Problem;

/**
 * Takes the problems of one value, which has no other documents beside it.
 *
 * @param all takes them
 * @param most after how many of them the value need not be read further
 */
record ProblemList(List<Problem> all, int most) implements DocumentSink {
    @Override
    public boolean problem(Problem problem) {
        boolean room = all.size() < most;
        all.add(room ? problem : DocumentSink.tooMany(most, problem.position()));
        return room;
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
