package io.github.lanting.internal.restore;

/**
 * On OCR pages, puts right a character that Chinese does not have, or has no more, and that looks
 * like one that it has: カ → 力, 囯 → 国. In a row of kana it is what it looks like.
 */
final class LookalikeRule {
    private static final class Characters {
        static final Confusables ALL = new Confusables("lookalike-characters.csv");
    }

    private LookalikeRule() {}

    static void apply(TracedText text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Characters.ALL.has(c)
                    && !isKana(text, at - 1)
                    && !isKana(text, at + 1)
                    && (isHan(text, at - 1) || isHan(text, at + 1))) {
                text.replace(at, Characters.ALL.printed(c).charAt(0), Rule.OCR_SLIP);
            }
        }
    }

    private static boolean isHan(TracedText text, int at) {
        return at >= 0 && at < text.length() && CharacterClass.isHan(text.charAt(at));
    }

    private static boolean isKana(TracedText text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        Character.UnicodeBlock block = Character.UnicodeBlock.of(text.charAt(at));
        return block == Character.UnicodeBlock.KATAKANA || block == Character.UnicodeBlock.HIRAGANA;
    }
}
