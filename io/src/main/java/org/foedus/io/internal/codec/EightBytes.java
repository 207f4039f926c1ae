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

    /** Not 0 if one of them is a character of ASCII; the lowest bit that is set then lies in the first one that is. */
    public static long find(long eight, char ascii) {
        long others = eight ^ (LOW_BITS * ascii);
        return (others - LOW_BITS) & ~others & HIGH_BITS;
    }
}
