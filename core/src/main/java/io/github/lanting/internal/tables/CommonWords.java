package io.github.lanting.internal.tables;

import java.nio.ByteBuffer;

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
        Words words = Words.TABLE;
        long key = (long) text.charAt(offset) << Character.SIZE | text.charAt(offset + 1);
        int two = words.valueOf(key);
        if (two == 0) {
            return 0;
        }
        if (left > SHORTEST && (two & Words.IS_LONGER) != 0) {
            long three = key << Character.SIZE | text.charAt(offset + SHORTEST);
            if (left > LONGEST - 1 && (two & Words.HAS_FOUR) != 0) {
                long four = three << Character.SIZE | text.charAt(offset + LONGEST - 1);
                if (words.valueOf(four) != 0) {
                    return LONGEST;
                }
            }
            if ((two & Words.HAS_THREE) != 0 && words.valueOf(three) != 0) {
                return LONGEST - 1;
            }
        }
        return (two & Words.IS_WORD) == 0 ? 0 : SHORTEST;
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
     * @return from 0, rare, to 7, as frequent as 我们, in steps of about three times; -1 if the whole
     *     text is no word
     */
    public static int frequencyClass(CharSequence word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return -1;
        }
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = key << Character.SIZE | word.charAt(i);
        }
        int value = Words.TABLE.valueOf(key);
        return (value & Words.IS_WORD) == 0 ? -1 : value & Words.CLASS;
    }

    /**
     * The table as CompileTables wrote it, loaded when first asked for: an open hash of the words
     * and of the two characters that each longer one begins with. A word is its own key, as four
     * characters fit into a long; no key is 0.
     */
    private static final class Words {
        static final int CLASS = 7;
        static final int IS_WORD = 8;
        static final int HAS_THREE = 16;
        static final int HAS_FOUR = 32;
        static final int IS_LONGER = HAS_THREE | HAS_FOUR;

        /** Fibonacci hashing: the odd number nearest to 2 to the 64th over the golden ratio. */
        private static final long SPREAD = 0x9e3779b97f4a7c15L;

        private static final int BITS = 18;
        static final Words TABLE = new Words(Table.open("common-words.bin"));

        private final long[] keys = new long[1 << BITS];
        private final byte[] values = new byte[1 << BITS];

        private Words(ByteBuffer table) {
            byte[] bytes = table.array();
            int start = 0;
            for (int length = SHORTEST; length <= LONGEST; length++) {
                int count = table.getInt(start);
                int longer = length == SHORTEST ? 0 : length == LONGEST ? HAS_FOUR : HAS_THREE;
                int steps = start + Integer.BYTES;
                int rest = steps + count * Short.BYTES;
                int classes = rest + (length - 1) * Character.BYTES * count;
                int first = 0;
                for (int i = 0; i < count; i++) {
                    int step = steps + i * Short.BYTES;
                    first += bytes[step] << Byte.SIZE | bytes[step + 1] & 0xff;
                    long word = first;
                    for (int half = rest + i; half < classes; half += count) {
                        word = word << Byte.SIZE | bytes[half] & 0xff;
                    }
                    add(word, IS_WORD | bytes[classes + i]);
                    if (longer != 0) {
                        add(word >>> (length - SHORTEST) * Character.SIZE, longer);
                    }
                }
                start = classes + count;
            }
        }

        private void add(long key, int value) {
            int place = place(key);
            keys[place] = key;
            values[place] |= (byte) value;
        }

        int valueOf(long key) {
            return values[place(key)];
        }

        /** Where the key is, or would be. */
        private int place(long key) {
            int place = (int) (key * SPREAD >>> Long.SIZE - BITS);
            while (keys[place] != key && keys[place] != 0) {
                place = place + 1 & keys.length - 1;
            }
            return place;
        }
    }
}
