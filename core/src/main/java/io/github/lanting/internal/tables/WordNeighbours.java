package io.github.lanting.internal.tables;

/**
 * Which two UTF-16 code units stand side by side in some word, by a hash of both: small enough for
 * the processor's cache, where the words themselves are not. Now and then it takes two for
 * neighbours that are none. Immutable.
 */
final class WordNeighbours {
    private static final int BITS = 20;

    private final long[] pairs = new long[1 << BITS - 6];

    WordNeighbours(WordTable... tables) {
        for (WordTable table : tables) {
            table.forEachWord(this::add);
        }
    }

    private void add(long word) {
        for (long rest = word; rest >>> Character.SIZE != 0; rest >>>= Character.SIZE) {
            int hash = hash((int) rest);
            pairs[hash >>> 6] |= 1L << hash;
        }
    }

    /** Whether any word may have the two side by side. */
    boolean mayBe(char first, char second) {
        int hash = hash(first << Character.SIZE | second);
        return (pairs[hash >>> 6] >>> hash & 1) != 0;
    }

    private static int hash(int pair) {
        return pair * 0x9E3779B1 >>> Integer.SIZE - BITS;
    }
}
