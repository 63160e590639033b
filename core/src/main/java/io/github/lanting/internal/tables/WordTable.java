package io.github.lanting.internal.tables;

import java.nio.ByteBuffer;
import java.util.function.LongConsumer;

/**
 * Words of two to four characters as CompileTables wrote them: an open hash of the words and of the
 * two characters that each longer one begins with. A word is its own key, as four characters fit
 * into a long; no key is 0. Immutable.
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

    /** So many bits of the set of hashes for each slot, as a power of two. */
    private static final int HASH_BITS = 2;

    private final int bits;
    private final long[] keys;
    private final byte[] values;

    /**
     * Of each key a bit by its hash: the processor's cache holds it, and most stretches end here.
     */
    private final long[] hashes;

    /** With room for two to the power of {@code bits} words and beginnings. */
    WordTable(ByteBuffer table, int bits) {
        this.bits = bits;
        keys = new long[1 << bits];
        values = new byte[1 << bits];
        hashes = new long[1 << bits + HASH_BITS - 6];
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
        int hash = hash(key, bits + HASH_BITS);
        hashes[hash >>> 6] |= 1L << hash;
    }

    /** Hands out all words, in no order. */
    void forEachWord(LongConsumer consumer) {
        for (int place = 0; place < keys.length; place++) {
            if ((values[place] & IS_WORD) != 0) {
                consumer.accept(keys[place]);
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
        int hash = hash(key, bits + HASH_BITS);
        return (hashes[hash >>> 6] >>> hash & 1) == 0 ? 0 : values[place(key)];
    }

    /** Where the key is, or would be. */
    private int place(long key) {
        int place = hash(key, bits);
        while (keys[place] != key && keys[place] != 0) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private static int hash(long key, int bits) {
        return (int) (key * SPREAD >>> Long.SIZE - bits);
    }
}
