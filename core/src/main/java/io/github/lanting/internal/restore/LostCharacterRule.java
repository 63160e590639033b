package io.github.lanting.internal.restore;

/** Takes out U+FFFD, which stands for what was destroyed before it reached us. */
final class LostCharacterRule {
    private static final char REPLACEMENT = '\uFFFD';

    private LostCharacterRule() {}

    static void apply(TracedText text) {
        boolean deleted = false;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == REPLACEMENT) {
                text.delete(at, Rule.LOST_CHARACTER);
                deleted = true;
            }
        }
        if (deleted) {
            text.compact();
        }
    }
}
