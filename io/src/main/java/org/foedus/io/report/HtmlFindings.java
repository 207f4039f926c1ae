package org.foedus.io.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foedus.dataset.Dataset;
import org.foedus.io.Position;
import org.foedus.io.ReadResult;
import org.foedus.rule.Report;
import org.foedus.rule.RuleInfo;
import org.foedus.rule.RuleTally;

/** Writes findings into a page: a table for each document, and one of the rules. */
final class HtmlFindings {
    private static final int ROOM = 100;

    private final HtmlPage page;
    private final SourceTexts texts;

    HtmlFindings(HtmlPage page, SourceTexts texts) {
        this.page = page;
        this.texts = texts;
    }

    void write(Report report, ReadResult<Dataset> input) {
        List<Remark> remarks = Remark.of(report, input);
        page.add("<p>%s</p>", Summary.findings(report, input));
        if (!remarks.isEmpty()) {
            filter(remarks);
        }
        Remarks.byFile(remarks).forEach(this::file);
        rules(report);
    }

    /** Controls that hide rows by rules of style alone. */
    private void filter(List<Remark> remarks) {
        Map<Weight, Long> weights = new EnumMap<>(Weight.class);
        Map<String, Long> names = new TreeMap<>();
        for (Remark remark : remarks) {
            weights.merge(remark.weight(), 1L, Long::sum);
            names.merge(remark.name(), 1L, Long::sum);
        }
        page.add("<div class=\"filter\"><fieldset><legend>Show</legend>");
        weights.forEach((weight, count) -> {
            String word = weight.word();
            page.add(
                    "<label><input type=\"checkbox\" id=\"show-" + word + "\" checked> %s</label>",
                    weight.count(count));
            page.style("body:has(#show-" + word + ":not(:checked)) :is(tr." + word + ", tbody:not(:has(tr:not(.head, ."
                    + word + ")))) { display: none; }");
        });
        page.add("<label>of <select id=\"rule\"><option value=\"\">any rule</option>");
        names.forEach((name, count) -> {
            page.add("<option value=\"%s\">%s (%s)</option>", name, name, count);
            String quoted = "\"" + Html.of(name) + "\"";
            page.style("body:has(#rule option[value=" + quoted + "]:checked) :is(tr.remark:not([data-rule=" + quoted
                    + "]), tbody.record:not(:has([data-rule=" + quoted + "]))) { display: none; }");
        });
        page.add("</select></label></fieldset></div>");
    }

    private void file(Remarks remarks) {
        Map<Integer, String> lines = remarks.lines(texts);
        page.add("<section>");
        page.add("<h2>%s</h2>", remarks.title());
        page.add("<table>");
        page.add("<caption>%s</caption>", Remarks.counts(remarks.list()));
        page.add(
                "<thead><tr><th scope=\"col\">Weight</th><th scope=\"col\">Place</th><th scope=\"col\">What</th></tr></thead>");
        for (List<Remark> record : remarks.byRecord()) {
            String name = record.get(0).record();
            page.add("<tbody class=\"record\">");
            if (!name.isEmpty()) {
                page.add("<tr class=\"head\"><th colspan=\"3\" scope=\"rowgroup\"><code>%s</code></th></tr>", name);
            }
            record.forEach(remark -> remark(remark, lines));
            page.add("</tbody>");
        }
        page.add("</table>");
        page.add("</section>");
    }

    private void remark(Remark remark, Map<Integer, String> lines) {
        page.add("<tr class=\"remark %s\" data-rule=\"%s\">", remark.weight().word(), remark.name());
        page.add("<td class=\"weight\">%s</td>", remark.weight().word());
        page.add(
                "<td><code>%s</code></td>",
                remark.position().map(HtmlFindings::place).orElse(remark.at()));
        page.add("<td><bdi>%s</bdi> <span class=\"aside\">[%s]</span>", remark.message(), remark.name());
        remark.details().forEach(detail -> page.add("<br><bdi>%s</bdi>", detail));
        remark.position().flatMap(position -> Excerpt.at(position, lines, ROOM)).ifPresent(this::excerpt);
        page.add("</td>");
        page.add("</tr>");
    }

    private static String place(Position position) {
        return position.line() > 0 ? position.line() + ":" + position.column() : "";
    }

    private void excerpt(Excerpt excerpt) {
        page.add(
                "<pre>%s<mark>%s</mark>%s%s</pre>",
                excerpt.before(),
                excerpt.marked(),
                excerpt.after(),
                excerpt.next().isBlank() ? "" : "\n" + excerpt.next());
        if (excerpt.isCut()) {
            page.add(
                    "<span class=\"aside\">columns %s to %s of %s</span>",
                    excerpt.from(), excerpt.to(), excerpt.length());
        }
    }

    private void rules(Report report) {
        page.add("<section>");
        page.add("<h2>Rules</h2>");
        page.add("<table>");
        page.add("<caption>%s</caption>", Summary.rules(report));
        page.add(
                "<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">What must hold</th><th scope=\"col\">Severity</th>"
                        + "<th scope=\"col\">Judged</th><th scope=\"col\">Right</th><th scope=\"col\">Wrong</th>"
                        + "<th scope=\"col\">Undetermined</th><th scope=\"col\">Broken down</th></tr></thead>");
        page.add("<tbody>");
        report.tallies().forEach(this::rule);
        page.add("</tbody>");
        page.add("</table>");
        if (!report.leftOut().isEmpty()) {
            page.add(
                    "<p>Left out: %s</p>",
                    report.leftOut().stream().map(RuleInfo::id).collect(Collectors.joining(", ")));
        }
        page.add("</section>");
    }

    private void rule(RuleTally tally) {
        String number = "<td class=\"number\">%s</td>";
        page.add(
                "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td>" + number.repeat(5) + "</tr>",
                tally.rule().id(),
                tally.rule().title(),
                Weight.of(tally.rule().severity()).word(),
                tally.judged(),
                tally.compliant(),
                tally.violated(),
                tally.undetermined(),
                tally.failed());
    }
}
