package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.tables.CommonWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a character right that an OCR engine read for a like one, where a word results that makes
 * all the words around likelier by far: 深人人心 → 深入人心, -些 → 一些. Where both make sense, what is
 * printed stays.
 */
final class SlipRule {
    /** In tenths of a natural logarithm: how much likelier, where no word stood there. */
    private static final int AHEAD_OF_NO_WORD = 60;

    /** The same, where a word stood there already. */
    private static final int AHEAD_OF_A_WORD = 70;

    /** A pair of characters is proof only if it is a frequent word. */
    private static final int PAIR_CLASS = 3;

    private static final int FREQUENT = 3;

    /** 这一, 每一: what these stand before is no name. */
    private static final String BEFORE_ONE = "这那每某";

    private static final int LONGEST_PLACE = 6;

    private static final class Characters {
        static final Confusables CONFUSABLES = new Confusables("confusable-characters.csv");
    }

    private static final class Places {
        static final Set<String> NAMES = new HashSet<>();

        static {
            LexiconFile.rows("places.csv", 2).forEach(row -> NAMES.add(row[0]));
            LexiconFile.rows("countries.csv", 2).forEach(row -> NAMES.add(row[0]));
        }
    }

    private record WordSlip(String read, String printed, List<String> before, List<String> after) {}

    /** Words read for other words, by their first character. */
    private static final class Words {
        static final List<WordSlip> READ = read();
        static final CharacterSet FIRST = new CharacterSet();

        static {
            READ.forEach(slip -> FIRST.add(slip.read().charAt(0)));
        }

        private static List<WordSlip> read() {
            List<WordSlip> slips = new ArrayList<>();
            for (String[] row : LexiconFile.rows("confusable-words.csv", 4)) {
                List<String> before = List.of(row[2].split("\\|", -1));
                slips.add(new WordSlip(row[0], row[1], before, List.of(row[3].split("\\|", -1))));
            }
            return List.copyOf(slips);
        }
    }

    private SlipRule() {}

    static void apply(TracedText text) {
        Confusables suspects = Characters.CONFUSABLES;
        char[] characters = text.characters();
        int length = text.length();
        WordCost words = new WordCost(characters, length);
        for (int at = 0; at < length; at++) {
            if (Words.FIRST.has(characters[at]) && correctWord(text, at)) {
                continue;
            }
            if (characters[at] == '-') {
                correctHyphen(words, text, at);
            } else if (suspects.has(characters[at])) {
                text.replace(at, better(words, text, at), Rule.OCR_SLIP);
            }
        }
    }

    /** A hyphen in Chinese is 一 where a word with it results, and else a dash between two names. */
    private static void correctHyphen(WordCost words, TracedText text, int at) {
        if (at + 1 == text.length() || !CharacterClass.isHan(text.charAt(at + 1))) {
            return;
        }
        if (at == 0 || CharacterClass.of(text.charAt(at - 1)) == CharacterClass.CHINESE_MARK) {
            if (CommonWords.frequencyClass("一" + text.charAt(at + 1)) >= FREQUENT) {
                text.replace(at, '一', Rule.OCR_SLIP);
            }
        } else if (CharacterClass.isHan(text.charAt(at - 1))) {
            int apart = words.with(at, '-');
            boolean makesAWord =
                    words.with(at, '一') <= apart - AHEAD_OF_NO_WORD
                            && words.wordLength() > 1
                            && words.wordClass() >= FREQUENT;
            boolean isOne =
                    BEFORE_ONE.indexOf(text.charAt(at - 1)) >= 0
                            || makesAWord && !opensName(text, at + 1);
            text.replace(at, isOne ? '一' : '—', isOne ? Rule.OCR_SLIP : Rule.OCR_DASH);
        }
    }

    /** A name opens as a word with 一 goes on: 中国-切尔西, 上海-天津. */
    private static boolean opensName(TracedText text, int at) {
        if (at + 1 < text.length()
                && Transliteration.has(text.charAt(at))
                && Transliteration.has(text.charAt(at + 1))) {
            return true;
        }
        for (int end = at + 2; end <= Math.min(text.length(), at + LONGEST_PLACE); end++) {
            if (Places.NAMES.contains(text.substring(at, end))) {
                return true;
            }
        }
        return false;
    }

    /** The character that was printed, if the words around prove it; else what stands there. */
    private static char better(WordCost words, TracedText text, int at) {
        char read = text.charAt(at);
        int now = words.with(at, read);
        int limit = now - (words.wordLength() > 1 ? AHEAD_OF_A_WORD : AHEAD_OF_NO_WORD);
        if (words.wordLength() > 2) {
            return read;
        }
        char better = read;
        String candidates = Characters.CONFUSABLES.printed(read);
        for (int i = 0; i < candidates.length(); i++) {
            int cost = words.with(at, candidates.charAt(i));
            boolean isWord = words.wordLength() > 2 || words.wordClass() >= PAIR_CLASS;
            if (cost <= limit && isWord) {
                better = candidates.charAt(i);
                limit = cost - 1;
            }
        }
        return better;
    }

    /** Puts a word right that another one was read for, if the word beside it proves it. */
    private static boolean correctWord(TracedText text, int at) {
        for (WordSlip slip : Words.READ) {
            int end = at + slip.read().length();
            if (stands(text, at, slip.read())
                    && !isInAWordWithWhatFollows(text, end)
                    && (isBefore(text, at, slip.before()) || isAfter(text, end, slip.after()))) {
                for (int i = 0; i < slip.printed().length(); i++) {
                    text.replace(at + i, slip.printed().charAt(i), Rule.OCR_SLIP);
                }
                return true;
            }
        }
        return false;
    }

    /** 中国人世代友好: the last character opens another word. */
    private static boolean isInAWordWithWhatFollows(TracedText text, int end) {
        return end < text.length() && CommonWords.contains(text.substring(end - 1, end + 1));
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
