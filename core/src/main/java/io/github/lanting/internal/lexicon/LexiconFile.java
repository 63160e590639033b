package io.github.lanting.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lexicon file: UTF-8, one entry a line, columns parted by commas and never quoted; blank
 * lines and lines that begin with # are passed over. Keeps nothing: who reads a file keeps what it
 * says. Thread-safe.
 */
public final class LexiconFile {
    private LexiconFile() {}

    /**
     * The rows of a file of several columns.
     *
     * @param name the file's name in this package, not null
     * @param columns how many columns each row has
     * @return the rows in the file's order, unmodifiable; no column is empty
     * @throws IllegalStateException if the file is missing or a row has other columns
     */
    public static List<String[]> rows(String name, int columns) {
        return rows(name, LexiconFile.class.getResourceAsStream(name), columns);
    }

    /**
     * The lines of a file of one column.
     *
     * @param name the file's name in this package, not null
     * @return the lines in the file's order, unmodifiable; none is empty
     * @throws IllegalStateException if the file is missing or a line has a comma
     */
    public static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (String[] row : rows(name, 1)) {
            lines.add(row[0]);
        }
        return List.copyOf(lines);
    }

    static List<String[]> rows(String name, @Nullable InputStream resource, int columns) {
        if (resource == null) {
            throw new IllegalStateException("the lexicon file " + name + " is missing");
        }
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(columns(line, columns, name, number));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the lexicon file " + name + " cannot be read", e);
        }
        return List.copyOf(rows);
    }

    private static String[] columns(String line, int columns, String name, int number) {
        String[] row = line.split(",", -1);
        if (row.length != columns) {
            throw new IllegalStateException(
                    String.format(
                            "%s, line %d: %d columns and not %d: %s",
                            name, number, row.length, columns, line));
        }
        for (String column : row) {
            if (column.isEmpty() || !column.equals(column.strip())) {
                throw new IllegalStateException(
                        String.format(
                                "%s, line %d: a column is empty or has spaces around it: %s",
                                name, number, line));
            }
        }
        return row;
    }
}
