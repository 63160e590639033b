package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.CharacterSet;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.restore.CharacterClass;
import io.github.lanting.internal.tables.CommonWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds places by how they are named: a transliterated name and an ending (奔巴岛), a known place and
 * what is built there (桃园国际机场), or a name behind the area that it lies in (青海省玛多县).
 */
final class PlaceFinder {
    private static final int LONGEST_FOREIGN = 8;
    private static final int SHORTEST_FOREIGN = 2;
    private static final String AREAS = "县市镇乡村旗州省邦郡";
    private static final int LONGEST_IN_AREA = 4;

    /** What tells one of several, or all of them, and is no name. */
    private static final CharacterSet NOT_IN_A_NAME =
            new CharacterSet("的了是在各本两数多全该此其某这那每几百千万一二三四五六七八九十大小老等和与及同对向由从把被为个座第内外这都也有至到省市县区");

    /** What stands in no name of two characters, even right behind an area. */
    private static final CharacterSet NEVER_IN_A_NAME =
            new CharacterSet("的了是在各本两数多全该此其某这那每几等和与及同对向由从把被为个座第都也有至到内外前后老城");

    private static final int LENGTH_OF_NAME = 2;

    /** How usual a word may be that is also the name of a county, a town or a village. */
    private static final int MOST_USUAL = 2;

    private static final int MOST_USUAL_BEHIND_AREA = 4;

    private final NameTrie endings = new NameTrie();
    private final List<String> kinds = new ArrayList<>();

    PlaceFinder() {
        for (String[] row : LexiconFile.rows("place-endings.csv", 2)) {
            endings.add(row[0], kinds.size());
            kinds.add(row[1]);
        }
    }

    /** Adds what the endings begin with. */
    static void addBeginnings(Beginnings beginnings) {
        for (String[] row : LexiconFile.rows("place-endings.csv", 2)) {
            beginnings.add(Beginnings.Kind.PLACE_ENDING, row[0]);
        }
    }

    /** Finds the places of a turn, and notes the names with what they are called behind: 大贤村. */
    void find(TurnText turn, Set<String> known) {
        String text = turn.folded;
        PositionSet places = turn.beginnings(Beginnings.Kind.PLACE_ENDING);
        for (int at = places.next(1); at > 0; at = places.next(at + 1)) {
            if (turn.isTaken(at) || !isNameBefore(turn, at)) {
                continue;
            }
            long match = endings.longestAt(text, at);
            int end = match < 0 ? at : at + NameTrie.length(match);
            if (end > at && turn.isFree(at, end) && isWhole(turn, at, end)) {
                int start = start(turn, at, kinds.get(NameTrie.value(match)));
                if (start < at) {
                    turn.add(new Mention(start, end, Entity.Type.PLACE, null, Confidence.PLACE));
                    if (start > 0 && turn.isTaken(start - 1) && end - start > LENGTH_OF_NAME) {
                        known.add(text.substring(start, end));
                    }
                    at = end - 1;
                }
            }
        }
    }

    /** Whether what stands in front may be a name: most endings are parts of words. */
    private static boolean isNameBefore(TurnText turn, int at) {
        return turn.isTaken(at - 1)
                || Transliteration.has(turn.folded.charAt(at - 1))
                || turn.folded.charAt(at) == '县'
                || placeBefore(turn, at) != null;
    }

    /** 市 of 市场, 州 of 州长 and 省 of 节省 are no endings. */
    private static boolean isWhole(TurnText turn, int at, int end) {
        String text = turn.folded;
        char next = end < text.length() ? text.charAt(end) : 0;
        return next != '长'
                && next != '委'
                && (end - at > 1 || !WordBoundaries.crossesEnd(text, at, end))
                && (turn.isTaken(at - 1) || !isInWord(text, at, end));
    }

