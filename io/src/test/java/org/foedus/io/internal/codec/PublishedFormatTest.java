package org.foedus.io.internal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.foedus.agreement.Place;
import org.foedus.agreement.PlaceBuilder;
import org.foedus.io.DatasetSchema;
import org.junit.jupiter.api.Test;

/** What is published about the format is what the declarations say. */
class PublishedFormatTest {
    private static final Path SCHEMA = Path.of("src/main/resources/org/foedus/io/foedus-1.schema.json");
    private static final Path PAGE = Path.of("../docs/format.md");
    private static final String HOW_TO_WRITE = "%s is not what the declarations say; if they are right, run"
            + " mvn -pl core,io test -Dtest=PublishedFormatTest -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dfoedus.write=true";

    @Test
    void the_schema_says_what_the_declarations_say() throws IOException {
        assertPublished(SCHEMA, SchemaText.of(DatasetCodec.DATASET, DatasetSchema.ID));
    }

    @Test
    void the_page_says_what_the_declarations_say() throws IOException {
        assertPublished(PAGE, FormatPage.of(DatasetCodec.DATASET, introduction()));
    }

    @Test
    void users_get_the_schema_by_its_name() {
        assertThat(DatasetSchema.json()).contains("\"$id\": \"" + DatasetSchema.ID + "\"");
    }

    @Test
    void no_two_parts_have_one_name() {
        ObjectCodec<Place, PlaceBuilder> inner = ObjectCodec.of("a place", Place::builder, PlaceBuilder::build);
        ObjectCodec<Place, PlaceBuilder> outer = ObjectCodec.<Place, PlaceBuilder>of(
                        "the place", Place::builder, PlaceBuilder::build)
                .member("place", inner, (in, place) -> true, (out, place) -> {}, "Another.");

        assertThatThrownBy(() -> Definitions.of(outer))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two parts of the format are called \"place\"");
    }

    private static void assertPublished(Path file, String text) throws IOException {
        if (Boolean.getBoolean("foedus.write")) {
            Files.writeString(file, text);
        }
        assertThat(file).as(HOW_TO_WRITE, file.getFileName()).hasContent(text);
        assertThat(Files.readString(file)).as(HOW_TO_WRITE, file.getFileName()).isEqualTo(text);
    }

    private static String introduction() throws IOException {
        String name = "format-introduction.md";
        try (InputStream in = Objects.requireNonNull(PublishedFormatTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
