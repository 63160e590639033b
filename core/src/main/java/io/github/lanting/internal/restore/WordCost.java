package io.github.lanting.internal.restore;

import io.github.lanting.internal.tables.CommonWords;

/**
 * How unlikely the words around a place are: the least that cutting them into dictionary words and
 * single characters costs, in about natural logarithms of frequency. One character may be tried
 * instead of the one that stands there; nothing is copied for it.
 */
final class WordCost implements CharSequence {
    /** So many characters on either side may belong to words that reach the place. */
    private static final int REACH = 6;

    private static final int LONGEST_WORD = 4;

    /** In tenths: a character that is a word alone, and a word of the rarest class. */
    private static final int SINGLE = 90;

    private static final int RAREST = 160;
    private static final int STEP = 11;

    private final char[] characters;
    private final int limit;
    private final int[] costs = new int[2 * REACH + 2];
    private final int[] lengths = new int[2 * REACH + 2];
    private int start;
    private int end;
    private int place;
    private char character;
    private int wordLength;
    private int wordClass;

    WordCost(char[] characters, int limit) {
        this.characters = characters;
        this.limit = limit;
    }

    /** The cost around a place with one character there instead of what stands there. */
    int with(int at, char instead) {
        place = at;
        character = instead;
        int from = at;
        while (from > 0 && at - from < REACH && CharacterClass.isHan(characters[from - 1])) {
            from--;
        }
        int to = at + 1;
        while (to < limit && to - at <= REACH && CharacterClass.isHan(characters[to])) {
            to++;
        }
        for (int reached = 1; reached <= to - from; reached++) {
            costs[reached] = costs[reached - 1] + SINGLE;
            lengths[reached] = 1;
            for (int length = 2; length <= Math.min(LONGEST_WORD, reached); length++) {
                start = from + reached - length;
                end = from + reached;
                int frequency = CommonWords.frequencyClass(this);
                if (frequency >= 0) {
                    int cost = costs[reached - length] + RAREST - STEP * frequency;
                    if (cost < costs[reached]) {
                        costs[reached] = cost;
                        lengths[reached] = length;
                    }
                }
            }
        }
        findWord(from, to);
        return costs[to - from];
    }

    /** How long the word over the place is in the cut that was found last. */
    int wordLength() {
        return wordLength;
    }

    /** The class of frequency of the word over the place; -1 of a single character. */
    int wordClass() {
        return wordClass;
    }

    private void findWord(int from, int to) {
        int last = to - from;
        while (from + last - lengths[last] > place) {
            last -= lengths[last];
        }
        wordLength = lengths[last];
        start = from + last - wordLength;
        end = from + last;
        wordClass = CommonWords.frequencyClass(this);
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return start + index == place ? character : characters[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return toString().subSequence(from, to);
    }

    @Override
    public String toString() {
        return new StringBuilder(length()).append(this, 0, length()).toString();
    }
}
