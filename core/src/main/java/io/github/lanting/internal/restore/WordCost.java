package io.github.lanting.internal.restore;

import io.github.lanting.internal.tables.DictionaryWords;
import io.github.lanting.internal.tables.SingleCharacters;
import java.util.Arrays;

/**
 * How unlikely the words around a place are: the least that cutting them into dictionary words and
 * single characters costs, in tenths of natural logarithms of frequency. One character may be tried
 * instead of the one that stands there; nothing is copied for it.
 */
final class WordCost {
    /** So many characters on either side may belong to words that reach the place. */
    private static final int REACH = 6;

    static final int LONGEST_WORD = 4;

    /**
     * What a word of the rarest class costs, and what each class is likelier than the one before.
     */
    private static final int RAREST = 160;

    private static final int STEP = 11;

    private final char[] characters;
    private final int limit;
    private final int[] costs = new int[2 * REACH + 2];
    private final int[] lengths = new int[2 * REACH + 2];
    private final int[] classes = new int[2 * REACH + 2];

    /** How long the word is that starts at each place in the cut that was found last; 0 if none. */
    private final int[] cut = new int[2 * REACH + 2];

    /** Which two characters of the text were looked up at each place, and what came of it. */
    private final int[] pairs;

    private final byte[] valuesOfPairs;

    private int from;
    private int count;
    private int place;
    private char character;
    private int wordStart;
    private int wordLength;
    private int wordClass;

    WordCost(char[] characters, int limit) {
        this.characters = characters;
        this.limit = limit;
        this.pairs = new int[limit];
        this.valuesOfPairs = new byte[limit];
    }

    /** The cost around a place with one character there instead of what stands there. */
    int with(int at, char instead) {
        place = at;
        character = instead;
        from = at;
        while (from > 0 && at - from < REACH && CharacterClass.isHan(characters[from - 1])) {
            from--;
        }
        int to = at + 1;
        while (to < limit && to - at <= REACH && CharacterClass.isHan(characters[to])) {
            to++;
        }
        count = to - from;
        for (int reached = 1; reached <= count; reached++) {
            costs[reached] = Integer.MAX_VALUE;
        }
        for (int start = 0; start < count; start++) {
            reach(start, 1, SingleCharacters.rarity(charAt(start)), -1);
            reachByWords(start);
        }
        findWord();
        return costs[count];
    }

    private void reachByWords(int start) {
        if (start + 2 > count) {
            return;
        }
        long two = (long) charAt(start) << Character.SIZE | charAt(start + 1);
        int value = valueOfTwo(start, (int) two);
        if (value == 0) {
            return;
        }
        reach(start, 2, value);
        if (start + 3 > count) {
            return;
        }
        long three = two << Character.SIZE | charAt(start + 2);
        if (DictionaryWords.beginsThree(value)) {
            reach(start, 3, DictionaryWords.valueOf(three));
        }
        if (start + LONGEST_WORD <= count && DictionaryWords.beginsFour(value)) {
            long four = three << Character.SIZE | charAt(start + 3);
            reach(start, LONGEST_WORD, DictionaryWords.valueOf(four));
        }
    }

    private void reach(int start, int length, int value) {
        if (DictionaryWords.isWord(value)) {
            int frequencyClass = DictionaryWords.frequencyClass(value);
            reach(start, length, RAREST - STEP * frequencyClass, frequencyClass);
        }
    }

    private void reach(int start, int length, int cost, int frequencyClass) {
        int reached = start + length;
        if (costs[start] + cost < costs[reached]) {
            costs[reached] = costs[start] + cost;
            lengths[reached] = length;
            classes[reached] = frequencyClass;
        }
    }

    /**
     * Whether any word of the dictionary has a character at a place instead of what stands there:
     * most have none, and then nothing need be weighed.
     */
    boolean isInAWord(int at, char instead) {
        // A word goes on to a side only with a character that some word has beside this one.
        boolean before = at > 0 && DictionaryWords.mayBeNeighbours(characters[at - 1], instead);
        boolean behind =
                at + 1 < limit && DictionaryWords.mayBeNeighbours(instead, characters[at + 1]);
        place = at;
        character = instead;
        from = before ? Math.max(0, at - LONGEST_WORD + 1) : at;
        int end = behind ? Math.min(limit, at + LONGEST_WORD) : at + 1;
        for (int start = 0; start <= at - from && start + from + 2 <= end; start++) {
            long two = (long) charAt(start) << Character.SIZE | charAt(start + 1);
            int value = valueOfTwo(start, (int) two);
            if (value == 0) {
                continue;
            }
            int left = end - from - start;
            int least = at - from - start + 1;
            long three = left < 3 ? 0 : two << Character.SIZE | charAt(start + 2);
            long four = left < LONGEST_WORD ? 0 : three << Character.SIZE | charAt(start + 3);
            if (least <= 2 && DictionaryWords.isWord(value)
                    || least <= 3
                            && three != 0
                            && DictionaryWords.beginsThree(value)
                            && DictionaryWords.isWord(DictionaryWords.valueOf(three))
                    || four != 0
                            && DictionaryWords.beginsFour(value)
                            && DictionaryWords.isWord(DictionaryWords.valueOf(four))) {
                return true;
            }
        }
        return false;
    }

    /** What the dictionary has of two characters: those of the text are asked for many times. */
    private int valueOfTwo(int start, int pair) {
        int at = from + start;
        if (at == place || at + 1 == place) {
            return DictionaryWords.valueOf(Integer.toUnsignedLong(pair));
        }
        if (pairs[at] != pair) {
            pairs[at] = pair;
            valuesOfPairs[at] = (byte) DictionaryWords.valueOf(Integer.toUnsignedLong(pair));
        }
        return valuesOfPairs[at];
    }

    /** Where the word over the place starts in the cut that was found last. */
    int wordStart() {
        return wordStart;
    }

    /** Whether a single character stands before that word in the cut. */
    boolean isBehindSingle() {
        return wordStart > from && lengths[wordStart - from] == 1;
    }

    /** How long the word over the place is in the cut that was found last. */
    int wordLength() {
        return wordLength;
    }

    /** The class of frequency of the word over the place; -1 of a single character. */
    int wordClass() {
        return wordClass;
    }

    /** Whether a place stands alone in the cut that was found last. */
    boolean isSingle(int at) {
        return at >= from && at < from + count && cut[at - from] == 1;
    }

    private void findWord() {
        Arrays.fill(cut, 0, count, 0);
        for (int end = count; end > 0; end -= lengths[end]) {
            int start = end - lengths[end];
            cut[start] = lengths[end];
            if (from + start <= place && place < from + end) {
                wordStart = from + start;
                wordLength = lengths[end];
                wordClass = classes[end];
            }
        }
    }

    private char charAt(int index) {
        return from + index == place ? character : characters[from + index];
    }
}
