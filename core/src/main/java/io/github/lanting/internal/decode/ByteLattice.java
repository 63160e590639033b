package io.github.lanting.internal.decode;

import java.util.Arrays;

/**
 * All ways to read a run of characters as pairs of bytes, and the cheapest of them. A character is
 * one byte of Windows-1252, or the two bytes of its UTF-8, or stands for itself.
 */
final class ByteLattice {
    /** No byte is pending. */
    private static final int NONE = 0;

    /** The byte that the last character itself was is pending. */
    private static final int OWN = 1;

    /** The last byte of the last character's UTF-8 is pending. */
    private static final int LAST_OF_TWO = 2;

    /** No byte is pending, and the last character was a byte itself. */
    private static final int SPENT = 3;

    private static final int STATES = 4;

    private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

    /**
     * Bits by which what is made must be more probable than any other reading of its characters.
     */
    private static final int MARGIN = 6;

    /** What it costs that a character stands for itself among others that do not. */
    private static final int UNPAIRED = 40;

    private final String text;
    private final int start;
    private final int length;
    private final BytePairs gbk;
    private final Commonness commonness;
    private final int[] costs;

    /** The least cost from a state to the end. */
    private final int[] rest;

    /** Of each character, the least cost of a reading that takes it otherwise than the best. */
    private final int[] otherwise;

    private Pass pass = Pass.FORWARD;
    private final byte[] before;

    /** What a step made: U+0000 nothing, U+FFFF that the character stands for itself. */
    private final char[] made;

    private static final char NOTHING = 0;
    private static final char ITSELF = '\uFFFF';

    /** Whether a character proves that some bytes were taken for UTF-8. */
    private final boolean twoHistories;

    /** The made of the cheapest way, character by character. */
    private final char[] best;

    /** The states of the cheapest way. */
    private final byte[] bestStates;

    ByteLattice(String text, int start, int end, BytePairs gbk, Commonness commonness) {
        this.text = text;
        this.start = start;
        this.length = end - start;
        this.gbk = gbk;
        this.commonness = commonness;
        this.costs = new int[(length + 1) * STATES];
        this.rest = new int[(length + 1) * STATES];
        this.otherwise = new int[length];
        this.before = new byte[(length + 1) * STATES];
        this.made = new char[(length + 1) * STATES];
        this.twoHistories = hasTwoHistories();
        Arrays.fill(costs, IMPOSSIBLE);
        costs[0] = 0;
        for (int i = 0; i < length; i++) {
            stepAll(i);
        }
        this.best = new char[length];
        this.bestStates = new byte[length + 1];
        int state = lastState();
        for (int i = length; i > 0; i--) {
            best[i - 1] = made[i * STATES + state];
            bestStates[i] = (byte) state;
            state = before[i * STATES + state];
        }
        weighOthers();
    }

    /** Finds what every other reading costs, so that the best is not taken where it is a guess. */
    private void weighOthers() {
        Arrays.fill(rest, IMPOSSIBLE);
        Arrays.fill(otherwise, IMPOSSIBLE);
        rest[length * STATES + NONE] = 0;
        rest[length * STATES + SPENT] = 0;
        pass = Pass.BACKWARD;
        for (int i = length - 1; i >= 0; i--) {
            stepAll(i);
        }
        pass = Pass.OTHERS;
        for (int i = 0; i < length; i++) {
            stepAll(i);
        }
    }

    private void stepAll(int i) {
        for (int state = 0; state < STATES; state++) {
            if (costs[i * STATES + state] < IMPOSSIBLE) {
                step(i, state);
            }
        }
    }

    /** Whether no other reading of the characters from a place to another comes near. */
    private boolean isCertain(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (otherwise[i] - cost() < MARGIN) {
                return false;
            }
        }
        return true;
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

    private int lastState() {
        int last = length * STATES;
        return costs[last + SPENT] < costs[last + NONE] ? SPENT : NONE;
    }

    int cost() {
        return costs[length * STATES + lastState()];
    }

    /** How many characters come out. */
    int count() {
        int count = 0;
        for (char c : best) {
            count += c == NOTHING ? 0 : 1;
        }
        return count;
    }

