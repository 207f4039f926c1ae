package org.foedus.io.internal.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of an array looked at in one step; the first of them is the lowest. */
public final class EightBytes {
    private static final VarHandle VIEW = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;

    private EightBytes() {}

    /** The eight bytes from an index on. */
    public static long at(byte[] bytes, int index) {
        return (long) VIEW.get(bytes, index);
    }

    /** Whether all of them are ASCII. */
    static boolean areAscii(long eight) {
        return (eight & HIGH_BITS) == 0;
    }

    /** The first of them, from 1 to 8, and zeros in place of the others. */
    static long first(int number, long eight) {
        return eight & (-1L >>> (Long.SIZE - number * Byte.SIZE));
    }

    /** How many bytes there are more than UTF-16 code units that they encode; they are part of valid UTF-8. */
    static int surplus(long eight) {
        long tails = eight & ~(eight << 1) & HIGH_BITS;
        long firstsOfFour = eight & (eight << 1) & (eight << 2) & (eight << 3) & HIGH_BITS;
        return Long.bitCount(tails) - Long.bitCount(firstsOfFour);
    }

    /** Not 0 if one of them is a character of ASCII; the lowest bit that is set then lies in the first one that is. */
    public static long find(long eight, char ascii) {
        long others = eight ^ (LOW_BITS * ascii);
        return (others - LOW_BITS) & ~others & HIGH_BITS;
    }
}
