package io.github.lanting.examples.command;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Tells whether a person is watching. */
final class Terminal {
    private Terminal() {}

    /**
     * Java 17 knows only whether standard input and output are a terminal, both, and either is most
     * often a file here. So {@code test} is asked, with our streams as its own.
     *
     * @param stream its number: 1 for standard output, 2 for standard error
     */
    static boolean isTerminal(int stream) {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return new ProcessBuilder("test", "-t", Integer.toString(stream))
                            .redirectOutput(Redirect.INHERIT)
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return System.console() != null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
