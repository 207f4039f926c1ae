package org.foedus.io.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.ObservationWindow;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.io.Position;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;
import org.foedus.io.ReadOptions;
import org.foedus.io.internal.codec.RecordMaker;
import org.foedus.io.internal.table.Binding;
import org.foedus.io.internal.table.CellProblem;
import org.foedus.io.internal.table.CellValue;
import org.foedus.io.internal.table.MappingContent;
import org.foedus.io.internal.table.OpenTable;
import org.foedus.io.internal.table.PartyNames;
import org.foedus.io.internal.table.RecordRule;
import org.foedus.io.internal.table.Row;
import org.foedus.io.internal.table.RowGroup;
import org.foedus.io.internal.table.RowValues;
import org.foedus.io.internal.table.Rows;
import org.foedus.party.Party;
import org.foedus.party.Succession;
import org.foedus.source.Citation;
import org.foedus.source.Source;
import org.foedus.time.Bound;
import org.foedus.time.DateSpan;

/** One run of an importer over one or more tables. */
final class ImportRun {
    private static final int PROGRESS = 1000;

    private final MappingContent mapping;
    private final PartyNames parties;
    private final Map<Id<?>, Party> known = new HashMap<>();
    private final Optional<Dataset> list;
    private final ReadOptions options;
    private final ImportVisitor visitor;

    private final Map<String, Made> once = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private long rows;
    private long inRecords;
    private long rejected;
    private final Map<String, Long> skipped = new LinkedHashMap<>();
    private final Map<RecordKind, Long> records = new EnumMap<>(RecordKind.class);
    private final Map<String, Long> rejectedByColumn = new LinkedHashMap<>();
    private final Map<String, Map<Absence, Long>> absences = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A record of several rows, as the first of them made it. */
    private record Made(long content, String row) {}

    ImportRun(MappingContent mapping, Optional<PartyResolver> parties, ReadOptions options, ImportVisitor visitor) {
        this.mapping = mapping;
        this.parties = new PartyNames(parties.orElse(null), observed(mapping.dataset()));
        this.list = parties.flatMap(PartyResolver::list);
        list.ifPresent(dataset -> dataset.parties().forEach(party -> known.put(party.id(), party)));
        this.options = options;
        this.visitor = visitor;
    }

    /** The days on which the makers of a dataset looked, if both ends are known. */
    private static Optional<DateSpan> observed(Dataset dataset) {
        return dataset.observed()
                .flatMap(ObservationWindow::from)
                .flatMap(from -> dataset.observedUntil().map(until -> DateSpan.of(Bound.at(from), Bound.at(until))));
    }

    ImportReport run(List<TableInput> tables) {
        visitor.header(mapping.dataset());
        deliver(RecordKind.SOURCE, mapping.source());
        boolean first = true;
        for (TableInput table : tables) {
            try (Rows open = open(table)) {
                new TableRun(table, open).run(first);
                first = false;
            } catch (IOException broken) {
                problems.add(new Problem(
                        ProblemCode.UNREADABLE,
                        "the table cannot be read: " + broken.getMessage(),
                        "",
                        new Position(table.name(), "", 0, 0)));
            }
        }
        list.ifPresent(this::deliverKnown);
        visitor.progress(rows);
        return new ImportReport(
                rows,
                inRecords,
                rejected,
                skipped,
                records,
                rejectedByColumn,
                absences,
                parties.untold(),
                remarks,
                problems);
    }

    /** Hands on what the list says of the parties that were met, of their successions, and where it has that from. */
    private void deliverKnown(Dataset dataset) {
        Set<Id<Party>> told = parties.told();
        List<Party> met = dataset.parties().stream()
                .filter(party -> told.contains(party.id()))
                .toList();
        List<Succession> successions = dataset.successions().stream()
                .filter(one -> told.contains(one.predecessor()) && told.contains(one.successor()))
                .toList();
        Set<Id<Source>> cited = Stream.concat(
                        met.stream().flatMap(party -> party.citations().stream()),
                        successions.stream().flatMap(one -> one.citations().stream()))
                .map(Citation::source)
                .collect(Collectors.toSet());
        cited.remove(mapping.source().id());
        dataset.sources().stream()
                .filter(source -> cited.contains(source.id()))
                .forEach(source -> deliver(RecordKind.SOURCE, source));
        met.forEach(party -> deliver(RecordKind.PARTY, party));
        successions.forEach(one -> deliver(RecordKind.SUCCESSION, one));
    }

