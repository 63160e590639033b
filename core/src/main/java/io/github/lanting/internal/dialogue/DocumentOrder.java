package io.github.lanting.internal.dialogue;

import io.github.lanting.internal.restore.RestoredBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps each turn's words in the order of the document: a turn whose posts stand in another one is
 * as many turns as it needs.
 */
final class DocumentOrder {
    private DocumentOrder() {}

    static List<TurnDraft> of(List<TurnDraft> turns, List<RestoredBlock> blocks) {
        List<TurnDraft> ordered = new ArrayList<>();
        for (TurnDraft turn : turns) {
            add(turn, blocks, ordered);
        }
        return ordered;
    }

    private static void add(TurnDraft turn, List<RestoredBlock> blocks, List<TurnDraft> ordered) {
        int cut = firstOutOfOrder(turn.passages(), blocks);
        if (cut < 0) {
            ordered.add(turn);
            return;
        }
        int paragraph = turn.passages().get(cut).paragraph();
        TurnDraft rest = new TurnDraft(turn.role(), turn.speaker(), turn.isFollowUp(), null);
        List<TurnDraft.Passage> later = turn.passages().subList(cut, turn.passages().size());
        rest.passages().addAll(later);
        later.clear();
        moveLater(turn, rest, paragraph);
        ordered.add(turn);
        add(rest, blocks, ordered);
    }

    /** Labels and stamps go with the words that they stand beside. */
    private static void moveLater(TurnDraft turn, TurnDraft rest, int paragraph) {
        for (TurnDraft.LabelPlace label : List.copyOf(turn.labels())) {
            if (label.paragraph() >= paragraph) {
                turn.labels().remove(label);
                rest.labels().add(label);
            }
        }
        for (TurnDraft.Passage stamp : List.copyOf(turn.stamps())) {
            if (stamp.paragraph() >= paragraph) {
                turn.stamps().remove(stamp);
                rest.stamps().add(stamp);
            }
        }
    }

    private static int firstOutOfOrder(
            List<TurnDraft.Passage> passages, List<RestoredBlock> blocks) {
        for (int i = 1; i < passages.size(); i++) {
            int before = blocks.get(passages.get(i - 1).paragraph()).block().start();
            if (blocks.get(passages.get(i).paragraph()).block().start() < before) {
                return i;
            }
        }
        return -1;
    }
}
