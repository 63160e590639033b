package io.github.lanting.internal.entities;

import io.github.lanting.Entity;
import io.github.lanting.internal.lexicon.LexiconFile;
import io.github.lanting.internal.lexicon.Transliteration;
import io.github.lanting.internal.restore.CharacterClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds places by what stands beside them: a word such as 抵达 in front, another place in the same
 * list. Names that are other things as well (文昌, 桃园) and unknown transliterated ones need it.
 */
final class PlaceContext {
    private static final int LONGEST_FOREIGN = 8;
    private static final int SHORTEST_FOREIGN = 2;
    private static final int LONGEST_AMBIGUOUS = 5;

    private final EntityLexicon lexicon;
    private final NameTrie openers = new NameTrie();
    private final NameTrie followers = new NameTrie();

    /** What the mainland is called, with the words that show whom a document speaks of. */
    private final Map<String, List<String>> mainlands = new LinkedHashMap<>();

    PlaceContext(EntityLexicon lexicon) {
        this.lexicon = lexicon;
        LexiconFile.lines("place-openers.txt").forEach(word -> openers.addReversed(word, 0));
        LexiconFile.lines("place-followers.txt").forEach(word -> followers.add(word, 0));
        for (String[] row : LexiconFile.rows("mainland-names.csv", 2)) {
            mainlands.computeIfAbsent(row[0], name -> new ArrayList<>()).add(row[1]);
        }
    }

    /** Adds what opens a place's name, by its end. */
    static void addBeginnings(Beginnings beginnings) {
        EntityLexicon.get()
                .ambiguousPlaces()
                .forEachBeginning((a, b) -> beginnings.add(Beginnings.Kind.AMBIGUOUS_PLACE, a, b));
    }

    /** Finds the names that are other things, too, where something tells that they are places. */
    void findAmbiguous(TurnText turn) {
        String text = turn.folded;
        PositionSet places = turn.beginnings(Beginnings.Kind.AMBIGUOUS_PLACE);
        for (int at = places.next(0); at >= 0; at = places.next(at + 1)) {
            long match = turn.isTaken(at) ? -1 : lexicon.ambiguousPlaces().longestAt(text, at);
            int end = match < 0 ? at : at + NameTrie.length(match);
            if (end > at && turn.isFree(at, end) && isPlace(turn, at, end)) {
                add(turn, at, end);
                at = end - 1;
            }
        }
    }

    /** Finds the unknown names behind a word that tells, and those in a list with a known one. */
    void findUnknown(TurnText turn) {
        String text = turn.folded;
        PositionSet foreign = turn.beginnings(Beginnings.Kind.TRANSLITERATION);
        for (int at = foreign.next(1); at > 0; at = foreign.next(at + 1)) {
            int end = runEnd(turn, at);
            // 责任在|日方: a side is no place.
            boolean side = end - at == SHORTEST_FOREIGN && text.charAt(end - 1) == '方';
            boolean run = end - at >= SHORTEST_FOREIGN && !turn.isTaken(at) && !side;
            if (run && isOpened(text, at) && isClosed(turn, end) && Foreign.isName(text, at, end)) {
                add(turn, at, end);
            }
            at = Math.max(at, end);
        }
        for (int at = text.indexOf('、'); at > 0; at = text.indexOf('、', at + 1)) {
            listed(turn, at);
        }
    }

    /**
     * Finds 大陆 in a document that speaks of 台湾, and 内地 in one that speaks of 香港: the mainland, but
     * for 非洲大陆 and 大陆架.
     */
    void findMainland(List<TurnText> turns) {
        for (Map.Entry<String, List<String>> mainland : mainlands.entrySet()) {
            if (turns.stream().anyMatch(turn -> speaksOf(mainland.getValue(), turn))) {
                turns.forEach(turn -> findMainland(turn, mainland.getKey()));
            }
        }
    }

