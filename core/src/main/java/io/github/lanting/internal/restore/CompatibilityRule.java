package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.Transliteration;

/** Lets go what is not seen, and unifies letters, digits and marks that are the same. */
final class CompatibilityRule {
    private static final int TO_HALF_WIDTH = 'Ａ' - 'A';

    /** Small, vertical and other forms of marks, and the usual form of each. */
    static final String VARIANTS = "∶︰﹕＂﹐﹑﹔﹖﹗﹙﹚﹝﹞﹪﹁﹂﹃﹄︵︶︻︼︽︾︹︺︱";

    private static final String USUAL = "：：：\"，、；？！（）〔〕%「」『』（）【】《》〔〕—";

    /** Dots in the middle that are no · and are printed for it inside names. */
    static final String MIDDLE_DOTS = "・‧•∙･⋅";

    private CompatibilityRule() {}

    static void apply(TracedText text) {
        boolean deleted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (CharacterClass.of(c)) {
                case CharacterClass.CONTROL -> {
                    text.delete(at, Rule.CONTROL_CHARACTER);
                    deleted = true;
                }
                case CharacterClass.COMPATIBILITY -> unify(text, at, c);
                default -> {
                    // as it should be
                }
            }
        }
        if (deleted) {
            text.compact();
        }
    }

    private static void unify(TracedText text, int at, char c) {
        int variant = VARIANTS.indexOf(c);
        if (variant >= 0) {
            boolean ratio = USUAL.charAt(variant) == '：' && isBetweenDigits(text, at);
            text.replace(at, ratio ? ':' : USUAL.charAt(variant), Rule.PUNCTUATION_WIDTH);
        } else if (MIDDLE_DOTS.indexOf(c) >= 0) {
            if (isHan(text, at - 1) && isHan(text, at + 1)) {
                text.replace(at, '·', Rule.PUNCTUATION_WIDTH);
            }
        } else if (c == '．') {
            unifyDot(text, at);
        } else {
            text.replace(at, (char) (c - TO_HALF_WIDTH), Rule.FULL_WIDTH_CHARACTER);
        }
    }

    private static void unifyDot(TracedText text, int at) {
        if (isBetweenDigits(text, at) || isLetter(text, at - 1) && isLetter(text, at + 1)) {
            text.replace(at, '.', Rule.FULL_WIDTH_CHARACTER);
        } else if (isOfName(text, at - 2)
                && isOfName(text, at - 1)
                && isOfName(text, at + 1)
                && isOfName(text, at + 2)) {
            text.replace(at, '·', Rule.PUNCTUATION_WIDTH);
        }
    }

    private static boolean isBetweenDigits(TracedText text, int at) {
        return isDigit(text, at - 1) && isDigit(text, at + 1);
    }

    private static boolean isDigit(TracedText text, int at) {
        char c = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static boolean isLetter(TracedText text, int at) {
        char c = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
        return CharacterClass.of(c) == CharacterClass.LETTER
                || c >= 'Ａ' && c <= 'Ｚ'
                || c >= 'ａ' && c <= 'ｚ';
    }

    private static boolean isHan(TracedText text, int at) {
        return at >= 0 && at < text.length() && CharacterClass.isHan(text.charAt(at));
    }

    private static boolean isOfName(TracedText text, int at) {
        return at >= 0 && at < text.length() && Transliteration.has(text.charAt(at));
    }
}
