package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.HashSet;
import java.util.Set;

/** Tells spaces that break a number or a name in Latin letters: 7. 8%, 10 : 30, BB C记者. */
final class BrokenWord {
    private static final int THOUSAND_DIGITS = 3;

    private static final class Names {
        static final Set<String> LATIN = new HashSet<>();

        static {
            for (String file : new String[] {"outlets.csv", "organizations.csv"}) {
                for (String[] row : LexiconFile.rows(file, 2)) {
                    if (row[0].chars().allMatch(c -> c > ' ' && c < 0x7f)) {
                        LATIN.add(row[0]);
                    }
                }
            }
        }
    }

    private BrokenWord() {}

    /** Whether a stretch of spaces parts what is one number in a Chinese sentence. */
    static boolean isNumber(TracedText text, int from, int to) {
        char before = text.charAt(from - 1);
        char after = text.charAt(to);
        if (isDigit(before) && (after == ':' || after == '.')) {
            int behind = text.behindSpaces(to);
            return behind < text.length()
                    && isDigit(text.charAt(behind))
                    && (after == ':' || isDecimal(text, from - 1, behind));
        }
        if (!isDigit(after) || ":.,".indexOf(before) < 0) {
            return false;
        }
        int last = text.beforeSpaces(from - 1);
        if (last < 0 || !isDigit(text.charAt(last))) {
            return false;
        }
        return switch (before) {
            case ':' -> true;
            case '.' -> isDecimal(text, last, to);
            default -> digitsEnd(text, to) - to == THOUSAND_DIGITS && isInSentence(text, last);
        };
    }

    /** Whether letters on both sides are a name together that the lexicon has. */
    static boolean isLatinName(TracedText text, int from, int to) {
        int start = from;
        while (start > 0 && isLatin(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && isLatin(text.charAt(end))) {
            end++;
        }
        String first = text.substring(start, from);
        String second = text.substring(to, end);
        return !first.isEmpty()
                && !second.isEmpty()
                && Names.LATIN.contains(first + second)
                && !Names.LATIN.contains(first)
                && !Names.LATIN.contains(second);
    }

    /** What stands before and behind says that 7 and 8 in 7. 8 number nothing of their own. */
    private static boolean isDecimal(TracedText text, int last, int next) {
        int end = digitsEnd(text, next);
        return isInSentence(text, last)
                && end < text.length()
                && (text.charAt(end) == '%' || CharacterClass.isHan(text.charAt(end)));
    }

    private static boolean isInSentence(TracedText text, int lastDigit) {
        int before = lastDigit;
        while (before >= 0 && isDigit(text.charAt(before))) {
            before--;
        }
        return before >= 0 && CharacterClass.isHan(text.charAt(before));
    }

    private static int digitsEnd(TracedText text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return CharacterClass.of(c) == CharacterClass.DIGIT;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && CharacterClass.of(c) == CharacterClass.LETTER;
    }
}
