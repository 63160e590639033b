package io.github.lanting.examples.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command: {@code java -jar lanting.jar parse FILE…}, or {@code explain}. */
@Command(
        name = "lanting",
        description = "Turns messy Chinese press-conference documents into structured transcripts.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Lanting {

    private Lanting() {}

    /**
     * Runs the command and ends the process with its status.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(StandardStreams.ofProcess(), arguments));
    }

    /** The exit status: 0 all good, 1 some failed, 2 wrong usage. */
    static int run(StandardStreams streams, String... arguments) {
        PrintWriter out =
                new PrintWriter(
                        new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true);
        return new CommandLine(new Lanting())
                .addSubcommand(new Parse(streams))
                .addSubcommand(new Explain(streams))
                .setOut(out)
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A file's name may begin with @.
                .setExpandAtFiles(false)
                .execute(arguments);
    }
}
