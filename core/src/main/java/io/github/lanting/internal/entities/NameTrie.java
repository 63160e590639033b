package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.CharacterSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names and the number that each stands for, matched at a place in a text, longest first. A trie
 * whose edges stand in one hash table of primitives, the first of them for two characters; small
 * sets of first characters and of first pairs turn nearly all places away before it is looked at.
 * Filled once, then only read.
 */
final class NameTrie {
    private static final int NONE = -1;
    private static final int FEWEST_BITS = 10;

    /** So many bits of a set of hashes for each name: the fewer names, the less it takes. */
    private static final int BITS_OF_A_NAME = 16;

    /** No node: a key that begins with a pair of characters, or a single one, has none. */
    private static final int ROOT = 0;

    /** Set in the keys of pairs, which are not followed from a node. */
    private static final long IS_PAIR = 1L << 62;

    /** In turns a key, and the node that it leads to in the upper half with its value. */
    private long[] edges = new long[1 << 9];

    private int count;
    private final CharacterSet firsts = new CharacterSet();
    private final CharacterSet singles = new CharacterSet();
    private int hashBits = FEWEST_BITS;
    private long[] pairs = new long[1 << FEWEST_BITS - 6];

    /** Pairs that are names themselves. */
    private long[] wholePairs = new long[1 << FEWEST_BITS - 6];

    /** The first three characters of longer names. */
    private long[] triples = new long[1 << FEWEST_BITS - 6];

    /** The nodes that longer names lead through. */
    private long[] parents = new long[1];

    private final List<String> names = new ArrayList<>();

    NameTrie() {
        Arrays.fill(edges, NONE);
    }

    /** Adds a name, unless it is there already: whoever comes first stays. */
    void add(String name, int value) {
        char first = name.charAt(0);
        note(name);
        firsts.add(first);
        int slot;
        if (name.length() == 1) {
            singles.add(first);
            slot = make(key(ROOT, first));
        } else {
            slot = make(key(first, name.charAt(1)));
        }
        for (int at = 2; at < name.length(); at++) {
            int parent = node(edges[slot + 1]);
            addParent(parent);
            slot = make(key(parent, name.charAt(at)));
        }
        if ((int) edges[slot + 1] == NONE) {
            edges[slot + 1] = edge(node(edges[slot + 1]), value);
        }
    }

    /** Adds a name to the sets of hashes, which grow with it. */
    private void note(String name) {
        names.add(name);
        if (names.size() * BITS_OF_A_NAME <= 1 << hashBits) {
            addHashes(name);
            return;
        }
        hashBits++;
        pairs = new long[1 << hashBits - 6];
        wholePairs = new long[1 << hashBits - 6];
        triples = new long[1 << hashBits - 6];
        names.forEach(this::addHashes);
    }

    private void addHashes(String name) {
        if (name.length() == 1) {
            return;
        }
        int pair = pair(name.charAt(0), name.charAt(1));
        pairs[pair >>> 6] |= 1L << pair;
        if (name.length() == 2) {
            wholePairs[pair >>> 6] |= 1L << pair;
        } else {
            int triple = triple(pair, name.charAt(2));
            triples[triple >>> 6] |= 1L << triple;
        }
    }

    private void addParent(int node) {
        if (node >>> 6 >= parents.length) {
            parents = Arrays.copyOf(parents, Math.max(parents.length * 2, (node >>> 6) + 1));
        }
        parents[node >>> 6] |= 1L << node;
    }

    /** Hands out the first two characters of all names; the second is 0 if a name has but one. */
    void forEachBeginning(BeginningConsumer consumer) {
        for (String name : names) {
            consumer.accept(name.charAt(0), name.length() == 1 ? 0 : name.charAt(1));
        }
    }

