package org.foedus.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/**
 * What the command writes to.
 *
 * @param outIsTerminal whether results go to a terminal
 * @param errIsTerminal whether complaints go to a terminal
 * @param environment the variables of the environment
 */
record Screen(boolean outIsTerminal, boolean errIsTerminal, Map<String, String> environment) {
    private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/[0-9]+|tty.*|console)");
    private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{0,3}");
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    Screen {
        environment = Map.copyOf(environment);
    }

    /** What this process writes to. */
    static Screen ofProcess() {
        return new Screen(isTerminal(1), isTerminal(2), System.getenv());
    }

    /** No terminal: files or pipes. */
    static Screen none() {
        return new Screen(false, false, Map.of());
    }

    /** Where the system does not tell about a descriptor, all of them are what the console is. */
    private static boolean isTerminal(int descriptor) {
        try {
            Path opened = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
            return TERMINAL.matcher(opened.toString()).matches();
        } catch (IOException | UnsupportedOperationException unknown) {
            return Ansi.AUTO.enabled();
        }
    }

    /** Whether results are coloured unless somebody says otherwise (no-color.org). */
    boolean isColoured() {
        return outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** The columns of a line unless somebody says otherwise. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return COLUMNS.matcher(columns).matches() ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : USUAL_WIDTH;
    }
}
