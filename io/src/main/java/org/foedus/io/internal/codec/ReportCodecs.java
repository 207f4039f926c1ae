package org.foedus.io.internal.codec;

import static org.foedus.io.internal.codec.Texts.DAY;
import static org.foedus.io.internal.codec.Texts.NAME;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.foedus.rule.Baseline;
import org.foedus.rule.DataPath;
import org.foedus.rule.Suppression;

/** The codecs of documents that go with reports: which findings may stand, and what an earlier run found. */
public final class ReportCodecs {
    private static final Codec<DataPath> PLACE = new TextCodec<>(
            "a place such as \"agreements/ua-jp-2024/term\"", Patterns.NOT_BLANK, DataPath::parse, DataPath::toString);

    private static final ObjectCodec<Suppression, Slots> SUPPRESSION = ObjectCodec.<Suppression, Slots>of(
                    "a suppression",
                    Slots::new,
                    slots -> new Suppression(
                            slots.get("rule", String.class),
                            slots.get("at", DataPath.class),
                            slots.get("justification", String.class),
                            slots.get("author", String.class),
                            slots.find("expires", LocalDate.class)))
            .required("rule", NAME, Suppression::rule, Slots.into("rule"), "The rule whose findings it takes out.")
            .required("at", PLACE, Suppression::at, Slots.into("at"), "The place; all that lies in it is meant.")
            .required(
                    "justification",
                    NAME,
                    Suppression::justification,
                    Slots.into("justification"),
                    "Why the findings may stand.")
            .required("author", NAME, Suppression::author, Slots.into("author"), "Who says so.")
            .optional("expires", DAY, Suppression::expires, Slots.into("expires"), "The last day on which it holds.");

    private static final ObjectCodec<Baseline.Entry, Slots> ENTRY = ObjectCodec.<Baseline.Entry, Slots>of(
                    "a finding of an earlier run",
                    Slots::new,
                    slots -> new Baseline.Entry(
                            slots.get("fingerprint", String.class),
                            slots.get("rule", String.class),
                            slots.get("at", String.class),
                            slots.get("message", String.class)))
            .required(
                    "fingerprint",
                    NAME,
                    Baseline.Entry::fingerprint,
                    Slots.into("fingerprint"),
                    "By which it is known again.")
            .required("rule", NAME, Baseline.Entry::rule, Slots.into("rule"), "The rule that found it.")
            .required("at", NAME, Baseline.Entry::at, Slots.into("at"), "The place.")
            .required("message", NAME, Baseline.Entry::message, Slots.into("message"), "What was found.");

    /** The codec of a document of suppressions. */
    static final ObjectCodec<List<Suppression>, Slots> SUPPRESSIONS = ReportCodecs.<List<Suppression>>head(
                    "a document of suppressions", "suppressions", slots -> slots.list("suppressions"))
            .list(
                    "suppressions",
                    SUPPRESSION,
                    suppressions -> suppressions,
                    Slots.into("suppressions"),
                    "Findings that may stand, each with its reason.");

    /** The codec of a document of the findings of an earlier run. */
    static final ObjectCodec<Baseline, Slots> BASELINE = ReportCodecs.<Baseline>head(
                    "a baseline", "baseline", slots -> new Baseline(slots.list("findings")))
            .list("findings", ENTRY, Baseline::entries, Slots.into("findings"), "What an earlier run found.");

    private ReportCodecs() {}

    private static <T> ObjectCodec<T, Slots> head(String what, String kind, Function<Slots, T> build) {
        return ObjectCodec.of(what, Slots::new, build)
                .required(
                        "format",
                        new ConstantCodec("format", DatasetCodec.FORMAT),
                        any -> DatasetCodec.FORMAT,
                        Slots.into("format"),
                        "The format of the document and its version, \"foedus/1\".")
                .required(
                        "kind",
                        new ConstantCodec("kind of document", kind),
                        any -> kind,
                        Slots.into("kind"),
                        "What the document holds, \"" + kind + "\".");
    }

    /** Documents of suppressions. */
    public static ValueDocument<List<Suppression>> suppressions() {
        return new ValueDocument<>(SUPPRESSIONS);
    }

    /** Documents of what an earlier run found. */
    public static ValueDocument<Baseline> baseline() {
        return new ValueDocument<>(BASELINE);
    }
}