    private static boolean speaksOf(List<String> words, TurnText turn) {
        for (String word : words) {
            if (turn.folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void findMainland(TurnText turn, String name) {
        String text = turn.folded;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            char before = at == 0 ? 0 : text.charAt(at - 1);
            char next = end < text.length() ? text.charAt(end) : 0;
            if (turn.isFree(at, end)
                    && "洲亚欧美新古次旧超".indexOf(before) < 0
                    && "架性桥法棚坡".indexOf(next) < 0) {
                add(turn, at, end);
            }
        }
    }

    /** 拉塔基亚、塔尔图斯: one beside a comma is a place, and so is the other. */
    private void listed(TurnText turn, int comma) {
        String text = turn.folded;
        if (isPlaceAt(turn, comma - 1) && comma + 1 < text.length()) {
            int start = comma + 1;
            long match = lexicon.ambiguousPlaces().longestAt(text, start);
            int end = match < 0 ? runEnd(turn, start) : start + NameTrie.length(match);
            if (end - start >= SHORTEST_FOREIGN
                    && turn.isFree(start, end)
                    && isListEnd(text, end)
                    && (match >= 0 || Foreign.isName(text, start, end))) {
                add(turn, start, end);
            }
        } else if (isPlaceAt(turn, comma + 1) && !turn.isTaken(comma - 1)) {
            int start = ambiguousStart(turn, comma);
            if (start < 0) {
                start = PlaceFinder.foreignStart(turn, comma);
            }
            if (start < comma) {
                add(turn, start, comma);
            }
        }
    }

    /** Where a name begins that ends at a place and may be a place's, or -1. */
    private int ambiguousStart(TurnText turn, int end) {
        for (int start = end - 2; start >= Math.max(0, end - LONGEST_AMBIGUOUS); start--) {
            long match = lexicon.ambiguousPlaces().longestAt(turn.folded, start, end);
            if (match >= 0
                    && start + NameTrie.length(match) == end
                    && turn.isFree(start, end)
                    && Foreign.opens(turn, start)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isPlaceAt(TurnText turn, int at) {
        Mention mention = turn.at(at);
        return mention != null && mention.type() == Entity.Type.PLACE && mention.length() > 1;
    }

    private static boolean isListEnd(String text, int at) {
        return at >= text.length()
                || !CharacterClass.isHan(text.charAt(at))
                || "等和与及的两三四五地已均都被将在".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isPlace(TurnText turn, int start, int end) {
        String text = turn.folded;
        if (WordBoundaries.crossesStart(text, start, end)) {
            return false;
        }
        Mention before = turn.at(start - 1);
        boolean inPlace =
                before != null
                        && before.type() == Entity.Type.PLACE
                        && before.length() > 1
                        && text.charAt(start - 1) != '洲';
        boolean city = end < text.length() && isCity(text, end);
        boolean cut = WordBoundaries.crossesEnd(text, start, end);
        return inPlace && !cut || city && !cut || isOpened(text, start) && isClosed(turn, end);
    }

    private static boolean isCity(String text, int at) {
        return "市县".indexOf(text.charAt(at)) >= 0
                || text.startsWith("口岸", at)
                || text.startsWith("机场", at)
                || text.startsWith("国际机场", at);
    }

    private boolean isOpened(String text, int at) {
        long match = openers.longestBefore(text, at);
        int start = match < 0 ? at : at - NameTrie.length(match);
        return start < at && (at - start > 1 || !WordBoundaries.isInWord(text, start));
    }

    private boolean isClosed(TurnText turn, int at) {
        String text = turn.folded;
        return at >= text.length()
                || "，。、；）的".indexOf(text.charAt(at)) >= 0
                || followers.longestAt(text, at) >= 0;
    }

    private static int runEnd(TurnText turn, int start) {
        String text = turn.folded;
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_FOREIGN
                && !turn.isTaken(end)
                && Transliteration.has(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void add(TurnText turn, int start, int end) {
        turn.add(new Mention(start, end, Entity.Type.PLACE, null, Confidence.PLACE));
    }
}
