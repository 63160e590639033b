package io.github.lanting.internal.lexicon;

/** A set of UTF-16 code units, small enough to stay near the processor. Filled once, then read. */
public final class CharacterSet {
    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    public CharacterSet() {}

    public CharacterSet(String characters) {
        for (int at = 0; at < characters.length(); at++) {
            add(characters.charAt(at));
        }
    }

    public void add(char c) {
        bits[c >>> 6] |= 1L << c;
    }

    public boolean has(char c) {
        return (bits[c >>> 6] >>> c & 1) != 0;
    }
}
