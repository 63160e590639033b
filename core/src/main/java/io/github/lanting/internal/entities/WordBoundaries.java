package io.github.lanting.internal.entities;

import io.github.lanting.internal.tables.CommonWords;

/** Whether a stretch of text is cut out of a common word: 美 out of 美丽, 大同 out of 大同小异. */
final class WordBoundaries {
    private static final int LONGEST_WORD = 4;

    /** In classes of frequency, each of about three times. */
    private static final int FAR_MORE_USUAL = 2;

    private WordBoundaries() {}

    /** Whether a common word begins inside a short name and ends behind it, or the other way. */
    static boolean crosses(String text, int start, int end) {
        return end - start <= 2
                && (cutsStart(text, start, end) || startsLongerWord(text, start, end));
    }

    static boolean crossesEnd(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (at > start && at + CommonWords.longestAt(text, at) > end) {
                return true;
            }
        }
        return start + CommonWords.longestAt(text, start) > end;
    }

    /** Whether the name is the beginning of a common word: 大同 of 大同小异. */
    private static boolean startsLongerWord(String text, int start, int end) {
        return start + CommonWords.longestAt(text, start) > end;
    }

    /**
     * 日|食品: a word that begins inside the one at a place, ends behind it, and is far more usual.
     */
    static boolean startsUsualWord(String text, int start) {
        int end = start + CommonWords.longestAt(text, start);
        int next = start + 1;
        int nextEnd = next + CommonWords.longestAt(text, next);
        return end > next
                && nextEnd > end
                && CommonWords.frequencyClass(text.substring(next, nextEnd))
                        >= CommonWords.frequencyClass(text.substring(start, end)) + FAR_MORE_USUAL;
    }

    static boolean crossesStart(String text, int start, int end) {
        for (int at = Math.max(0, start - LONGEST_WORD + 1); at < start; at++) {
            int wordEnd = at + CommonWords.longestAt(text, at);
            if (wordEnd > start && wordEnd < end) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a common word begins before a name and ends in it, and no other one ends where the
     * name begins: 抵达|成都 has 达成, too, but reads well without.
     */
    static boolean cutsStart(String text, int start, int end) {
        for (int at = Math.max(0, start - LONGEST_WORD + 1); at < start; at++) {
            int wordEnd = at + CommonWords.longestAt(text, at);
            if (wordEnd > start && wordEnd < end) {
                return !endsBefore(text, at, start);
            }
        }
        return false;
    }

    /** Whether a word that begins before a place ends at another. */
    private static boolean endsBefore(String text, int first, int end) {
        for (int at = Math.max(0, end - LONGEST_WORD); at < first; at++) {
            if (at + CommonWords.longestAt(text, at) == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a common word of two or more characters covers a character. */
    static boolean isInWord(String text, int index) {
        for (int at = Math.max(0, index - LONGEST_WORD + 1); at <= index; at++) {
            int length = CommonWords.longestAt(text, at);
            if (length > 1 && at + length > index) {
                return true;
            }
        }
        return false;
    }
}