    /** How many characters stand for themselves, but for an ASCII one at the end. */
    int unpaired() {
        int unpaired = endsWithItself() ? -1 : 0;
        for (char c : best) {
            unpaired += c == ITSELF ? 1 : 0;
        }
        return unpaired;
    }

    /** Whether the last character is ASCII and was not a second byte. */
    boolean endsWithItself() {
        return best[length - 1] == ITSELF && text.charAt(start + length - 1) < 0x80;
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
        boolean[] kept = doubtful();
        int from = 0;
        for (int i = 0; i < length; i++) {
            if (best[i] == NOTHING) {
                continue;
            }
            if (best[i] != ITSELF && !kept[i]) {
                repairs.add(
                        start + from, start + i + 1, String.valueOf(best[i]), RepairRule.MOJIBAKE);
            }
            from = i + 1;
        }
    }

    /** The ends of what stays as it is printed, with all that shares a character with it. */
    private boolean[] doubtful() {
        boolean[] kept = new boolean[length];
        int from = 0;
        int previous = -1;
        for (int i = 0; i < length; i++) {
            if (best[i] != NOTHING) {
                boolean shared = previous >= 0 && bestStates[from] == LAST_OF_TWO;
                kept[i] = !isCertain(from, i) || shared && kept[previous];
                from = i + 1;
                previous = i;
            }
        }
        for (int i = length - 1, next = -1; i >= 0; i--) {
            if (best[i] != NOTHING) {
                boolean shared = next >= 0 && bestStates[i + 1] == LAST_OF_TWO;
                kept[i] |= shared && kept[next];
                next = i;
            }
        }
        return kept;
    }

    private void step(int i, int state) {
        char c = text.charAt(start + i);
        int own = c < 0x80 ? c : Latin1252.byteOf(c);
        boolean hasOwn = own >= 0 && !wouldBeUtf8(i, state, own);
        boolean hasTwo = c >= (twoHistories ? 0x80 : 0x100) && c < 0x800;
        if (state == NONE || state == SPENT) {
            enter(i, state, NONE, ITSELF, c < 0x80 ? commonness.cost(c) : UNPAIRED);
            if (own > 0x80 && hasOwn) {
                enter(i, state, OWN, NOTHING, 0);
            }
            if (hasTwo) {
                make(i, state, NONE, gbk.character(0xC0 | c >> 6, 0x80 | c & 0x3F));
            }
            return;
        }
        char last = text.charAt(start + i - 1);
        int pending = state == OWN ? Latin1252.byteOf(last) : 0x80 | last & 0x3F;
        if (hasOwn) {
            make(i, state, own < 0x80 ? NONE : SPENT, gbk.character(pending, own));
        }
        if (hasTwo) {
            make(i, state, LAST_OF_TWO, gbk.character(pending, 0xC0 | c >> 6));
        }
    }

    /** Two bytes that are valid together cannot stand there one by one where others are decoded. */
    private boolean wouldBeUtf8(int i, int state, int own) {
        return twoHistories
                && (state == OWN || state == SPENT)
                && Utf8Sequence.isContinuation(own)
                && Utf8Sequence.length(Latin1252.byteOf(text.charAt(start + i - 1))) == 2;
    }

    private void make(int i, int state, int next, char character) {
        if (character != Decoding.REPLACEMENT) {
            enter(i, state, next, character, commonness.cost(character));
        }
    }

    private void enter(int i, int state, int next, char character, int cost) {
        int from = i * STATES + state;
        int to = (i + 1) * STATES + next;
        switch (pass) {
            case FORWARD -> {
                int all = costs[from] + cost;
                if (all < costs[to]) {
                    costs[to] = all;
                    before[to] = (byte) state;
                    made[to] = character;
                }
            }
            case BACKWARD -> rest[from] = Math.min(rest[from], cost + rest[to]);
            case OTHERS -> {
                boolean isBest =
                        bestStates[i] == state && bestStates[i + 1] == next && best[i] == character;
                if (!isBest) {
                    otherwise[i] = Math.min(otherwise[i], costs[from] + cost + rest[to]);
                }
            }
        }
    }

    private enum Pass {
        FORWARD,
        BACKWARD,
        OTHERS
    }
}
