package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.restore.RestoredBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Keeps each turn's words in the order of the document: a turn whose posts stand in another one is
 * as many turns as it needs.
 */
final class DocumentOrder {
    private DocumentOrder() {}

    static List<TurnDraft> of(List<TurnDraft> turns, List<RestoredBlock> blocks) {
        List<TurnDraft> ordered = new ArrayList<>();
        for (TurnDraft turn : turns) {
            add(turn, cuts(turn.passages(), blocks), ordered);
        }
        return ordered;
    }

    private static void add(TurnDraft turn, List<Integer> cuts, List<TurnDraft> ordered) {
        ordered.add(turn);
        if (cuts.isEmpty()) {
            return;
        }
        List<TurnDraft.Passage> passages = List.copyOf(turn.passages());
        turn.passages().subList(cuts.get(0), passages.size()).clear();
        // Labels and stamps go with the words that they stand beside.
        NavigableMap<Integer, TurnDraft> byParagraph = new TreeMap<>();
        for (int i = 0; i < cuts.size(); i++) {
            int from = cuts.get(i);
            int to = i + 1 < cuts.size() ? cuts.get(i + 1) : passages.size();
            TurnDraft rest = new TurnDraft(turn.role(), turn.speaker(), turn.isFollowUp(), null);
            rest.passages().addAll(passages.subList(from, to));
            byParagraph.put(passages.get(from).paragraph(), rest);
            ordered.add(rest);
        }
        turn.labels().removeIf(label -> moves(byParagraph, label));
        turn.stamps().removeIf(stamp -> moves(byParagraph, stamp));
    }

    private static boolean moves(
            NavigableMap<Integer, TurnDraft> byParagraph, TurnDraft.LabelPlace label) {
        Map.Entry<Integer, TurnDraft> rest = byParagraph.floorEntry(label.paragraph());
        return rest != null && rest.getValue().labels().add(label);
    }

    private static boolean moves(
            NavigableMap<Integer, TurnDraft> byParagraph, TurnDraft.Passage stamp) {
        Map.Entry<Integer, TurnDraft> rest = byParagraph.floorEntry(stamp.paragraph());
        return rest != null && rest.getValue().stamps().add(stamp);
    }

    /** Which passages stand in the document before the one that is read before them. */
    private static List<Integer> cuts(
            List<TurnDraft.Passage> passages, List<RestoredBlock> blocks) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < passages.size(); i++) {
            int before = blocks.get(passages.get(i - 1).paragraph()).block().start();
            if (blocks.get(passages.get(i).paragraph()).block().start() < before) {
                cuts.add(i);
            }
        }
        return cuts;
    }
}
