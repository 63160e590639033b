package io.github.lanting.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the tables that core reads at run time. */
public final class CompileTables {
    private CompileTables() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Files.createDirectories(directory);
    }
}
