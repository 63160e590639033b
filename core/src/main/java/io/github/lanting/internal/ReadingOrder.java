package io.github.lanting.internal;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the paragraphs of a layout into the order of the document, and cuts those that another one
 * stands inside of: a turn's text is its segments read in order, whatever markup moves about.
 */
final class ReadingOrder {
    private ReadingOrder() {}

    static Layout of(Layout layout) {
        if (isInOrder(layout.blocks())) {
            return layout;
        }
        List<Block> pieces = new ArrayList<>();
        for (Block block : layout.blocks()) {
            if (block.kind() != Segment.Kind.TEXT) {
                pieces.add(block);
                continue;
            }
            for (Span piece : block.pieces()) {
                boolean last = piece.end() == block.end();
                Block.Ending ending = last ? block.ending() : Block.Ending.WHOLE;
                pieces.add(new Block(block.kind(), List.of(piece), ending));
            }
        }
        pieces.sort(Comparator.comparingInt(Block::start));
        return new Layout(pieces, layout.references(), layout.facts(), layout.shortLines());
    }

    private static boolean isInOrder(List<Block> blocks) {
        int end = 0;
        for (Block block : blocks) {
            if (block.kind() == Segment.Kind.TEXT) {
                if (block.start() < end) {
                    return false;
                }
                end = block.end();
            }
        }
        return true;
    }
}
