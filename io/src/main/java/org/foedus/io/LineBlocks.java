package org.foedus.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream into blocks of whole lines. Of a line that is longer than allowed only a part is kept, which is itself longer
 * than allowed; so memory stays bounded whatever the stream holds.
 */
final class LineBlocks {
    private static final int USUAL_SIZE = 256 * 1024;

    private final InputStream in;
    private final int longestLine;
    private byte[] rest = {};
    private byte[] spare = {};
    private int line = 1;
    private boolean inLongLine;
    private boolean ended;

    LineBlocks(InputStream in, int longestLine) {
        this.in = in;
        this.longestLine = longestLine;
    }

    /** The next block; empty at the end of the stream. */
    Optional<LineBlock> next() throws IOException {
        byte[] bytes =
                spare.length >= Math.max(USUAL_SIZE, rest.length) ? spare : new byte[Math.max(USUAL_SIZE, rest.length)];
        spare = new byte[0];
        int size = rest.length;
        System.arraycopy(rest, 0, bytes, 0, size);
        rest = new byte[0];
        while (true) {
            size = fill(bytes, size);
            int from = inLongLine ? afterLongLine(bytes, size) : 0;
            if (from == size && !ended) {
                size = 0;
                continue;
            }
            int cut = ended ? size : afterLastLineFeed(bytes, from, size);
            if (cut > from) {
                rest = Arrays.copyOfRange(bytes, cut, size);
                return Optional.of(block(bytes, from, cut));
            }
            if (ended) {
                return Optional.empty();
            }
            if (size - from > longestLine + 1L) {
                inLongLine = true;
                return Optional.of(block(bytes, from, size));
            }
            bytes = Arrays.copyOfRange(bytes, from, from + larger(bytes.length));
            size -= from;
        }
    }

    /** Takes back a block that nobody looks at any more, so that the next one need not be made anew. */
    void reuse(LineBlock block) {
        spare = block.bytes();
    }

    private int fill(byte[] bytes, int size) throws IOException {
        int read = ended ? 0 : in.readNBytes(bytes, size, bytes.length - size);
        ended |= size + read < bytes.length;
        return size + read;
    }

    private int larger(int length) {
        return (int) Math.min(2L * length, Math.max(length, longestLine + 2L));
    }

    /** The index after the line that was too long; the size if it goes on. */
    private int afterLongLine(byte[] bytes, int size) {
        int lineFeed = LineBlock.indexOfLineFeed(bytes, 0, size);
        if (lineFeed == size) {
            return size;
        }
        inLongLine = false;
        line++;
        return lineFeed + 1;
    }

    private static int afterLastLineFeed(byte[] bytes, int from, int size) {
        int index = size;
        while (index > from && bytes[index - 1] != '\n') {
            index--;
        }
        return index;
    }

    private LineBlock block(byte[] bytes, int from, int to) {
        LineBlock block = new LineBlock(bytes, from, to, line);
        for (int index = LineBlock.indexOfLineFeed(bytes, from, to);
                index < to;
                index = LineBlock.indexOfLineFeed(bytes, index + 1, to)) {
            line++;
        }
        return block;
    }
}
