package io.github.lanting.internal.restore;

import io.github.lanting.internal.tables.SimplifiedCharacters;

/** Delivers Simplified characters, one for one. */
final class ScriptRule {
    private ScriptRule() {}

    static void apply(TracedText text) {
        String simplified = SimplifiedCharacters.convert(text.toString());
        for (int at = 0; at < text.length(); at++) {
            text.replace(at, simplified.charAt(at), Rule.SCRIPT);
        }
    }
}