    /** Takes the beginning of a name. */
    interface BeginningConsumer {
        void accept(char first, char second);
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
        if (offset >= limit || !firsts.has(text.charAt(offset))) {
            return NONE;
        }
        char first = text.charAt(offset);
        if (offset + 1 >= limit) {
            return single(first);
        }
        char second = text.charAt(offset + 1);
        int pair = pair(first, second);
        boolean longer = offset + 2 < limit && isTriple(pair, text.charAt(offset + 2));
        if (!longer && !isIn(wholePairs, pair)) {
            return single(first);
        }
        long edge = follow(key(first, second));
        long found = NONE;
        for (int at = offset + 2; edge != NONE; at++) {
            found = (int) edge == NONE ? found : match(edge, at - offset);
            boolean goesOn = longer && at < limit && isIn(parents, node(edge));
            edge = goesOn ? follow(key(node(edge), text.charAt(at))) : NONE;
        }
        return found == NONE ? single(first) : found;
    }

    /** The longest of the names added in reverse that ends at a place, as with the others. */
    long longestBefore(String text, int end) {
        if (end <= 0 || !firsts.has(text.charAt(end - 1))) {
            return NONE;
        }
        char last = text.charAt(end - 1);
        if (end == 1) {
            return single(last);
        }
        char second = text.charAt(end - 2);
        int pair = pair(last, second);
        boolean longer = end > 2 && isTriple(pair, text.charAt(end - 3));
        if (!longer && !isIn(wholePairs, pair)) {
            return single(last);
        }
        long edge = follow(key(last, second));
        long found = NONE;
        for (int at = end - 2; edge != NONE; at--) {
            found = (int) edge == NONE ? found : match(edge, end - at);
            boolean goesOn = longer && at > 0 && isIn(parents, node(edge));
            edge = goesOn ? follow(key(node(edge), text.charAt(at - 1))) : NONE;
        }
        return found == NONE ? single(last) : found;
    }

    static int value(long match) {
        return (int) (match >>> Integer.SIZE);
    }

    static int length(long match) {
        return (int) match;
    }

    private static long match(long edge, int length) {
        return edge << Integer.SIZE | length;
    }

    private long single(char c) {
        return singles.has(c) ? match(follow(key(ROOT, c)), 1) : NONE;
    }

    private boolean isTriple(int pair, char third) {
        return isIn(pairs, pair) && isIn(triples, triple(pair, third));
    }

    private static boolean isIn(long[] bits, int index) {
        return index >>> 6 < bits.length && (bits[index >>> 6] >>> index & 1) != 0;
    }

    private int triple(int pair, char third) {
        return (pair << Character.SIZE ^ pair ^ third) * 0x85EBCA6B >>> Integer.SIZE - hashBits;
    }

    private int pair(char first, char second) {
        return (first << 16 | second) * 0x9E3779B1 >>> Integer.SIZE - hashBits;
    }

    private static long key(char first, char second) {
        return IS_PAIR | (long) first << Character.SIZE | second;
    }

    private static long key(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    private static long edge(int node, int value) {
        return (long) node << Integer.SIZE | value & 0xFFFFFFFFL;
    }

    private static int node(long edge) {
        return (int) (edge >>> Integer.SIZE);
    }

    /** The edge of a key, or -1 if there is none. */
    private long follow(long key) {
        int slot = slot(key, edges.length);
        while (edges[slot] != key) {
            if (edges[slot] == NONE) {
                return NONE;
            }
            slot = slot + 2 & edges.length - 1;
        }
        return edges[slot + 1];
    }

    /** Where the edge of a key stands, made if it is not there. */
    private int make(long key) {
        int slot = place(key);
        if (edges[slot] == key) {
            return slot;
        }
        if (++count * 4 > edges.length) {
            grow();
            slot = place(key);
        }
        edges[slot] = key;
        edges[slot + 1] = edge(count, NONE);
        return slot;
    }

    private int place(long key) {
        int slot = slot(key, edges.length);
        while (edges[slot] != NONE && edges[slot] != key) {
            slot = slot + 2 & edges.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] old = edges;
        edges = new long[old.length * 2];
        Arrays.fill(edges, NONE);
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != NONE) {
                int slot = place(old[at]);
                edges[slot] = old[at];
                edges[slot + 1] = old[at + 1];
            }
        }
    }

    /** An even place in the table. */
    private static int slot(long key, int capacity) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) << 1 & capacity - 1;
    }
}
