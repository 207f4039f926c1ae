package org.foedus.io.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of which records are made together, often one; and where in them we are: in all, in some of them, or in one. */
public final class RowGroup {
    private final List<RowValues> rows;
    private final Binding binding;
    private final Set<CellProblem> problems = new LinkedHashSet<>();
    private List<Integer> ofRecord;
    private List<Integer> part;
    private int current;
    private boolean inRow;
    private int itemSlot = -1;
    private @Nullable CellValue item;

    /**
     * @param rows at least one, unless nothing is made of them but a fixed record
     */
    public RowGroup(List<RowValues> rows, Binding binding) {
        this.rows = rows;
        this.binding = binding;
        this.ofRecord = IntStream.range(0, rows.size()).boxed().toList();
        this.part = ofRecord;
        this.inRow = rows.size() == 1;
    }

    /**
     * The value in a slot. What holds for the group as a whole has to be the same in all its rows; that it is not, or that it
     * is broken, is a problem.
     */
    public CellValue value(int slot) {
        CellValue one = item;
        if (slot == itemSlot && one != null) {
            return one;
        }
        CellValue value = rows.get(current).value(slot);
        if (value.isBroken()) {
            problem(slot, value.text(), value.expected());
        } else if (!inRow) {
            requireSame(slot, value);
        }
        return value;
    }

    private void requireSame(int slot, CellValue value) {
        for (int other : part.subList(1, part.size())) {
            CellValue there = rows.get(other).value(slot);
            if (!there.isSameAs(value)) {
                problems.add(new CellProblem(
                        other,
                        binding.cell(slot),
                        there.isBroken()
                                ? there.text()
                                : "the value differs from that of row "
                                        + rows.get(current).row().number() + ", with which this row makes one record",
                        there.expected()));
            }
        }
    }

    /** The text in a slot as the table has it. */
    public String text(int slot) {
        CellValue one = item;
        return slot == itemSlot && one != null
                ? one.printed()
                : rows.get(current).text(slot);
    }

    /** Reports a problem with a slot of the current row. */
    public void problem(int slot, String message, String expected) {
        problems.add(new CellProblem(current, binding.cell(slot), message, expected));
    }

    /** Reports a problem. */
    public void problem(CellProblem problem) {
        problems.add(problem);
    }

    /** Does something in each row. */
    public void eachRow(Runnable action) {
        part.forEach(row -> within(List.of(row), action));
    }

    /** Does something in each part of the rows that has one value in a slot, in the order in which the values first appear. */
    public void eachPart(int slot, Runnable action) {
        Map<String, List<Integer>> parts = new LinkedHashMap<>();
        eachRow(() -> parts.computeIfAbsent(value(slot).text(), added -> new ArrayList<>())
                .add(current));
        parts.values().forEach(rowsOfPart -> within(rowsOfPart, action));
    }

    /** Takes the rows in which we are for those of which a record is made. */
    public void beginRecord() {
        ofRecord = part;
    }

    /** Whether all rows of the record have one value in a slot, or all have none. */
    public boolean isOneValue(int slot) {
        CellValue first = rows.get(ofRecord.get(0)).value(slot);
        return ofRecord.stream().allMatch(row -> rows.get(row).value(slot).isSameAs(first));
    }

    private void within(List<Integer> some, Runnable action) {
        List<Integer> partBefore = part;
        int rowBefore = current;
        boolean inRowBefore = inRow;
        part = some;
        current = some.get(0);
        inRow = some.size() == 1;
        action.run();
        part = partBefore;
        current = rowBefore;
        inRow = inRowBefore;
    }

    /** Does something with each value of a column that is a list. */
    public void eachItem(int slot, Consumer<CellValue> action) {
        CellValue list = value(slot);
        int before = itemSlot;
        CellValue itemBefore = item;
        for (CellValue one : list.items()) {
            itemSlot = slot;
            item = one;
            action.accept(one);
        }
        itemSlot = before;
        item = itemBefore;
    }

    /** The numbers of the rows that speak here, one or all. */
    public String rowNumbers() {
        if (inRow) {
            return "row " + rows.get(current).row().number();
        }
        List<String> parts = new ArrayList<>();
        int first = 0;
        for (int index = 0; index < part.size(); index++) {
            boolean goesOn = index + 1 < part.size() && number(index + 1) == number(index) + 1;
            if (!goesOn) {
                parts.add(first == index ? "" + number(index) : number(first) + "-" + number(index));
                first = index + 1;
            }
        }
        return "rows " + String.join(", ", parts);
    }

    private int number(int index) {
        return rows.get(part.get(index)).row().number();
    }

    /** The current row within the group, counted from 0. */
    public int current() {
        return current;
    }

    public List<RowValues> rows() {
        return rows;
    }

    public Binding binding() {
        return binding;
    }

    /** What was found so far. */
    public Set<CellProblem> problems() {
        return problems;
    }
}
