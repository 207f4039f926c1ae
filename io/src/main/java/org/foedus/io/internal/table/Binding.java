package org.foedus.io.internal.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.foedus.io.Problem;
import org.foedus.io.ProblemCode;
import org.foedus.io.internal.table.Header.UnknownColumnException;
import org.foedus.io.table.Absence;

/** The columns that a mapping mentions, found in the header of one table. Each has a slot, and a row has a value for each slot. */
public final class Binding {
    private static final int[] NO_CELLS = {};

    private final MappingContent mapping;
    private final Header header;
    private final String file;
    private final CellReaders readers;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> bySpelling = new LinkedHashMap<>();
    private final List<Map<Absence, Long>> absences = new ArrayList<>();
    private final List<CellReader> slots = new ArrayList<>();
    private final List<int[]> cells = new ArrayList<>();
    private final TreeSet<Integer> used = new TreeSet<>();

    /**
     * @param file what the table is called
     * @param parties who is meant by names and codes
     */
    public Binding(MappingContent mapping, Header header, String file, PartyNames parties) {
        this.mapping = mapping;
        this.header = header;
        this.file = file;
        this.readers = new CellReaders(this, mapping, parties);
    }

    /** The slot of a column; a column that does not exist is a problem of the mapping. */
    public int slot(Reference reference) {
        Integer known = bySpelling.get(reference.name());
        if (known != null) {
            return known;
        }
        int slot = slots.size();
        bySpelling.put(reference.name(), slot);
        slots.add(row -> CellValue.absent(Absence.UNKNOWN));
        cells.add(NO_CELLS);
        absences.add(new EnumMap<>(Absence.class));
        try {
            bind(reference, slot);
        } catch (UnknownColumnException unknown) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_MEMBER,
                    String.valueOf(unknown.getMessage()),
                    unknown.expected(),
                    reference.position()));
        }
        return slot;
    }

    private void bind(Reference reference, int slot) {
        switch (reference.name()) {
            case "#row" ->
                slots.set(
                        slot, row -> CellValue.number(Integer.toString(row.row().number())));
            case "#line" ->
                slots.set(
                        slot, row -> CellValue.number(Integer.toString(row.row().line())));
            case "#file" -> slots.set(slot, row -> CellValue.text(file));
            case "#dataset" ->
                slots.set(slot, row -> CellValue.text(mapping.dataset().id()));
            default -> {
                Column column = mapping.columns().get(reference.name());
                Column declared = column == null ? CellReaders.plain() : column;
                int[] found = readers.names(declared, reference.name()).stream()
                        .mapToInt(header::find)
                        .toArray();
                for (int cell : found) {
                    used.add(cell);
                }
                cells.set(slot, found);
                slots.set(slot, readers.reader(declared, found));
            }
        }
    }

    /** What is wrong with the mapping for this table. */
    public List<Problem> problems() {
        return problems;
    }

    /** The columns of the table that the mapping does not mention. */
    public List<String> unused() {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            if (!used.contains(column)) {
                names.add(header.name(column));
            }
        }
        return names;
    }

    /** Counts that a column has no value in a row. */
    void count(int slot, Absence absence) {
        absences.get(slot).merge(absence, 1L, Long::sum);
    }

    /** How often each column that was looked at had no value. */
    public Map<String, Map<Absence, Long>> absences() {
        Map<String, Map<Absence, Long>> counts = new LinkedHashMap<>();
        bySpelling.forEach((name, slot) -> {
            if (!absences.get(slot).isEmpty()) {
                counts.put(name, absences.get(slot));
            }
        });
        return counts;
    }

    /** The values of a row. */
    public RowValues values(Row row) {
        return new RowValues(row, this);
    }

    /** What the table calls the cells of a slot. */
    public List<String> names(int slot) {
        List<String> names = new ArrayList<>();
        for (int cell : cells.get(slot)) {
            names.add(header.name(cell));
        }
        return names;
    }

    /** The first cell of a slot; -1 if it has none. */
    public int cell(int slot) {
        return cells.get(slot).length == 0 ? -1 : cells.get(slot)[0];
    }

    /** What the table calls a cell. */
    public String name(int cell) {
        return cell < 0 ? "" : header.name(cell);
    }

    public String file() {
        return file;
    }

    Header header() {
        return header;
    }

    int slots() {
        return slots.size();
    }

    CellReader reader(int slot) {
        return slots.get(slot);
    }

    int[] cells(int slot) {
        return cells.get(slot);
    }
}
