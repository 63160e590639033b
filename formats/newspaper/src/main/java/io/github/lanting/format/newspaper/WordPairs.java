package io.github.lanting.format.newspaper;

/** Which two Han characters stand side by side on a page, and how often: an open hash of pairs. */
final class WordPairs {
    private static final int FEWEST_SLOTS = 64;

    /** A pair needs two places, so that half of them stay free. */
    private static final int PLACES = 2;

    private final int[] pairs;
    private final byte[] counts;

    WordPairs(String text) {
        int slots = Math.max(FEWEST_SLOTS, Integer.highestOneBit(text.length() + 1) * PLACES * 2);
        pairs = new int[slots];
        counts = new byte[slots];
        char before = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Han.is(c)) {
                if (before != 0) {
                    add(before, c);
                }
                before = c;
            } else if (c != ' ') {
                // A line break may be a column break: what stands across it proves nothing.
                before = 0;
            }
        }
    }

    /** How often the two stand side by side, at most 127. */
    int count(char first, char second) {
        return counts[slot(first << Character.SIZE | second)];
    }

    private void add(char first, char second) {
        int pair = first << Character.SIZE | second;
        int slot = slot(pair);
        pairs[slot] = pair;
        counts[slot] += counts[slot] < Byte.MAX_VALUE ? 1 : 0;
    }

    /** Where a pair stands, or the free place where it would stand. */
    private int slot(int pair) {
        int mask = pairs.length - 1;
        int slot = (pair * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(mask);
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
