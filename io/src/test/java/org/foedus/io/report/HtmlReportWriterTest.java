package org.foedus.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.foedus.analysis.StandingTable;
import org.foedus.dataset.Dataset;
import org.junit.jupiter.api.Test;

class HtmlReportWriterTest {

    @Test
    void text_from_the_data_is_never_markup() {
        String page = findings();

        assertThat(page)
                .contains("&lt;/script&gt;&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;")
                .doesNotContain("<script", "</script");
    }

    @Test
    void what_would_turn_the_text_round_is_written_out() {
        assertThat(findings()).contains("Eve \\u202Eecila\\u202C").doesNotContain("\u202e", "\u202c", "\u001b");
    }

    @Test
    void a_page_loads_nothing_and_says_its_language() {
        assertThat(findings())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
                .doesNotContain("http://", "https://", "src=", "@import", "url(");
    }

    @Test
    void every_table_has_a_caption_and_heads_with_a_scope() {
        String page = findings();

        assertThat(page.split("<caption>", -1)).hasSameSizeAs(page.split("<table>", -1));
        assertThat(page.split("<th ", -1)).hasSameSizeAs(page.split(" scope=\"", -1));
        assertThat(page).doesNotContain("<th>");
    }

    @Test
    void rows_can_be_chosen_by_weight_and_by_rule() {
        assertThat(findings())
                .contains("<input type=\"checkbox\" id=\"show-warning\" checked> 5 warnings")
                .contains("<option value=\"no-bob\">no-bob (6)</option>")
                .contains("body:has(#show-warning:not(:checked)) :is(tr.warning,");
    }

    @Test
    void other_answers_are_pages_of_text() {
        StandingTable table = StandingTable.of(dataset(), LocalDate.of(2026, 1, 1));
        Overview overview = new Overview(Sample.INPUT, table, Sample.report(), List.of());
        Answer answer = new Answer("held", "Who <held> it?", List.of(), "holders", List.of());

        assertThat(page(writer -> writer.standing(table))).contains("<pre>Agreements on 2026-01-01\n");
        assertThat(page(writer -> writer.answer(answer)))
                .contains("<title>Who &lt;held&gt; it?</title>", "<pre>Who &lt;held&gt; it?\n");
        assertThat(page(writer -> writer.overview(overview)))
                .contains("<h2>Agreements</h2>", "<h2>Findings</h2>", "The data put no question to the law.");
    }

    @Test
    void a_place_that_cannot_be_written_to_is_reported() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(
                        () -> new HtmlReportWriter(broken, SourceTexts.none()).findings(Sample.report(), Sample.INPUT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    private static Dataset dataset() {
        return Sample.INPUT.value().orElseThrow();
    }

    private static String findings() {
        return page(writer -> writer.findings(Sample.report(), Sample.INPUT));
    }

    private static String page(Consumer<ReportWriter> use) {
        StringWriter out = new StringWriter();
        use.accept(new HtmlReportWriter(out, SourceTexts.files()));
        return out.toString();
    }
}
