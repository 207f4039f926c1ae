package org.foedus.io.report;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.foedus.io.internal.codec.RecordLines;

/**
 * The lines of one document, numbered as its reader numbers them: in a file of records only a line feed ends a line, in any other
 * document a lone carriage return does so too. A byte order mark has no column and is left out.
 */
final class SourceLines {
    private static final int PART = 8192;
    private static final char MARK = '\uFEFF';

    private final boolean records;
    private final Set<Integer> numbers;
    private final Map<Integer, String> lines = new HashMap<>();
    private final StringBuilder line = new StringBuilder();
    private int number = 1;
    private boolean afterReturn;
    private boolean begun;

    private SourceLines(String file, Set<Integer> numbers) {
        this.records = RecordLines.areIn(file);
        this.numbers = numbers;
    }

    /** Those of the lines that are asked for, by number, without their ends. */
    static Map<Integer, String> of(Reader in, String file, Set<Integer> numbers) throws IOException {
        SourceLines found = new SourceLines(file, numbers);
        char[] part = new char[PART];
        for (int length = in.read(part); length > 0 && !found.isDone(); length = in.read(part)) {
            found.add(part, length);
        }
        if (found.begun) {
            found.end();
        }
        return found.lines;
    }

    private boolean isDone() {
        return lines.size() == numbers.size();
    }

    private void add(char[] part, int length) {
        int begin = 0;
        for (int at = 0; at < length; at++) {
            char character = part[at];
            if (afterReturn && character == '\n') {
                begin = at + 1;
            } else if (character == '\n' || (character == '\r' && !records)) {
                keep(part, begin, at);
                end();
                begin = at + 1;
            }
            afterReturn = character == '\r' && !records;
        }
        keep(part, begin, length);
        begun |= begin < length;
    }

    private void keep(char[] part, int begin, int end) {
        if (numbers.contains(number)) {
            line.append(part, begin, end - begin);
        }
    }

    private void end() {
        if (numbers.contains(number)) {
            int begin = number == 1 && line.length() > 0 && line.charAt(0) == MARK ? 1 : 0;
            int length = line.length();
            boolean isReturn = records && length > begin && line.charAt(length - 1) == '\r';
            lines.put(number, line.substring(begin, isReturn ? length - 1 : length));
            line.setLength(0);
        }
        number++;
        begun = false;
    }
}
