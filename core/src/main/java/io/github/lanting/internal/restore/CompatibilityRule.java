package io.github.lanting.internal.restore;

/** Lets go what is not seen, and unifies letters, digits and marks that are the same. */
final class CompatibilityRule {
    private static final int TO_HALF_WIDTH = 'Ａ' - 'A';

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
        switch (c) {
            case '∶', '︰', '﹕' -> text.replace(at, '：', Rule.PUNCTUATION_WIDTH);
            case '＂' -> text.replace(at, '"', Rule.PUNCTUATION_WIDTH);
            case '．' -> {
                if (isDigit(text, at - 1) && isDigit(text, at + 1)) {
                    text.replace(at, '.', Rule.FULL_WIDTH_CHARACTER);
                }
            }
            default -> text.replace(at, (char) (c - TO_HALF_WIDTH), Rule.FULL_WIDTH_CHARACTER);
        }
    }

    private static boolean isDigit(TracedText text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
