package org.foedus.io.internal.table;

import org.jspecify.annotations.Nullable;

/** What the columns say in one row; each cell is read once, when somebody asks for it. */
public final class RowValues {
    private final Row row;
    private final Binding binding;
    private final @Nullable CellValue[] values;

    RowValues(Row row, Binding binding) {
        this.row = row;
        this.binding = binding;
        this.values = new CellValue[binding.slots()];
    }

    public Row row() {
        return row;
    }

    /** The value in a slot. */
    public CellValue value(int slot) {
        CellValue value = values[slot];
        if (value == null) {
            value = binding.reader(slot).read(this);
            values[slot] = value;
            if (value.isAbsent()) {
                binding.count(slot, value.absence());
            }
        }
        return value;
    }

    /** The text in a slot as the table has it, without outer blanks. */
    public String text(int slot) {
        StringBuilder text = new StringBuilder();
        for (int cell : binding.cells(slot)) {
            String part = Blanks.strip(row.text(cell));
            if (!part.isEmpty()) {
                text.append(text.length() == 0 ? "" : " ").append(part);
            }
        }
        return text.toString();
    }
}
