package io.github.lanting.internal.tables;

/**
 * Words of two to four Simplified characters that are no names, to tell the 中 of 其中 from that of
 * 中美. Names of states and places, and compounds such as 访华 and 美军, are left out, and so are people
 * and organisations, as far as the dictionary behind it knows them. Thread-safe.
 */
public final class CommonWords {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private CommonWords() {}

    /**
     * How long the longest word is that starts at a place.
     *
     * @param text any text, not null
     * @param offset a place in the text
     * @return its length in UTF-16 code units, from 2 to 4; 0 if no word starts there
     */
    public static int longestAt(CharSequence text, int offset) {
        int left = text.length() - offset;
        if (left < SHORTEST) {
            return 0;
        }
        WordTable words = Words.TABLE;
        long key = (long) text.charAt(offset) << Character.SIZE | text.charAt(offset + 1);
        int two = words.valueOf(key);
        if (two == 0) {
            return 0;
        }
        if (left > SHORTEST && (two & WordTable.IS_LONGER) != 0) {
            long three = key << Character.SIZE | text.charAt(offset + SHORTEST);
            if (left > LONGEST - 1 && (two & WordTable.HAS_FOUR) != 0) {
                long four = three << Character.SIZE | text.charAt(offset + LONGEST - 1);
                if (words.valueOf(four) != 0) {
                    return LONGEST;
                }
            }
            if ((two & WordTable.HAS_THREE) != 0 && words.valueOf(three) != 0) {
                return LONGEST - 1;
            }
        }
        return (two & WordTable.IS_WORD) == 0 ? 0 : SHORTEST;
    }

    /**
     * Whether a text is one of the words.
     *
     * @param word any text, not null
     * @return true if the whole text is a word
     */
    public static boolean contains(CharSequence word) {
        return frequencyClass(word) >= 0;
    }

    /**
     * How frequent a word is.
     *
     * @param word any text, not null
     * @return from 0, rare, to 9, as frequent as 我们, in steps of about three times; -1 if the whole
     *     text is no word
     */
    public static int frequencyClass(CharSequence word) {
        return Words.TABLE.frequencyClass(word);
    }

    static WordTable table() {
        return Words.TABLE;
    }

    /** The table as CompileTables wrote it, loaded when first asked for. */
    private static final class Words {
        static final WordTable TABLE = new WordTable(Table.open("common-words.bin"));
    }
}
