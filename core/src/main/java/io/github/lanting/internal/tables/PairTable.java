package io.github.lanting.internal.tables;

/**
 * A small number for each of many pairs of UTF-16 code units, in so little memory that the
 * processor's cache holds what is asked for: an open hash of ints. A pair is mixed by a
 * multiplication that can be undone; the upper bits say where it stands, and only the lower ones
 * are stored, with how far from there it is ("quotienting", Knuth, The Art of Computer Programming
 * 3, exercise 6.4-13). Filled once, then only read.
 */
final class PairTable {
    /** A number of a pair is smaller than this, and greater than 0. */
    static final int LIMIT = 1 << 7;

    private static final int VALUE_BITS = 7;
    private static final int DISTANCE_BITS = 6;
    private static final int FEWEST_BITS = 13;

    /** The odd number nearest to 2 to the 32nd over the golden ratio, and its inverse. */
    private static final int SPREAD = 0x9E3779B1;

    private static final int GATHER = 0x0E8B2F51;

    private int bits = FEWEST_BITS;
    private int[] slots = new int[1 << FEWEST_BITS];
    private int count;

    /** The number of a pair, or 0 if it has none. */
    int get(int pair) {
        int mixed = pair * SPREAD;
        int home = mixed >>> Integer.SIZE - bits;
        int stored = stored(mixed);
        for (int distance = 0; distance < 1 << DISTANCE_BITS; distance++) {
            int slot = slots[home + distance & slots.length - 1];
            if (slot == 0) {
                return 0;
            }
            if (slot >>> VALUE_BITS == stored + distance) {
                return slot & LIMIT - 1;
            }
        }
        return 0;
    }

    /** Sets further bits in the number of a pair. */
    void add(int pair, int value) {
        if (count * 2 >= slots.length) {
            grow();
        }
        while (!isAdded(pair, value)) {
            grow();
        }
    }

    private boolean isAdded(int pair, int value) {
        int mixed = pair * SPREAD;
        int home = mixed >>> Integer.SIZE - bits;
        int stored = stored(mixed);
        for (int distance = 0; distance < 1 << DISTANCE_BITS; distance++) {
            int place = home + distance & slots.length - 1;
            if (slots[place] == 0) {
                slots[place] = stored + distance << VALUE_BITS | value;
                count++;
                return true;
            }
            if (slots[place] >>> VALUE_BITS == stored + distance) {
                slots[place] |= value;
                return true;
            }
        }
        return false;
    }

    private void grow() {
        PairTable larger = new PairTable();
        larger.bits = bits + 1;
        larger.slots = new int[slots.length * 2];
        forEach(larger::add);
        bits = larger.bits;
        slots = larger.slots;
    }

    /** Hands out all pairs with their numbers, in no order. */
    void forEach(PairConsumer consumer) {
        for (int place = 0; place < slots.length; place++) {
            if (slots[place] != 0) {
                int stored = slots[place] >>> VALUE_BITS;
                int distance = stored & (1 << DISTANCE_BITS) - 1;
                int home = place - distance & slots.length - 1;
                int mixed = home << Integer.SIZE - bits | stored >>> DISTANCE_BITS;
                consumer.accept(mixed * GATHER, slots[place] & LIMIT - 1);
            }
        }
    }

    /** What a slot holds of a pair at its own place: the bits that the place does not tell. */
    private int stored(int mixed) {
        return (mixed & (1 << Integer.SIZE - bits) - 1) << DISTANCE_BITS;
    }

    /** Takes a pair and its number. */
    interface PairConsumer {
        void accept(int pair, int value);
    }
}
