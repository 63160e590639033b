package io.github.lanting.internal.restore;

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
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '-') {
                if (isOne(text, at)) {
                    text.replace(at, '一', Rule.OCR_SLIP);
                }
            } else {
                Character printed = Confusables.PRINTED.get(c);
                if (printed != null && makesBetterWord(text, at, printed)) {
                    text.replace(at, printed, Rule.OCR_SLIP);
                }
            }
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
        int better = best(text, at, printed);
        int now = best(text, at, text.charAt(at));
        if (better < 0) {
            return false;
        }
        if (now < 0) {
            return better % 8 >= VERY_FREQUENT || better / 8 > 2;
        }
        boolean longer = better / 8 > now / 8 && better / 8 > 2;
        boolean likelier = better / 8 == now / 8 && better % 8 >= now % 8 + FREQUENCY_AHEAD;
        return longer || likelier;
    }

    /** The longest word over a place, as 8 times its length and its frequency; or -1. */
    private static int best(TracedText text, int place, char character) {
        int best = -1;
        for (int start = Math.max(0, place - LONGEST_WORD + 1); start <= place; start++) {
            int last = Math.min(text.length(), start + LONGEST_WORD);
            for (int end = Math.max(place + 1, start + 2); end <= last; end++) {
                StringBuilder word = new StringBuilder(text.substring(start, end));
                word.setCharAt(place - start, character);
                int frequency = CommonWords.frequencyClass(word);
                if (frequency >= 0) {
                    best = Math.max(best, (end - start) * 8 + frequency);
                }
            }
        }
        return best;
    }
}
