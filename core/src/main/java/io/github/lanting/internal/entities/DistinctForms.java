package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.tables.CommonWords;

/**
 * Tells of one-character forms that need no word beside them: hardly anything else is written so.
 */
final class DistinctForms {
    private static final CharacterSet DISTINCT = new CharacterSet("俄缅柬菲葡匈叙瑙");

    private DistinctForms() {}

    /** 瑙 in 瑙索要贷款, where the document names 瑙鲁: in no word and no foreign name. */
    static boolean stands(TurnText turn, int at, EntityLexicon.ShortForm form, States states) {
        String text = turn.folded;
        return DISTINCT.has(text.charAt(at))
                && states.names(form)
                && !WordBoundaries.isInWord(text, at)
                && !isInForeignName(turn, at);
    }

    private static boolean isInForeignName(TurnText turn, int at) {
        String text = turn.folded;
        boolean before =
                at > 0
                        && !turn.isTaken(at - 1)
                        && (Transliteration.has(text.charAt(at - 1)) || text.charAt(at - 1) == '·')
                        && !WordBoundaries.isInWord(text, at - 1);
        boolean behind =
                at + 1 < text.length()
                        && (text.charAt(at + 1) == '·'
                                || Transliteration.has(text.charAt(at + 1))
                                        && CommonWords.longestAt(text, at + 1) < 2);
        return before || behind;
    }
}
