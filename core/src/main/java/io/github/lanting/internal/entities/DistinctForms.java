package io.github.lanting.internal.entities;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.tables.CommonWords;

/**
 * Tells of one-character forms that need no word beside them: hardly anything else is written so.
 */
final class DistinctForms {
    private static final CharacterSet DISTINCT = forms("nothing");

    /** Those that need at least a word in front such as 对. */
    private static final CharacterSet NEARLY_DISTINCT = forms("word");

    private DistinctForms() {}

    private static CharacterSet forms(String needs) {
        CharacterSet forms = new CharacterSet();
        for (String[] row : LexiconFile.rows("distinct-short-forms.csv", 2)) {
            if (row[1].equals(needs)) {
                forms.add(row[0].charAt(0));
            }
        }
        return forms;
    }

    /** 乌 in 对乌人道援助, where the document names 乌克兰: in no word. */
    static boolean standsBehindWord(String text, int at) {
        char c = text.charAt(at);
        return (DISTINCT.has(c) || NEARLY_DISTINCT.has(c)) && !WordBoundaries.isInWord(text, at);
    }

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
