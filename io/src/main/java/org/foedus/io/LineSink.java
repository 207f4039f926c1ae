package org.foedus.io;

import java.util.ArrayList;
import java.util.List;
import org.foedus.id.Identified;
import org.foedus.io.internal.codec.DocumentSink;

/** What is noticed in one line after another. */
final class LineSink implements DocumentSink {
    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private int notes;
    private boolean leftOut;
    private String leftOutId = "";

    /**
     * @param most after how many problems a line need not be read further
     */
    LineSink(int most) {
        this.most = most;
    }

    /** Begins another line. */
    void begin() {
        problems.clear();
        notes = 0;
        leftOut = false;
    }

    /** The problems of the line. */
    List<Problem> found() {
        return problems;
    }

    /** Whether the line gives no record. */
    boolean isLeftOut() {
        return leftOut;
    }

    /** The identifier of the record that the line does not give; empty if it cannot be told. */
    String leftOut() {
        return leftOutId;
    }

    @Override
    public boolean problem(Problem problem) {
        problems.add(problem);
        notes += problem.code().isNote() ? 1 : 0;
        return problems.size() - notes <= most;
    }

    @Override
    public int problems() {
        return problems.size();
    }

    @Override
    public void leftOut(int problem, String id) {
        leftOut = true;
        leftOutId = id;
        if (!problems.isEmpty()) {
            int reason = problem >= 0 && problem < problems.size() ? problem : problems.size() - 1;
            problems.set(reason, problems.get(reason).andLeftOut(id));
        }
    }

    @Override
    public void memberLeftOut(int problem, String member) {
        problems.set(problem, problems.get(problem).andMemberLeftOut(member));
    }

    @Override
    public boolean isKnown(Identified value) {
        return false;
    }
}
