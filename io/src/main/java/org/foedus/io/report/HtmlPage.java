package org.foedus.io.report;

import java.util.Arrays;
import java.util.Locale;

/** A page that is being written. */
final class HtmlPage {
    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --line: #ccc; --shade: #f4f4f4;
              --error: #b00020; --warning: #8a5a00; --advisory: #1a4fa0; --info: #00626e; --undetermined: #6a1b9a; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #161616; --line: #444; --shade: #222;
              --error: #ff8a80; --warning: #ffc46b; --advisory: #9ec1ff; --info: #7fdbe6; --undetermined: #d7a6f0; } }
            body { font: 1rem/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper);
              max-width: 75rem; margin: 0 auto; padding: 1rem; }
            h1, h2 { overflow-wrap: anywhere; }
            pre, code { font: .875rem/1.4 ui-monospace, monospace; }
            pre { background: var(--shade); padding: .5rem; margin: .5rem 0 0; overflow-x: auto; }
            code { overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; margin-bottom: 1.5rem; }
            caption { text-align: left; padding: .25rem 0; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-top: 1px solid var(--line); }
            td.number { text-align: right; }
            fieldset { border: 1px solid var(--line); margin-bottom: 1rem; }
            label { margin-right: 1rem; }
            mark { color: inherit; background: none; font-weight: bold; border-bottom: 2px solid currentColor; }
            .error, .failure { --weight: var(--error); }
            .warning { --weight: var(--warning); }
            .advisory { --weight: var(--advisory); }
            .info, .note { --weight: var(--info); }
            .undetermined { --weight: var(--undetermined); }
            .weight, mark { color: var(--weight, inherit); }
            .weight { font-weight: bold; white-space: nowrap; }
            .aside { opacity: .75; }
            @media print { .filter { display: none; } pre { white-space: pre-wrap; } tr { break-inside: avoid; } }
            """;

    private final String title;
    private final StringBuilder style = new StringBuilder(STYLE);
    private final StringBuilder body = new StringBuilder();

    HtmlPage(String title) {
        this.title = title;
    }

    /** Adds a line. */
    void add(String html) {
        body.append(html).append('\n');
    }

    /**
     * Adds a line with texts in it.
     *
     * @param html the line, with {@code %s} for each text
     * @param texts the texts, which are escaped
     */
    void add(String html, Object... texts) {
        Object[] escaped =
                Arrays.stream(texts).map(text -> Html.of(text.toString())).toArray();
        add(String.format(Locale.ROOT, html, escaped));
    }

    /** Adds a rule of style. */
    void style(String css) {
        style.append(css).append('\n');
    }

    @Override
    public String toString() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                """
                + "<title>" + Html.of(title) + "</title>\n<style>\n" + style + "</style>\n</head>\n<body>\n<main>\n<h1>"
                + Html.of(title) + "</h1>\n" + body + "</main>\n</body>\n</html>\n";
    }
}
