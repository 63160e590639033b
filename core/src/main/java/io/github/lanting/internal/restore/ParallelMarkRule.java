package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.List;

/**
 * On OCR pages, makes the colon between the parallel parts of one sentence the semicolon that was
 * printed there: 4年前，…：4年后，… becomes 4年前，…；4年后，…. A colon there would announce that the second part
 * is what the first one says, which its opening words exclude.
 */
final class ParallelMarkRule {
    /** A sentence's parts stand no further apart. */
    private static final int LONGEST_PART = 150;

    private static final String SENTENCE_END = "。！？\n";
    private static final String PART_END = "，；：、";
    private static final String NUMERALS = "0123456789〇零一二两三四五六七八九十百几数多";
    private static final char NUMBER = '*';

    private ParallelMarkRule() {}

    private static final class Openers {
        static final List<String[]> PAIRS = LexiconFile.rows("parallel-openers.csv", 2);
    }

    static void apply(TracedText text) {
        for (int at = 1; at + 1 < text.length(); at++) {
            if (text.charAt(at) == '：' && isBetweenParts(text, at)) {
                text.replace(at, '；', Rule.OCR_MARK);
            }
        }
    }

    private static boolean isBetweenParts(TracedText text, int colon) {
        for (String[] pair : Openers.PAIRS) {
            if (opens(text, colon + 1, pair[1]) && hasPart(text, colon, pair[0])) {
                return true;
            }
        }
        return false;
    }

    /** Whether an earlier part of the sentence opens with these words. */
    private static boolean hasPart(TracedText text, int end, String words) {
        for (int at = end - 1; at >= Math.max(0, end - LONGEST_PART); at--) {
            boolean atStart = at == 0 || isOneOf(text.charAt(at - 1), SENTENCE_END + PART_END);
            if (atStart && opens(text, at, words)) {
                return true;
            }
            if (isOneOf(text.charAt(at), SENTENCE_END)) {
                return false;
            }
        }
        return false;
    }

    private static boolean opens(TracedText text, int from, String words) {
        int at = from;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == NUMBER) {
                int start = at;
                while (at < text.length() && isOneOf(text.charAt(at), NUMERALS)) {
                    at++;
                }
                if (at == start) {
                    return false;
                }
            } else {
                if (at >= text.length() || text.charAt(at) != words.charAt(i)) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    private static boolean isOneOf(char c, String characters) {
        return characters.indexOf(c) >= 0;
    }
}
