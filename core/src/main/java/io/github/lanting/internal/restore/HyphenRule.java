package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.HashSet;
import java.util.Set;

/**
 * Says what a hyphen in Chinese was in print: the one stroke of 一, or the dash between two names:
 * 这-变化, 中国-东盟. Where neither is proven it stays.
 */
final class HyphenRule {
    private static final int FREQUENT = 3;
    private static final int LONGEST_NAME = 8;
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿";
    private static final String SCALES = "百千万亿零";

    /** 这一, 每一: what these stand before is no dash. */
    private static final String BEFORE_ONE = "这那每某第另之统唯";

    private static final class Names {
        static final Set<String> ALL = new HashSet<>();

        static {
            for (String file : new String[] {"places.csv", "countries.csv"}) {
                LexiconFile.rows(file, 2).forEach(row -> ALL.add(row[0]));
            }
            LexiconFile.rows("organizations.csv", 2).forEach(row -> ALL.add(row[0]));
            ALL.removeIf(name -> name.length() < 2);
        }
    }

    private HyphenRule() {}

    /**
     * @param again whether all that is proven in the document is put right already
     * @param isHabit whether that shows that the page's 一 are read as hyphens
     */
    static void correct(WordCost words, TracedText text, int at, boolean again, boolean isHabit) {
        boolean hanBefore = at > 0 && CharacterClass.isHan(text.charAt(at - 1));
        boolean hanAfter = at + 1 < text.length() && CharacterClass.isHan(text.charAt(at + 1));
        if (!hanBefore && !hanAfter || !isOpenTo(text, at - 1) || !isOpenTo(text, at + 1)) {
            return;
        }
        if (hanBefore && hanAfter && endsName(text, at) && opensName(text, at + 1)) {
            text.replace(at, '—', Rule.OCR_DASH);
        } else if (again && isHabit || isOne(words, text, at, hanBefore, hanAfter)) {
            text.replace(at, '一', Rule.OCR_SLIP);
        } else if (again && hanBefore && hanAfter && isBetweenWords(words, text, at)) {
            text.replace(at, '—', Rule.OCR_DASH);
        }
    }

    /** Chinese or the paragraph's edge: what stands beside a digit or letter is a hyphen. */
    private static boolean isOpenTo(TracedText text, int at) {
        return at < 0 || at >= text.length() || CharacterClass.isChinese(text.charAt(at));
    }

    private static boolean isOne(
            WordCost words, TracedText text, int at, boolean hanBefore, boolean hanAfter) {
        char before = hanBefore ? text.charAt(at - 1) : ' ';
        char after = hanAfter ? text.charAt(at + 1) : ' ';
        if (BEFORE_ONE.indexOf(before) >= 0) {
            return true;
        }
        boolean numeralBefore = NUMERALS.indexOf(before) >= 0;
        boolean numeralAfter = NUMERALS.indexOf(after) >= 0;
        boolean scaleBefore = SCALES.indexOf(before) >= 0;
        boolean scaleAfter = SCALES.indexOf(after) >= 0;
        if (numeralBefore && numeralAfter) {
            return scaleBefore || scaleAfter;
        }
        if (numeralBefore && (before == '十' || scaleBefore)
                || numeralAfter && (scaleAfter || isNumeral(text, at + 2))) {
            return true;
        }
        if (numeralBefore) {
            return false;
        }
        words.with(at, '一');
        if (words.wordLength() > 2) {
            return true;
        }
        if (isOneOfARow(text, at) || isInATerm(text, at)) {
            return false;
        }
        return before == after || words.wordLength() == 2 && words.wordClass() >= FREQUENT;
    }

    private static boolean isNumeral(TracedText text, int at) {
        return at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0;
    }

    /** 人与自然-人与社会-人与海: hyphens with words between them, and no mark. */
    private static boolean isOneOfARow(TracedText text, int at) {
        return isHyphenNear(text, at, -1) || isHyphenNear(text, at, 1);
    }

    private static boolean isHyphenNear(TracedText text, int at, int step) {
        int near = pastHan(text, at + step, step);
        return near >= 0
                && near < text.length()
                && "-—".indexOf(text.charAt(near)) >= 0
                && Math.abs(near - at) > 2
                && Math.abs(near - at) <= LONGEST_NAME;
    }

    /** “船-港比”: a hyphen in a term within quotation marks. */
    private static boolean isInATerm(TracedText text, int at) {
        int opening = pastHan(text, at - 1, -1);
        int closing = pastHan(text, at + 1, 1);
        return opening >= 0
                && closing < text.length()
                && closing - opening <= LONGEST_NAME
                && text.charAt(opening) == '“'
                && text.charAt(closing) == '”';
    }

    private static int pastHan(TracedText text, int from, int step) {
        int at = from;
        while (at >= 0
                && at < text.length()
                && Math.abs(at - from) < LONGEST_NAME
                && CharacterClass.isHan(text.charAt(at))) {
            at += step;
        }
        return at;
    }

    /** Words of their own stand on both sides: 海岛-港口. */
    private static boolean isBetweenWords(WordCost words, TracedText text, int at) {
        words.with(at - 1, text.charAt(at - 1));
        if (words.wordLength() < 2) {
            return false;
        }
        words.with(at + 1, text.charAt(at + 1));
        return words.wordLength() >= 2;
    }

    private static boolean endsName(TracedText text, int end) {
        for (int from = end - 2; from >= Math.max(0, end - LONGEST_NAME); from--) {
            if (Names.ALL.contains(text.substring(from, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensName(TracedText text, int at) {
        for (int end = at + 2; end <= Math.min(text.length(), at + LONGEST_NAME); end++) {
            if (Names.ALL.contains(text.substring(at, end))) {
                return true;
            }
        }
        return false;
    }
}
