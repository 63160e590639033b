package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.CharacterSet;
import java.util.Arrays;

/**
 * Names and the number that each stands for, matched at a place in a text, longest first. A trie
 * whose edges stand in one hash table of primitives; small sets of first characters and of first
 * pairs turn nearly all places away before it is looked at. Filled once, then only read.
 */
final class NameTrie {
    private static final int ROOT = 0;
    private static final int NONE = -1;
    private static final int PAIR_BITS = 17;

    private long[] keys = new long[1 << 8];
    private int[] targets = new int[1 << 8];
    private int[] values = new int[1 << 6];
    private int edges;
    private int nodes = 1;
    private final CharacterSet firsts = new CharacterSet();
    private final CharacterSet singles = new CharacterSet();
    private final long[] pairs = new long[1 << PAIR_BITS - 6];

    NameTrie() {
        Arrays.fill(keys, NONE);
        Arrays.fill(values, NONE);
    }

    /** Adds a name, unless it is there already: whoever comes first stays. */
    void add(String name, int value) {
        char first = name.charAt(0);
        firsts.add(first);
        if (name.length() == 1) {
            singles.add(first);
        } else {
            int pair = pair(first, name.charAt(1));
            pairs[pair >>> 6] |= 1L << pair;
        }
        int node = ROOT;
        for (int at = 0; at < name.length(); at++) {
            node = child(node, name.charAt(at), true);
        }
        if (values[node] == NONE) {
            values[node] = value;
        }
    }

    /** Adds a name to be found by where it ends, with {@link #longestBefore}. */
    void addReversed(String name, int value) {
        add(new StringBuilder(name).reverse().toString(), value);
    }

    /**
     * The longest name that starts at a place: its value in the upper half, its length in the
     * lower; or -1 if none does.
     */
    long longestAt(String text, int offset) {
        return longestAt(text, offset, text.length());
    }

    /** As {@link #longestAt(String, int)}, of the names that end at a place or before. */
    long longestAt(String text, int offset, int limit) {
        if (offset >= limit) {
            return NONE;
        }
        char first = text.charAt(offset);
        if (!firsts.has(first)) {
            return NONE;
        }
        boolean pair = offset + 1 < limit && hasPair(first, text.charAt(offset + 1));
        if (!pair && !singles.has(first)) {
            return NONE;
        }
        int node = ROOT;
        long found = NONE;
        for (int at = offset; at < limit; at++) {
            node = child(node, text.charAt(at), false);
            if (node == NONE) {
                break;
            }
            if (values[node] != NONE) {
                found = (long) values[node] << Integer.SIZE | (at + 1 - offset);
            }
        }
        return found;
    }

    /** The longest of the names added in reverse that ends at a place, as with the others. */
    long longestBefore(String text, int end) {
        if (end <= 0 || !firsts.has(text.charAt(end - 1))) {
            return NONE;
        }
        char last = text.charAt(end - 1);
        boolean pair = end > 1 && hasPair(last, text.charAt(end - 2));
        if (!pair && !singles.has(last)) {
            return NONE;
        }
        int node = ROOT;
        long found = NONE;
        for (int at = end - 1; at >= 0; at--) {
            node = child(node, text.charAt(at), false);
            if (node == NONE) {
                break;
            }
            if (values[node] != NONE) {
                found = (long) values[node] << Integer.SIZE | (end - at);
            }
        }
        return found;
    }

    static int value(long match) {
        return (int) (match >>> Integer.SIZE);
    }

    static int length(long match) {
        return (int) match;
    }

    private boolean hasPair(char first, char second) {
        int pair = pair(first, second);
        return (pairs[pair >>> 6] >>> pair & 1) != 0;
    }

    private static int pair(char first, char second) {
        return (first << 16 | second) * 0x9E3779B1 >>> Integer.SIZE - PAIR_BITS;
    }

    private int child(int node, char c, boolean create) {
        long key = (long) node << Character.SIZE | c;
        int slot = slot(key, keys.length);
        while (keys[slot] != NONE) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        if (!create) {
            return NONE;
        }
        keys[slot] = key;
        targets[slot] = nodes;
        grow();
        return nodes++;
    }

    private void grow() {
        if (nodes + 1 >= values.length) {
            int length = values.length;
            values = Arrays.copyOf(values, length * 2);
            Arrays.fill(values, length, values.length, NONE);
        }
        if (++edges * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[keys.length];
            Arrays.fill(keys, NONE);
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != NONE) {
                    int slot = slot(oldKeys[i], keys.length);
                    while (keys[slot] != NONE) {
                        slot = slot + 1 & keys.length - 1;
                    }
                    keys[slot] = oldKeys[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }
    }

    private static int slot(long key, int capacity) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & capacity - 1;
    }
}
