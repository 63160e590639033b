package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.LexiconFile;

/** The words beside a one-character form that tell whether it stands for a state. Simplified. */
final class StateClues {
    private final NameTrie prefixes = new NameTrie();
    private final NameTrie suffixes = new NameTrie();
    private static final int CHECK = 0;
    private static final int STRONG = 1;

    /** Of a word that ends like one that tells: 向往. */
    private static final int NOTHING = 2;

    StateClues() {
        for (String[] row : LexiconFile.rows("state-prefixes.csv", 2)) {
            prefixes.addReversed(
                    row[0],
                    switch (row[1]) {
                        case "strong" -> STRONG;
                        case "none" -> NOTHING;
                        default -> CHECK;
                    });
        }
        for (String[] row : LexiconFile.rows("state-suffixes.csv", 2)) {
            suffixes.add(row[0], row[1].equals("strong") ? STRONG : CHECK);
        }
    }

    /** How much a word tells. */
    enum Strength {
        NONE,
        CHECK,
        STRONG
    }

    /** What the word tells that ends before a place. */
    Strength before(String text, int at) {
        long match = prefixes.longestBefore(text, at);
        if (match < 0 || NameTrie.value(match) == NOTHING) {
            return Strength.NONE;
        }
        return NameTrie.value(match) == STRONG ? Strength.STRONG : Strength.CHECK;
    }

    /** What the word tells that begins at a place. */
    Strength after(String text, int at) {
        long match = at < text.length() ? suffixes.longestAt(text, at) : -1;
        if (match < 0) {
            return Strength.NONE;
        }
        return NameTrie.value(match) == STRONG ? Strength.STRONG : Strength.CHECK;
    }
}
