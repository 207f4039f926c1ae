package org.foedus.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.foedus.dataset.Dataset;
import org.foedus.party.PartyDirectory;

/**
 * The list of parties that ships: the states since 1816 and the organizations most often met, with their names, codes,
 * existence and succession. Its days and names are coded by us, each with its source; where no publication was read, the source
 * says so.
 *
 * <p>The numbers of the Correlates of War are dated by the project's list of state system membership: {@code cow} is the number
 * and {@code cow-abbreviation} the letters. Numbers of Gleditsch and Ward are not in the list, because the terms of theirs are not
 * stated; a dataset of parties that has them makes a directory of its own.
 */
public final class KnownParties {
    private static final String FILE = "known-parties.json";

    private KnownParties() {}

    /** Reads the list. */
    public static Dataset read() {
        try (InputStream in = Objects.requireNonNull(KnownParties.class.getResourceAsStream(FILE), FILE)) {
            return DatasetReader.withDefaults().read(in, FILE).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the list, to find parties in it by name and by code. */
    public static PartyDirectory directory() {
        Dataset known = read();
        return PartyDirectory.of(known.parties(), known.successions());
    }
}
