package io.github.lanting.internal.restore;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.internal.tables.PinyinReadings;

/** What a whole document shows of how it came about, and what no single place can prove. */
record Habits(boolean isOcr, boolean hasGlosses) {
    static final Habits NONE = new Habits(false, false);

    /** Of a thousand Han characters, so many are followed by a lone space on an OCR page. */
    private static final int SPACES_IN_A_THOUSAND = 20;

    private static final int GLOSSES_FOR_A_HABIT = 5;
    private static final int LONGEST_SYLLABLE = 7;

    static Habits of(String document, Layout layout) {
        int han = 0;
        int spaces = 0;
        int glosses = 0;
        for (Block block : layout.blocks()) {
            if (block.kind() != Segment.Kind.TEXT) {
                continue;
            }
            for (Span piece : block.pieces()) {
                for (int at = piece.start(); at < piece.end(); at++) {
                    char c = document.charAt(at);
                    if (CharacterClass.isHan(c)) {
                        han++;
                    } else if ((c == ' ' || c == '\n') && isBetweenHan(document, piece, at)) {
                        spaces++;
                    } else if (c == '(' && glosses < GLOSSES_FOR_A_HABIT) {
                        glosses += isGloss(document, piece, at) ? 1 : 0;
                    }
                }
            }
        }
        boolean ocr = spaces >= 3 && spaces * 1000L > (long) han * SPACES_IN_A_THOUSAND;
        return new Habits(ocr, glosses >= GLOSSES_FOR_A_HABIT);
    }

    private static boolean isBetweenHan(String document, Span piece, int at) {
        return at > piece.start()
                && at + 1 < piece.end()
                && CharacterClass.isHan(document.charAt(at - 1))
                && CharacterClass.isHan(document.charAt(at + 1));
    }

    private static boolean isGloss(String document, Span piece, int opening) {
        int limit = Math.min(piece.end(), opening + LONGEST_SYLLABLE + 2);
        int closing = opening + 1;
        while (closing < limit
                && CharacterClass.of(document.charAt(closing)) == CharacterClass.LETTER) {
            closing++;
        }
        return opening > piece.start()
                && closing > opening + 1
                && closing < limit
                && document.charAt(closing) == ')'
                && CharacterClass.isHan(document.charAt(opening - 1))
                && PinyinReadings.confirms(
                        document.charAt(opening - 1), document.substring(opening + 1, closing));
    }
}
