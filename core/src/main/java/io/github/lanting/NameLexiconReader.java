package io.github.lanting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a {@link NameLexicon}. */
final class NameLexiconReader {
    private static final String HEADER = "name,type,norm,aliases";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;

    /** Reads a file of this name, which is empty if it has none. */
    NameLexiconReader(String file) {
        this.file = file;
    }

    NameLexicon read(@Nullable InputStream resource) {
        if (resource == null) {
            throw new IllegalArgumentException("there is no " + file + " on the class path");
        }
        // A decoder of its own reports what is not UTF-8; the charset alone would replace it.
        try (Reader csv = new InputStreamReader(resource, StandardCharsets.UTF_8.newDecoder())) {
            return read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    NameLexicon read(Reader csv) {
        NameLexicon.Builder names = NameLexicon.builder();
        BufferedReader lines = new BufferedReader(csv);
        int number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                boolean marked = number == 1 && line.indexOf(BYTE_ORDER_MARK) == 0;
                add(names, marked ? line.substring(1) : line, number);
            }
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return names.build();
    }

    private void add(NameLexicon.Builder names, String line, int number) {
        if (line.isBlank() || line.charAt(0) == '#' || line.equals(HEADER)) {
            return;
        }
        try {
            String[] columns = line.split(",", -1);
            if (columns.length != 4) {
                throw new IllegalArgumentException(
                        columns.length + " columns and not the four of " + HEADER);
            }
            if (line.indexOf('"') >= 0) {
                throw new IllegalArgumentException("columns are not quoted");
            }
            String[] aliases = columns[3].isEmpty() ? new String[0] : columns[3].split("\\|", -1);
            names.add(
                    type(columns[1]),
                    columns[0],
                    columns[2].isEmpty() ? null : columns[2],
                    aliases);
        } catch (IllegalArgumentException e) {
            String place = file.isEmpty() ? "line " : file + ", line ";
            throw new IllegalArgumentException(
                    place + number + ": " + e.getMessage() + ": " + line, e);
        }
    }

    private static Entity.Type type(String name) {
        for (Entity.Type type : Entity.Type.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new IllegalArgumentException(
                "\"" + name + "\" is none of the types " + Arrays.toString(Entity.Type.values()));
    }
}
