package org.foedus.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reports as they are kept beside the sample, for people to look at. */
class GoldenReportTest {
    private static final String HOW_TO_WRITE = "%s has changed; if it is better now, run mvn -pl core,io test"
            + " -Dtest=GoldenReportTest -Dsurefire.failIfNoSpecifiedTests=false -Dfoedus.write=true";
    private static final TextOptions NARROW = TextOptions.ofWidth(72).showing(SourceTexts.files());

    @TestFactory
    Stream<DynamicTest> a_report_looks_as_before() {
        return Stream.of(
                golden("narrow.txt", out -> new TextReportWriter(out, NARROW)),
                golden(
                        "wide.txt",
                        out -> new TextReportWriter(
                                out,
                                TextOptions.ofWidth(120)
                                        .showing(SourceTexts.files())
                                        .everyRule(true))),
                golden("coloured.txt", out -> new TextReportWriter(out, NARROW.coloured(true))),
                golden("plain.txt", out -> new TextReportWriter(out, 80)),
                golden("page.html", out -> new HtmlReportWriter(out, SourceTexts.files())));
    }

    @Test
    void colours_change_nothing_but_the_colours() {
        assertThat(written(out -> new TextReportWriter(out, NARROW.coloured(true)))
                        .replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(written(out -> new TextReportWriter(out, NARROW)));
    }

    @Test
    void no_line_of_text_is_longer_than_its_width_unless_it_is_one_word() {
        assertThat(written(out -> new TextReportWriter(out, NARROW)).lines())
                .filteredOn(line -> Columns.of(line) > NARROW.width())
                .allSatisfy(line -> assertThat(line.strip()).doesNotContain(" "));
    }

    private static DynamicTest golden(String name, Function<StringWriter, ReportWriter> writer) {
        return DynamicTest.dynamicTest(name, () -> assertGolden(name, writer));
    }

    private static void assertGolden(String name, Function<StringWriter, ReportWriter> writer) throws IOException {
        Path golden = Sample.FOLDER.resolve(name);
        String text = written(writer).replace('\u001b', '␛');
        if (Boolean.getBoolean("foedus.write")) {
            Files.writeString(golden, text);
        }
        assertThat(golden).as(HOW_TO_WRITE, name).hasContent(text);
    }

    private static String written(Function<StringWriter, ReportWriter> writer) {
        StringWriter out = new StringWriter();
        writer.apply(out).findings(Sample.report(), Sample.INPUT);
        return out.toString();
    }
}