    /** Whether the list knows a party that the mapping makes, and tells of it in its place. */
    private boolean isKnown(Identified record) {
        Party party = known.get(record.id());
        if (party == null || !(record instanceof Party)) {
            return false;
        }
        parties.tell(party.id());
        return true;
    }

    private Rows open(TableInput table) throws IOException {
        OpenTable open = OpenTable.open(table::open, mapping.table(), options.maxLineBytes());
        open.remark().ifPresent(remark -> remarks.add(table.fileName() + ": " + remark));
        return open.rows();
    }

    private void deliver(RecordKind kind, Identified record) {
        records.merge(kind, 1L, Long::sum);
        visitor.record(kind, record);
    }

    /** The rows of one table. */
    private final class TableRun {
        private final TableInput table;
        private final Rows open;
        private final Binding binding;
        private final List<Skip> skips;
        private final List<RecordMaker> makers;
        private final int key;
        private List<RowValues> group = new ArrayList<>();
        private String groupKey = "";

        /** A test whether a row is to be skipped. */
        private record Skip(Predicate<RowGroup> when, String reason) {}

        TableRun(TableInput table, Rows open) throws IOException {
            this.table = table;
            this.open = open;
            this.binding = new Binding(mapping, open.header(), table.fileName(), parties);
            this.skips = mapping.skip().stream()
                    .map(skip -> new Skip(RecordMaker.test(skip.when(), binding), skip.reason()))
                    .toList();
            this.makers = mapping.records().stream()
                    .map(rule ->
                            new RecordMaker(rule, binding, mapping.source().id().value()))
                    .toList();
            this.key = mapping.groupBy().map(binding::slot).orElse(-1);
        }

        void run(boolean first) throws IOException {
            if (!binding.problems().isEmpty()) {
                problems.addAll(binding.problems());
                problems.add(new Problem(
                        ProblemCode.UNREADABLE,
                        "the table is not imported, since the mapping names columns that it does not have",
                        "",
                        new Position(table.name(), "", 1, 1)));
                return;
            }
            List<String> unused = binding.unused();
            if (!unused.isEmpty()) {
                remarks.add(table.fileName() + ": the mapping does not read the columns " + String.join(", ", unused));
            }
            if (first) {
                fixed();
            }
            Optional<Row> row = open.next();
            while (row.isPresent()) {
                rows++;
                if (rows % PROGRESS == 0) {
                    visitor.progress(rows);
                }
                take(row.orElseThrow());
                row = open.next();
            }
            endGroup();
            binding.absences()
                    .forEach((column, counts) -> counts.forEach(
                            (absence, count) -> absences.computeIfAbsent(column, added -> new EnumMap<>(Absence.class))
                                    .merge(absence, count, Long::sum)));
        }

        private void fixed() {
            for (RecordRule rule : mapping.fixed()) {
                RowGroup nothing = new RowGroup(List.of(), binding);
                RecordMaker maker =
                        new RecordMaker(rule, binding, mapping.source().id().value());
                maker.make(nothing, record -> {
                    if (!isKnown(record)) {
                        deliver(rule.kind(), record);
                    }
                });
                nothing.problems()
                        .forEach(problem -> problems.add(new Problem(
                                ProblemCode.BROKEN_RECORD,
                                problem.message(),
                                problem.expected(),
                                rule.template().position())));
            }
        }

