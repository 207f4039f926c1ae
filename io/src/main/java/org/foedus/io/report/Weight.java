package org.foedus.io.report;

import java.util.Locale;
import org.foedus.rule.Severity;

/** How much a remark weighs, in the words of a report. */
enum Weight {
    ERROR("errors", Ink.RED),
    WARNING("warnings", Ink.YELLOW),
    ADVISORY("advisories", Ink.BLUE),
    INFO("infos", Ink.CYAN),
    UNDETERMINED("undetermined", Ink.MAGENTA),
    /** A rule that broke down. */
    FAILURE("failures", Ink.RED),
    /** What somebody said may stand. */
    SUPPRESSED("suppressed", Ink.DIM),
    /** What the reader did, where nothing was wrong. */
    NOTE("notes", Ink.CYAN);

    private final String many;
    private final Ink ink;

    Weight(String many, Ink ink) {
        this.many = many;
        this.ink = ink;
    }

    static Weight of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case ADVISORY -> ADVISORY;
            case INFO -> INFO;
        };
    }

    /** What one such remark is called. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A number of such remarks. */
    String count(long number) {
        return number + " " + (number == 1 ? word() : many);
    }

    Ink ink() {
        return ink;
    }
}
