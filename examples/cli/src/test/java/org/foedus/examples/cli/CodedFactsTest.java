package org.foedus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foedus.dataset.Dataset;
import org.foedus.io.DatasetReader;
import org.junit.jupiter.api.Test;

/** The dataset holds every commitment of the coded facts it was made from. Skipped where those facts are absent. */
class CodedFactsTest {
    private static final Path FACTS = Path.of("..", "..", "..", "shared", "research", "facts", "coded");
    private static final Pattern COMMITMENT = Pattern.compile("\"id\": \"(ua-[a-z]{2}-\\d{4})-c\\d+\",\\s*\"n\":");

    @Test
    void every_coded_commitment_is_in_the_dataset() throws IOException {
        assumeTrue(Files.isDirectory(FACTS), "the coded facts are not here");
        Map<String, Integer> coded = new TreeMap<>();
        try (Stream<Path> files = Files.list(FACTS)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                COMMITMENT
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> coded.merge(found.group(1), 1, Integer::sum));
            }
        }
        Dataset dataset = DatasetReader.withDefaults()
                .read(Path.of(Foedus.UKRAINE, "agreements"))
                .orThrow();
        Map<String, Integer> held = new TreeMap<>();
        dataset.agreements()
                .forEach(agreement ->
                        held.put(agreement.id().value(), agreement.commitments().size()));

        assertThat(held).isEqualTo(coded).hasSize(28);
        assertThat(held.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1920);
    }
}
