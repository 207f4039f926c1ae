package org.foedus.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectFileTest {
    private static final Mapping PEOPLE = Imported.mapping("""
            "columns": {"born": {"type": "date"}},
            "records": [{"person": {"id": "{key}", "name": "{name}", "otherNames": ["born {born}"]}}]
            """);

    private static String rejects(Imported imported) {
        StringBuilder out = new StringBuilder();
        RejectFile file = new RejectFile(out);
        imported.rejected().forEach(file::write);
        return out.toString();
    }

    @Test
    void each_row_stands_with_its_reason_and_its_original_cells() {
        assertThat(rejects(Imported.of(PEOPLE, "key,name,born\na,\"Lee, Ann\",soon\nb,Bob,2001\n")))
                .isEqualTo(
                        "reject_reason,reject_expected,reject_file,reject_row,reject_line,reject_column,key,name,born\r\n"
                                + "\"\"\"soon\"\" is no date\",a date such as 2024-06-13 or 2024-06,folder/table.csv,1,2,born,a,"
                                + "\"Lee, Ann\",soon\r\n");
    }

    @Test
    void a_reject_file_that_was_mended_is_imported_by_the_same_mapping() {
        String mended =
                rejects(Imported.of(PEOPLE, "key,name,born\na,Ann,soon\n")).replace(",soon\r", ",1999\r");

        assertThat(Imported.of(PEOPLE, mended).names()).containsExactly("Ann");
    }
}
