package org.foedus.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader says about typical mistakes, one in each document; what it says is kept beside it. */
class MistakesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/foedus/io/mistakes");
    private static final String HOW_TO_WRITE = "what is said about %s has changed; if it is better now, run"
            + " mvn -pl core,io test -Dtest=MistakesTest -Dsurefire.failIfNoSpecifiedTests=false -Dfoedus.write=true";

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_as_before(String name) throws IOException {
        byte[] document = Files.readAllBytes(FOLDER.resolve(name + ".json"));
        ReadResult<Dataset> result =
                DatasetReader.withDefaults().read(new ByteArrayInputStream(document), name + ".json");
        String said = result.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
        Path golden = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("foedus.write")) {
            Files.writeString(golden, said);
        }

        assertThat(result.problems()).isNotEmpty();
        assertThat(golden).as(HOW_TO_WRITE, name).hasContent(said);
    }

    @Test
    void more_than_twenty_mistakes_are_kept() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    private static List<String> mistakes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }
}
