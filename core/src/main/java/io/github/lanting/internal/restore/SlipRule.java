package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import io.github.lanting.internal.tables.SingleCharacters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a character right that an OCR engine read for a like one, where a word results that makes
 * all the words around likelier by far: 深人人心 → 深入人心, -些 → 一些. Where both make sense, what is
 * printed stays. One for each document: what is proven often is believed sooner.
 */
final class SlipRule {
    /** In tenths of a natural logarithm: how much likelier, where no word stood there. */
    private static final int AHEAD_OF_NO_WORD = 50;

    /** How much more, where a word stood there already. */
    private static final int MORE_AHEAD_OF_A_WORD = 10;

    /** How much more, where the two characters are seldom confused. */
    private static final int MORE_AHEAD_IF_SELDOM = 30;

    /** How much more, where a word of only two characters is the proof. */
    private static final int MORE_AHEAD_BY_TWO = 25;

    /** How much more, where the character is a frequent word alone: 和, 在, 大. */
    private static final int MORE_AHEAD_OF_A_WORD_ALONE = 30;

    private static final int RARITY_OF_A_WORD = 65;

    /** How much less, where nearly every page has the slip. */
    private static final int LESS_IF_USUAL = 10;

    /** How much less, where the document has the same slip elsewhere. */
    private static final int LESS_BY_HABIT = 20;

    /** So many of one slip are a habit of the page. */
    private static final int HABIT = 2;

    /** A pair of characters is proof only if it is no rare word. */
    private static final int PAIR_CLASS = 1;

    /** Of so many characters of Traditional text, more than one is none of Simplified text. */
    private static final int TRADITIONAL_IN = 12;

    /** What is read for a word of one character: 已, 未, 日. */
    private static final CharacterSet ALONE_OFTEN = new CharacterSet("己巳末曰");

    private static final char HYPHEN = '-';

    /** Of those, what stands in names too. */
    private static final char IN_NAMES = '曰';

    private static final class Characters {
        static final Confusables OFTEN = new Confusables("confusable-characters.csv");
        static final Confusables SELDOM = new Confusables("confusable-seldom-characters.csv");
        static final Confusables USUAL = new Confusables("confusable-usual-characters.csv");
        static final CharacterSet SURNAMES =
                new CharacterSet(String.join("", LexiconFile.lines("surnames.txt")));
    }

    private final Map<Integer, Integer> proven = new HashMap<>();
    private final CharacterSet habits = new CharacterSet();
    private final PrintedPairs pairs;

    /** For one document, of these texts. */
    SlipRule(List<TracedText> texts) {
        pairs = new PrintedPairs(texts);
    }

    /** Puts right what is proven by the words around it. */
    void apply(TracedText text) {
        apply(text, false);
    }

    /** Puts right what is proven once the whole document is known, after {@link #apply}. */
    void applyHabits(TracedText text) {
        apply(text, true);
    }

    private void apply(TracedText text, boolean again) {
        char[] characters = text.characters();
        int length = text.length();
        if (isTraditional(characters, length)) {
            return;
        }
        WordCost words = new WordCost(characters, length);
        for (int at = 0; at < length; at++) {
            char read = characters[at];
            if (!isOfConcern(read, again)) {
                continue;
            }
            if (again ? correctAlone(words, text, at) : WordSlips.correctWord(text, at)) {
                continue;
            }
            if (read == HYPHEN) {
                HyphenRule.correct(words, text, at, again, isHabit(read, '一'));
            } else if (isSuspect(read, again) && !WordSlips.staysBeforeAMark(text, at)) {
                text.replace(at, better(words, text, at, again), Rule.OCR_SLIP);
            }
            if (!again && characters[at] != read) {
                proven.merge(pair(read, characters[at]), 1, Integer::sum);
                habits.add(read);
            }
        }
    }

    /** That a character is no word of its own proves little, but for those or where proven. */
    private boolean correctAlone(WordCost words, TracedText text, int at) {
        char read = text.charAt(at);
        return (ALONE_OFTEN.has(read) || habits.has(read))
                && !(read == IN_NAMES && NameDoubt.mayBeInAChineseName(words, text, at))
                && WordSlips.correctAlone(text, words, at);
    }

