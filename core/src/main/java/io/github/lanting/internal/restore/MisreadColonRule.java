package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.LexiconFile;
import java.util.List;

/**
 * On OCR pages, puts right a colon and a semicolon that were read for each other, where only the
 * other one can stand: a semicolon between the parallel parts of one sentence (4年前，…；4年后，…) and
 * behind a measured number (增长44.2%；进口…), a colon behind words that announce (有三个方面：…).
 */
final class MisreadColonRule {
    /** A sentence's parts stand no further apart. */
    private static final int LONGEST_PART = 150;

    private static final int LONGEST_UNIT = 3;
    private static final String SENTENCE_END = "。！？\n";
    private static final String PART_END = "，；：、";
    private static final String NUMERALS = "0123456789〇零一二两三四五六七八九十百几数多";
    private static final String MORE_THAN_ONE = "23456789二两三四五六七八九十几数";
    private static final char NUMBER = '*';

    private static final class Words {
        static final List<String[]> PARALLEL = LexiconFile.rows("parallel-openers.csv", 2);
        static final List<String> ANNOUNCERS = LexiconFile.lines("colon-announcers.txt");
        static final List<String> COUNTED = LexiconFile.lines("counted-announcements.txt");
    }

    private MisreadColonRule() {}

    static void apply(TracedText text) {
        for (int at = 1; at + 1 < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '：' && !isAnnounced(text, at)) {
                if (isBetweenParts(text, at) || isBehindMeasure(text, at)) {
                    text.replace(at, '；', Rule.OCR_MARK);
                }
            } else if (c == '；' && isAnnounced(text, at)) {
                text.replace(at, '：', Rule.OCR_MARK);
            }
        }
    }

    /** Whether words stand here behind which something must be said: 表示, 三个方面. */
    private static boolean isAnnounced(TracedText text, int end) {
        for (String word : Words.ANNOUNCERS) {
            if (ends(text, end, word) && !isDenied(text, end - word.length())) {
                return true;
            }
        }
        for (String word : Words.COUNTED) {
            if (ends(text, end, word)) {
                int number = end - word.length() - 1;
                number -= number > 0 && isOneOf(text.charAt(number), "个大项条") ? 1 : 0;
                if (number >= 0 && isOneOf(text.charAt(number), MORE_THAN_ONE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 不是, 没说. */
    private static boolean isDenied(TracedText text, int at) {
        return at <= 0 || isOneOf(text.charAt(at - 1), "不没，。；：“”");
    }

    private static boolean isBetweenParts(TracedText text, int colon) {
        for (String[] pair : Words.PARALLEL) {
            if (opens(text, colon + 1, pair[1]) && hasPart(text, colon, pair[0])) {
                return true;
            }
        }
        return false;
    }

    /** A share, or a number with a fraction or in ten thousands, counts no items that follow. */
    private static boolean isBehindMeasure(TracedText text, int colon) {
        if (!CharacterClass.isHan(text.charAt(colon + 1))) {
            return false;
        }
        int at = colon - 1;
        if (text.charAt(at) == '%') {
            return true;
        }
        int units = 0;
        boolean large = false;
        while (at > 0 && units < LONGEST_UNIT && CharacterClass.isHan(text.charAt(at))) {
            large |= isOneOf(text.charAt(at), "万亿");
            at--;
            units++;
        }
        boolean fraction = false;
        boolean digits = false;
        while (at >= 0 && isOneOf(text.charAt(at), "0123456789.")) {
            fraction |= text.charAt(at) == '.';
            digits = true;
            at--;
        }
        return units > 0 && digits && (fraction || large);
    }

    /** Whether an earlier part of the sentence opens with these words. */
    private static boolean hasPart(TracedText text, int end, String words) {
        for (int at = end - 1; at >= Math.max(0, end - LONGEST_PART); at--) {
            boolean atStart = at == 0 || isOneOf(text.charAt(at - 1), SENTENCE_END + PART_END);
            if (atStart && (opens(text, at, words) || opens(text, at, "其中" + words))) {
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

    private static boolean ends(TracedText text, int end, String word) {
        int from = end - word.length();
        return from >= 0 && opens(text, from, word);
    }

    private static boolean isOneOf(char c, String characters) {
        return characters.indexOf(c) >= 0;
    }
}
