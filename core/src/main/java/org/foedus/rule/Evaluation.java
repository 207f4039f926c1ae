package org.foedus.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.foedus.dataset.DatasetIndex;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.ReferenceData;
import org.foedus.id.Identified;

/**
 * Judges a dataset by the rules of a set, in parts that may run at the same time: a stretch of the records by the rules over one
 * record, and all groups of one rule over groups. What the parts found is put together in their order, so that the report is the
 * same however many run at once.
 */
final class Evaluation {
    private static final int STRETCH = 2000;

    private final RuleSet rules;
    private final DatasetIndex index;
    private final ReferenceData reference;
    private final List<Placed<?>> records;

    Evaluation(RuleSet rules, DatasetIndex index, ReferenceData reference) {
        this.rules = rules;
        this.index = index;
        this.reference = reference;
        this.records = placed(index);
    }

    /** The records of a dataset with their places, in order. */
    static List<Placed<?>> placed(DatasetIndex index) {
        List<Placed<?>> placed = new ArrayList<>(index.dataset().size());
        for (RecordKind kind : RecordKind.values()) {
            Map<String, Integer> occurrences = new HashMap<>();
            for (Identified record : kind.in(index.dataset())) {
                String id = record.id().value();
                boolean alone = index.all(kind, record.id()).size() == 1;
                int occurrence = alone ? 0 : occurrences.merge(id, 1, Integer::sum) - 1;
                placed.add(new Placed<>(record, new DataPath(kind, id, occurrence, List.of())));
            }
        }
        return placed;
    }

    /** The report; the parts run where the executor puts them. */
    Report report(Executor executor) {
        List<CompletableFuture<List<Run>>> parts = parts().stream()
                .map(part -> CompletableFuture.supplyAsync(part, executor))
                .toList();
        List<Run> runs = rules.runs();
        for (CompletableFuture<List<Run>> part : parts) {
            List<Run> found = part.join();
            for (int i = 0; i < runs.size(); i++) {
                runs.get(i).add(found.get(i));
            }
        }
        return new Report(
                index.dataset().id(),
                index.dataset().version(),
                index.dataset().size(),
                runs.stream()
                        .flatMap(run -> run.findings().stream())
                        .sorted(Finding.reportOrder())
                        .toList(),
                List.of(),
                runs.stream().map(Run::tally).toList(),
                rules.leftOut(),
                runs.stream().flatMap(run -> run.failures().stream()).toList());
    }

    private List<Supplier<List<Run>>> parts() {
        List<Supplier<List<Run>>> parts = new ArrayList<>();
        IntStream.range(0, rules.size())
                .filter(position -> rules.rule(position) instanceof GroupRule)
                .forEach(position -> parts.add(() -> groups(position)));
        for (int from = 0; from < records.size(); from += STRETCH) {
            List<Placed<?>> stretch = records.subList(from, Math.min(from + STRETCH, records.size()));
            parts.add(() -> stretch(stretch));
        }
        return parts;
    }

    private List<Run> groups(int position) {
        List<Run> runs = rules.runs();
        if (rules.rule(position) instanceof GroupRule<?, ?> rule) {
            runs.get(position).judge(rule, records, index, reference);
        }
        return runs;
    }

    private List<Run> stretch(List<Placed<?>> stretch) {
        List<Run> runs = rules.runs();
        for (Placed<?> placed : stretch) {
            RuleContext context = new RuleContext(placed.at(), index, reference);
            for (int position : rules.judging(placed.record().getClass())) {
                if (!(rules.rule(position) instanceof GroupRule)) {
                    runs.get(position).judge(rules.rule(position), placed.record(), context);
                }
            }
        }
        return runs;
    }
}
