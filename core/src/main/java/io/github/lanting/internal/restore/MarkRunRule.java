package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;

/**
 * Gives marks that Chinese prints as two the form they are printed in: 等等... → 等等……, 好--我们 → 好——我们.
 * A circle or letter that stands for the 〇 of a numeral becomes one: 二○二一年.
 */
final class MarkRunRule {
    private static final String DASHES = "-－─―";
    private static final String CIRCLES = "○◯OoＯ0";
    private static final String NUMERALS = "〇零一二三四五六七八九";
    private static final int LONGEST_NUMERAL = 12;
    private static final String BEHIND_NUMERAL = "年世后届号多余代个";

    private static final CharacterSet MARKS = new CharacterSet("." + DASHES + CIRCLES);

    private MarkRunRule() {}

    /**
     * @param isTraditional whether the page is: there the circle is how the zero is printed
     */
    static void apply(TracedText text, boolean isTraditional) {
        boolean deleted = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!MARKS.has(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
            int count = end - at;
            if (c == '.' && count >= 3 && touchesChinese(text, at, end)) {
                deleted |= makeTwo(text, at, end, '…');
            } else if (DASHES.indexOf(c) >= 0 && count <= 4 && touchesChinese(text, at, end)) {
                if (count >= 2) {
                    deleted |= makeTwo(text, at, end, '—');
                } else if (c == '─' || c == '―') {
                    text.replace(at, '—', Rule.PUNCTUATION_WIDTH);
                }
            } else if (count == 1
                    && CIRCLES.indexOf(c) >= 0
                    && !(isTraditional && isCircle(c))
                    && isInNumeral(text, at)) {
                text.replace(at, '〇', Rule.FULL_WIDTH_CHARACTER);
            }
            at = end;
        }
        if (deleted) {
            text.compact();
        }
    }

    private static boolean makeTwo(TracedText text, int from, int to, char mark) {
        for (int at = from; at < to; at++) {
            if (at < from + 2) {
                text.replace(at, mark, Rule.PUNCTUATION_WIDTH);
            } else {
                text.delete(at, Rule.PUNCTUATION_WIDTH);
            }
        }
        return to > from + 2;
    }

    /** Behind Chinese, and before Chinese or nothing. */
    private static boolean touchesChinese(TracedText text, int from, int to) {
        int behind = text.behindSpaces(to - 1);
        int before = text.beforeSpaces(from);
        return before >= 0
                && CharacterClass.isChinese(text.charAt(before))
                && (behind == text.length() || CharacterClass.isChinese(text.charAt(behind)));
    }

    /** Digits of a number in Chinese stand around, three or more with this one, or what counts. */
    private static boolean isInNumeral(TracedText text, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_NUMERAL && isNumeral(text.charAt(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < text.length() && to - at < LONGEST_NUMERAL && isNumeral(text.charAt(to))) {
            to++;
        }
        if (from == at || isPartOfWord(text, to) || isPartOfWord(text, from - 1)) {
            return false;
        }
        boolean counts = to < text.length() && BEHIND_NUMERAL.indexOf(text.charAt(to)) >= 0;
        boolean isCircle = isCircle(text.charAt(at));
        return to > at + 1 || to - from >= 3 && (isCircle || counts) || isCircle && counts;
    }

    private static boolean isPartOfWord(TracedText text, int at) {
        return at >= 0 && at < text.length() && CharacterClass.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0 || isCircle(c);
    }

    private static boolean isCircle(char c) {
        return c == '○' || c == '◯';
    }
}
