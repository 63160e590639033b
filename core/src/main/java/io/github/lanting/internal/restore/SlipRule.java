package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.CommonWords;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts a character right that an OCR engine read for a like one, where a common word results and a
 * lesser one, or none, stood there: 深人人心 → 深入人心, -些 → 一些. Where both make sense, what is printed
 * stays.
 */
final class SlipRule {
    private static final int LONGEST_WORD = 4;

    /** How much more frequent a word must be than the one of the same length that it replaces. */
    private static final int FREQUENCY_AHEAD = 3;

    /** A word of everybody's: 已经, 未来. */
    private static final int VERY_FREQUENT = 6;

    private static final int FREQUENT = 3;

    private static final class Confusables {
        static final Map<Character, Character> PRINTED = read();
        static final CharacterSet READ = new CharacterSet();

        static {
            PRINTED.keySet().forEach(READ::add);
            READ.add('-');
        }

        private static Map<Character, Character> read() {
            Map<Character, Character> printed = new HashMap<>();
            for (String[] row : LexiconFile.rows("confusable-characters.csv", 2)) {
                printed.put(row[0].charAt(0), row[1].charAt(0));
            }
            return Map.copyOf(printed);
        }
    }

    private SlipRule() {}

    static void apply(TracedText text) {
        CharacterSet suspects = Confusables.READ;
        char[] characters = text.characters();
        int length = text.length();
        for (int at = 0; at < length; at++) {
            if (suspects.has(characters[at])) {
                correct(text, at);
            }
        }
    }

    private static void correct(TracedText text, int at) {
        Character printed = Confusables.PRINTED.get(text.charAt(at));
        if (printed == null ? isOne(text, at) : makesBetterWord(text, at, printed)) {
            text.replace(at, printed == null ? '一' : printed, Rule.OCR_SLIP);
        }
    }

    /** A hyphen that opens a clause before 年, 些, 个 … is 一. */
    private static boolean isOne(TracedText text, int at) {
        boolean opens =
                at == 0 || CharacterClass.of(text.charAt(at - 1)) == CharacterClass.CHINESE_MARK;
        return opens
                && at + 1 < text.length()
                && CharacterClass.isHan(text.charAt(at + 1))
                && CommonWords.frequencyClass("一" + text.charAt(at + 1)) >= FREQUENT;
    }

    private static boolean makesBetterWord(TracedText text, int at, char printed) {
        Window window = new Window(text.characters(), text.length());
        int better = window.best(at, printed);
        if (better < 0) {
            return false;
        }
        int now = window.best(at, text.charAt(at));
        if (now < 0) {
            return better % 8 >= VERY_FREQUENT || better / 8 > 2;
        }
        boolean longer = better / 8 > now / 8 && better / 8 > 2;
        boolean likelier = better / 8 == now / 8 && better % 8 >= now % 8 + FREQUENCY_AHEAD;
        return longer || likelier;
    }

    /** A few characters of a text, one of them changed, without a copy for each. */
    private static final class Window implements CharSequence {
        private final char[] characters;
        private final int limit;
        private int start;
        private int end;
        private int place;
        private char character;

        Window(char[] characters, int limit) {
            this.characters = characters;
            this.limit = limit;
        }

        /** The longest word over a place, as 8 times its length and its frequency; or -1. */
        int best(int at, char instead) {
            place = at;
            character = instead;
            int best = -1;
            for (start = Math.max(0, at - LONGEST_WORD + 1); start <= at; start++) {
                int last = Math.min(limit, start + LONGEST_WORD);
                for (end = Math.max(at + 1, start + 2); end <= last; end++) {
                    int frequency = CommonWords.frequencyClass(this);
                    if (frequency >= 0) {
                        best = Math.max(best, (end - start) * 8 + frequency);
                    }
                }
            }
            return best;
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
}
