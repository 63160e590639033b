package io.github.lanting.internal.decode;

import io.github.lanting.internal.decode.ShiftedRun.Piece;
import io.github.lanting.internal.tables.CommonWords;
import io.github.lanting.internal.tables.SimplifiedCharacters;
import java.util.Arrays;
import java.util.List;

/** Whether what comes out of bytes makes words. Immutable. */
final class WordSupport {
    private static final int LONGEST_WORD = 4;
    private static final int LEAST_FREQUENCY = 1;

    /** What a character costs that is often a word by itself. */
    private static final int OFTEN_ALONE = 8;

    private static final int FREQUENT = 12;

    private final String text;
    private final Commonness commonness;

    WordSupport(String text, Commonness commonness) {
        this.text = text;
        this.commonness = commonness;
    }

    /** Whether two characters of either script are a word. */
    static boolean isWord(char first, char second) {
        return frequency(first, second) >= 0;
    }

    /** How frequent the word of two characters is, from 0 to 7; -1 if they are none. */
    static int frequency(char first, char second) {
        char[] word = {first, second};
        return CommonWords.frequencyClass(SimplifiedCharacters.convert(new String(word)));
    }

    /** Whether a word or their own frequency bears out each character that comes out. */
    boolean bearsOut(List<Piece> pieces, int end) {
        int start = Math.max(0, pieces.get(0).start() - LONGEST_WORD);
        StringBuilder all = new StringBuilder(text.substring(start, pieces.get(0).start()));
        int first = all.length();
        pieces.forEach(piece -> all.append(piece.characters().charAt(0)));
        int last = all.length();
        all.append(text, end, Math.min(text.length(), end + LONGEST_WORD));
        boolean[] inWord = inWords(SimplifiedCharacters.convert(all));
        for (int at = first; at < last; at++) {
            char c = all.charAt(at);
            // The rest of its word may be what is lost.
            boolean cutOff = at + 1 < last && all.charAt(at + 1) == Decoding.REPLACEMENT;
            if (ChineseText.isHan(c)
                    && !inWord[at]
                    && commonness.cost(c) > (cutOff ? FREQUENT : OFTEN_ALONE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] inWords(String text) {
        boolean[] inside = new boolean[text.length()];
        for (int at = 0; at < inside.length; at++) {
            int most = Math.min(LONGEST_WORD, inside.length - at);
            for (int length = 2; length <= most; length++) {
                String word = text.substring(at, at + length);
                if (CommonWords.frequencyClass(word) >= LEAST_FREQUENCY) {
                    Arrays.fill(inside, at, at + length, true);
                }
            }
        }
        return inside;
    }
}
