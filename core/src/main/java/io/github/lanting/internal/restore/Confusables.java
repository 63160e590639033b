package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;

/** What may have been printed where an OCR engine read a character. Immutable. */
final class Confusables {
    private final String[] printed = new String[Character.MAX_VALUE + 1];
    private final CharacterSet read = new CharacterSet();

    Confusables(String... files) {
        for (String file : files) {
            for (String[] row : LexiconFile.rows(file, 2)) {
                char c = row[0].charAt(0);
                printed[c] = has(c) ? printed[c] + row[1] : row[1];
                read.add(c);
            }
        }
    }

    boolean has(char c) {
        return read.has(c);
    }

    /** The characters that may have been printed; none, if this one is beyond doubt. */
    String printed(char c) {
        return has(c) ? printed[c] : "";
    }
}
