package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.CommonWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what only its neighbours tell: a word read for another one (中国人世以后 → 入世), and a
 * character that is no word of its own read for one that is (她己有 → 已).
 */
final class WordSlips {
    private static final String NONE = "-";

    /** Whatever stands before, as long as it makes no word with the first character. */
    private static final String ANYTHING = "*";

    private record Slip(String read, String printed, List<String> before, List<String> after) {}

    /** Words read for other words, by their first character. */
    private static final class Words {
        static final List<Slip> READ = read();
        static final CharacterSet FIRST = new CharacterSet();

        static {
            READ.forEach(slip -> FIRST.add(slip.read().charAt(0)));
        }

        private static List<Slip> read() {
            List<Slip> slips = new ArrayList<>();
            for (String[] row : LexiconFile.rows("confusable-words.csv", 4)) {
                slips.add(new Slip(row[0], row[1], words(row[2]), words(row[3])));
            }
            return List.copyOf(slips);
        }

        private static List<String> words(String column) {
            return column.equals(NONE) ? List.of() : List.of(column.split("\\|", -1));
        }
    }

    private record Alone(char printed, String behind, String before) {}

    private static final class Characters {
        static final Map<Character, Alone> ALONE = new HashMap<>();
        static final CharacterSet READ = new CharacterSet();

        static {
            for (String[] row : LexiconFile.rows("confusable-alone.csv", 4)) {
                ALONE.put(row[0].charAt(0), new Alone(row[1].charAt(0), row[2], row[3]));
                READ.add(row[0].charAt(0));
            }
        }

        static @Nullable Alone at(TracedText text, int at) {
            char c = text.charAt(at);
            return READ.has(c) ? ALONE.get(c) : null;
        }
    }

    private WordSlips() {}

    /** Whether a mark follows before which the character stays: 子曰：“. */
    static boolean staysBeforeAMark(TracedText text, int at) {
        Alone alone = Characters.at(text, at);
        return alone != null
                && at + 1 < text.length()
                && !CharacterClass.isHan(text.charAt(at + 1))
                && alone.before().indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Whether a word that is read for another one begins with a character. */
    static boolean beginsWord(char c) {
        return Words.FIRST.has(c);
    }

    /** Puts right a word that was read for another one; false if none starts here. */
    static boolean correctWord(TracedText text, int at) {
        if (!beginsWord(text.charAt(at))) {
            return false;
        }
        for (Slip slip : Words.READ) {
            int end = at + slip.read().length();
            if (stands(text, at, slip.read())
                    && !isInAWordWithWhatFollows(text, end)
                    && (isBefore(text, at, slip.before())
                            || isAfter(text, end, slip.after())
                            || slip.before().contains(ANYTHING)
                                    && !isInAWordWithWhatStandsBefore(text, at))) {
                for (int i = 0; i < slip.printed().length(); i++) {
                    text.replace(at + i, slip.printed().charAt(i), Rule.OCR_SLIP);
                }
                return true;
            }
        }
        return false;
    }

    /** Puts right a character that is no word of its own; false if none stands here. */
    static boolean correctAlone(TracedText text, WordCost words, int at) {
        Alone alone = Characters.at(text, at);
        // What opens a paragraph may go on from a word before a column's break.
        if (alone == null
                || at == 0
                || at + 1 == text.length()
                || !CharacterClass.isHan(text.charAt(at + 1))
                || alone.before().indexOf(text.charAt(at + 1)) >= 0
                || alone.behind().indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        words.with(at, text.charAt(at));
        if (words.wordLength() > 1) {
            return false;
        }
        text.replace(at, alone.printed(), Rule.OCR_SLIP);
        return true;
    }

    /** 中国人世代友好: the last character opens another word. */
    private static boolean isInAWordWithWhatFollows(TracedText text, int end) {
        return end < text.length() && CommonWords.contains(text.substring(end - 1, end + 1));
    }

    /** 汹涌人潮: the first character closes another word. */
    private static boolean isInAWordWithWhatStandsBefore(TracedText text, int at) {
        return at > 0 && CommonWords.contains(text.substring(at - 1, at + 1));
    }

    private static boolean isBefore(TracedText text, int at, List<String> words) {
        for (String word : words) {
            if (stands(text, at - word.length(), word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAfter(TracedText text, int end, List<String> words) {
        for (String word : words) {
            if (stands(text, end, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(TracedText text, int at, String word) {
        if (at < 0 || at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
