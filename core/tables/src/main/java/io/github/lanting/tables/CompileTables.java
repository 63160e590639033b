package io.github.lanting.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the tables that core reads at run time. */
public final class CompileTables {
    private CompileTables() {}

    /**
     * Writes all tables; the same sources give the same bytes.
     *
     * @param arguments the directory to write to, created where it is missing, and the directory of
     *     core's lexicon files
     * @throws IOException if a source cannot be read or a table cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Files.createDirectories(directory);
        Files.write(directory.resolve("pinyin-readings.bin"), PinyinReadingsTable.compile());
        Files.write(
                directory.resolve("simplified-characters.bin"),
                SimplifiedCharactersTable.compile());
        Files.write(directory.resolve("single-characters.bin"), SingleCharactersTable.compile());
        CommonWordsTable words = CommonWordsTable.of(Path.of(arguments[1]));
        Files.write(directory.resolve("common-words.bin"), words.words());
        Files.write(directory.resolve("common-names.bin"), words.names());
    }
}
