package io.github.lanting.internal.restore;

import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.tables.SingleCharacters;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a character is of a name, or may be of one: names are no words, and what looks like a
 * slip in one is how somebody is called (默克尔, 张国清).
 */
final class NameDoubt {
    private static final int LONGEST = 8;
    private static final int SHORTEST = 3;

    /** A surname and two characters. */
    private static final int CHINESE_NAME = 3;

    /**
     * In tenths of a natural logarithm: a character that is likelier alone is a word, not a name.
     */
    private static final int LEAST_RARITY = 70;

    private static final class Names {
        static final Set<String> ALL = new HashSet<>();
        static final CharacterSet SURNAMES =
                new CharacterSet(String.join("", LexiconFile.lines("surnames.txt")));

        /** Those that hardly stand in anything but a foreign name. */
        static final CharacterSet FOREIGN = new CharacterSet("尔斯克姆茨夫娃伊埃迪诺蒂");

        static {
            for (String file :
                    new String[] {
                        "places.csv", "countries.csv", "organizations.csv", "outlets.csv"
                    }) {
                LexiconFile.rows(file, 2).forEach(row -> ALL.add(row[0]));
            }
            ALL.addAll(LexiconFile.lines("famous-names.txt"));
            ALL.addAll(LexiconFile.lines("organizations-of-state.txt"));
            ALL.removeIf(name -> name.length() < SHORTEST || name.length() > LONGEST);
        }
    }

    private NameDoubt() {}

    /** Whether what stands there is of a name that the lexicon has, or of a foreign one. */
    static boolean isInAName(TracedText text, int at) {
        return isInAForeignName(text, at) || isInAKnownName(text, at);
    }

    private static boolean isInAForeignName(TracedText text, int at) {
        if (!Transliteration.has(text.charAt(at))) {
            return false;
        }
        boolean foreign = false;
        int from = at;
        while (from > Math.max(0, at - LONGEST) && Transliteration.has(text.charAt(from - 1))) {
            from--;
            foreign |= Names.FOREIGN.has(text.charAt(from));
        }
        int to = at + 1;
        int last = Math.min(text.length(), at + LONGEST);
        while (to < last && Transliteration.has(text.charAt(to))) {
            foreign |= Names.FOREIGN.has(text.charAt(to));
            to++;
        }
        return foreign && to - from >= SHORTEST;
    }

    private static boolean isInAKnownName(TracedText text, int at) {
        for (int from = Math.max(0, at - LONGEST + 1); from <= at; from++) {
            int last = Math.min(text.length(), from + LONGEST);
            for (int to = Math.max(at + 1, from + SHORTEST); to <= last; to++) {
                if (Names.ALL.contains(text.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a surname and one or two characters that are no words may stand around a place. */
    static boolean mayBeInAChineseName(WordCost words, TracedText text, int at) {
        words.with(at, text.charAt(at));
        if (SingleCharacters.rarity(text.charAt(at)) < LEAST_RARITY) {
            return false;
        }
        for (int from = Math.max(0, at - CHINESE_NAME + 1); from <= at; from++) {
            if (Names.SURNAMES.has(text.charAt(from))
                    && words.isSingle(from)
                    && words.isSingle(from + 1)
                    && (words.isSingle(from + 2) || isListed(text, from))) {
                return true;
            }
        }
        return false;
    }

    /** 、江凌: one of a row of names. */
    private static boolean isListed(TracedText text, int from) {
        return from > 0 && text.charAt(from - 1) == '、';
    }
}
