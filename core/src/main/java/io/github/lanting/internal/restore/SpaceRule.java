package io.github.lanting.internal.restore;

import io.github.lanting.internal.tables.CommonWords;
import java.util.Collections;
import java.util.List;

/** Takes spaces out of Chinese and keeps one between words of other scripts. */
final class SpaceRule {
    private SpaceRule() {}

    /**
     * Where all is spaced, the spaces that are left part numbers and stand for no character.
     *
     * @param ocr whether the page's printed lines end in spaces
     * @param spaced whether the text is spaced throughout
     * @param shortLines where printed lines end that may have lost a mark
     */
    static void apply(TracedText text, boolean ocr, boolean spaced, List<Integer> shortLines) {
        // “ and ’ are marks of English, too.
        boolean english = !hasHan(text);
        int at = 0;
        while (at < text.length()) {
            if (!CharacterClass.isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && CharacterClass.isSpace(text.charAt(end))) {
                end++;
            }
            treat(text, at, end, ocr, spaced, english, shortLines);
            at = end;
        }
        text.compact();
    }

    private static void treat(
            TracedText text,
            int from,
            int to,
            boolean ocr,
            boolean spaced,
            boolean english,
            List<Integer> shortLines) {
        boolean atEdge = from == 0 || to == text.length();
        boolean kept = !atEdge && (english || separates(text.charAt(from - 1), text.charAt(to)));
        // A printed line's end may part a number.
        boolean lineEnd = ocr && !spaced || !english && hasLineBreak(text, from, to);
        kept = kept && !(lineEnd && isNumber(text.charAt(from - 1)) && isNumber(text.charAt(to)));
        kept =
                kept
                        && !BrokenWord.isNumber(text, from, to)
                        && !(ocr && !spaced && BrokenWord.isLatinName(text, from, to));
        boolean lostOne = ocr && !spaced && !atEdge && isOneLost(text, from, to);
        boolean lostStop =
                !atEdge
                        && !lostOne
                        && Collections.binarySearch(shortLines, text.start(from)) >= 0
                        && LostStopRule.isSentenceEnd(text, from, to);
        for (int at = from; at < to; at++) {
            if (lostStop && at == from) {
                text.replace(at, '。', Rule.LOST_STOP);
            } else if (lostOne && at == from) {
                text.replace(at, '一', Rule.OCR_SLIP);
            } else if (kept && at == from) {
                text.replace(at, ' ', Rule.LAYOUT_SPACE);
            } else {
                text.delete(at, ruleFor(text.charAt(at), atEdge));
            }
        }
    }

    private static boolean hasLineBreak(TracedText text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (CharacterClass.isLineEnd(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHan(TracedText text) {
        for (int at = 0; at < text.length(); at++) {
            if (CharacterClass.isHan(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Words and numbers of other scripts are told apart by spaces, Chinese is not. */
    private static boolean separates(char before, char after) {
        return !CharacterClass.isChinese(before) && !CharacterClass.isChinese(after);
    }

    /**
     * No sentence opens with 个 that counts something: the gap before it is the one stroke of 一,
     * which OCR engines lose.
     */
    private static boolean isOneLost(TracedText text, int from, int to) {
        return "。！？；".indexOf(text.charAt(from - 1)) >= 0
                && text.charAt(to) == '个'
                && to + 2 < text.length()
                && CharacterClass.isHan(text.charAt(to + 1))
                && !CommonWords.contains(text.substring(to, to + 2))
                && CommonWords.contains(text.substring(to + 1, to + 3));
    }

    private static boolean isNumber(char c) {
        return CharacterClass.of(c) == CharacterClass.DIGIT || c == '.' || c == '%';
    }

    private static Rule ruleFor(char space, boolean atEdge) {
        if (CharacterClass.isLineEnd(space)) {
            return Rule.LINE_BREAK;
        }
        return space == ' ' && !atEdge ? Rule.OCR_SPACE : Rule.LAYOUT_SPACE;
    }
}
