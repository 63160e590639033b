package io.github.lanting.format.newspaper;

/**
 * Which two Han characters stand side by side on a page, and how often: a hash table of counts. Two
 * pairs may share a count, which costs a judgement that is one of several, and no memory.
 */
final class WordPairs {
    private static final int BITS = 15;

    private final byte[] counts = new byte[1 << BITS];

    WordPairs(String text) {
        char before = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Han.is(c)) {
                if (before != 0) {
                    int slot = slot(before, c);
                    counts[slot] += counts[slot] < Byte.MAX_VALUE ? 1 : 0;
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
        return counts[slot(first, second)];
    }

    private static int slot(char first, char second) {
        int pair = (first << 16 | second) * 0x9E3779B1;
        return pair >>> (Integer.SIZE - BITS);
    }
}
