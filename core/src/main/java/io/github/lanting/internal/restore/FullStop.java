package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.Transliteration;

/** Tells a full stop from the other uses of a dot: 1.5, U.S., e.g., 豪尔赫.切迪克. */
final class FullStop {
    private FullStop() {}

    /**
     * Whether the dot ends a Chinese sentence: Chinese or nothing follows, and it parts no name.
     */
    static boolean isMeant(TracedText text, int at) {
        int before = text.beforeSpaces(at);
        int after = text.behindSpaces(at);
        if (before < 0 || text.charAt(before) == '.' || isDot(text, at + 1)) {
            return false;
        }
        if (isNumber(text, before)) {
            return false;
        }
        boolean chineseBefore = CharacterClass.isChinese(text.charAt(before));
        if (after >= text.length()) {
            return chineseBefore;
        }
        char next = text.charAt(after);
        if (!CharacterClass.isHan(next)) {
            return chineseBefore && (next == '”' || next == '"');
        }
        if (text.charAt(before) == '%') {
            return true;
        }
        boolean wordBefore = CharacterClass.of(text.charAt(before)) == CharacterClass.LETTER;
        boolean abbreviation = wordBefore && (before == 0 || !isLetter(text, before - 1));
        if (wordBefore) {
            return !abbreviation;
        }
        return chineseBefore && !(isInName(text.charAt(before)) && isInName(next));
    }

    /** Nothing but a numeral opens the paragraph: 一. */
    private static boolean isNumber(TracedText text, int last) {
        for (int at = 0; at <= last; at++) {
            if ("一二三四五六七八九十".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInName(char c) {
        return Transliteration.has(c);
    }

    private static boolean isDot(TracedText text, int at) {
        return at < text.length() && text.charAt(at) == '.';
    }

    private static boolean isLetter(TracedText text, int at) {
        return CharacterClass.of(text.charAt(at)) == CharacterClass.LETTER;
    }
}
