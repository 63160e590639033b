package io.github.lanting.tables;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** jieba's dictionary: words, how often its corpus has each, and what kind of word each is. */
final class Dictionary {
    private static final String FILE = "/dict.txt";

    /** Takes one word. */
    interface Consumer {
        void accept(String word, int frequency, String kind);
    }

    private Dictionary() {}

    /** Hands out all words of one or more Han characters, in the dictionary's order. */
    static void forEach(Consumer consumer) throws IOException {
        for (String line : lines(FILE)) {
            // 其中 34173 r
            String[] columns = line.split(" ", -1);
            if (columns.length == 3 && columns[0].chars().allMatch(HanCharacters::contains)) {
                consumer.accept(columns[0], Integer.parseInt(columns[1]), columns[2]);
            }
        }
    }

    /** The lines of a resource. */
    static List<String> lines(String name) throws IOException {
        try (InputStream in = Dictionary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }
}
