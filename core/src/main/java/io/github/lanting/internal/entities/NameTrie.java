package io.github.lanting.internal.entities;

import java.util.ArrayList;
import java.util.List;

/**
 * Names and the number that each stands for, matched at a place in a text, longest first. A trie
 * whose edges stand in one hash table of primitives, the first of them for two characters; small
 * sets of first characters and of first pairs turn nearly all places away before it is looked at. A
 * node is the place in the table of the edge that leads to it. Filled once, then only read.
 */
final class NameTrie {
    private static final int NONE = -1;
    private static final int FEWEST_BITS = 10;

    /** So many bits of a set of hashes for each name: the fewer names, the less it takes. */
    private static final int BITS_OF_A_NAME = 16;

    /** Names share their beginnings: they make about two edges each, and the table is half full. */
    private static final int EDGES_OF_A_NAME = 4;

    /** Set in the edge at which a name ends. */
    private static final long ENDS = 1L << 63;

    /** Set in the edge behind which a name goes on. */
    private static final long GOES_ON = 1L << 62;

    /** Set in the edges of pairs, of single characters, and of those that follow a node. */
    private static final long IS_PAIR = 1L << 61;

    private static final long IS_SINGLE = 1L << 60;
    private static final long IS_NEXT = 1L << 59;

    private int edgeBits = 4;
    private long[] edges = new long[1 << edgeBits];

    /** By edge, what the name stands for that ends there. */
    private int[] values = new int[1 << edgeBits];

    private int count;
    private int hashBits = FEWEST_BITS;

    /** What names begin with. */
    private long[] firsts = new long[1 << FEWEST_BITS - 6];

    /** Characters that are names themselves. */
    private long[] singles = new long[1 << FEWEST_BITS - 6];

    private long[] pairs = new long[1 << FEWEST_BITS - 6];

    /** Pairs that are names themselves. */
    private long[] wholePairs = new long[1 << FEWEST_BITS - 6];

    /** The first three characters of longer names. */
    private long[] triples = new long[1 << FEWEST_BITS - 6];

    private final List<Entry> names = new ArrayList<>();

    private record Entry(String name, int value) {}

    /** A trie that grows with its names. */
    NameTrie() {}

    /** A trie with room for so many names: it need not grow for them. */
    NameTrie(int expected) {
        edgeBits = Integer.SIZE - Integer.numberOfLeadingZeros(EDGES_OF_A_NAME * expected - 1);
        edges = new long[1 << edgeBits];
        values = new int[1 << edgeBits];
        hashBits = Integer.SIZE - Integer.numberOfLeadingZeros(BITS_OF_A_NAME * expected - 1);
        makeHashes();
    }

    /** Adds a name, unless it is there already: whoever comes first stays. */
    void add(String name, int value) {
        Entry entry = new Entry(name, value);
        names.add(entry);
        note(entry);
        insert(entry);
    }

    private void insert(Entry entry) {
        String name = entry.name();
        // An edge that makes the table grow has all names inserted anew.
        if ((count + name.length()) * 10 > edges.length * 6) {
            grow();
            return;
        }
        char first = name.charAt(0);
        int node = make(name.length() == 1 ? single(first) : pair(first, name.charAt(1)));
        for (int at = 2; at < name.length(); at++) {
            edges[node] |= GOES_ON;
            node = make(next(node, name.charAt(at)));
        }
        if (edges[node] >= 0) {
            edges[node] |= ENDS;
            values[node] = entry.value();
        }
    }

    private void grow() {
        edgeBits++;
        edges = new long[1 << edgeBits];
        values = new int[1 << edgeBits];
        count = 0;
        for (Entry entry : names) {
            insert(entry);
        }
    }

    /** Adds a name to the sets of hashes, which grow with it. */
    private void note(Entry entry) {
        if (names.size() * BITS_OF_A_NAME <= 1 << hashBits) {
            addHashes(entry.name());
            return;
        }
        hashBits++;
        makeHashes();
        names.forEach(known -> addHashes(known.name()));
    }

    private void makeHashes() {
        firsts = new long[1 << Math.min(hashBits, Character.SIZE) - 6];
        singles = new long[firsts.length];
        pairs = new long[1 << hashBits - 6];
        wholePairs = new long[1 << hashBits - 6];
        triples = new long[1 << hashBits - 6];
    }

    private void addHashes(String name) {
        char first = name.charAt(0);
        firsts[first >>> 6 & firsts.length - 1] |= 1L << first;
        if (name.length() == 1) {
            singles[first >>> 6 & singles.length - 1] |= 1L << first;
            return;
        }
        int hash = pairHash(first, name.charAt(1));
        pairs[hash >>> 6] |= 1L << hash;
        if (name.length() == 2) {
            wholePairs[hash >>> 6] |= 1L << hash;
        } else {
            int triple = tripleHash(hash, name.charAt(2));
            triples[triple >>> 6] |= 1L << triple;
        }
    }

