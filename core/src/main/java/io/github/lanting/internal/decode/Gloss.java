package io.github.lanting.internal.decode;

import io.github.lanting.internal.tables.PinyinReadings;
import org.jspecify.annotations.Nullable;

/**
 * A reading in brackets that a site put behind a character or between its two bytes. Where it cut
 * one, a question mark stands for the byte, and mostly for the bracket as well: {@code ?shí)}.
 *
 * @param syllable the reading, without its tone
 * @param end the place behind its closing bracket
 * @param isWhole whether it has both brackets and no question mark before them
 */
record Gloss(String syllable, int end, boolean isWhole) {
    private static final int LONGEST = 7;

    /** Bits by which one of the characters with a reading must be the most frequent. */
    private static final int MARGIN = 4;

    /** The gloss that begins at a place; null if there is none. */
    static @Nullable Gloss at(String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == '?' || c == '？';
        if (!mark && !isOpening(c)) {
            return null;
        }
        int from = at + 1;
        if (mark && from < text.length() && isOpening(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && to - from <= LONGEST && isLetter(text.charAt(to))) {
            to++;
        }
        int closing = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
        if (to == from || closing >= text.length() || !isClosing(text.charAt(closing))) {
            return null;
        }
        String syllable = PinyinReadings.syllable(text.substring(from, to));
        return syllable == null ? null : new Gloss(syllable, closing + 1, !mark);
    }

    /**
     * The character that has a first byte and this reading, if just one can be meant; else U+FFFD.
     *
     * @param least the least second byte that is possible
     */
    char character(int firstByte, int least, BytePairs gbk, Commonness commonness) {
        char best = Decoding.REPLACEMENT;
        int cost = Integer.MAX_VALUE / 2;
        int next = Integer.MAX_VALUE;
        for (int trail = least; trail < 0xFF; trail++) {
            char c = gbk.character(firstByte, trail);
            if (c == Decoding.REPLACEMENT || !PinyinReadings.confirms(c, syllable)) {
                continue;
            }
            int its = commonness.cost(c);
            next = Math.min(next, Math.max(its, cost));
            best = its < cost ? c : best;
            cost = Math.min(cost, its);
        }
        return next - cost >= MARGIN ? best : Decoding.REPLACEMENT;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 0xC0 && c < 0x2B0 || c >= 0x300 && c < 0x370;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == '）';
    }
}
