package org.foedus.io.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.foedus.io.internal.codec.Nearest;

/**
 * The columns of a table by name. A column is called by its cell in any of the header rows, without the blanks around it, or by its
 * position, as {@code #7}.
 */
public final class Header {
    private static final int AMBIGUOUS = -1;

    private final List<String> names;
    private final Map<String, Integer> byName = new HashMap<>();
    private final boolean isOpen;

    private Header(List<String> names, boolean isOpen) {
        this.names = names;
        this.isOpen = isOpen;
    }

    /** The header of a table whose columns stand side by side. */
    static Header of(List<List<String>> headerRows, int columns) {
        List<String> names = new ArrayList<>();
        Header header = new Header(names, false);
        for (int column = 0; column < columns; column++) {
            String name = "";
            for (List<String> row : headerRows) {
                String cell = column < row.size() ? Blanks.strip(row.get(column)) : "";
                if (!cell.isEmpty()) {
                    name = name.isEmpty() ? cell : name;
                    int index = column;
                    header.byName.merge(cell, index, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
                }
            }
            names.add(name);
        }
        for (int column = 0; column < columns; column++) {
            String name = names.get(column);
            if (name.isEmpty() || header.byName.getOrDefault(name, column) == AMBIGUOUS) {
                names.set(column, position(column));
            }
        }
        return header;
    }

    /** The header of a table whose rows name their cells themselves, so that any name may turn up. */
    static Header open() {
        return new Header(new ArrayList<>(), true);
    }

    private static String position(int column) {
        return "#" + (column + 1);
    }

    /** The name of a column: what the header calls it if that is one column, else its position. */
    public String name(int column) {
        return column < names.size() ? names.get(column) : position(column);
    }

    public int size() {
        return names.size();
    }

    /**
     * The number of a column.
     *
     * @throws UnknownColumnException if no column or more than one is called so
     */
    public int find(String name) {
        Integer found = byName.get(name);
        if (found != null && found != AMBIGUOUS) {
            return found;
        }
        if (found != null) {
            throw new UnknownColumnException(
                    "the table has several columns called \"" + name + "\"", "the position of one of them, such as #2");
        }
        if (isOpen) {
            byName.put(name, names.size());
            names.add(name);
            return names.size() - 1;
        }
        if (name.matches("#[1-9][0-9]{0,5}") && Integer.parseInt(name.substring(1)) <= names.size()) {
            return Integer.parseInt(name.substring(1)) - 1;
        }
        throw new UnknownColumnException(
                "the table has no column \"" + name + "\"" + Nearest.hint(name, byName.keySet()),
                "one of " + String.join(", ", new TreeSet<>(byName.keySet())));
    }

    /** The number of a column of a table whose rows name their cells; -1 if nobody asked for it. */
    int asked(String name) {
        return byName.getOrDefault(name, -1);
    }

    /** A name that is not that of one column. */
    public static final class UnknownColumnException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String expected;

        UnknownColumnException(String message, String expected) {
            super(message);
            this.expected = expected;
        }

        /** What would be right. */
        public String expected() {
            return expected;
        }
    }
}
