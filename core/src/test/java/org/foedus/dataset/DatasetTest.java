package org.foedus.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.foedus.id.Id;
import org.foedus.id.Identified;
import org.foedus.party.Office;
import org.foedus.party.Person;
import org.foedus.party.State;
import org.foedus.party.Tenure;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final State NORTH =
            State.builder().id(Id.of("NORTH")).name("North").build();
    private static final Person ANN =
            Person.builder().id(Id.of("ann")).name("Ann").build();
    private static final Office PREMIER = Office.builder()
            .id(Id.of("premier"))
            .title("Premier of North")
            .party(Id.of("NORTH"))
            .build();
    private static final Tenure TENURE = Tenure.builder()
            .id(Id.of("ann-premier"))
            .person(ANN.id())
            .office(PREMIER.id())
            .during(DateSpan.parse("2020-01-01/2024-01-01"))
            .build();

    @Test
    void merging_keeps_every_record_in_order() {
        Dataset first = named("first").addParties(NORTH).addPersons(ANN).build();
        Dataset second = named("second").addParties(NORTH).addOffices(PREMIER).build();

        Dataset merged = Dataset.merge(List.of(first, second));

        assertThat(merged.id()).isEqualTo("first+second");
        assertThat(merged.title()).isEqualTo("Dataset first; Dataset second");
        assertThat(merged.parties()).containsExactly(NORTH, NORTH);
        assertThat(merged.size()).isEqualTo(4);
    }

    @Test
    void merging_observes_no_longer_than_the_first_to_stop() {
        Dataset early = named("early")
                .observed(ObservationWindow.until(PartialDate.parse("2025-06")))
                .build();
        Dataset late = named("late")
                .observed(ObservationWindow.until(PartialDate.parse("2026-01-01")))
                .build();

        assertThat(Dataset.merge(List.of(late, early)).observedUntil()).contains(PartialDate.parse("2025-06"));
    }

    @Test
    void what_was_read_together_is_no_longer_only_used() {
        Dataset user = named("user").addUses("used", "absent").build();

        assertThat(Dataset.merge(List.of(user, named("used").build())).uses()).containsExactly("absent");
    }

    @Test
    void one_dataset_merges_to_itself_and_none_is_refused() {
        Dataset one = named("one").build();

        assertThat(Dataset.merge(List.of(one))).isSameAs(one);
        assertThatThrownBy(() -> Dataset.merge(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no dataset");
    }

    @Test
    void a_dataset_without_a_name_is_refused() {
        DatasetBuilder unnamed = Dataset.builder().id(" ").title("T");

        assertThatThrownBy(unnamed::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs an id and a title");
    }

    @Test
    void the_index_finds_records_by_kind_and_id() {
        DatasetIndex index = DatasetIndex.of(named("one")
                .addParties(NORTH, NORTH)
                .addPersons(ANN)
                .addOffices(PREMIER)
                .addTenures(TENURE)
                .build());

        assertThat(index.party(NORTH.id())).contains(NORTH);
        assertThat(index.party(Id.of("SOUTH"))).isEmpty();
        assertThat(index.all(RecordKind.PARTY, NORTH.id())).hasSize(2);
        assertThat(index.kindsOf(Id.of("ann"))).containsExactly(RecordKind.PERSON);
        assertThat(index.person(ANN.id())).contains(ANN);
        assertThat(index.office(PREMIER.id())).contains(PREMIER);
        assertThat(index.tenuresOf(PREMIER.id())).containsExactly(TENURE);
        assertThat(index.tenuresBy(ANN.id())).containsExactly(TENURE);
        assertThat(index.ids(RecordKind.OFFICE)).containsExactly("premier");
    }

    @Test
    void every_kind_of_record_has_a_list_of_its_own() {
        Dataset empty = named("empty").build();

        for (RecordKind kind : RecordKind.values()) {
            assertThat(kind.in(empty)).as(kind.member()).isEmpty();
        }
        List<? extends Identified> tenures =
                RecordKind.TENURE.in(named("one").addTenures(TENURE).build());
        assertThat(tenures).hasSize(1);
    }

    @Test
    void a_copy_of_a_record_equals_it() {
        assertThat(State.builder().from(NORTH).build()).isEqualTo(NORTH);
        assertThat(Tenure.builder().from(TENURE).build()).isEqualTo(TENURE).hasSameHashCodeAs(TENURE);
    }

    private static DatasetBuilder named(String id) {
        return Dataset.builder().id(id).title("Dataset " + id);
    }
}
