package io.github.lanting.internal.decode;

import java.util.Arrays;

/**
 * All ways to read a run of characters as pairs of bytes, and the cheapest of them. A character is
 * one byte of Windows-1252, or the two bytes of its UTF-8, or stands for itself.
 */
final class ByteLattice {
    /** No byte is pending; the character's own one is; the last one of its UTF-8 is. */
    private static final int STATES = 3;

    private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

    /** What it costs that a character stands for itself among others that do not. */
    private static final int UNPAIRED = 40;

    private final String text;
    private final int start;
    private final int length;
    private final BytePairs gbk;
    private final Commonness commonness;
    private final int[] costs;
    private final byte[] before;

    /** What a step made: U+0000 nothing, U+FFFF that the character stands for itself. */
    private final char[] made;

    private static final char NOTHING = 0;
    private static final char ITSELF = '\uFFFF';

    /** Whether a character proves that some bytes were taken for UTF-8. */
    private final boolean twoHistories;

    /** The made of the cheapest way, character by character. */
    private final char[] best;

    ByteLattice(String text, int start, int end, BytePairs gbk, Commonness commonness) {
        this.text = text;
        this.start = start;
        this.length = end - start;
        this.gbk = gbk;
        this.commonness = commonness;
        this.costs = new int[(length + 1) * STATES];
        this.before = new byte[(length + 1) * STATES];
        this.made = new char[(length + 1) * STATES];
        this.twoHistories = hasTwoHistories();
        Arrays.fill(costs, IMPOSSIBLE);
        costs[0] = 0;
        for (int i = 0; i < length; i++) {
            for (int state = 0; state < STATES; state++) {
                if (costs[i * STATES + state] < IMPOSSIBLE) {
                    step(i, state);
                }
            }
        }
        this.best = new char[length];
        int state = 0;
        for (int i = length; i > 0; i--) {
            best[i - 1] = made[i * STATES + state];
            state = before[i * STATES + state];
        }
    }

    private boolean hasTwoHistories() {
        for (int i = start; i < start + length; i++) {
            char c = text.charAt(i);
            if (c >= 0x100 && c < 0x800 && Latin1252.byteOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    int cost() {
        return costs[length * STATES];
    }

    /** How many characters come out. */
    int count() {
        int count = 0;
        for (char c : best) {
            count += c == NOTHING ? 0 : 1;
        }
        return count;
    }

    int unpaired() {
        int unpaired = 0;
        for (char c : best) {
            unpaired += c == ITSELF ? 1 : 0;
        }
        return unpaired;
    }

    /** How many different Han characters come out, if two are enough. */
    int differentHan() {
        char first = 0;
        for (char c : best) {
            if (ChineseText.isHan(c)) {
                if (first != 0 && c != first) {
                    return 2;
                }
                first = c;
            }
        }
        return first == 0 ? 0 : 1;
    }

    void addTo(Repairs repairs) {
        int from = 0;
        for (int i = 0; i < length; i++) {
            if (best[i] == NOTHING) {
                continue;
            }
            if (best[i] != ITSELF) {
                repairs.add(
                        start + from, start + i + 1, String.valueOf(best[i]), RepairRule.MOJIBAKE);
            }
            from = i + 1;
        }
    }

    private void step(int i, int state) {
        char c = text.charAt(start + i);
        int own = c < 0x80 ? c : Latin1252.byteOf(c);
        boolean hasTwo = c >= (twoHistories ? 0x80 : 0x100) && c < 0x800;
        if (state == 0) {
            enter(i, state, 0, ITSELF, c < 0x80 ? commonness.cost(c) : UNPAIRED);
            if (own > 0x80) {
                enter(i, state, 1, NOTHING, 0);
            }
            if (hasTwo) {
                make(i, state, 0, gbk.character(0xC0 | c >> 6, 0x80 | c & 0x3F));
            }
            return;
        }
        char last = text.charAt(start + i - 1);
        int pending = state == 1 ? Latin1252.byteOf(last) : 0x80 | last & 0x3F;
        if (own >= 0) {
            make(i, state, 0, gbk.character(pending, own));
        }
        if (hasTwo) {
            make(i, state, 2, gbk.character(pending, 0xC0 | c >> 6));
        }
    }

    private void make(int i, int state, int next, char character) {
        if (character != Decoding.REPLACEMENT) {
            enter(i, state, next, character, commonness.cost(character));
        }
    }

    private void enter(int i, int state, int next, char character, int cost) {
        int all = costs[i * STATES + state] + cost;
        int place = (i + 1) * STATES + next;
        if (all < costs[place]) {
            costs[place] = all;
            before[place] = (byte) state;
            made[place] = character;
        }
    }
}
