package org.foedus.io.internal.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.foedus.io.internal.table.TableForm.Encoding;
import org.foedus.io.table.TableInput.Opener;

/**
 * A table whose encoding is known.
 *
 * @param rows its rows
 * @param remark how the encoding was found out; empty if that goes without saying
 */
public record OpenTable(Rows rows, Optional<String> remark) {
    private static final int BYTE = 0xFF;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * Opens a table.
     *
     * @throws IOException if it cannot be read, or is in an encoding that is not read here
     */
    public static OpenTable open(Opener opener, TableForm form, int longestRow) throws IOException {
        Optional<String> remark = Optional.empty();
        Encoding encoding = form.encoding().orElse(Encoding.UTF_8);
        if (form.encoding().isEmpty()) {
            Utf8Scan scan = scan(opener);
            if (scan.isOther()) {
                encoding = Encoding.WINDOWS_1252;
                remark = Optional.of("the encoding is taken to be Windows-1252, since the byte "
                        + String.format(Locale.ROOT, "%02X", scan.firstBad()) + " in line " + scan.line()
                        + " is no UTF-8, and nothing else in the table is more than ASCII in UTF-8");
            }
        }
        InputStream in = withoutMark(opener.open());
        Charset charset = charset(encoding);
        Rows rows = switch (form.kind()) {
            case CSV -> new CsvRows(in, form, charset, longestRow);
            case JSON_LINES -> new JsonRows(new JsonLines(reader(in, charset)), form);
            case JSON -> new JsonRows(new JsonArray(reader(in, charset), form.at()), form);
        };
        return new OpenTable(rows, remark);
    }

    private static BufferedReader reader(InputStream in, Charset charset) {
        return new BufferedReader(new InputStreamReader(in, charset.newDecoder()));
    }

    private static Charset charset(Encoding encoding) {
        return switch (encoding) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case ISO_8859_1 -> StandardCharsets.ISO_8859_1;
            case WINDOWS_1252 -> Charset.forName("windows-1252");
        };
    }

    private static Utf8Scan scan(Opener opener) throws IOException {
        try (InputStream in = new BufferedInputStream(opener.open())) {
            Utf8Scan scan = new Utf8Scan();
            byte[] block = new byte[64 * 1024];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                scan.add(block, read);
            }
            scan.end();
            return scan;
        }
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(in, MARK.length);
        byte[] first = pushback.readNBytes(MARK.length);
        boolean wide = first.length >= 2
                && ((first[0] & BYTE) + (first[1] & BYTE) == 0xFE + BYTE
                        && Math.min(first[0] & BYTE, first[1] & BYTE) == 0xFE);
        if (wide) {
            in.close();
            throw new IOException("it is in UTF-16; expected UTF-8, ISO 8859-1 or Windows-1252");
        }
        if (!Arrays.equals(first, MARK)) {
            pushback.unread(first);
        }
        return pushback;
    }
}
