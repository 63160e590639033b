package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.CommonWords;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import io.github.lanting.internal.tables.SingleCharacters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says what is lost behind a paragraph's last printed line, which has no closing mark: the full
 * stop, where a whole sentence stands there, which is put back; or more words, where the last one
 * is but half there or wants another one.
 */
final class LostStopRule {
    private static final int LONGEST_ITEM = 30;
    private static final String NUMERALS = "0123456789一二三四五六七八九十";

    /** So many characters are enough to tell the last word. */
    private static final int LONGEST_TAIL = 12;

    /** A character so seldom a word of its own is half of one. */
    private static final int RARE = 125;

    /** Two characters in a row that are as seldom words of their own are of a name. */
    private static final int SELDOM = 100;

    private static final int LONGEST_OPENER = 6;

    /** Behind these, 的 may close a sentence: 这是必要的, 一定会成功的. */
    private static final String ASK_FOR_PARTICLE = "是會会能可要够夠挺怪";

    private static final int LONGEST_CLAUSE = 60;
    private static final String CLOSING_QUOTES = "”’》）」』";
    private static final String SENTENCE_MARKS = "，。；？！";

    private static final class Words {
        static final Set<String> UNFINISHED =
                new HashSet<>(LexiconFile.lines("unfinished-endings.txt"));
        static final List<String> OPENERS = LexiconFile.lines("sentence-openers.txt");
        static final List<String> TAKE_CLAUSES = LexiconFile.lines("clause-takers.txt");
        static final Set<String> SURNAMES = new HashSet<>(LexiconFile.lines("surnames.txt"));
        static final CharacterSet FINAL =
                new CharacterSet(
                        String.join("", LexiconFile.lines("sentence-final-characters.txt")));
    }

    private enum Last {
        WHOLE,
        HALF,
        UNKNOWN
    }

    private LostStopRule() {}

    /**
     * Puts the full stop back where the sentence is whole.
     *
     * @return whether words are lost instead
     */
    static boolean apply(TracedText text) {
        Last last = last(text);
        if (last == Last.WHOLE) {
            int end = text.end(text.length() - 1);
            text.append('。', end, end, Rule.LOST_STOP);
        }
        return last == Last.HALF;
    }

    /**
     * Whether one sentence ends and another begins at a printed line's end, where a mark may be
     * lost: with a whole word that wants no other one, and with a word that opens sentences.
     *
     * @param from behind the line's last character
     * @param to where the next line begins
     */
    static boolean isSentenceEnd(TracedText text, int from, int to) {
        char last = text.charAt(from - 1);
        String next = folded(text, to, Math.min(text.length(), to + LONGEST_OPENER));
        if (Words.OPENERS.stream().noneMatch(next::startsWith)) {
            return false;
        }
        if (!CharacterClass.isHan(last)) {
            return CLOSING_QUOTES.indexOf(last) >= 0 || last == '%';
        }
        StringBuilder tail = new StringBuilder();
        for (int at = from - 1; at >= 0 && tail.length() < LONGEST_TAIL; at--) {
            if (!CharacterClass.isSpace(text.charAt(at))) {
                tail.insert(0, text.charAt(at));
            }
        }
        String words = SimplifiedCharacters.convert(tail);
        return lastWord(words) == Last.WHOLE
                && !wantsNoun(text, from - 1)
                && Words.TAKE_CLAUSES.stream().noneMatch(words::endsWith)
                && !CommonWords.contains(words.substring(words.length() - 1) + next.charAt(0));
    }

    private static String folded(TracedText text, int from, int to) {
        return SimplifiedCharacters.convert(text.substring(from, to));
    }

    private static Last last(TracedText text) {
        int last = text.length() - 1;
        if (last < 0 || isItem(text)) {
            return Last.UNKNOWN;
        }
        char c = text.charAt(last);
        if (!CharacterClass.isHan(c)) {
            boolean closes =
                    CLOSING_QUOTES.indexOf(c) >= 0 || CharacterClass.isLetterOrDigit(c) || c == '%';
            return closes ? Last.WHOLE : Last.UNKNOWN;
        }
        if (wantsNoun(text, last)) {
            return Last.HALF;
        }
        return lastWord(text.substring(Math.max(0, text.length() - LONGEST_TAIL), text.length()));
    }

    /** 海岛铁路局管内的: a noun must follow, as no word in the clause asks for a 的 at its end. */
    private static boolean wantsNoun(TracedText text, int last) {
        if (text.charAt(last) != '的') {
            return false;
        }
        int at = last - 1;
        while (at >= 0 && last - at < LONGEST_CLAUSE && isOfClause(text.charAt(at))) {
            if (ASK_FOR_PARTICLE.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
            at--;
        }
        return true;
    }

    private static boolean isOfClause(char c) {
        return SENTENCE_MARKS.indexOf(c) < 0 && c != ',';
    }

    private static Last lastWord(String printed) {
        String tail = SimplifiedCharacters.convert(printed);
        int last = tail.length() - 1;
        char c = tail.charAt(last);
        WordCost words = new WordCost(tail.toCharArray(), tail.length());
        words.with(last, c);
        if (Words.UNFINISHED.contains(tail.substring(words.wordStart()))) {
            return Last.HALF;
        }
        if (words.wordLength() > 1 || Words.FINAL.has(c)) {
            return Last.WHOLE;
        }
        if (words.isBehindSingle() && mayCloseName(words, tail)) {
            return SingleCharacters.rarity(c) > RARE ? Last.UNKNOWN : Last.WHOLE;
        }
        return Last.HALF;
    }

    /** Names are in no dictionary: 王毅, 李小溪. */
    private static boolean mayCloseName(WordCost words, String tail) {
        int before = tail.length() - 2;
        boolean longer = before > 0 && words.isSingle(before - 1);
        return SingleCharacters.rarity(tail.charAt(before)) > SELDOM
                || Words.SURNAMES.contains(tail.substring(before, before + 1))
                || longer && Words.SURNAMES.contains(tail.substring(before - 1, before));
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
