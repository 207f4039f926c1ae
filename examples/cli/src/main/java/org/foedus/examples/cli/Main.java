package org.foedus.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** The {@code foedus} command. */
@Command(
        name = "foedus",
        description = {
            "Judges security agreements and guarantees: what binds whom, on which day, for how long, and whether a state's "
                    + "own law lets it do what it promised.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = "foedus 0.1.0",
        subcommands = {
            ReportCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            RulesCommand.class,
            StandingCommand.class,
            SignedCommand.class,
            AlliancesCommand.class,
            LinkedCommand.class,
            MayCommand.class,
            WhatIfCommand.class,
            ScopeCommand.class,
            NoticeCommand.class,
            ConsultsCommand.class,
            OwesCommand.class,
            CoverageCommand.class,
            TotalCommand.class,
            HeldCommand.class,
            StatementsCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "A PATH is a JSON document of the format foedus/1, a file of records (*.ndjson), or a folder that is searched for "
                    + "both. All that is named on one command line is read as one dataset.",
            "",
            "Exit codes: 0 done; 1 check found something at or above --fail-on; 2 the input or the command line cannot be used."
        })
public final class Main {
    private final Screen screen;

    private Main(Screen screen) {
        this.screen = screen;
    }

    /** What the command writes to. */
    static Screen screen(CommandSpec spec) {
        return ((Main) spec.root().userObject()).screen;
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(
                Screen.ofProcess(),
                new PrintWriter(System.out, false, UTF_8),
                new PrintWriter(System.err, true, UTF_8),
                args));
    }

    /**
     * Runs the command.
     *
     * @param screen what is written to
     * @param out where results go
     * @param err where complaints go
     * @return the exit code
     */
    static int run(Screen screen, PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new Main(screen));
        command.setOut(out);
        command.setErr(err);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.registerConverter(LocalDate.class, Main::day);
        command.registerConverter(Duration.class, Main::duration);
        command.setUsageHelpAutoWidth(false);
        command.setParameterExceptionHandler((problem, arguments) -> {
            CommandLine where = problem.getCommandLine();
            where.getErr().println("foedus: " + problem.getMessage());
            where.getErr().println("Try '" + where.getCommandSpec().qualifiedName() + " --help'.");
            return CommandLine.ExitCode.USAGE;
        });
        command.setExecutionExceptionHandler((problem, where, parsed) -> {
            where.getErr().println("foedus: " + problem.getMessage());
            return CommandLine.ExitCode.USAGE;
        });
        if (args.length == 0) {
            command.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        int exit = command.execute(args);
        out.flush();
        return exit;
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException problem) {
            throw new TypeConversionException("\"" + text + "\" is not a day of the calendar, written like 2024-02-27");
        }
    }

    private static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.isZero() || duration.isNegative()) {
                throw new TypeConversionException("\"" + text + "\" is no time within which anything could happen");
            }
            return duration;
        } catch (DateTimeParseException problem) {
            throw new TypeConversionException("\"" + text + "\" is not a duration, written like PT24H for 24 hours");
        }
    }
}
