package io.github.lanting.format.newspaper;

import java.util.List;

/** What tells a newspaper page from other texts: spaces of printed lines, jumps, photo credits. */
final class PageSigns {
    private static final double CERTAIN = 0.9;
    private static final double LIKELY = 0.7;
    private static final double UNLIKELY = 0.05;
    private static final double NO = 0;
    private static final int WIDEST_COLUMN = 41;
    private static final int FEWEST_PRINTED_LINES = 8;

    /** Of a thousand Han characters, so many are followed by a printed line's end on a page. */
    private static final int SPACES_IN_A_THOUSAND = 25;

    private PageSigns() {}

    static double confidence(String text, List<String> notes) {
        int han = 0;
        int spaces = 0;
        boolean credit = false;
        boolean jump = false;
        int[] lineLengths = new int[WIDEST_COLUMN + 1];
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Han.is(c)) {
                han++;
            } else if (c == ' ') {
                spaces += isInsideChinese(text, at) ? 1 : 0;
            } else if (c == '（' || c == '(') {
                jump |= isJump(text, at + 1, notes);
            } else if (c == '▲' || c == '▼') {
                credit = true;
            } else if (c == '\n' && at > 0) {
                if (isInsideChinese(text, at)) {
                    lineLengths[Math.min(at - lineStart, WIDEST_COLUMN)]++;
                }
                lineStart = at + 1;
            }
        }
        if (han == 0) {
            return NO;
        }
        spaces += printedLines(lineLengths);
        if (spaces >= 3 && spaces * 1000L > (long) han * SPACES_IN_A_THOUSAND) {
            return CERTAIN;
        }
        return jump || credit ? LIKELY : UNLIKELY;
    }

    /** How many lines end inside Chinese at one width, if most do: a column's printed lines. */
    private static int printedLines(int[] lineLengths) {
        int all = 0;
        int most = 0;
        for (int width = 0; width < WIDEST_COLUMN; width++) {
            all += lineLengths[width];
            int alike = 0;
            for (int near = width; near <= Math.min(width + 3, WIDEST_COLUMN - 1); near++) {
                alike += lineLengths[near];
            }
            most = Math.max(most, alike);
        }
        return most >= FEWEST_PRINTED_LINES && most * 10 >= all * 6 ? most : 0;
    }

    private static boolean isInsideChinese(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Han.is(text.charAt(at - 1))
                && Han.is(text.charAt(at + 1));
    }

    private static boolean isJump(String text, int at, List<String> notes) {
        for (String note : notes) {
            if (text.startsWith(note, at)) {
                return true;
            }
        }
        return false;
    }
}
