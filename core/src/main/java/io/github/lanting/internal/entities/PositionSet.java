package io.github.lanting.internal.entities;

/**
 * Positions in one text, in UTF-16 code units: a stretch of an array of bits that many sets share.
 */
final class PositionSet {
    private final long[] bits;
    private final int first;
    private final int words;

    /** The set of the bits from one of the array's words on. */
    PositionSet(long[] bits, int first, int words) {
        this.bits = bits;
        this.first = first;
        this.words = words;
    }

    boolean isEmpty() {
        return next(0) < 0;
    }

    /** Whether a position is in the set; one outside the text is not. */
    boolean has(int position) {
        int word = position >> 6;
        return word >= 0 && word < words && (bits[first + word] >>> position & 1) != 0;
    }

    /** The first position in the set from a place on, or -1. */
    int next(int from) {
        int word = from >> 6;
        if (word >= words) {
            return -1;
        }
        long left = bits[first + word] & -1L << from;
        while (left == 0) {
            if (++word == words) {
                return -1;
            }
            left = bits[first + word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }
}