        private void take(Row row) {
            if (row.isEmpty()) {
                skipped.merge("the line is empty", 1L, Long::sum);
                return;
            }
            if (row.fault().isPresent()) {
                reject(row, -1, row.fault().orElseThrow(), "");
                return;
            }
            RowValues values = binding.values(row);
            if (!skips.isEmpty()) {
                RowGroup alone = new RowGroup(List.of(values), binding);
                for (Skip skip : skips) {
                    if (skip.when().test(alone)) {
                        skipped.merge(skip.reason(), 1L, Long::sum);
                        return;
                    }
                }
            }
            if (key < 0) {
                make(List.of(values));
            } else {
                join(values);
            }
        }

        /** Adds a row to its group, or begins another. */
        private void join(RowValues values) {
            CellValue value = values.value(key);
            if (value.isAbsent() || value.isBroken()) {
                reject(
                        values.row(),
                        binding.cell(key),
                        value.isBroken() ? value.text() : "the row has no value by which it could join others",
                        value.expected());
                return;
            }
            if (!group.isEmpty() && !value.text().equals(groupKey)) {
                endGroup();
            }
            groupKey = value.text();
            group.add(values);
        }

        private void endGroup() {
            if (group.isEmpty()) {
                return;
            }
            List<RowValues> whole = group;
            group = new ArrayList<>();
            if (groups.add(groupKey)) {
                make(whole);
            } else {
                whole.forEach(values -> reject(
                        values.row(),
                        binding.cell(key),
                        "other rows with \"" + groupKey
                                + "\" stand further above, and what they made has been handed on",
                        "the rows of one record one after the other; sort the table"));
            }
        }

        private void make(List<RowValues> together) {
            RowGroup group = new RowGroup(together, binding);
            List<Runnable> made = new ArrayList<>();
            for (RecordMaker maker : makers) {
                maker.make(group, record -> made.add(delivery(maker, record, group)));
            }
            if (!group.problems().isEmpty()) {
                reject(together, List.copyOf(group.problems()));
            } else if (made.isEmpty()) {
                together.forEach(values -> reject(
                        values.row(),
                        -1,
                        "no rule of the mapping makes a record of this row",
                        "a rule, or a reason to skip it"));
            } else {
                made.forEach(Runnable::run);
                inRecords += together.size();
            }
        }

        private Runnable delivery(RecordMaker maker, Identified record, RowGroup group) {
            if (isKnown(record)) {
                return () -> {};
            }
            if (!maker.isOnce()) {
                return () -> deliver(maker.kind(), record);
            }
            String name = maker.kind() + " " + record.id();
            Made now = new Made(maker.content(), binding.file() + ", " + group.rowNumbers());
            Made before = once.get(name);
            if (before == null) {
                return () -> {
                    once.put(name, now);
                    deliver(maker.kind(), record);
                };
            }
            if (before.content() != now.content()) {
                group.problem(new CellProblem(
                        0,
                        -1,
                        "\"" + record.id() + "\" differs from what " + before.row() + " made of it",
                        "the same in each row that makes it"));
            }
            return () -> {};
        }

        private void reject(List<RowValues> together, List<CellProblem> found) {
            int culprit = found.get(0).row();
            for (int index = 0; index < together.size(); index++) {
                int at = index;
                Row row = together.get(index).row();
                Optional<CellProblem> own =
                        found.stream().filter(problem -> problem.row() == at).findFirst();
                if (own.isPresent()) {
                    CellProblem problem = own.orElseThrow();
                    reject(row, problem.cell(), problem.message(), problem.expected());
                } else {
                    reject(
                            row,
                            -1,
                            "row " + together.get(culprit).row().number()
                                    + ", with which this row makes one record, is rejected",
                            "");
                }
            }
        }

        private void reject(Row row, int cell, String reason, String expected) {
            rejected++;
            String column = binding.name(cell);
            rejectedByColumn.merge(column, 1L, Long::sum);
            Position position = new Position(table.name(), "", row.lineOf(cell), row.columnOf(cell));
            visitor.rejected(new RejectedRow(
                    row.number(), column, reason, expected, position, open.originalNames(), row.original()));
        }
    }
}