    /** The words that are weighed are Simplified, and so are the characters confused. */
    private static boolean isTraditional(char[] characters, int length) {
        int traditional = 0;
        int han = 0;
        for (int at = 0; at < length; at++) {
            han += CharacterClass.isHan(characters[at]) ? 1 : 0;
            traditional += SimplifiedCharacters.changes(characters[at]) ? 1 : 0;
        }
        return traditional * TRADITIONAL_IN > han;
    }

    /** Whether a character may be put right at all: most may not. */
    private boolean isOfConcern(char read, boolean again) {
        return read == HYPHEN
                || isSuspect(read, again)
                || (again ? ALONE_OFTEN.has(read) : WordSlips.beginsWord(read));
    }

    private boolean isSuspect(char read, boolean again) {
        return again ? habits.has(read) : Characters.OFTEN.has(read) || Characters.SELDOM.has(read);
    }

    private boolean isHabit(char read, char printed) {
        return proven.getOrDefault(pair(read, printed), 0) >= HABIT;
    }

    private static int pair(char read, char printed) {
        return read << Character.SIZE | printed;
    }

    /** The character that was printed, if the words around prove it; else what stands there. */
    private char better(WordCost words, TracedText text, int at, boolean again) {
        char read = text.charAt(at);
        char better = read;
        int least = Integer.MAX_VALUE;
        String often = Characters.OFTEN.printed(read);
        String seldom = Characters.SELDOM.printed(read);
        for (int i = 0; i < often.length() + seldom.length(); i++) {
            boolean isOften = i < often.length();
            char candidate = isOften ? often.charAt(i) : seldom.charAt(i - often.length());
            boolean isHabit = again && isHabit(read, candidate);
            if (again != isHabit || !words.isInAWord(at, candidate)) {
                continue;
            }
            if (least == Integer.MAX_VALUE) {
                least = words.with(at, read);
                if (words.wordLength() > 2) {
                    return read;
                }
                least -= AHEAD_OF_NO_WORD + (words.wordLength() > 1 ? MORE_AHEAD_OF_A_WORD : 0);
            }
            boolean isUsual = Characters.USUAL.printed(read).indexOf(candidate) >= 0;
            int cost = words.with(at, candidate) - (isHabit ? LESS_BY_HABIT : 0);
            cost += isUsual ? -LESS_IF_USUAL : moreAhead(words, read, isOften);
            boolean isProof = words.wordLength() > 2 || words.wordClass() >= PAIR_CLASS;
            if (cost <= least
                    && isProof
                    && !mayBeName(words, text, at, isOften)
                    && (isUsual || !isDoubtful(words, text, at))) {
                better = candidate;
                least = cost - 1;
            }
        }
        return better;
    }

    /**
     * How much likelier still the word over the place must be, as the pair is none of the usual.
     */
    private static int moreAhead(WordCost words, char read, boolean isOften) {
        return (isOften ? 0 : MORE_AHEAD_IF_SELDOM)
                + (SingleCharacters.rarity(read) < RARITY_OF_A_WORD
                        ? MORE_AHEAD_OF_A_WORD_ALONE
                        : 0)
                + (words.wordLength() == 2 ? MORE_AHEAD_BY_TWO : 0);
    }

    /**
     * Whether what stands there may be meant: the document has it elsewhere, or it is of a name.
     */
    private boolean isDoubtful(WordCost words, TracedText text, int at) {
        int from = words.wordStart();
        int to = from + words.wordLength();
        return pairs.standElsewhere(text, from, to, at)
                || NameDoubt.isInAName(text, at)
                || to - from < WordCost.LONGEST_WORD
                        && NameDoubt.mayBeInAChineseName(words, text, at);
    }

    /** A word that opens behind a surname, or with one, may be of a name. */
    private static boolean mayBeName(WordCost words, TracedText text, int at, boolean isOften) {
        return words.wordStart() == at
                && (words.isBehindSingle() && Characters.SURNAMES.has(text.charAt(at - 1))
                        || !isOften && Characters.SURNAMES.has(text.charAt(at)));
    }
}
