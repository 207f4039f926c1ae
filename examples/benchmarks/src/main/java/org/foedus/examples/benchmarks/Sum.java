package org.foedus.examples.benchmarks;

import org.foedus.io.PlacedRecord;
import org.foedus.io.Problem;
import org.foedus.io.RecordVisitor;

/** Counts what is read, and accepts no problem. */
final class Sum implements RecordVisitor<PlacedRecord> {
    private long total;

    @Override
    public void record(PlacedRecord record) {
        total++;
    }

    @Override
    public void problem(Problem problem) {
        throw new IllegalStateException(problem.toString());
    }

    void add(int number) {
        total += number;
    }

    long total() {
        return total;
    }
}
