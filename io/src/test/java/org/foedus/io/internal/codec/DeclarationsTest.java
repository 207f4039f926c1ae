package org.foedus.io.internal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foedus.agreement.Place;
import org.foedus.agreement.PlaceBuilder;
import org.foedus.dataset.RecordKind;
import org.junit.jupiter.api.Test;

class DeclarationsTest {
    private final Set<Codec<?>> codecs = Collections.newSetFromMap(new IdentityHashMap<>());

    @Test
    void the_declarations_can_be_walked_from_the_document_down() {
        walk(DatasetCodec.DATASET);

        assertThat(codecs).hasSizeGreaterThan(60).noneMatch(LaterCodec.class::isInstance);
        assertThat(DatasetCodec.DATASET.members())
                .extracting(Member::name)
                .startsWith("format", "kind", "id", "title", "version", "observed", "uses", "extensions")
                .endsWith(List.of(RecordKind.values()).stream()
                        .map(RecordKind::member)
                        .toArray(String[]::new));
    }

    @Test
    void every_member_says_what_it_means_in_one_sentence() {
        walk(DatasetCodec.DATASET);

        for (Codec<?> codec : codecs) {
            if (codec instanceof ObjectCodec<?, ?> object) {
                assertThat(object.what()).matches("(an?|the|several|alternative|what) .+");
                for (Member<?, ?> member : object.members()) {
                    assertThat(member.documentation())
                            .as(object.what() + ": " + member.name())
                            .matches("[\"A-Z].*[.\"].?");
                }
            }
        }
    }

    @Test
    void every_member_that_is_declared_is_in_the_example_that_holds_everything() throws IOException {
        walk(DatasetCodec.DATASET);
        String example;
        try (InputStream in = Objects.requireNonNull(
                DeclarationsTest.class.getResourceAsStream("/org/foedus/io/everything.json"), "everything.json")) {
            example = new String(in.readAllBytes(), UTF_8);
        }
        Set<String> missing = new TreeSet<>();
        for (Codec<?> codec : codecs) {
            if (codec instanceof ObjectCodec<?, ?> object) {
                object.members().stream()
                        .map(Member::name)
                        .filter(name -> !example.contains("\"" + name + "\":"))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_member_is_declared_once() {
        ObjectCodec<Place, PlaceBuilder> place = ObjectCodec.<Place, PlaceBuilder>of(
                        "a place", Place::builder, PlaceBuilder::build)
                .optional("city", Texts.STRING, Place::city, PlaceBuilder::city, "The town.");

        assertThatThrownBy(
                        () -> place.optional("city", Texts.STRING, at -> Optional.empty(), (at, city) -> {}, "Again."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"city\" cannot be declared");
    }

    @Test
    void a_usual_value_is_part_of_its_declaration() {
        assertThat(ClauseCodecs.TERMINATION_CLAUSE.members())
                .filteredOn(member -> member.name().equals("atLeast"))
                .singleElement()
                .satisfies(member -> assertThat(member.usual()).contains(false));
    }

    private void walk(Codec<?> codec) {
        if (codec instanceof LaterCodec<?> later) {
            walk(later.target());
        } else if (codecs.add(codec)) {
            if (codec instanceof ObjectCodec<?, ?> object) {
                object.members().forEach(member -> walk(member.codec()));
            } else if (codec instanceof ListCodec<?> list) {
                walk(list.element());
            } else if (codec instanceof VariantCodec<?> kinds) {
                kinds.variants().values().forEach(kind -> walk(kind.codec()));
            }
        }
    }
}
