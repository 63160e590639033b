package io.github.lanting.internal.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Some words by their first character, which at most places of a text begins none of them: one look
 * at each place does for all. Safe for use by several threads.
 */
final class WordList {
    private static final String[] NONE = {};

    private final List<String> all;
    private final Sieve firsts = new Sieve();
    private final Sieve seconds = new Sieve();
    private final Sieve lasts = new Sieve();

    /** Whether some word is a single character, which anything may follow. */
    private final boolean hasSingle;

    /** The first characters in order, and the words of each. */
    private final char[] beginnings;

    private final String[][] byBeginning;

    /** The words, none of them empty; those that begin alike stay in their order. */
    WordList(List<String> words) {
        this.all = List.copyOf(words);
        this.hasSingle = all.stream().anyMatch(word -> word.length() == 1);
        TreeMap<Character, List<String>> sorted = new TreeMap<>();
        for (String word : all) {
            firsts.add(word.charAt(0));
            seconds.add(word.charAt(Math.min(1, word.length() - 1)));
            lasts.add(word.charAt(word.length() - 1));
            sorted.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
        }
        beginnings = new char[sorted.size()];
        byBeginning = new String[sorted.size()][];
        int place = 0;
        for (char beginning : sorted.keySet()) {
            beginnings[place] = beginning;
            byBeginning[place++] = sorted.get(beginning).toArray(NONE);
        }
    }

    /** Some characters, told from most others by their lowest bits. */
    private static final class Sieve {
        private static final int LONGS = 16;

        private final long[] bits = new long[LONGS];

        void add(char c) {
            bits[c >>> 6 & LONGS - 1] |= 1L << c;
        }

        boolean mayHave(char c) {
            return (bits[c >>> 6 & LONGS - 1] >>> c & 1) != 0;
        }
    }

    /** Whether one of the words stands anywhere in a text. */
    boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands at a place of a text. */
    boolean isAt(String text, int at) {
        return lengthAt(text, at) > 0;
    }

    /** How long the longest of the words is that stand at a place of a text; 0 if none does. */
    int lengthAt(String text, int at) {
        int longest = 0;
        for (String word : beginningAt(text, at)) {
            if (word.length() > longest && text.startsWith(word, at)) {
                longest = word.length();
            }
        }
        return longest;
    }

    /** The words that may stand at a place of a text: they begin with its character. */
    String[] beginningAt(String text, int at) {
        if (!mayBeAt(text, at)) {
            return NONE;
        }
        int place = Arrays.binarySearch(beginnings, text.charAt(at));
        return place < 0 ? NONE : byBeginning[place];
    }

    private boolean mayBeAt(String text, int at) {
        return at < text.length()
                && firsts.mayHave(text.charAt(at))
                && (hasSingle || at + 1 < text.length() && seconds.mayHave(text.charAt(at + 1)));
    }

    /** Whether a text ends with one of the words. */
    boolean isAtEnd(String text) {
        return lengthAtEnd(text) > 0;
    }

    /** A text without those of the words, one or several, that it ends with. */
    String withoutAtEnd(String text) {
        String rest = text;
        int length = lengthAtEnd(rest);
        while (length > 0) {
            rest = rest.substring(0, rest.length() - length);
            length = lengthAtEnd(rest);
        }
        return rest;
    }

    private int lengthAtEnd(String text) {
        if (text.isEmpty() || !lasts.mayHave(text.charAt(text.length() - 1))) {
            return 0;
        }
        int longest = 0;
        for (String word : all) {
            longest = text.endsWith(word) ? Math.max(longest, word.length()) : longest;
        }
        return longest;
    }
}
