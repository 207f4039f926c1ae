package org.foedus.io.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file (RFC 4180) row by row, in any encoding in which the bytes of ASCII stand for themselves. A row may end with a
 * carriage return, a line feed, or both. Nothing in a file keeps the rows after it from being read; what is wrong with a row is its
 * {@linkplain Row#fault() fault}.
 */
final class CsvRows implements Rows {
    private static final int BLOCK = 64 * 1024;
    private static final int FIRST_CELLS = 32;
    private static final byte QUOTE = '"';

    private final InputStream in;
    private final TableForm form;
    private final Charset charset;
    private final int longestRow;

    private byte[] bytes = new byte[BLOCK];
    private int end;
    private boolean ended;
    private int rowStart;
    private int at;
    private int line = 1;

    private int[] bounds = new int[2 * FIRST_CELLS];
    private boolean[] doubled = new boolean[FIRST_CELLS];
    private int cells;
    private @Nullable String fault;
    private boolean tooLong;

    private @Nullable Header header;
    private int number;

    /**
     * @param in the bytes after a byte order mark
     * @param longestRow how many bytes a row may have
     */
    CsvRows(InputStream in, TableForm form, Charset charset, int longestRow) {
        this.in = in;
        this.form = form;
        this.charset = charset;
        this.longestRow = longestRow;
    }

    @Override
    public Header header() throws IOException {
        if (header == null) {
            for (int skipped = 0; skipped < form.skipRows(); skipped++) {
                row();
            }
            List<List<String>> rows = new ArrayList<>();
            int columns = 0;
            for (int row = 0; row < form.headerRows(); row++) {
                List<String> names = row().map(Row::original).orElse(List.of());
                columns = Math.max(columns, names.size());
                rows.add(names);
            }
            number = 0;
            header = Header.of(rows, columns);
        }
        return header;
    }

    @Override
    public List<String> originalNames() {
        List<String> names = new ArrayList<>();
        for (int column = 0; header != null && column < header.size(); column++) {
            names.add(header.name(column));
        }
        return names;
    }

    @Override
    public Optional<Row> next() throws IOException {
        int columns = header().size();
        Optional<Row> row = row();
        if (columns == 0) {
            return row;
        }
        return row.map(read -> read.fault().isPresent() || read.size() == columns || read.isEmpty()
                ? read
                : withFault((CsvRow) read, columns));
    }

    private static Row withFault(CsvRow row, int columns) {
        return row.faulty("the row has " + row.size() + (row.size() == 1 ? " cell" : " cells")
                + " where the header has " + columns);
    }

    private Optional<Row> row() throws IOException {
        rowStart = at;
        cells = 0;
        fault = null;
        if (!hasByte()) {
            return Optional.empty();
        }
        int firstLine = line;
        do {
            cell();
        } while (isDelimiter());
        byte[] content = Arrays.copyOfRange(bytes, rowStart, at);
        if (tooLong) {
            fault = "the row has more than " + longestRow + " bytes, the limit maxLineBytes";
            skipLine();
        }
        endOfLine();
        number++;
        return Optional.of(new CsvRow(
                content,
                Arrays.copyOf(bounds, 2 * cells),
                Arrays.copyOf(doubled, cells),
                charset,
                number,
                firstLine,
                Optional.ofNullable(fault)));
    }

    private void cell() throws IOException {
        if (form.quoted() && hasByte() && bytes[at] == QUOTE) {
            quoted();
            return;
        }
        int from = at - rowStart;
        while (hasByte() && !isEndOfCell(bytes[at])) {
            at++;
        }
        add(from, at - rowStart, false);
    }

    private void quoted() throws IOException {
        int lineOfMark = line;
        at++;
        int from = at - rowStart;
        boolean marks = false;
        while (hasByte()) {
            byte value = bytes[at];
            at++;
            if (value == QUOTE) {
                if (!hasByte() || bytes[at] != QUOTE) {
                    add(from, at - 1 - rowStart, marks);
                    afterQuoted();
                    return;
                }
                marks = true;
                at++;
            } else if (value == '\n' || (value == '\r' && !(hasByte() && bytes[at] == '\n'))) {
                line++;
            }
        }
        add(from, at - rowStart, marks);
        fault = "the quotation mark before cell " + cells + " in line " + lineOfMark + " is not closed";
    }

    private void afterQuoted() throws IOException {
        if (hasByte() && !isEndOfCell(bytes[at])) {
            fault = "text stands behind the quotation mark that closes cell " + cells;
            while (hasByte() && !isEndOfCell(bytes[at])) {
                at++;
            }
            bounds[2 * cells - 1] = at - rowStart;
        }
    }

    private void add(int from, int to, boolean marks) {
        if (cells == doubled.length) {
            bounds = Arrays.copyOf(bounds, 4 * cells);
            doubled = Arrays.copyOf(doubled, 2 * cells);
        }
        bounds[2 * cells] = from;
        bounds[2 * cells + 1] = to;
        doubled[cells] = marks;
        cells++;
    }

    private boolean isEndOfCell(byte value) {
        return value == form.delimiter() || value == '\n' || value == '\r';
    }

    private boolean isDelimiter() throws IOException {
        if (!hasByte() || bytes[at] != form.delimiter()) {
            return false;
        }
        at++;
        return true;
    }

    private void endOfLine() throws IOException {
        rowStart = at;
        if (hasByte() && bytes[at] == '\r') {
            at++;
            if (hasByte() && bytes[at] == '\n') {
                at++;
            }
        } else if (hasByte()) {
            at++;
        }
        line++;
    }

    private void skipLine() throws IOException {
        do {
            tooLong = false;
            rowStart = at;
            while (hasByte() && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
        } while (tooLong);
    }

    /** Whether there is a byte to look at; reads on if need be, and moves what is kept of the row to the front. */
    private boolean hasByte() throws IOException {
        if (at < end) {
            return true;
        }
        if (ended || tooLong) {
            return false;
        }
        if (at - rowStart > longestRow) {
            tooLong = true;
            return false;
        }
        int kept = end - rowStart;
        byte[] target = kept > bytes.length / 2 ? new byte[2 * bytes.length] : bytes;
        System.arraycopy(bytes, rowStart, target, 0, kept);
        bytes = target;
        at -= rowStart;
        rowStart = 0;
        int read = in.readNBytes(bytes, kept, bytes.length - kept);
        end = kept + read;
        ended = end < bytes.length;
        return at < end;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
