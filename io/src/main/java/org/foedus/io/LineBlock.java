package org.foedus.io;

import org.foedus.io.internal.codec.EightBytes;

/** Some whole lines of a file. */
final class LineBlock {
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int firstLine;

    /**
     * @param bytes holds them; not copied
     * @param from the index of their first byte
     * @param to the index after their last byte
     * @param firstLine the number of the first of them in the file, counted from 1
     */
    LineBlock(byte[] bytes, int from, int to, int firstLine) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.firstLine = firstLine;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int firstLine() {
        return firstLine;
    }

    /** This block without its first line, which ends with the line feed at an index. */
    LineBlock after(int lineFeed) {
        return new LineBlock(bytes, Math.min(lineFeed + 1, to), to, firstLine + 1);
    }

    /** The index of the line feed that ends the line which begins at an index; the end of the block if there is none. */
    int lineFeed(int begin) {
        return indexOfLineFeed(bytes, begin, to);
    }

    /** The index of the first line feed between two indexes; the second of them if there is none. */
    static int indexOfLineFeed(byte[] bytes, int begin, int end) {
        int index = begin;
        while (index + Long.BYTES <= end) {
            long found = EightBytes.find(EightBytes.at(bytes, index), '\n');
            if (found != 0) {
                return index + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            index += Long.BYTES;
        }
        while (index < end && bytes[index] != '\n') {
            index++;
        }
        return index;
    }

    /** The end of the line between two indexes without a carriage return. */
    int contentEnd(int begin, int lineFeed) {
        return lineFeed > begin && bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
    }
}
