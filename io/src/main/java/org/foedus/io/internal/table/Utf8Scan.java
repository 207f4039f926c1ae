package org.foedus.io.internal.table;

/** Looks whether bytes can be UTF-8 (RFC 3629, section 4). */
final class Utf8Scan {
    private static final int BYTE = 0xFF;

    private int missing;
    private int least = 0x80;
    private int most = 0xBF;
    private int lead;
    private boolean hasSequences;
    private int line = 1;
    private int badLine;
    private int bad = -1;

    void add(byte[] bytes, int length) {
        for (int index = 0; index < length; index++) {
            int value = bytes[index] & BYTE;
            if (missing > 0) {
                if (value >= least && value <= most) {
                    missing--;
                    least = 0x80;
                    most = 0xBF;
                    hasSequences |= missing == 0;
                    continue;
                }
                bad(lead);
                missing = 0;
            }
            if (value >= 0x80) {
                begin(value);
            } else if (value == '\n') {
                line++;
            }
        }
    }

    private void begin(int value) {
        least = 0x80;
        most = 0xBF;
        lead = value;
        if (value < 0xC2 || value > 0xF4) {
            bad(value);
        } else if (value < 0xE0) {
            missing = 1;
        } else if (value < 0xF0) {
            missing = 2;
            least = value == 0xE0 ? 0xA0 : least;
            most = value == 0xED ? 0x9F : most;
        } else {
            missing = 3;
            least = value == 0xF0 ? 0x90 : least;
            most = value == 0xF4 ? 0x8F : most;
        }
    }

    private void bad(int value) {
        if (bad < 0) {
            bad = value;
            badLine = line;
        }
    }

    /** Notes that no more bytes follow. */
    void end() {
        if (missing > 0) {
            bad(lead);
        }
    }

    /** Whether the bytes are a text of another encoding, and not UTF-8 in which some are broken: no sequence of UTF-8 is whole. */
    boolean isOther() {
        return bad >= 0 && !hasSequences;
    }

    /** The first byte that is no UTF-8. */
    int firstBad() {
        return bad;
    }

    /** The line of that byte, counted from 1. */
    int line() {
        return badLine;
    }
}
