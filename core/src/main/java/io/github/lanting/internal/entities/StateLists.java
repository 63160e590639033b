package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.CharacterSet;

/** Tells of one-character forms in a list with others of their kind: 俄、中, 埃、卡两国, 沪、苏、浙. */
final class StateLists {
    /** From the first to the last of four characters with commas between. */
    private static final int LONG_LIST = 6;

    private final EntityLexicon lexicon;
    private final CharacterSet frequent;

    /**
     * @param frequent the forms so often used that they need no more proof
     */
    StateLists(EntityLexicon lexicon, CharacterSet frequent) {
        this.lexicon = lexicon;
        this.frequent = frequent;
    }

    static boolean isBesideComma(String text, int at) {
        return text.startsWith("、", at + 1) || at > 0 && text.charAt(at - 1) == '、';
    }

    /** 俄、中为主要对手: in a list with another one. */
    boolean isListed(String text, int at, States states) {
        return isBesideComma(text, at)
                && (isListed(text, at, 1, states)
                        || isListed(text, at, -1, states)
                        || isInLongList(text, at));
    }

    private boolean isListed(String text, int at, int step, States states) {
        int other = at + 2 * step;
        return other >= 0
                && other < text.length()
                && text.charAt(at + step) == '、'
                && text.charAt(at) != text.charAt(other)
                && isListable(text, at, states)
                && isListable(text, other, states)
                && (isPlace(text, at) && isPlace(text, other)
                        || isFrequent(text, at) && isFrequent(text, other)
                        || isPlace(text, at) == isPlace(text, other)
                                && (isFrequent(text, at)
                                        || isFrequent(text, other)
                                        || isCounted(text, Math.max(at, other) + 1)))
                && !WordBoundaries.isInWord(text, at)
                && !WordBoundaries.isInWord(text, other);
    }

    /** Whether a character is often a state or region, or one that the document names. */
    private boolean isListable(String text, int at, States states) {
        EntityLexicon.ShortForm form = lexicon.shortForm(text.charAt(at));
        return isFrequent(text, at)
                || form != null
                        && (form.type() == Entity.Type.PLACE ? form.common() : states.names(form));
    }

    /** 德、意、西、荷等国: three and more, of which two are frequent; 哈、吉、塔、乌: four and more. */
    private boolean isInLongList(String text, int at) {
        int start = at;
        while (start >= 2 && text.charAt(start - 1) == '、' && isForm(text, start - 2)) {
            start -= 2;
        }
        int end = at;
        while (end + 2 < text.length() && text.charAt(end + 1) == '、' && isForm(text, end + 2)) {
            end += 2;
        }
        int frequents = 0;
        boolean common = end - start >= LONG_LIST;
        for (int i = start; i <= end; i += 2) {
            frequents += isFrequent(text, i) ? 1 : 0;
            EntityLexicon.ShortForm form = lexicon.shortForm(text.charAt(i));
            common &= form != null && form.common();
        }
        boolean told = frequents > 0 && text.startsWith("等国", end + 1);
        return end - start >= 4 && (frequents >= 2 || told) || common;
    }

    /** 苏 in 沪、苏、浙: beside two regions, or between two, where nobody names the state. */
    boolean isAmongRegions(String text, int at, States states) {
        EntityLexicon.ShortForm form = lexicon.shortForm(text.charAt(at));
        if (form == null || !lexicon.isPaired(text.charAt(at)) || states.names(form)) {
            return false;
        }
        int step = isBesideComma(text, at) ? 2 : 1;
        int regions = 0;
        for (int other : new int[] {at - 2 * step, at - step, at + step, at + 2 * step}) {
            regions += other >= 0 && other < text.length() && isPlace(text, other) ? 1 : 0;
        }
        return regions >= 2;
    }

    /** 埃、卡|两国. */
    private static boolean isCounted(String text, int at) {
        return text.startsWith("两国", at)
                || text.startsWith("三国", at)
                || text.startsWith("等国", at)
                || text.startsWith("双方", at);
    }

    private boolean isForm(String text, int at) {
        return lexicon.shortForm(text.charAt(at)) != null;
    }

    private boolean isPlace(String text, int at) {
        EntityLexicon.ShortForm form = lexicon.shortForm(text.charAt(at));
        return form != null && form.type() == Entity.Type.PLACE;
    }

    private boolean isFrequent(String text, int at) {
        return frequent.has(text.charAt(at));
    }
}
