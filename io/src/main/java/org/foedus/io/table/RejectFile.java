package org.foedus.io.table;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes rejected rows as a CSV file: reason, what was expected, file, row, line and column, and behind them the cells as they stand in
 * the table. Since their names stand above them, the file can be mended and imported by the same mapping.
 */
public final class RejectFile implements Closeable, Flushable {
    private static final List<String> FIRST =
            List.of("reject_reason", "reject_expected", "reject_file", "reject_row", "reject_line", "reject_column");

    private final Appendable out;
    private List<String> names = List.of();

    /**
     * A file of rejected rows.
     *
     * @param out where it goes
     */
    public RejectFile(Appendable out) {
        this.out = out;
    }

    /**
     * Writes a row, and before it the names of its cells if they are not those of the row before.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(RejectedRow row) {
        try {
            if (!names.equals(row.names()) || names.isEmpty()) {
                names = row.names();
                line(FIRST, names);
            }
            line(
                    List.of(
                            row.reason(),
                            row.expected(),
                            row.position().file(),
                            Integer.toString(row.row()),
                            Integer.toString(row.position().line()),
                            row.column()),
                    row.original());
        } catch (IOException problem) {
            throw new UncheckedIOException("the rejected rows cannot be written: " + problem.getMessage(), problem);
        }
    }

    private void line(List<String> first, List<String> rest) throws IOException {
        String separator = "";
        for (List<String> cells : List.of(first, rest)) {
            for (String cell : cells) {
                out.append(separator).append(quoted(cell));
                separator = ",";
            }
        }
        out.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void flush() throws IOException {
        if (out instanceof Flushable flushable) {
            flushable.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (out instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
