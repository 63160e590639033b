package io.github.lanting.internal.entities;

import io.github.lanting.internal.tables.CommonWords;

/** Tells of China and another state in one character each, beside such a pair: 中塔、中吉边界问题. */
final class StatePairs {
    private StatePairs() {}

    /** Whether a pair stands here and another one beside the comma in front or behind. */
    static boolean stand(EntityLexicon lexicon, String text, int from, int to) {
        boolean before =
                from >= 3 && text.charAt(from - 1) == '、' && isPair(lexicon, text, from - 3);
        boolean behind = text.startsWith("、", to) && isPair(lexicon, text, to + 1);
        return (before || behind) && isPair(lexicon, text, from);
    }

    /** 中塔: China and a state with a common form. */
    private static boolean isPair(EntityLexicon lexicon, String text, int at) {
        EntityLexicon.ShortForm form =
                text.startsWith("中", at) && at + 1 < text.length()
                        ? lexicon.shortForm(text.charAt(at + 1))
                        : null;
        return form != null && form.common() && CommonWords.longestAt(text, at) < 2;
    }
}
