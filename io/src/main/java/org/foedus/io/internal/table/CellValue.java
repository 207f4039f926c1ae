package org.foedus.io.internal.table;

import java.util.List;
import org.foedus.io.table.Absence;

/** What a column says in one row. */
public final class CellValue {
    /** What sort of value. */
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        LIST,
        ABSENT,
        BROKEN
    }

    private final Kind kind;
    private final String text;
    private final String detail;
    private final Absence absence;
    private final List<CellValue> items;
    private final String printed;

    private CellValue(Kind kind, String text, String detail, Absence absence, List<CellValue> items, String printed) {
        this.kind = kind;
        this.text = text;
        this.detail = detail;
        this.absence = absence;
        this.items = items;
        this.printed = printed;
    }

    private static CellValue of(Kind kind, String text) {
        return new CellValue(kind, text, "", Absence.UNKNOWN, List.of(), "");
    }

    /** A text. */
    public static CellValue text(String text) {
        return of(Kind.TEXT, text);
    }

    /** A number, in digits as JSON has them. */
    public static CellValue number(String digits) {
        return of(Kind.NUMBER, digits);
    }

    /** True or false. */
    public static CellValue flag(boolean flag) {
        return of(Kind.FLAG, Boolean.toString(flag));
    }

    /** Several values. */
    public static CellValue list(List<CellValue> items) {
        return new CellValue(Kind.LIST, "", "", Absence.UNKNOWN, List.copyOf(items), "");
    }

    /** No value. */
    public static CellValue absent(Absence absence) {
        return new CellValue(Kind.ABSENT, "", "", absence, List.of(), "");
    }

    /**
     * No value in a cell that bounds a span, where the absence itself is a value.
     *
     * @param bound the text form of the bound
     */
    static CellValue absentBound(Absence absence, String bound) {
        return new CellValue(Kind.ABSENT, bound, "", absence, List.of(), "");
    }

    /**
     * A cell from which no value can be made.
     *
     * @param message why
     * @param expected what would be right; empty if the message says it all
     */
    public static CellValue broken(String message, String expected) {
        return new CellValue(Kind.BROKEN, message, expected, Absence.UNKNOWN, List.of(), "");
    }

    /**
     * This value, as one of several in a cell.
     *
     * @param part its part of the text of the cell
     */
    CellValue printedAs(String part) {
        return new CellValue(kind, text, detail, absence, items, part);
    }

    public Kind kind() {
        return kind;
    }

    /** If it is one of several in a cell: its part of the text. */
    public String printed() {
        return printed;
    }

    /** Whether nothing can be written for it: it is absent, and its absence is no bound. */
    public boolean isMissing() {
        return kind == Kind.ABSENT && text.isEmpty();
    }

    public boolean isAbsent() {
        return kind == Kind.ABSENT;
    }

    public boolean isBroken() {
        return kind == Kind.BROKEN;
    }

    /** The text, the digits, the bound, or, if it is broken, why. */
    public String text() {
        return text;
    }

    /** If it is broken, what would be right. */
    public String expected() {
        return detail;
    }

    public Absence absence() {
        return absence;
    }

    public List<CellValue> items() {
        return items;
    }

    boolean isSameAs(CellValue other) {
        if (kind != other.kind
                || !text.equals(other.text)
                || absence != other.absence
                || items.size() != other.items.size()) {
            return false;
        }
        for (int index = 0; index < items.size(); index++) {
            if (!items.get(index).isSameAs(other.items.get(index))) {
                return false;
            }
        }
        return true;
    }
}
