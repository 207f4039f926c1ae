package org.foedus.io.internal.codec;

import java.util.Arrays;
import java.util.List;
import org.foedus.io.Position;

/**
 * The places of one record and of the values in it.
 *
 * <p>They are kept in the order of the document as one run of numbers, four for each value: its depth in the record, the
 * {@linkplain Steps step} that leads to it, how many lines it stands below the value before, and its column. Most numbers take
 * one byte. Finding a place means going through the run, which is done only when somebody asks.
 */
public final class RecordPlaces {
    private static final int PAYLOAD_BITS = 7;
    private static final int PAYLOAD = 0x7F;
    private static final int MORE = 0x80;

    private final String file;
    private final String list;
    private final int index;
    private final byte[] run;

    private RecordPlaces(String file, String list, int index, byte[] run) {
        this.file = file;
        this.list = list;
        this.index = index;
        this.run = run;
    }

    /**
     * The place at the end of a path.
     *
     * @param steps names of members and positions in lists, from the record inwards
     * @return the place of the last value on the path that the document has; if it has none, that of the record
     */
    public Position locate(List<String> steps) {
        int[] wanted = steps.stream().mapToInt(Steps::find).toArray();
        Cursor cursor = new Cursor(run);
        int line = 0;
        int found = 0;
        int foundLine = 0;
        int foundColumn = 0;
        while (cursor.at < run.length) {
            int depth = cursor.next();
            int step = cursor.next();
            line += cursor.next();
            int column = cursor.next();
            if (depth == 0) {
                foundLine = line;
                foundColumn = column;
            } else if (depth <= found) {
                break;
            } else if (depth == found + 1 && found < wanted.length && step == wanted[found]) {
                found++;
                foundLine = line;
                foundColumn = column;
            }
        }
        StringBuilder pointer = new StringBuilder("/").append(list);
        if (index >= 0) {
            pointer.append('/').append(index);
        }
        steps.subList(0, found).forEach(step -> pointer.append('/').append(step));
        return new Position(file, pointer.toString(), foundLine, foundColumn);
    }

    private static final class Cursor {
        private final byte[] run;
        private int at;

        Cursor(byte[] run) {
            this.run = run;
        }

        int next() {
            int number = 0;
            int shift = 0;
            byte part;
            do {
                part = run[at++];
                number |= (part & PAYLOAD) << shift;
                shift += PAYLOAD_BITS;
            } while (part < 0);
            return number;
        }
    }

    /** Notes the places of one record after another. */
    public static final class Log {
        private static final int FIRST_SIZE = 4096;
        private static final int LONGEST = 4 * (Integer.BYTES + 1);

        private byte[] run = new byte[FIRST_SIZE];
        private int size;
        private int line;

        void begin() {
            size = 0;
            line = 0;
        }

        /** Notes a value; the values of a record are noted in the order of the document. */
        void add(int depth, int step, int atLine, int column) {
            if (size + LONGEST > run.length) {
                run = Arrays.copyOf(run, run.length * 2);
            }
            put(depth);
            put(step);
            put(atLine - line);
            put(column);
            line = atLine;
        }

        private void put(int number) {
            int rest = number;
            while (rest >= MORE) {
                run[size++] = (byte) (rest | MORE);
                rest >>>= PAYLOAD_BITS;
            }
            run[size++] = (byte) rest;
        }

        RecordPlaces end(String file, String list, int index) {
            return new RecordPlaces(file, list, index, Arrays.copyOf(run, size));
        }
    }
}
