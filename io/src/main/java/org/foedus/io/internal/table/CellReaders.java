package org.foedus.io.internal.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foedus.io.internal.codec.Nearest;
import org.foedus.io.table.Absence;
import org.foedus.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes values of the texts of cells, as the columns of a mapping declare them. It never guesses. */
final class CellReaders {
    private static final Column PLAIN =
            new Column.Text(new Column.Common(Optional.empty(), Map.of(), Optional.empty()), Optional.empty());
    private static final Pattern CURRENCY = Pattern.compile("[\\p{Sc}\\s\\u00A0\\u202F]+");
    private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern PLAIN_NUMBER =
            Pattern.compile("[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?");
    private static final Pattern INTEGRAL = Pattern.compile("(-?[0-9]+)\\.0+");
    private static final int SHOWN = 12;

    private final Binding binding;
    private final MappingContent mapping;
    private final PartyNames parties;

    CellReaders(Binding binding, MappingContent mapping, PartyNames parties) {
        this.binding = binding;
        this.mapping = mapping;
        this.parties = parties;
    }

    /** A column that the mapping does not declare: a text. */
    static Column plain() {
        return PLAIN;
    }

    /** The columns of the table from which a column is read. */
    List<String> names(Column column, String name) {
        if (column instanceof Column.Date date && !date.parts().isEmpty()) {
            return date.parts();
        }
        if (column instanceof Column.Several several && !several.columns().isEmpty()) {
            return several.columns();
        }
        return List.of(column.common().from().orElse(name));
    }

    /** Reads a column from cells. */
    CellReader reader(Column column, int[] cells) {
        if (column instanceof Column.Date date && !date.parts().isEmpty()) {
            return row -> readable(date, date(date, row.row(), cells));
        }
        if (column instanceof Column.Several several) {
            return several(several, cells);
        }
        int cell = cells[0];
        CellParser parser = parser(column);
        return row -> read(column, parser, Blanks.strip(row.row().text(cell)), row);
    }

    /** Makes a value of a text that is no mark of absence. */
    @FunctionalInterface
    private interface CellParser {
        CellValue parse(String text, RowValues row);
    }

    private CellValue read(Column column, CellParser parser, String text, RowValues row) {
        Absence absence = absence(column, text);
        return absence == null ? readable(column, parser.parse(text, row)) : absent(column, absence, text);
    }

    private @Nullable Absence absence(Column column, String text) {
        Absence own = column.common().missing().get(text);
        if (own != null) {
            return own;
        }
        Absence shared = mapping.missing().get(text);
        return shared != null ? shared : text.isEmpty() ? Absence.UNKNOWN : null;
    }

    private CellValue absent(Column column, Absence absence, String text) {
        boolean bound = column instanceof Column.Date date && date.bound();
        return bound ? CellValue.absentBound(absence, bound(absence, text)) : CellValue.absent(absence);
    }

    private String bound(Absence absence, String text) {
        return switch (absence) {
            case OPEN -> "..";
            case CENSORED ->
                DateForms.valid(text)
                        .or(() -> mapping.dataset().observedUntil().map(PartialDate::toString))
                        .map(day -> "censored:" + day)
                        .orElse("unknown");
            case UNKNOWN, WITHHELD, NOT_ASKED -> "unknown";
        };
    }

    /** A value as it is, unless it is broken and the mapping says what that means. */
    private CellValue readable(Column column, CellValue value) {
        return value.isBroken()
                ? column.common()
                        .unreadable()
                        .map(absence -> absent(column, absence, ""))
                        .orElse(value)
                : value;
    }

    private CellParser parser(Column column) {
        if (column instanceof Column.Text text) {
            return text.pattern().map(CellReaders::matching).orElse((cell, row) -> CellValue.text(cell));
        }
        if (column instanceof Column.Decimal number) {
            return (cell, row) -> number(cell, number);
        }
        if (column instanceof Column.Date date) {
            return (cell, row) -> date(date, cell);
        }
        if (column instanceof Column.Code code) {
            return code(code);
        }
        if (column instanceof Column.Flag flag) {
            return (cell, row) -> flag(flag, cell);
        }
        return party((Column.Party) column);
    }

    private static CellParser matching(Pattern pattern) {
        return (cell, row) -> {
            Matcher match = pattern.matcher(cell);
            if (!match.matches()) {
                return CellValue.broken(quoted(cell) + " has another form", "a text that matches " + pattern);
            }
            return CellValue.text(match.groupCount() == 0 ? cell : match.group(1));
        };
    }

    private static CellValue number(String cell, Column.Decimal column) {
        String bare = CURRENCY.matcher(cell).replaceAll("");
        String pointed = column.decimalComma()
                ? bare.replace('.', '\0').replace(',', '.').replace('\0', ',')
                : bare;
        String digits = GROUPED.matcher(pointed).matches() ? pointed.replace(",", "") : pointed;
        return PLAIN_NUMBER.matcher(digits).matches()
                ? CellValue.number(
                        new BigDecimal(digits).multiply(column.times()).toPlainString())
                : CellValue.broken(quoted(cell) + " is no number", "a number such as 1250 or 1,250.50");
    }

