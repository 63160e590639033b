package io.github.lanting.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that the tests of this module look at, and the processes that they start. */
public final class Repository {
    /** Where the sources of all modules are. */
    public static final Path ROOT =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize().getParent();

    private Repository() {}

    public static String read(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }

    /** A Java process with the given arguments behind the virtual machine's own. */
    public static ProcessBuilder java(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** The class path that these tests run on. */
    public static String classPath() {
        return System.getProperty("java.class.path");
    }
}
