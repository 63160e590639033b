package io.github.lanting.internal.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Some words by their first and last characters: at most places of a text none of them begins or
 * ends, and one look does for all. Safe for use by several threads.
 */
final class WordList {
    private static final String[] NONE = {};

    private final Group byFirst;
    private final Sieve seconds = new Sieve();
    private final Group byLast;

    /** Whether some word is a single character, which anything may follow. */
    private final boolean hasSingle;

    /** The words, none of them empty; those that begin alike stay in their order. */
    WordList(List<String> words) {
        this.byFirst = new Group(words, word -> 0);
        this.byLast = new Group(words, word -> word.length() - 1);
        this.hasSingle = words.stream().anyMatch(word -> word.length() == 1);
        words.forEach(word -> seconds.add(word.charAt(Math.min(1, word.length() - 1))));
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

    /** Words by one of their characters. */
    private static final class Group {
        private final Sieve sieve = new Sieve();

        /** The characters in order, and the words of each. */
        private final char[] characters;

        private final String[][] words;

        Group(List<String> all, ToIntFunction<String> place) {
            TreeMap<Character, List<String>> sorted = new TreeMap<>();
            for (String word : all) {
                char character = word.charAt(place.applyAsInt(word));
                sieve.add(character);
                sorted.computeIfAbsent(character, c -> new ArrayList<>()).add(word);
            }
            characters = new char[sorted.size()];
            words = new String[sorted.size()][];
            int at = 0;
            for (char character : sorted.keySet()) {
                characters[at] = character;
                words[at++] = sorted.get(character).toArray(NONE);
            }
        }

        String[] of(char c) {
            int place = sieve.mayHave(c) ? Arrays.binarySearch(characters, c) : -1;
            return place < 0 ? NONE : words[place];
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
        return mayBeAt(text, at) ? byFirst.of(text.charAt(at)) : NONE;
    }

    private boolean mayBeAt(String text, int at) {
        return at < text.length()
                && byFirst.sieve.mayHave(text.charAt(at))
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
        int longest = 0;
        for (String word : text.isEmpty() ? NONE : byLast.of(text.charAt(text.length() - 1))) {
            if (word.length() > longest && text.endsWith(word)) {
                longest = word.length();
            }
        }
        return longest;
    }
}