    /** Whether a word that begins before the ending takes its first character. */
    private static boolean isInWord(String text, int at, int end) {
        for (int from = Math.max(0, at - 3); from < at; from++) {
            int wordEnd = from + CommonWords.longestAt(text, from);
            if (wordEnd > at && (wordEnd >= end || wordEnd == at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Where the name begins that the ending belongs to, or the ending itself. */
    private int start(TurnText turn, int ending, String kind) {
        Mention before = turn.at(ending - 1);
        if (before != null) {
            boolean named = before.type() == Entity.Type.PLACE && before.length() > 1;
            boolean fits =
                    kind.equals("area")
                            ? isArea(turn.folded, ending)
                            : isSite(before, turn, ending)
                                    && !(kind.equals("nature") && isBegun(turn.folded, ending));
            return named && fits ? before.start() : ending;
        }
        int foreign = foreignStart(turn, ending);
        if (foreign < ending) {
            return foreign;
        }
        if (!kind.equals("area")) {
            return ending;
        }
        Mention area = placeBefore(turn, ending);
        if (area != null
                && (isName(turn.folded, area.end(), ending) || isInside(turn, area, ending))) {
            return area.end();
        }
        return area == null && isCounty(turn, ending) ? ending - LENGTH_OF_NAME : ending;
    }

    /** 河南|民权县, 邢台市|大贤村: right behind what it lies in, where the name means little else. */
    private static boolean isInside(TurnText turn, Mention area, int ending) {
        String text = turn.folded;
        int start = area.end();
        if (ending - start != LENGTH_OF_NAME || !isHanName(text, start, ending)) {
            return false;
        }
        boolean named = "省市州县区盟镇乡".indexOf(text.charAt(start - 1)) >= 0;
        int usual = CommonWords.frequencyClass(text.substring(start, ending));
        return usual <= (named ? MOST_USUAL_BEHIND_AREA : MOST_USUAL) && !cutsWord(text, start);
    }

    private static boolean isHanName(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (!CharacterClass.isHan(c) || NEVER_IN_A_NAME.has(c)) {
                return false;
            }
        }
        return true;
    }

    /** 对|永修县: behind a mark or a particle, two characters that are no word. */
    private static boolean isCounty(TurnText turn, int ending) {
        String text = turn.folded;
        int start = ending - LENGTH_OF_NAME;
        return text.charAt(ending) == '县'
                && start >= 0
                && turn.isFree(start, ending)
                && Foreign.opens(turn, start)
                && isName(text, start, ending);
    }

    /** A city's airport is named only where more than the city names it: 喀布尔机场. */
    private static boolean isSite(Mention before, TurnText turn, int ending) {
        String text = turn.folded;
        boolean plain = text.startsWith("机场", ending) || text.startsWith("火车站", ending);
        return !plain || !EntityLexicon.get().isCity(text, before.start(), before.end());
    }

    /** 湘潭县|湾塘村: behind a county, a single character begins the next name. */
    private static boolean isBegun(String text, int ending) {
        return ending + 1 < text.length()
                && "省市县区镇乡".indexOf(text.charAt(ending - 1)) >= 0
                && CharacterClass.isHan(text.charAt(ending + 1))
                && !NOT_IN_A_NAME.has(text.charAt(ending + 1));
    }

    /** 榕江|县: the name is known without what the place is. */
    private static boolean isArea(String text, int ending) {
        return AREAS.indexOf(text.charAt(ending)) >= 0
                && AREAS.indexOf(text.charAt(ending - 1)) < 0
                && "区岛山河湖".indexOf(text.charAt(ending - 1)) < 0;
    }

    /** The place not far in front of the ending, or null. */
    private static @Nullable Mention placeBefore(TurnText turn, int ending) {
        for (int at = ending - 2; at >= Math.max(0, ending - 1 - LONGEST_IN_AREA); at--) {
            if (turn.isTaken(at)) {
                Mention mention = turn.at(at);
                return mention != null
                                && mention.type() == Entity.Type.PLACE
                                && mention.length() > 1
                        ? mention
                        : null;
            }
        }
        return null;
    }

    private static boolean isName(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (!CharacterClass.isHan(c) || NOT_IN_A_NAME.has(c)) {
                return false;
            }
        }
        boolean word = CommonWords.longestAt(text, start) >= end - start;
        boolean inArea = start > 0 && "省市州县区盟".indexOf(text.charAt(start - 1)) >= 0;
        boolean plain = !word && !cutsWord(text, start) && !holdsWord(text, start, end);
        return end - start >= 2 && inArea && end - start <= 3 || plain;
    }

    private static boolean holdsWord(String text, int start, int end) {
        for (int at = start; at < end - 1; at++) {
            if (CommonWords.longestAt(text, at) >= 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean cutsWord(String text, int start) {
        return WordBoundaries.crossesStart(text, start, start + 2);
    }

    /** Where a run of transliterated characters begins that nothing cuts off from the ending. */
    static int foreignStart(TurnText turn, int ending) {
        String text = turn.folded;
        int earliest = ending;
        while (earliest > 0
                && ending - earliest < LONGEST_FOREIGN
                && !turn.isTaken(earliest - 1)
                && Transliteration.has(text.charAt(earliest - 1))) {
            earliest--;
        }
        for (int start = earliest; start <= ending - SHORTEST_FOREIGN; start++) {
            if (Foreign.opens(turn, start) && Foreign.isName(text, start, ending)) {
                return start;
            }
        }
        return ending;
    }
}
