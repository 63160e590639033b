package io.github.lanting.internal.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The names of HTML's character references, read when the first one is asked for. */
final class CharacterNames {
    private CharacterNames() {}

    /** What a name stands for, -1 if it is none. */
    static int codePoint(String name) {
        return Names.ALL.getOrDefault(name, -1);
    }

    private static final class Names {
        private static final String FILE = "character-names.csv";
        static final Map<String, Integer> ALL = read();

        private static Map<String, Integer> read() {
            Map<String, Integer> names = new HashMap<>();
            try (InputStream stream =
                            Objects.requireNonNull(
                                    CharacterNames.class.getResourceAsStream(FILE), FILE);
                    BufferedReader reader =
                            new BufferedReader(
                                    new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                String line;
                while ((line = reader.readLine()) != null) {
                    int comma = line.indexOf(',');
                    if (!line.startsWith("#") && !line.startsWith("name,")) {
                        names.put(
                                line.substring(0, comma),
                                Integer.parseInt(line.substring(comma + 1), 16));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
            return Map.copyOf(names);
        }
    }
}
