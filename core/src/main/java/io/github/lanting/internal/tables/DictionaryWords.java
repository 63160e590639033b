package io.github.lanting.internal.tables;

/**
 * The words of {@link CommonWords} and the names of {@link CommonNames} together, for who looks up
 * many stretches of a text: a word is the number that its two to four UTF-16 code units make.
 * Thread-safe.
 */
public final class DictionaryWords {
    private DictionaryWords() {}

    /**
     * What is known of a stretch.
     *
     * @param key two to four code units, the first one highest
     * @return a value for the other methods of this class
     */
    public static int valueOf(long key) {
        // No stretch is in both tables, so that only one of the classes is not 0.
        return CommonWords.table().valueOf(key) | CommonNames.table().valueOf(key);
    }

    /**
     * Whether any word may have two code units side by side: a cheap look at what most have not.
     *
     * @param first any code unit
     * @param second the one behind it
     * @return false if certainly no word has
     */
    public static boolean mayBeNeighbours(char first, char second) {
        return Neighbours.ALL.mayBe(first, second);
    }

    /** Gathered when first asked for. */
    private static final class Neighbours {
        static final WordNeighbours ALL =
                new WordNeighbours(CommonWords.table(), CommonNames.table());
    }

    public static boolean isWord(int value) {
        return (value & WordTable.IS_WORD) != 0;
    }

    /** Whether the two code units looked up begin a word of three. */
    public static boolean beginsThree(int value) {
        return (value & WordTable.HAS_THREE) != 0;
    }

    /** Whether the two code units looked up begin a word of four. */
    public static boolean beginsFour(int value) {
        return (value & WordTable.HAS_FOUR) != 0;
    }

    /** How frequent a word is, from 0, rare, to 9, in steps of about three times. */
    public static int frequencyClass(int value) {
        return value & WordTable.CLASS;
    }
}
