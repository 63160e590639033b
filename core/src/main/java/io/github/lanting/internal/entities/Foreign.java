package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.CommonWords;

/** Whether a run of characters that transliterate can be a name, and where one may begin. */
final class Foreign {
    /** One-character words that a name may follow. */
    private static final CharacterSet OPENERS = new CharacterSet("在和与及同对向由从至到赴抵往经距近给据被把让为是的了如即");

    /** As frequent as this, a word is one even where its characters transliterate, too. */
    private static final int FREQUENT = 2;

    private Foreign() {}

    /** Whether a name can begin here: behind a mark, a name, a particle or a whole word. */
    static boolean opens(TurnText turn, int start) {
        if (start == 0 || turn.isTaken(start - 1)) {
            return true;
        }
        String text = turn.folded;
        char before = text.charAt(start - 1);
        return !CharacterClass.isHan(before) && before != '·'
                || OPENERS.has(before) && CommonWords.longestAt(text, start - 1) < 2
                || endsWord(text, start);
    }

    static boolean endsWord(String text, int end) {
        for (int length = 2; length <= Math.min(end, 4); length++) {
            if (CommonWords.longestAt(text, end - length) == length) {
                return true;
            }
        }
        return false;
    }

    /** Whether no everyday word stands in the run: 哈马丹, and not 日内 or 东南. */
    static boolean isName(String text, int start, int end) {
        int covered = 0;
        int at = start;
        while (at < end) {
            int length = CommonWords.longestAt(text, at);
            if (length >= 2 && at + length <= end) {
                boolean frequent =
                        CommonWords.frequencyClass(text.substring(at, at + length)) >= FREQUENT;
                if (frequent) {
                    return false;
                }
                covered += length;
                at += length;
            } else {
                at++;
            }
        }
        return covered < end - start;
    }
}
