package org.foedus.io.internal.codec;

/** A line and a column in one number, so that a place can be passed on without making an object. */
final class Places {
    private Places() {}

    static long pack(int line, int column) {
        return ((long) line << Integer.SIZE) | (column & 0xFFFF_FFFFL);
    }

    static int line(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    static int column(long place) {
        return (int) place;
    }
}
