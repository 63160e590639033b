package io.github.lanting.internal.tables;

import java.nio.ByteBuffer;
import java.util.function.LongConsumer;

/**
 * Words of two to four characters as CompileTables wrote them: those of two, and the two characters
 * that each longer one begins with, in a small table, and the others, which are seldom asked for,
 * in an open hash. A word is its own key, as four characters fit into a long; no key is 0.
 * Immutable.
 */
final class WordTable {
    static final int CLASS = 15;
    static final int IS_WORD = 16;
    static final int HAS_THREE = 32;
    static final int HAS_FOUR = 64;
    static final int IS_LONGER = HAS_THREE | HAS_FOUR;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    /** Fibonacci hashing: the odd number nearest to 2 to the 64th over the golden ratio. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final PairTable pairs = new PairTable();
    private final int bits;
    private final long[] keys;
    private final byte[] values;

    WordTable(ByteBuffer table) {
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * countOfLonger(table));
        keys = new long[1 << bits];
        values = new byte[1 << bits];
        byte[] bytes = table.array();
        int start = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            int count = table.getInt(start);
            int longer = length == SHORTEST ? 0 : length == LONGEST ? HAS_FOUR : HAS_THREE;
            int steps = start + Integer.BYTES;
            int rest = steps + count * Short.BYTES;
            int classes = end(start, length, count) - count;
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
            start = end(start, length, count);
        }
    }

    /** How many words of three and four characters there are. */
    private static int countOfLonger(ByteBuffer table) {
        int start = 0;
        int longer = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            int count = table.getInt(start);
            longer += length == SHORTEST ? 0 : count;
            start = end(start, length, count);
        }
        return longer;
    }

    /**
     * Where the words of a length end: of each the step from the first character of the word
     * before, the other characters, and the class.
     */
    private static int end(int start, int length, int count) {
        return start + Integer.BYTES + ((length - 1) * Character.BYTES + Short.BYTES + 1) * count;
    }

    private void add(long key, int value) {
        if (key >>> Integer.SIZE == 0) {
            pairs.add((int) key, value);
        } else {
            int place = place(key);
            keys[place] = key;
            values[place] |= (byte) value;
        }
    }

    /** Hands out all words, in no order. */
    void forEachWord(LongConsumer consumer) {
        pairs.forEach(
                (pair, value) -> {
                    if ((value & IS_WORD) != 0) {
                        consumer.accept(Integer.toUnsignedLong(pair));
                    }
                });
        for (long key : keys) {
            if (key != 0) {
                consumer.accept(key);
            }
        }
    }

    /** The class of frequency of a word, from 0 to 9; -1 of what is no word. */
    int frequencyClass(CharSequence word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return -1;
        }
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = key << Character.SIZE | word.charAt(i);
        }
        int value = valueOf(key);
        return (value & IS_WORD) == 0 ? -1 : value & CLASS;
    }

    int valueOf(long key) {
        return key >>> Integer.SIZE == 0 ? pairs.get((int) key) : values[place(key)];
    }

    /** Where the key is, or would be. */
    private int place(long key) {
        int place = (int) (key * SPREAD >>> Long.SIZE - bits);
        while (keys[place] != key && keys[place] != 0) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }
}
