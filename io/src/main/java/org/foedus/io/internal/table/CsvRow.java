package org.foedus.io.internal.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row of a CSV file. Its cells are decoded when somebody asks for them. */
final class CsvRow implements Row {
    private static final int BYTE = 0xFF;

    private final byte[] bytes;
    private final int[] bounds;
    private final boolean[] doubled;
    private final Charset charset;
    private final int number;
    private final int line;
    private final Optional<String> fault;

    /**
     * @param bytes the row, without the end of its line
     * @param bounds the indexes of the first byte of each cell and of the byte after its last, quotation marks aside
     * @param doubled which cells hold doubled quotation marks
     * @param number its number
     * @param line the line in which it begins
     * @param fault why it cannot be read as a row
     */
    CsvRow(
            byte[] bytes,
            int[] bounds,
            boolean[] doubled,
            Charset charset,
            int number,
            int line,
            Optional<String> fault) {
        this.bytes = bytes;
        this.bounds = bounds;
        this.doubled = doubled;
        this.charset = charset;
        this.number = number;
        this.line = line;
        this.fault = fault.or(this::encodingFault);
    }

    /** This row, which cannot be read for a reason. */
    CsvRow faulty(String reason) {
        return new CsvRow(bytes, bounds, doubled, charset, number, line, Optional.of(reason));
    }

    private Optional<String> encodingFault() {
        boolean ascii = true;
        for (byte value : bytes) {
            ascii &= value >= 0;
        }
        if (ascii) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in);
            return Optional.empty();
        } catch (CharacterCodingException broken) {
            return Optional.of(
                    String.format(Locale.ROOT, "the byte %02X is no %s", bytes[in.position()] & BYTE, charset.name()));
        }
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int size() {
        return doubled.length;
    }

    @Override
    public String text(int cell) {
        if (cell >= doubled.length) {
            return "";
        }
        int from = bounds[2 * cell];
        String text = new String(bytes, from, bounds[2 * cell + 1] - from, charset);
        return doubled[cell] ? text.replace("\"\"", "\"") : text;
    }

    @Override
    public List<String> original() {
        List<String> cells = new ArrayList<>(size());
        for (int cell = 0; cell < size(); cell++) {
            cells.add(text(cell));
        }
        return cells;
    }

    @Override
    public Optional<String> fault() {
        return fault;
    }

    @Override
    public int lineOf(int cell) {
        int lines = line;
        int end = start(cell);
        for (int index = 0; index < end; index++) {
            if (isLineEnd(index)) {
                lines++;
            }
        }
        return lines;
    }

    @Override
    public int columnOf(int cell) {
        int end = start(cell);
        int from = end;
        while (from > 0 && !isLineEnd(from - 1)) {
            from--;
        }
        return new String(bytes, from, end - from, charset).length() + 1;
    }

    private boolean isLineEnd(int index) {
        return bytes[index] == '\n'
                || (bytes[index] == '\r' && (index + 1 == bytes.length || bytes[index + 1] != '\n'));
    }

    private int start(int cell) {
        return cell < 0 || cell >= size() ? 0 : bounds[2 * cell];
    }
}
