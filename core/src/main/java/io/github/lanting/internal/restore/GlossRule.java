package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.tables.PinyinReadings;
import java.util.Locale;

/**
 * Takes out the readings that glossing mirrors print behind a character: 國(guó). A gloss is proven
 * by the character's readings, or, on a page that has the habit, by being a syllable.
 */
final class GlossRule {
    private static final int LONGEST_SYLLABLE = 7;

    /** The usual brackets come first, and a page may close with the other one. */
    private static final String PLAIN = "(（";

    private static final String OPENING = PLAIN + "[【〔［";
    private static final String CLOSING = ")）]】〕］";
    private static final CharacterSet OPENS = new CharacterSet(OPENING);

    private GlossRule() {}

    static void apply(TracedText text, Habits habits) {
        boolean deleted = false;
        for (int at = 1; at < text.length(); at++) {
            if (OPENS.has(text.charAt(at))) {
                int end = glossEnd(text, at, habits);
                if (end > 0) {
                    for (int i = text.beforeSpaces(at) + 1; i < end; i++) {
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
        int before = text.beforeSpaces(opening);
        if (before < 0 || !CharacterClass.isHan(text.charAt(before))) {
            return -1;
        }
        char glossed = text.charAt(before);
        int from = skipSpaces(text, opening + 1);
        int to = from;
        while (to < text.length()
                && to - from <= LONGEST_SYLLABLE
                && CharacterClass.of(text.charAt(to)) == CharacterClass.LETTER) {
            to++;
        }
        int closing = skipSpaces(text, to);
        if (to == from
                || closing >= text.length()
                || !closes(text.charAt(opening), text.charAt(closing))) {
            return -1;
        }
        String syllable = text.substring(from, to);
        // A name in capitals, or one that opens with one and has no tone, is no reading: 李（Li）.
        boolean hasTone = !isPlainLatin(syllable);
        if (Character.isUpperCase(syllable.charAt(0))
                && (!hasTone || syllable.equals(syllable.toUpperCase(Locale.ROOT)))) {
            return -1;
        }
        // Where readings seldom stand, the tone must tell.
        boolean isUsual = before == opening - 1 && PLAIN.indexOf(text.charAt(opening)) >= 0;
        if (!isUsual && !habits.hasGlosses() && !hasTone) {
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

    private static boolean closes(char opening, char closing) {
        int kind = OPENING.indexOf(opening);
        boolean isPlain = kind < PLAIN.length() && CLOSING.indexOf(closing) < PLAIN.length();
        return CLOSING.indexOf(closing) >= 0 && (isPlain || CLOSING.indexOf(closing) == kind);
    }

    private static boolean isPlainLatin(String syllable) {
        for (int at = 0; at < syllable.length(); at++) {
            if (syllable.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
