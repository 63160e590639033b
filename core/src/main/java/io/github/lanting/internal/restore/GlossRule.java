package io.github.lanting.internal.restore;

import io.github.lanting.internal.tables.PinyinReadings;
import java.util.Locale;

/**
 * Takes out the readings that glossing mirrors print behind a character: 國(guó). A gloss is proven
 * by the character's readings, or, on a page that has the habit, by being a syllable.
 */
final class GlossRule {
    private static final int LONGEST_SYLLABLE = 7;

    private GlossRule() {}

    static void apply(TracedText text, Habits habits) {
        boolean deleted = false;
        for (int at = 1; at < text.length(); at++) {
            if (isOpening(text.charAt(at))) {
                int end = glossEnd(text, at, habits);
                if (end > 0) {
                    for (int i = at; i < end; i++) {
                        text.delete(i, Rule.PINYIN_GLOSS);
                    }
                    deleted = true;
                    at = end - 1;
                }
            }
        }
        if (deleted) {
            text.compact();
        }
    }

    /** Where the gloss that opens here ends, or -1 if none does. */
    private static int glossEnd(TracedText text, int opening, Habits habits) {
        char glossed = text.charAt(opening - 1);
        if (!CharacterClass.isHan(glossed)) {
            return -1;
        }
        int from = skipSpaces(text, opening + 1);
        int to = from;
        while (to < text.length()
                && to - from <= LONGEST_SYLLABLE
                && CharacterClass.of(text.charAt(to)) == CharacterClass.LETTER) {
            to++;
        }
        int closing = skipSpaces(text, to);
        if (to == from || closing >= text.length() || !isClosing(text.charAt(closing))) {
            return -1;
        }
        String syllable = text.substring(from, to);
        // A short name in capitals is no reading: （GUO）.
        if (syllable.length() > 1 && syllable.equals(syllable.toUpperCase(Locale.ROOT))) {
            return -1;
        }
        boolean proven =
                PinyinReadings.confirms(glossed, syllable)
                        || habits.hasGlosses() && PinyinReadings.isSyllable(syllable);
        return proven ? closing + 1 : -1;
    }

    private static int skipSpaces(TracedText text, int at) {
        int after = at;
        while (after < text.length() && CharacterClass.isSpace(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == '）';
    }
}
