package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String STATES = """
            stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
            ARC,1,Arcadia,1816,1,1,1870,5,4,2016
            RUR,2,Ruritania,1902,2,30,2016,12,31,2016
            ARC,1,Arcadia,1919,6,1,2016,12,31,2016
            """;

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String inFolder(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void a_table_becomes_a_document_that_can_be_checked() throws IOException {
        Path table = write("states.csv", STATES);

        Foedus run = Foedus.run("import", "cow-states", table.toString(), "--out", inFolder("out.json"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("rows: 3", "rows in records: 2", "rows rejected: 1", "rows skipped: 0");
        assertThat(run.err()).contains("states.csv:3:", "row 2, styear: \"1902-02-30\" is not in the calendar");
        assertThat(Foedus.run("check", inFolder("out.json")).exit()).isZero();
    }

    @Test
    void a_file_of_records_holds_the_same() throws IOException {
        Path table = write("states.csv", STATES);
        Foedus.run("import", "cow-states", table.toString(), "--out", inFolder("out.json"));
        Foedus.run("import", "cow-states", table.toString(), "--out", inFolder("out.ndjson"));

        Foedus document = Foedus.run("check", "--format", "json", "--as-of", "2020-01-01", inFolder("out.json"));
        Foedus records = Foedus.run("check", "--format", "json", "--as-of", "2020-01-01", inFolder("out.ndjson"));

        assertThat(records.out()).isEqualTo(document.out());
        assertThat(Files.readAllLines(folder.resolve("out.ndjson"))).hasSize(6);
    }

    @Test
    void rejected_rows_go_into_a_file_with_their_reasons() throws IOException {
        Path table = write("states.csv", STATES);

        Foedus run = Foedus.run(
                "import",
                "cow-states",
                table.toString(),
                "--out",
                inFolder("out.json"),
                "--rejects",
                inFolder("rejects.csv"));

        assertThat(run.err()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("rejects.csv")))
                .hasSize(2)
                .last()
                .asString()
                .contains("is not in the calendar", "RUR,2,Ruritania,1902,2,30");
    }

    @Test
    void a_mapping_of_ones_own_is_a_file() throws IOException {
        Path mapping = write("people.json", """
                {"format": "foedus/1", "kind": "mapping", "dataset": {"id": "people", "title": "People"},
                 "source": {"id": "table", "kind": "DATASET", "title": "A table"},
                 "records": [{"person": {"id": "{id}", "name": "{name}"}}]}
                """);
        Path table = write("people.csv", "id,name\na,Ann\n");

        Foedus run = Foedus.run(
                "import", mapping.toString(), table.toString(), "--format", "json", "--out", inFolder("out.json"));

        assertThat(run.exit()).isZero();
        assertThat(run.flat()).contains("\"kind\": \"import\"", "\"rowsInRecords\": 1");
    }

    @Test
    void a_table_without_a_column_of_the_mapping_is_not_imported() throws IOException {
        Path table = write("states.csv", STATES.replace("ccode", "code"));

        Foedus run = Foedus.run("import", "cow-states", table.toString(), "--out", inFolder("out.ndjson"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("the table has no column \"ccode\", did you mean \"code\"?");
    }

    @Test
    void a_table_that_is_not_there_is_named() {
        Foedus run = Foedus.run("import", "cow-states", inFolder("none.csv"), "--out", inFolder("out.json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("none.csv: the table cannot be read");
    }

    @Test
    void a_mapping_that_does_not_ship_is_refused_with_those_that_do() {
        Foedus run = Foedus.run("import", "cow", inFolder("none.csv"), "--out", inFolder("out.json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no mapping called \"cow\" ships", "cow-states");
    }
}
