package io.github.lanting.internal.restore;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.internal.tables.PinyinReadings;
import io.github.lanting.internal.tables.SimplifiedCharacters;

/** What a whole document shows of how it came about, and what no single place can prove. */
record Habits(
        boolean isOcr,
        boolean hasGlosses,
        boolean isSpaced,
        boolean doublesMarks,
        boolean isTraditional) {

    /**
     * Of a hundred Han characters of Traditional text, more than so many are none of Simplified.
     */
    private static final int TRADITIONAL_IN_A_HUNDRED = 8;

    /** Of a thousand Han characters, so many are followed by a lone space on an OCR page. */
    private static final int SPACES_IN_A_THOUSAND = 20;

    private static final int GLOSSES_FOR_A_HABIT = 5;
    private static final int DOUBLINGS_FOR_A_HABIT = 3;
    private static final int LONGEST_SYLLABLE = 7;

    static Habits of(String document, Layout layout) {
        char[] text = document.toCharArray();
        int han = 0;
        int traditional = 0;
        int spaces = 0;
        int glosses = 0;
        int doublings = 0;
        SpacedText spaced = new SpacedText();
        for (Block block : layout.blocks()) {
            if (block.kind() != Segment.Kind.TEXT) {
                continue;
            }
            for (Span piece : block.pieces()) {
                spaced.count(text, piece.start(), piece.end());
                for (int at = piece.start(); at < piece.end(); at++) {
                    char c = text[at];
                    if (CharacterClass.isHan(c)) {
                        han++;
                        traditional += SimplifiedCharacters.changes(c) ? 1 : 0;
                    } else if ((c == ' ' || c == '\n') && isBetweenHan(text, piece, at)) {
                        spaces++;
                    } else if ((c == '(' || c == '（') && glosses < GLOSSES_FOR_A_HABIT) {
                        glosses += isGloss(text, piece, at) ? 1 : 0;
                    } else if (isDoubled(text, piece, at)) {
                        doublings++;
                    }
                }
            }
        }
        boolean ocr = spaces >= 3 && spaces * 1000L > (long) han * SPACES_IN_A_THOUSAND;
        boolean hasGlosses = glosses >= GLOSSES_FOR_A_HABIT;
        boolean doublesMarks = hasGlosses || doublings >= DOUBLINGS_FOR_A_HABIT;
        boolean isTraditional = traditional * 100L > (long) han * TRADITIONAL_IN_A_HUNDRED;
        return new Habits(ocr, hasGlosses, spaced.isProven(), doublesMarks, isTraditional);
    }

    private static boolean isDoubled(char[] text, Span piece, int at) {
        return at > piece.start()
                && at + 1 < piece.end()
                && DoubledMarkRule.isDoubled(
                        text[at - 1],
                        text[at],
                        text[at + 1],
                        at + 2 < piece.end() ? text[at + 2] : ' ');
    }

    /** Whether a space or line break parts Han characters, or both of them together. */
    private static boolean isBetweenHan(char[] text, Span piece, int at) {
        boolean both = text[at] == ' ' && at + 1 < piece.end() && text[at + 1] == '\n';
        int next = both ? at + 2 : at + 1;
        return at > piece.start()
                && next < piece.end()
                && CharacterClass.isHan(text[at - 1])
                && CharacterClass.isHan(text[next]);
    }

    private static boolean isGloss(char[] text, Span piece, int opening) {
        if (opening == piece.start() || !CharacterClass.isHan(text[opening - 1])) {
            return false;
        }
        int limit = Math.min(piece.end(), opening + LONGEST_SYLLABLE + 4);
        int from = skipSpaces(text, opening + 1, limit);
        int to = from;
        while (to < limit && CharacterClass.of(text[to]) == CharacterClass.LETTER) {
            to++;
        }
        int closing = skipSpaces(text, to, limit);
        return to > from
                && closing < limit
                && ")）".indexOf(text[closing]) >= 0
                && PinyinReadings.confirms(text[opening - 1], new String(text, from, to - from));
    }

    private static int skipSpaces(char[] text, int at, int limit) {
        int after = at;
        while (after < limit && CharacterClass.isSpace(text[after])) {
            after++;
        }
        return after;
    }
}
