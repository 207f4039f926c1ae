package org.foedus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foedus.dataset.Dataset;
import org.foedus.id.Id;
import org.foedus.party.Tenure;
import org.foedus.source.Citation;
import org.foedus.source.Source;
import org.foedus.source.SourceKind;
import org.foedus.statement.Statement;
import org.foedus.statement.StatementBuilder;
import org.foedus.statement.Strength;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.foedus.time.Truth;
import org.junit.jupiter.api.Test;

class KnownStatementsTest {

    @Test
    void a_source_older_than_what_it_reports_proves_no_knowledge() {
        Statement said = statement().saidOn(PartialDate.parse("2025-08-19")).build();

        assertThat(known(said, "2024-02-27", "2026-01-01")).isEmpty();
        assertThat(known(said, "2025-09-01", "2026-01-01"))
                .extracting(KnownStatements.Known::known)
                .containsExactly(Truth.UNKNOWN);
    }

    @Test
    void a_statement_is_not_known_before_its_speaker_took_the_office() {
        Statement said =
                statement().speaker(Id.of("ann")).office(Id.of("premier")).build();

        assertThat(known(said, "2024-02-27", "2026-01-01")).isEmpty();
        assertThat(known(said, "2025-01-01", "2026-01-01")).hasSize(1);
        assertThat(known(statement().speaker(Id.of("ann")).build(), "2024-02-27", "2026-01-01"))
                .extracting(KnownStatements.Known::known)
                .containsExactly(Truth.TRUE);
    }

    private static List<KnownStatements.Known> known(Statement statement, String known, String said) {
        Dataset dataset = Dataset.builder()
                .id("d")
                .title("D")
                .addSources(Source.builder()
                        .id(Id.of("paper"))
                        .kind(SourceKind.PRESS)
                        .title("T")
                        .publishedOn(PartialDate.parse("2023-03-01"))
                        .build())
                .addTenures(Tenure.builder()
                        .id(Id.of("ann-premier"))
                        .person(Id.of("ann"))
                        .office(Id.of("premier"))
                        .during(DateSpan.parse("2024-10-01/.."))
                        .build())
                .addStatements(statement)
                .build();
        return KnownStatements.asOf(dataset, Optional.empty(), LocalDate.parse(known), LocalDate.parse(said));
    }

    private static StatementBuilder statement() {
        return Statement.builder()
                .id(Id.of("s"))
                .property("status")
                .claim("C")
                .strength(Strength.ASSERTS)
                .addReportedIn(Citation.builder().source(Id.of("paper")).build());
    }
}
