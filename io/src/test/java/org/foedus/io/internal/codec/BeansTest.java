package org.foedus.io.internal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foedus.io.Problem;
import org.foedus.io.ReadOptions;
import org.foedus.io.jackson.FoedusModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A value of every type in a bean of somebody else's is what it is in a document. */
class BeansTest {
    private static final int VALUES_OF_A_TYPE = 10;
    private static final ReadOptions OPTIONS = ReadOptions.defaults().withMaxNesting(20);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new FoedusModule(OPTIONS)).build();
    private static final ValueReader READER = new ValueReader(OPTIONS);

    record Box<T>(T one, Optional<T> perhaps, List<T> many, Map<String, T> named) {}

    @ParameterizedTest
    @MethodSource("types")
    <T> void values_of_every_type_can_be_members_of_a_bean(Class<T> type) {
        for (long seed = 0; seed < VALUES_OF_A_TYPE; seed++) {
            String json = new Generator(seed, false).value(type);
            T value = READER.read(type, json.getBytes(UTF_8), new ArrayList<>()).orElseThrow();
            Box<T> box = new Box<>(value, Optional.of(value), List.of(value), Map.of("it", value));

            assertThat(box(type, json)).isEqualTo(box);
            assertThat(box(type, MAPPER.writeValueAsString(value))).isEqualTo(box);
            assertThat(MAPPER.<Box<T>>readValue(MAPPER.writeValueAsString(box), boxOf(type)))
                    .isEqualTo(box);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_refused_is_refused_with_the_messages_of_the_reader(Class<?> type) {
        for (String wrong : List.of("0", "true", "[0]", "{\"t\":0}", "\"\\ud83d\"", "\"?\"", "{\"type\":\"stat\"}")) {
            List<Problem> problems = new ArrayList<>();
            READER.read(type, wrong.getBytes(UTF_8), problems);

            if (!problems.isEmpty()) {
                assertThatThrownBy(() -> box(type, wrong))
                        .isInstanceOf(MismatchedInputException.class)
                        .hasMessageStartingWith(type.getSimpleName() + " cannot be read (line 1, column 8):\n")
                        .satisfies(thrown -> assertThat(problems)
                                .allSatisfy(problem -> assertThat(thrown).hasMessageContaining(problem.message())));
            }
        }
    }

    private static <T> Box<T> box(Class<T> type, String json) {
        return MAPPER.readValue(
                "{\"one\":%1$s,\"perhaps\":%1$s,\"many\":[%1$s],\"named\":{\"it\":%1$s}}".formatted(json), boxOf(type));
    }

    private static JavaType boxOf(Class<?> type) {
        return MAPPER.getTypeFactory().constructParametricType(Box.class, type);
    }

    private static Stream<Class<?>> types() {
        return DeclaredTypes.types().stream().sorted(Comparator.comparing(Class::getName));
    }
}
