package org.foedus.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.RecordKind;
import org.foedus.dataset.Unread;
import org.foedus.id.Id;
import org.foedus.rule.DataPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostValuesTest {
    private static final String HEAD =
            "{\"format\": \"foedus/1\", \"kind\": \"dataset\", \"id\": \"d\", \"title\": \"D\"";
    private static final String GOOD =
            "{\"id\": \"good\", \"obligors\": [\"P\"], \"kind\": \"OTHER\", \"modality\": \"WILL\", \"summary\": \"S\"}";

    @Test
    void a_record_whose_list_lost_an_entry_is_left_out_and_claims_nothing() {
        ReadResult<Dataset> result =
                agreement("\"commitmentsComplete\": true, \"commitments\": [{\"id\": \"bad\"}, " + GOOD + "]");

        assertThat(result.value().orElseThrow().agreements()).isEmpty();
        assertThat(result.recordsLeftOut()).isEqualTo(1);
        assertThat(result.problems())
                .extracting(Problem::message)
                .filteredOn(message -> message.contains("left out"))
                .singleElement()
                .asString()
                .startsWith("a commitment needs the member")
                .endsWith("the record \"a\" is left out");
    }

    @Test
    void the_first_loss_is_the_reason_and_not_what_is_wrong_with_a_later_entry() {
        ReadResult<Dataset> result = agreement("\"commitments\": [7, " + GOOD.replace("}", ", \"hue\": 1}") + "]");

        assertThat(result.problems())
                .extracting(Problem::message)
                .anySatisfy(message ->
                        assertThat(message).isEqualTo("the number 7 stands here; the record \"a\" is left out"))
                .anySatisfy(message -> assertThat(message).isEqualTo("a commitment has no member \"hue\""));
    }

    @Test
    void an_entry_deep_in_a_record_takes_all_lists_around_it_along() {
        ReadResult<Dataset> result = agreement(
                "\"participations\": [{\"party\": \"P\"}, {\"party\": \"Q\", \"actions\": [{\"kind\": \"SIGNED\"}]}]");

        assertThat(result.recordsLeftOut()).isEqualTo(1);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position().pointer()).isEqualTo("/agreements/0/participations/1/actions/0/kind");
            assertThat(problem.message()).endsWith("the record \"a\" is left out");
        });
    }

    @Test
    void a_list_that_is_no_list_is_not_read_as_an_empty_one() {
        assertThat(agreement("\"citations\": {\"source\": \"s\"}").recordsLeftOut())
                .isEqualTo(1);
    }

    @Test
    void a_misspelt_list_is_not_read_as_an_empty_one() {
        ReadResult<Dataset> result = agreement("\"commitmnets\": [" + GOOD + "]");

        assertThat(result.value().orElseThrow().agreements()).isEmpty();
        assertThat(result.recordsLeftOut()).isEqualTo(1);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("an agreement has no member \"commitmnets\", did you mean \"commitments\"?;"
                                + " the record \"a\" is left out"));
    }

    @Test
    void a_misspelt_member_with_a_usual_value_is_not_read_as_usual() {
        assertThat(agreement("\"commitmentsComplet\": true").recordsLeftOut()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"action\": 1, \"actions\": []",
                "\"actions\": [], \"action\": 1",
                "\"titel\": \"A\"",
                "\"instrumentClas\": 1",
                "\"hue\": []"
            })
    void a_member_that_is_unknown_and_replaces_nothing_costs_only_itself(String members) {
        ReadResult<Dataset> result = agreement(members);

        assertThat(result.value().orElseThrow().agreements()).hasSize(1);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_MEMBER));
    }

    @Test
    void a_list_that_stands_twice_is_not_read_as_half_of_itself() {
        ReadResult<Dataset> result = agreement("\"commitments\": [" + GOOD + "], \"commitments\": []");

        assertThat(result.recordsLeftOut()).isEqualTo(1);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).endsWith("the second is left out; the record \"a\" is left out"));
    }

    @Test
    void a_value_that_is_lost_is_not_replaced_by_the_usual_one() {
        ReadResult<Dataset> result = agreement("\"commitmentsComplete\": \"yes\"");

        assertThat(result.recordsLeftOut()).isEqualTo(1);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith("the record \"a\" is left out"));
    }

    @Test
    void a_member_that_need_not_be_known_is_left_out_alone_and_its_problem_says_so() {
        ReadResult<Dataset> result = agreement("\"instrumentClass\": \"TREATIE\", \"commitments\": [" + GOOD + "]");

        assertThat(result.recordsLeftOut()).isZero();
        assertThat(result.value().orElseThrow().agreements())
                .singleElement()
                .satisfies(agreement -> assertThat(agreement.commitments()).hasSize(1));
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith("\"instrumentClass\" is left out"));
    }

    @Test
    void an_object_that_need_not_be_known_is_lost_with_its_list_and_the_record_is_kept() {
        ReadResult<Dataset> result = agreement("\"term\": {\"term\": {\"type\": \"fixed\", \"length\": \"P10Y\","
                + " \"countedFrom\": \"SIGNATURE\"}, \"citations\": [7]}");

        assertThat(result.recordsLeftOut()).isZero();
        assertThat(result.value().orElseThrow().agreements())
                .singleElement()
                .satisfies(agreement -> assertThat(agreement.term()).isEmpty());
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).isEqualTo("the number 7 stands here; \"term\" is left out"));
    }

    @Test
    void the_dataset_itself_is_kept_whatever_its_header_loses() {
        ReadResult<Dataset> result =
                read(", \"uses\": [\"other\", 7], \"persons\": [{\"id\": \"p\", \"name\": \"P\"}]}");

        assertThat(result.value().orElseThrow().persons()).hasSize(1);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith("\"uses\" is left out"));
    }

    @Test
    void a_position_in_a_list_is_the_same_in_the_model_and_in_the_document() {
        ReadResult<Dataset> result =
                read(", \"persons\": [\n7,\n{\"id\": \"p\", \"name\": \"P\", \"otherNames\":\n[\"Q\",\n\"R\"]}]}");
        DataPath path = DataPath.of(RecordKind.PERSON, Id.of("p"));

        assertThat(result.sourceMap().locate(path.member("otherNames").element(1)))
                .contains(new Position("d", "/persons/1/otherNames/1", 5, 1));
    }

    @Test
    void a_line_of_a_file_of_records_is_left_out_for_the_same_reasons() {
        String lines = HEAD.replace("dataset", "records") + "}\n"
                + "{\"person\":{\"id\":\"p\",\"name\":\"P\",\"otherNames\":[7,\"Q\"]}}\n"
                + "{\"person\":{\"id\":\"q\",\"name\":\"Q\"}}\n";
        ReadResult<Dataset> result = DatasetReader.withDefaults().read(lines, "d.ndjson");

        assertThat(result.value().orElseThrow().persons()).hasSize(1);
        assertThat(result.recordsLeftOut()).isEqualTo(1);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("the number 7 stands here; the record \"p\" is left out"));
    }

    @Test
    void records_that_were_left_out_are_named_for_the_rules() {
        String ann = "{\"id\": \"ann\"}";

        assertThat(read("}").unread()).isEqualTo(Unread.nothing());
        assertThat(read(", \"persons\": [" + ann + "]}").unread()).isEqualTo(new Unread(Set.of(Id.of("ann")), false));
        assertThat(DatasetReader.withDefaults()
                        .read(
                                HEAD.replace("dataset", "records") + "}\n{\"person\":" + ann
                                        + "}\n{\"person\":{\"id\":\"a b\"}}",
                                "d.ndjson")
                        .unread())
                .isEqualTo(new Unread(Set.of(Id.of("ann")), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"persons\": [{\"name\": \"Ann\"}]}",
                ", \"persons\": {\"id\": \"ann\"}}",
                ", \"persn\": [{\"id\": \"ann\", \"name\": \"Ann\"}]}",
                ", \"persons\": [], \"persons\": [{\"id\": \"ann\", \"name\": \"Ann\"}]}",
                ", \"persons\": [",
            })
    void records_may_be_lost_of_which_not_even_the_identifier_is_known(String rest) {
        assertThat(read(rest).unread()).isEqualTo(new Unread(Set.of(), true));
    }

    private static ReadResult<Dataset> agreement(String members) {
        return read(", \"agreements\": [{\"id\": \"a\", \"title\": \"A\", " + members + "}]}");
    }

    private static ReadResult<Dataset> read(String rest) {
        return DatasetReader.withDefaults().read(HEAD + rest, "d");
    }
}
