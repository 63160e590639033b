package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SingleCharacters;
import java.util.HashSet;
import java.util.Set;

/**
 * Puts back the full stop that a printed line lost at a paragraph's end, where what stands there is
 * a whole sentence: it closes with a whole word, and with none that wants another one.
 */
final class LostStopRule {
    private static final int LONGEST_ITEM = 30;
    private static final String NUMERALS = "0123456789一二三四五六七八九十";

    /** A character so seldom a word of its own is half of one. */
    private static final int RARE = 125;

    private static final String CLOSING_QUOTES = "”’》）」』";
    private static final String SENTENCE_MARKS = "，。；？！";

    private static final class Words {
        static final Set<String> UNFINISHED =
                new HashSet<>(LexiconFile.lines("unfinished-endings.txt"));
    }

    private LostStopRule() {}

    static void apply(TracedText text) {
        if (isWhole(text)) {
            int end = text.end(text.length() - 1);
            text.append('。', end, end, Rule.LOST_STOP);
        }
    }

    private static boolean isWhole(TracedText text) {
        int last = text.length() - 1;
        if (last < 0 || isItem(text)) {
            return false;
        }
        char c = text.charAt(last);
        if (!CharacterClass.isHan(c)) {
            return CLOSING_QUOTES.indexOf(c) >= 0 || CharacterClass.isLetterOrDigit(c) || c == '%';
        }
        WordCost words = new WordCost(text.characters(), text.length());
        words.with(last, c);
        boolean isAlone = words.wordLength() == 1;
        if (isAlone && SingleCharacters.rarity(c) > RARE) {
            return false;
        }
        return !Words.UNFINISHED.contains(text.substring(words.wordStart(), text.length()));
    }

    /** An item of a list that numbers it and has no mark of a sentence closes with none. */
    private static boolean isItem(TracedText text) {
        int at = "（(".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int first = at;
        while (at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == first
                || at == text.length()
                || "、.．）)".indexOf(text.charAt(at)) < 0
                || text.length() > LONGEST_ITEM) {
            return false;
        }
        for (; at < text.length(); at++) {
            if (SENTENCE_MARKS.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
