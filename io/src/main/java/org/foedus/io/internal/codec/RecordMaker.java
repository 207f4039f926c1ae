package org.foedus.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.Problem;
import org.foedus.io.ReadOptions;
import org.foedus.io.internal.table.Binding;
import org.foedus.io.internal.table.CellProblem;
import org.foedus.io.internal.table.Condition;
import org.foedus.io.internal.table.RecordRule;
import org.foedus.io.internal.table.RowGroup;

/** Makes the records of one rule, each of a row or of a group of rows. */
public final class RecordMaker {
    private static final int ALL = -1;
    private static final int ROWS = -2;

    private final RecordRule rule;
    private final int each;
    private final Predicate<RowGroup> when;
    private final int per;
    private final Filler filler;
    private final Codec<? extends Identified> codec;
    private final RecordedTokens tokens = new RecordedTokens();
    private final List<Problem> found = new ArrayList<>();
    private final JsonInput in = JsonInput.ofTokens(
            ReadOptions.defaults(),
            new ProblemList(found, ReadOptions.defaults().maxProblems()));

    /**
     * @param rule which record, and of what it is made
     * @param binding the columns of the table
     * @param source the identifier of the source that is cited
     */
    public RecordMaker(RecordRule rule, Binding binding, String source) {
        this.rule = rule;
        this.each = rule.each()
                .map(over -> over.name().equals(TemplateCompiler.EACH_ROW) ? ROWS : binding.slot(over))
                .orElse(ALL);
        this.codec = DatasetCodec.records(rule.kind()).codec();
        this.when = rule.when().map(condition -> test(condition, binding)).orElse(rows -> true);
        this.per = rule.per().map(binding::slot).orElse(-1);
        this.filler = new TemplateCompiler(binding, source).record(rule.template(), codec);
    }

    /** A test of a condition on rows of a table. */
    public static Predicate<RowGroup> test(Condition condition, Binding binding) {
        return new TemplateCompiler(binding, "").condition(condition);
    }

    /** The kind of record. */
    public RecordKind kind() {
        return rule.kind();
    }

    /** Whether several rows make the same record. */
    public boolean isOnce() {
        return rule.once();
    }

    /** Makes the records. That one cannot be made is a problem of the rows. */
    public void make(RowGroup rows, Consumer<Identified> made) {
        if (per < 0) {
            ofEach(rows, made);
        } else {
            rows.eachPart(per, () -> ofEach(rows, made));
        }
    }

    private void ofEach(RowGroup rows, Consumer<Identified> made) {
        Runnable one = () -> one(rows).ifPresent(made);
        if (each == ALL) {
            one.run();
        } else if (each == ROWS) {
            rows.eachRow(one);
        } else {
            rows.eachItem(each, item -> one.run());
        }
    }

    /** Makes a record; empty if the rule does not apply, or if it cannot be made, which is then a problem of the rows. */
    private Optional<Identified> one(RowGroup rows) {
        if (!when.test(rows)) {
            return Optional.empty();
        }
        rows.beginRecord();
        tokens.truncate(0);
        found.clear();
        int before = rows.problems().size();
        if (!filler.fill(tokens, rows) || rows.problems().size() > before) {
            return Optional.empty();
        }
        in.restart(tokens);
        Identified record = null;
        try {
            record = codec.read(in);
        } catch (DocumentEnd end) {
            // There are as many problems as anybody will read.
        }
        for (Problem problem : found) {
            rows.problem(new CellProblem(
                    problem.position().line() - 1,
                    problem.position().column() - 2,
                    problem.position().pointer().isEmpty()
                            ? problem.message()
                            : problem.message() + " (at " + problem.position().pointer() + " of the " + word() + ")",
                    problem.expected()));
        }
        return found.isEmpty() ? Optional.ofNullable(record) : Optional.empty();
    }

    /** What the last record says, citations aside, as a number that is hardly the same for another. */
    public long content() {
        return tokens.content("citations");
    }

    private String word() {
        return RecordLines.word(rule.kind()).replace('_', ' ');
    }
}
