package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.HashMap;
import java.util.Map;

/** What may have been printed where an OCR engine read a character. Immutable. */
final class Confusables {
    private final Map<Character, String> printed = new HashMap<>();
    private final CharacterSet read = new CharacterSet();

    Confusables(String... files) {
        for (String file : files) {
            for (String[] row : LexiconFile.rows(file, 2)) {
                printed.merge(row[0].charAt(0), row[1], String::concat);
            }
        }
        printed.keySet().forEach(read::add);
    }

    boolean has(char c) {
        return read.has(c);
    }

    /** The characters that may have been printed; none, if this one is beyond doubt. */
    String printed(char c) {
        // Most have none, which the set tells without a look into the map.
        return has(c) ? printed.getOrDefault(c, "") : "";
    }
}
