package org.foedus.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foedus.agreement.Agreement;
import org.foedus.agreement.TreatyActionKind;
import org.foedus.aid.Money;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.Extension;
import org.foedus.id.Id;
import org.foedus.io.DatasetReader;
import org.foedus.io.Everything;
import org.foedus.io.ReadOptions;
import org.foedus.io.internal.codec.DeclaredTypes;
import org.foedus.party.Organization;
import org.foedus.party.Party;
import org.foedus.party.Person;
import org.foedus.party.State;
import org.foedus.time.DateSpan;
import org.foedus.time.PartialDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class FoedusModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final Dataset EVERYTHING = Everything.dataset();

    record Dossier(
            Id<Agreement> agreement,
            PartialDate signed,
            DateSpan during,
            Optional<Money> value,
            List<Party> parties,
            Agreement text) {}

    record Holder(Person person) {}

    record Directory(
            Map<Id<Person>, String> names, Map<PartialDate, Integer> days, Map<TreatyActionKind, Integer> acts) {}

    @Test
    void the_mapper_finds_the_module_by_itself() {
        assertThat(MAPPER.registeredModules())
                .extracting(JacksonModule::getClass)
                .anyMatch(FoedusModule.class::equals);
    }

    @Test
    void a_bean_with_fields_of_several_types_is_read_back_equal() {
        Dossier dossier = new Dossier(
                Id.of("ua-jp-2024"),
                PartialDate.parse("2024-06"),
                DateSpan.parse("2024-06-13/.."),
                Optional.of(Money.of(4_500_000_000L, "USD")),
                EVERYTHING.parties(),
                EVERYTHING.agreements().get(0));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(dossier), Dossier.class))
                .isEqualTo(dossier);
    }

    @Test
    void a_dataset_of_an_older_format_is_upgraded() {
        Dataset dataset = MAPPER.readValue(
                "{\"format\": \"foedus/0\", \"kind\": \"dataset\", \"id\": \"d\", \"title\": \"D\","
                        + " \"observedUntil\": \"2026\"}",
                Dataset.class);

        assertThat(dataset.observedUntil()).contains(PartialDate.parse("2026"));
    }

    @Test
    void values_have_the_form_of_the_format() {
        assertThat(MAPPER.writeValueAsString(Id.of("ua-jp-2024"))).isEqualTo("\"ua-jp-2024\"");
        assertThat(MAPPER.writeValueAsString(PartialDate.parse("2024-06"))).isEqualTo("\"2024-06\"");
        assertThat(MAPPER.writeValueAsString(
                        State.builder().id(Id.of("JP")).name("Japan").build()))
                .isEqualTo("{\"type\":\"state\",\"id\":\"JP\",\"name\":\"Japan\"}");
    }

    @Test
    void a_wrong_member_gives_the_message_of_the_reader() {
        String person = "{\"id\": \"ann\", \"nam\": \"Ann\"}";
        String document = "{\"format\":\"foedus/1\",\"kind\":\"dataset\",\"id\":\"d\",\"title\":\"D\",\"persons\":["
                + person + "]}";
        String said = DatasetReader.withDefaults()
                .read(document, "d")
                .problems()
                .get(0)
                .message();

        assertThat(said).contains("did you mean");
        assertThatThrownBy(() -> MAPPER.readValue("{\n  \"person\": " + person + "}", Holder.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("/nam (line 2, column 34): " + said)
                .hasMessageContaining("needs the member \"name\"")
                .hasMessageContaining("[\"person\"]")
                .satisfies(thrown -> assertThat(
                                ((DatabindException) thrown).getLocation().getLineNr())
                        .isEqualTo(2));
    }

    @Test
    void a_member_that_stands_twice_is_refused_whatever_the_mapper_allows() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"id\":\"ann\",\"id\":\"bob\",\"name\":\"Ann\"}", Person.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("stands twice");
    }

    @Test
    void keys_of_a_map_are_read_as_strictly_as_values() {
        Directory directory = new Directory(
                Map.of(Id.of("ann"), "Ann"),
                Map.of(PartialDate.parse("2024-06~"), 1),
                Map.of(TreatyActionKind.SIGNATURE, 2));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(directory), Directory.class))
                .isEqualTo(directory);
        assertThatThrownBy(() -> MAPPER.readValue("{\"names\":{\"a b\":\"Ann\"}}", Directory.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("\"a b\" is not an id");
        assertThatThrownBy(() -> MAPPER.readValue("{\"days\":{\"2024-13\":1}}", Directory.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("month 13 does not exist");
        assertThatThrownBy(() -> MAPPER.readValue("{\"acts\":{\"SIGNATUR\":1}}", Directory.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("did you mean \"SIGNATURE\"?");
    }

    @Test
    void every_problem_has_the_line_and_the_column_it_has_in_the_input() {
        assertThatThrownBy(() -> MAPPER.readValue("""
                {
                  "person": {
                    "id": "ann",
                    "name": "Ann",
                    "otherNames": ["Anna",
                      7]
                  }
                }
                """, Holder.class))
                .hasMessageContaining("Person cannot be read (line 2, column 13):")
                .hasMessageContaining("/otherNames/1 (line 6, column 7): the number 7 stands here");
    }

    @Test
    void a_value_without_places_is_refused_without_them() {
        assertThatThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree("{\"id\":\"ann\",\"name\":7}"), Person.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("Person cannot be read:\n/name: the number 7 stands here");
    }

    @Test
    void limits_are_those_of_the_options() {
        JsonMapper narrow = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new FoedusModule(
                        ReadOptions.defaults().withMaxStringLength(5).withMaxProblems(1)))
                .build();

        assertThatThrownBy(() -> narrow.readValue("\"abcdefgh\"", Id.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("a string has more than 5 characters, the limit maxStringLength");
        assertThatThrownBy(() -> narrow.readValue("{\"id\":1,\"name\":2}", Person.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("there are more than 1 problems, the limit maxProblems");
    }

    @Test
    void a_lenient_module_keeps_what_a_dataset_has_room_for() {
        JsonMapper lenient = JsonMapper.builder()
                .addModule(new FoedusModule(ReadOptions.defaults().lenient()))
                .build();
        Dataset dataset = lenient.readValue(
                "{\"format\":\"foedus/1\",\"kind\":\"dataset\",\"id\":\"d\",\"title\":\"D\",\"hue\":1,"
                        + "\"persons\":[{\"id\":\"ann\",\"name\":\"Ann\",\"born\":1970}]}",
                Dataset.class);

        assertThat(dataset.extensions()).extracting(Extension::at).containsExactlyInAnyOrder("/hue", "/born");
        assertThat(lenient.readValue("{\"id\":\"ann\",\"name\":\"Ann\",\"born\":1970}", Person.class))
                .isEqualTo(Person.builder().id(Id.of("ann")).name("Ann").build());
    }

    @Test
    void another_kind_of_party_is_refused() {
        String union = MAPPER.writeValueAsString(
                Organization.builder().id(Id.of("EU")).name("Union").build());

        assertThat(MAPPER.readValue(union, Party.class)).isInstanceOf(Organization.class);
        assertThatThrownBy(() -> MAPPER.readValue(union, State.class))
                .hasMessageContaining("an organization stands here; expected a state");
    }

    @Test
    void half_of_a_surrogate_pair_is_refused_both_ways() {
        Person half = Person.builder().id(Id.of("ann")).name("\ud83d").build();

        assertThatThrownBy(() -> MAPPER.writeValueAsString(half))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("half of a surrogate pair");
        assertThatThrownBy(() -> MAPPER.readValue("{\"id\":\"ann\",\"name\":\"\\ud83d\"}", Person.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("/name")
                .hasMessageContaining("half of a surrogate pair");
    }

    @Test
    void a_number_that_no_reader_takes_is_not_written() {
        String most = "9".repeat(30);

        assertThat(MAPPER.writeValueAsString(new Money(new BigDecimal(most), "EUR")))
                .contains(most);
        for (String number : List.of("1E+30", "1E-31", "1E+999999999")) {
            assertThatThrownBy(() -> MAPPER.writeValueAsString(new Money(new BigDecimal(number), "EUR")))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining(number + " cannot be written");
        }
    }

    @Test
    void every_value_of_a_declared_type_is_read_back_equal() {
        Set<Class<?>> seen = new HashSet<>();
        roundTrip(EVERYTHING, new HashSet<>(), seen);

        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void every_type_that_a_dataset_can_hold_is_declared() {
        Set<Class<?>> reachable = new HashSet<>();
        reach(Dataset.class, reachable);

        assertThat(reachable).hasSizeGreaterThan(60);
        assertThat(DeclaredTypes.types()).containsAll(reachable);
    }

    private static void roundTrip(Object value, Set<Object> walked, Set<Class<?>> seen) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> roundTrip(inner, walked, seen));
        } else if (value instanceof Collection<?> many) {
            many.forEach(inner -> roundTrip(inner, walked, seen));
        } else if (isOurs(value.getClass()) && walked.add(value)) {
            for (Class<?> type : DeclaredTypes.types()) {
                if (type.isInstance(value)) {
                    seen.add(type);
                    Object back = MAPPER.readValue(MAPPER.writeValueAsString(value), type);
                    assertThat(back).isEqualTo(value);
                    accessors(type).forEach(accessor -> roundTrip(call(accessor, value), walked, seen));
                }
            }
        }
    }

    private static Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError("an accessor could not be called", broken);
        }
    }

    private static void reach(Type type, Set<Class<?>> reachable) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments())
                    .filter(argument -> !generic.getRawType().equals(Id.class))
                    .forEach(argument -> reach(argument, reachable));
            reach(generic.getRawType(), reachable);
        } else if (type instanceof WildcardType any) {
            Stream.of(any.getUpperBounds()).forEach(bound -> reach(bound, reachable));
        } else if (type instanceof Class<?> one && isOurs(one) && reachable.add(one)) {
            accessors(one).forEach(accessor -> reach(accessor.getGenericReturnType(), reachable));
            if (one.isSealed()) {
                Stream.of(one.getPermittedSubclasses()).forEach(kind -> reach(kind, reachable));
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.foedus.");
    }

    private static List<Method> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .toList();
    }
}
