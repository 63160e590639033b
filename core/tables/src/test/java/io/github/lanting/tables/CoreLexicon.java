package io.github.lanting.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lexicon files of core, which is built after this module. */
final class CoreLexicon {
    private static final Path DIRECTORY =
            Path.of("../src/main/resources/io/github/lanting/internal/lexicon");

    private CoreLexicon() {}

    static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(DIRECTORY.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .toList();
    }

    static Map<String, String> map(String file) throws IOException {
        return rows(file).stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }
}