    /** Hands out the first two characters of all names; the second is 0 if a name has but one. */
    void forEachBeginning(BeginningConsumer consumer) {
        for (Entry entry : names) {
            String name = entry.name();
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
        if (offset >= limit || !isCharacterIn(firsts, text.charAt(offset))) {
            return NONE;
        }
        char first = text.charAt(offset);
        if (offset + 1 >= limit) {
            return singleMatch(first);
        }
        char second = text.charAt(offset + 1);
        int hash = pairHash(first, second);
        boolean longer = offset + 2 < limit && isTriple(hash, text.charAt(offset + 2));
        if (!longer && !isIn(wholePairs, hash)) {
            return singleMatch(first);
        }
        int node = find(pair(first, second));
        int found = NONE;
        int length = 0;
        for (int at = offset + 2; node != NONE; at++) {
            if (edges[node] < 0) {
                found = node;
                length = at - offset;
            }
            boolean goesOn = longer && at < limit && (edges[node] & GOES_ON) != 0;
            node = goesOn ? find(next(node, text.charAt(at))) : NONE;
        }
        return found == NONE ? singleMatch(first) : match(found, length);
    }

    /** The longest of the names added in reverse that ends at a place, as with the others. */
    long longestBefore(String text, int end) {
        if (end <= 0 || !isCharacterIn(firsts, text.charAt(end - 1))) {
            return NONE;
        }
        char last = text.charAt(end - 1);
        if (end == 1) {
            return singleMatch(last);
        }
        char second = text.charAt(end - 2);
        int hash = pairHash(last, second);
        boolean longer = end > 2 && isTriple(hash, text.charAt(end - 3));
        if (!longer && !isIn(wholePairs, hash)) {
            return singleMatch(last);
        }
        int node = find(pair(last, second));
        int found = NONE;
        int length = 0;
        for (int at = end - 2; node != NONE; at--) {
            if (edges[node] < 0) {
                found = node;
                length = end - at;
            }
            boolean goesOn = longer && at > 0 && (edges[node] & GOES_ON) != 0;
            node = goesOn ? find(next(node, text.charAt(at - 1))) : NONE;
        }
        return found == NONE ? singleMatch(last) : match(found, length);
    }

    /** The next place, from one on, that a name may begin at; the text's length if none does. */
    int nextBeginning(String text, int from) {
        int at = from;
        while (at < text.length() && !isCharacterIn(firsts, text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int value(long match) {
        return (int) (match >>> Integer.SIZE);
    }

    static int length(long match) {
        return (int) match;
    }

    private long match(int node, int length) {
        return (long) values[node] << Integer.SIZE | length;
    }

    private long singleMatch(char c) {
        int node = isCharacterIn(singles, c) ? find(single(c)) : NONE;
        return node == NONE ? NONE : match(node, 1);
    }

    private boolean isTriple(int hash, char third) {
        return isIn(pairs, hash) && isIn(triples, tripleHash(hash, third));
    }

    /** Exact in a set of all characters; in a smaller one others share a character's bit. */
    private static boolean isCharacterIn(long[] bits, char c) {
        return (bits[c >>> 6 & bits.length - 1] >>> c & 1) != 0;
    }

    private static boolean isIn(long[] bits, int hash) {
        return (bits[hash >>> 6] >>> hash & 1) != 0;
    }

    private int tripleHash(int hash, char third) {
        return (hash << Character.SIZE ^ hash ^ third) * 0x85EBCA6B >>> Integer.SIZE - hashBits;
    }

    private int pairHash(char first, char second) {
        return (first << Character.SIZE | second) * 0x9E3779B1 >>> Integer.SIZE - hashBits;
    }

    private static long pair(char first, char second) {
        return IS_PAIR | (long) first << Character.SIZE | second;
    }

    private static long single(char c) {
        return IS_SINGLE | c;
    }

    private static long next(int node, char c) {
        return IS_NEXT | (long) node << Character.SIZE | c;
    }

    /** Where an edge stands, or -1 if there is none. */
    private int find(long edge) {
        int place = place(edge);
        return edges[place] == 0 ? NONE : place;
    }

    /** Where an edge stands, made if it is not there. */
    private int make(long edge) {
        int place = place(edge);
        if (edges[place] == 0) {
            edges[place] = edge;
            count++;
        }
        return place;
    }

    /** Where an edge stands, or the free place that is its own. */
    private int place(long edge) {
        int place = (int) (edge * 0x9E3779B97F4A7C15L >>> Long.SIZE - edgeBits);
        while (edges[place] != 0 && (edges[place] & ~(ENDS | GOES_ON)) != edge) {
            place = place + 1 & edges.length - 1;
        }
        return place;
    }
}
