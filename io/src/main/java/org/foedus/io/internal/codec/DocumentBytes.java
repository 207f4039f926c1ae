package org.foedus.io.internal.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import java.util.stream.Stream;

/** The bytes of a document: which of them are UTF-8, and in which column, counted in characters, one of them stands. */
final class DocumentBytes {
    private static final int BYTE = 0xFF;
    private static final int MARK_LENGTH = 3;

    private final byte[] bytes;
    private final int start;
    private final int limit;
    private final int linesBefore;
    private final boolean isLine;
    private int end;
    private boolean ascii = true;
    private boolean mayHoldHalfPairs;
    private int cursorLine = -1;
    private int cursor;
    private int cursorSurplus;

    private DocumentBytes(byte[] bytes, int from, int limit, int linesBefore, boolean isLine) {
        this.bytes = bytes;
        this.limit = limit;
        this.linesBefore = linesBefore;
        this.isLine = isLine;
        start = at(from) == 0xEF && at(from + 1) == 0xBB && at(from + 2) == 0xBF ? from + MARK_LENGTH : from;
        end = limit;
    }

    /** Looks through the bytes of a document once. */
    static DocumentBytes of(byte[] bytes) {
        return scanned(new DocumentBytes(bytes, 0, bytes.length, 0, false));
    }

    /**
     * Looks once through a document that is one line of a file. A carriage return in it does not begin another line.
     *
     * @param bytes the file, or a block of it
     * @param from the index of its first byte
     * @param to the index after its last byte
     * @param linesBefore how many lines of the file stand before it
     */
    static DocumentBytes ofLine(byte[] bytes, int from, int to, int linesBefore) {
        return scanned(new DocumentBytes(bytes, from, to, linesBefore, true));
    }

    private static DocumentBytes scanned(DocumentBytes document) {
        document.scan();
        return document;
    }

    boolean isLine() {
        return isLine;
    }

    /** What the document is, for messages. */
    String what() {
        return isLine ? "line" : "document";
    }

    byte[] bytes() {
        return bytes;
    }

    /** The index of the first byte after a byte order mark. */
    int start() {
        return start;
    }

    /** The index after the last byte that is part of valid UTF-8. */
    int end() {
        return end;
    }

    boolean isUtf8() {
        return end == limit;
    }

    /** Whether the bytes end in the middle of a character and are valid UTF-8 up to it. */
    boolean isCut() {
        int first = at(end);
        int length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
        int tails = 0;
        while (end + 1 + tails < limit && isTail(at(end + 1 + tails))) {
            tails++;
        }
        return end + 1 + tails == limit && tails + 1 < length;
    }

    /** The first byte that is not part of valid UTF-8, as two hexadecimal digits. */
    String firstBad() {
        return String.format(Locale.ROOT, "%02X", at(end));
    }

    /** Whether the document ends in the middle of {@code true}, {@code false} or {@code null}, which begins at an offset. */
    boolean endsWithPartOfWord(int offset) {
        String rest = new String(bytes, start + offset, Math.min(end - start - offset, "false".length()), US_ASCII);
        boolean last = start + offset + rest.length() == end;
        return last && Stream.of("true", "false", "null").anyMatch(word -> word.startsWith(rest) && !word.equals(rest));
    }

    /** The index after the last byte that is not a blank or a line feed. */
    int contentEnd() {
        int last = end;
        while (last > start && isBlank(bytes[last - 1])) {
            last--;
        }
        return last;
    }

    /** Whether nothing but blanks and line feeds stands from an offset on. */
    boolean endsWithBlanks(int offset) {
        return start + offset >= contentEnd();
    }

    private static boolean isBlank(byte value) {
        return value == '\n' || value == '\r' || value == ' ' || value == '\t';
    }

    /** Whether an escape in a string may stand for half of a surrogate pair. */
    boolean mayHoldHalfPairs() {
        return mayHoldHalfPairs;
    }

    /** What the first bytes give away, if they cannot begin JSON in UTF-8; else an empty text. */
    String otherFormat() {
        int first = at(start);
        int second = at(start + 1);
        if (first == 0x1F && second == 0x8B) {
            return "a gzip archive";
        }
        boolean wideMark = (first == 0xFE && second == BYTE) || (first == BYTE && second == 0xFE);
        return wideMark || first == 0 || second == 0 ? "a text in UTF-16 or UTF-32" : "";
    }

