package io.github.lanting.internal.restore;

/**
 * Gives the marks of a Chinese paragraph their full width. Between half-width letters and digits
 * (10:30, 1,000, http://) a mark stays as it is.
 */
final class PunctuationRule {
    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";
    private static final int MAXIMUM_DEPTH = 64;

    private PunctuationRule() {}

    static void apply(TracedText text) {
        long bracketsWidened = 0;
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '(' -> {
                    boolean widened = touchesChinese(text, at);
                    if (widened) {
                        text.replace(at, '（', Rule.PUNCTUATION_WIDTH);
                    }
                    depth = Math.min(depth + 1, MAXIMUM_DEPTH);
                    bracketsWidened = bracketsWidened << 1 | (widened ? 1 : 0);
                }
                case ')' -> {
                    boolean matched = depth > 0;
                    if (matched ? (bracketsWidened & 1) == 1 : touchesChinese(text, at)) {
                        text.replace(at, '）', Rule.PUNCTUATION_WIDTH);
                    }
                    bracketsWidened >>>= 1;
                    depth = Math.max(depth - 1, 0);
                }
                case ',', ';', ':', '?', '!' -> widen(text, at, c);
                case '.' -> {
                    if (FullStop.isMeant(text, at)) {
                        text.replace(at, '。', Rule.PUNCTUATION_WIDTH);
                    }
                }
                default -> {
                    // no mark that this rule knows
                }
            }
        }
    }

    private static void widen(TracedText text, int at, char c) {
        int before = text.beforeSpaces(at);
        int after = text.behindSpaces(at);
        boolean betweenHalfWidth = isHalfWidth(text, before) && isHalfWidth(text, after);
        boolean inAddress = c == ':' && at + 1 < text.length() && text.charAt(at + 1) == '/';
        if (!betweenHalfWidth && !inAddress) {
            text.replace(at, FULL.charAt(HALF.indexOf(c)), Rule.PUNCTUATION_WIDTH);
        }
    }

    private static boolean touchesChinese(TracedText text, int at) {
        return isChinese(text, text.beforeSpaces(at)) || isChinese(text, text.behindSpaces(at));
    }

    private static boolean isChinese(TracedText text, int at) {
        return at >= 0 && at < text.length() && CharacterClass.isChinese(text.charAt(at));
    }

    private static boolean isHalfWidth(TracedText text, int at) {
        return at >= 0 && at < text.length() && CharacterClass.isLetterOrDigit(text.charAt(at));
    }
}