    private CellValue date(Column.Date column, String cell) {
        Optional<String> date = column.forms().read(cell);
        if (date.isEmpty()) {
            return CellValue.broken(quoted(cell) + " is no date", column.forms().expected());
        }
        return dated(column, date.orElseThrow());
    }

    /** A date, unless the mapping says that this very day marks an absence. */
    private CellValue dated(Column.Date column, String date) {
        Absence absence = absence(column, date);
        return absence == null ? CellValue.text(date) : absent(column, absence, date);
    }

    private CellValue date(Column.Date column, Row row, int[] cells) {
        int[] parts = new int[3];
        for (int part = 0; part < cells.length; part++) {
            String text = whole(Blanks.strip(row.text(cells[part])));
            Absence absence = absence(column, text);
            if (absence != null && part == 0) {
                return absent(column, absence, "");
            }
            if (absence == null) {
                Optional<Integer> number = part(text, part == 0);
                if (number.isEmpty()) {
                    return CellValue.broken(quoted(text) + " is no part of a date", "a number");
                }
                parts[part] = number.orElseThrow();
            }
        }
        if (parts[1] == 0 && parts[2] != 0) {
            return CellValue.broken("the day is given and the month is not", "a month");
        }
        String date = DateForms.text(parts[0], parts[1], parts[2]);
        return DateForms.valid(date).isPresent()
                ? dated(column, date)
                : CellValue.broken(quoted(date) + " is not in the calendar", "a day of the calendar");
    }

    private static Optional<Integer> part(String text, boolean year) {
        boolean digits = !text.isEmpty()
                && text.length() <= (year ? 4 : 2)
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
        int number = digits ? Integer.parseInt(text) : 0;
        return number > 0 || (digits && year) ? Optional.of(number) : Optional.empty();
    }

    /** A whole number without the fraction of noughts that some programs write behind it. */
    private static String whole(String text) {
        Matcher match = INTEGRAL.matcher(text);
        return match.matches() ? match.group(1) : text;
    }

    private static CellParser code(Column.Code column) {
        Map<String, String> words = column.anyCase() ? new HashMap<>() : column.words();
        if (column.anyCase()) {
            column.words().forEach((word, meaning) -> words.put(word.toLowerCase(Locale.ROOT), meaning));
        }
        List<String> known = column.words().keySet().stream().limit(SHOWN).toList();
        String expected = "one of " + String.join(", ", known) + (column.words().size() > SHOWN ? ", …" : "");
        return (cell, row) -> {
            String word = column.anyCase() ? cell.toLowerCase(Locale.ROOT) : cell;
            String meaning = words.get(word);
            String found = meaning == null ? words.get(whole(word)) : meaning;
            return found == null
                    ? CellValue.broken(
                            quoted(cell) + " is not in the list of codes"
                                    + Nearest.hint(cell, column.words().keySet()),
                            expected)
                    : CellValue.text(found);
        };
    }

    private static CellValue flag(Column.Flag column, String cell) {
        boolean yes = column.yes().contains(cell) || column.yes().contains(whole(cell));
        boolean no = column.no().contains(cell) || column.no().contains(whole(cell));
        return yes || no
                ? CellValue.flag(yes)
                : CellValue.broken(
                        quoted(cell) + " is neither true nor false",
                        String.join(", ", column.yes()) + " or " + String.join(", ", column.no()));
    }

    private CellParser party(Column.Party column) {
        int on = column.on().map(binding::slot).orElse(-1);
        return (cell, row) -> {
            String name = matched(column.pattern(), cell);
            if (name.isEmpty()) {
                return CellValue.broken(
                        quoted(cell) + " has another form",
                        "a text that matches " + column.pattern().orElseThrow());
            }
            return parties.read(column, whole(name), () -> on < 0 ? Optional.empty() : day(row.value(on)));
        };
    }

    /** What of a cell a pattern asks for; empty if it does not match. */
    private static String matched(Optional<Pattern> pattern, String cell) {
        return pattern.map(form -> {
                    Matcher match = form.matcher(cell);
                    return !match.matches() ? "" : match.groupCount() == 0 ? cell : match.group(1);
                })
                .orElse(cell);
    }

    private static Optional<PartialDate> day(CellValue value) {
        try {
            return value.kind() == CellValue.Kind.TEXT
                    ? Optional.of(PartialDate.parse(value.text()))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private CellReader several(Column.Several column, int[] cells) {
        CellParser parser = parser(column.of());
        return row -> {
            List<String> texts = new ArrayList<>();
            for (int cell : cells) {
                String text = row.row().text(cell);
                if (column.columns().isEmpty()) {
                    texts.addAll(List.of(text.split(Pattern.quote(column.separator()), -1)));
                } else {
                    texts.add(text);
                }
            }
            List<CellValue> values = new ArrayList<>();
            for (String text : texts) {
                String part = Blanks.strip(text);
                CellValue value = read(column.of(), parser, part, row);
                if (value.isBroken()) {
                    return readable(column, value);
                }
                if (!value.isAbsent()) {
                    values.add(value.printedAs(part));
                }
            }
            return CellValue.list(values);
        };
    }

    private static String quoted(String text) {
        int shown = 60;
        return "\"" + (text.length() > shown ? text.substring(0, shown) + "…" : text) + "\"";
    }
}