    private int at(int index) {
        return index < limit ? bytes[index] & BYTE : -1;
    }

    private void scan() {
        int index = start;
        while (index < limit) {
            if (index + Long.BYTES <= limit) {
                long eight = EightBytes.at(bytes, index);
                if (EightBytes.areAscii(eight)) {
                    if (EightBytes.find(eight, '\\') != 0) {
                        lookForHalfPairs(index);
                    }
                    index += Long.BYTES;
                    continue;
                }
            }
            int length = sequence(index);
            if (length == 0) {
                end = index;
                return;
            }
            index += length;
        }
    }

    private void lookForHalfPairs(int index) {
        for (int slash = index; slash < index + Long.BYTES; slash++) {
            mayHoldHalfPairs |= at(slash) == '\\' && at(slash + 1) == 'u' && (at(slash + 2) | 0x20) == 'd';
        }
    }

    /** The length of the character at an index in bytes; 0 if it is not valid UTF-8 (RFC 3629, section 4). */
    private int sequence(int index) {
        int first = at(index);
        if (first < 0x80) {
            mayHoldHalfPairs |= first == '\\';
            return 1;
        }
        ascii = false;
        int second = at(index + 1);
        if (first < 0xE0) {
            return first >= 0xC2 && isTail(second) ? 2 : 0;
        }
        if (first < 0xF0) {
            int least = first == 0xE0 ? 0xA0 : 0x80;
            int most = first == 0xED ? 0x9F : 0xBF;
            return second >= least && second <= most && isTail(at(index + 2)) ? 3 : 0;
        }
        int least = first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xF4 ? 0x8F : 0xBF;
        boolean whole =
                first <= 0xF4 && second >= least && second <= most && isTail(at(index + 2)) && isTail(at(index + 3));
        return whole ? 4 : 0;
    }

    private static boolean isTail(int value) {
        return (value & 0xC0) == 0x80;
    }

    /**
     * The column of a byte, counted from 1 in characters (UTF-16 code units).
     *
     * @param line the line
     * @param byteColumn the column counted from 1 in bytes
     * @param offset the distance of the byte from {@link #start()}
     */
    int column(int line, int byteColumn, int offset) {
        if (ascii) {
            return byteColumn;
        }
        int target = Math.min(start + offset, limit);
        if (line != cursorLine || target < cursor) {
            cursorLine = line;
            cursor = Math.max(start, target - byteColumn + 1);
            cursorSurplus = 0;
        }
        while (cursor < target) {
            if (cursor + Long.BYTES <= limit) {
                int number = Math.min(Long.BYTES, target - cursor);
                cursorSurplus += EightBytes.surplus(EightBytes.first(number, EightBytes.at(bytes, cursor)));
                cursor += number;
            } else {
                int value = bytes[cursor] & BYTE;
                cursorSurplus += isTail(value) ? 1 : value >= 0xF0 ? -1 : 0;
                cursor++;
            }
        }
        return byteColumn - cursorSurplus;
    }

    /**
     * The line and the column of a byte, packed.
     *
     * @param line its line as the parser counts, from 1
     * @param byteColumn its column as the parser counts, from 1 in bytes
     * @param offset the distance of the byte from {@link #start()}
     */
    long place(int line, int byteColumn, int offset) {
        return isLine && line > 1
                ? Places.pack(1 + linesBefore, column(1, offset + 1, offset))
                : Places.pack(line + linesBefore, column(line, byteColumn, offset));
    }

    /** The line and the column of an index, packed; found by going through all bytes before it. */
    long place(int index) {
        int line = 1 + linesBefore;
        int lineStart = start;
        for (int at = start; at < Math.min(index, limit); at++) {
            boolean newLine = !isLine && (bytes[at] == '\n' || (bytes[at] == '\r' && at(at + 1) != '\n'));
            if (newLine) {
                line++;
                lineStart = at + 1;
            }
        }
        return Places.pack(line, column(line, index - lineStart + 1, index - start));
    }
}
