package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import io.github.lanting.format.Block;
import io.github.lanting.format.Layout;
import io.github.lanting.format.SourceDocument;
import io.github.lanting.format.TranscriptFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Newspaper pages, read by an OCR engine or set as text: paragraphs that a column breaks, printed
 * lines that are lost, headlines fallen into the text, captions, jumps, other articles. Stateless,
 * and so safe for use by several threads.
 */
public final class NewspaperFormat implements TranscriptFormat {
    private final FurnitureMarks marks = new FurnitureMarks();
    private final List<String> notes = marks.notes();
    private final List<String> openers = ResourceLines.read("paragraph-openers.txt");
    private final BlockReader reader = new BlockReader(notes);
    private final Boxes boxes = new Boxes();
    private final ClosingLines closingLines = new ClosingLines();

    /** Makes one. All are alike. */
    public NewspaperFormat() {}

    @Override
    public String name() {
        return "newspaper";
    }

    @Override
    public double confidence(SourceDocument document) {
        return PageSigns.confidence(document.text(), notes);
    }

    @Override
    public Layout layOut(SourceDocument document) {
        List<PrintedBlock> blocks = reader.read(document.text());
        WordPairs pairs = new WordPairs(document.text());
        Segment.@Nullable Kind[] kinds = furniture(blocks);
        Interruptions interruptions = new Interruptions(blocks, kinds);
        interruptions.markPulledQuotations(document.text());
        ColumnWidths widths = ColumnWidths.of(blocks, kinds);
        Openings openings = new Openings(blocks, kinds, widths);
        new Headlines(pairs, widths, openings).mark(blocks, kinds);
        new Insets(blocks, kinds, widths).mark(boxes);
        Articles.markOthers(blocks, kinds);
        // What is no text is set in other widths.
        Segment.@Nullable Kind[] furniture = withoutText(kinds);
        widths = ColumnWidths.of(blocks, furniture);
        openings = new Openings(blocks, furniture, widths);
        BreakJudge judge = new BreakJudge(blocks, widths, openings, pairs, openers, closingLines);
        interruptions.markFallen(judge);
        ShortLines shortLines = new ShortLines(widths, openings);
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Segment.Kind.TEXT) {
                shortLines.add(blocks.get(i), i);
            }
        }
        return new Layout(join(blocks, kinds, judge), List.of(), Map.of(), shortLines.ends());
    }

    private static Segment.@Nullable Kind[] withoutText(Segment.@Nullable Kind[] kinds) {
        Segment.@Nullable Kind[] furniture = kinds.clone();
        for (int i = 0; i < furniture.length; i++) {
            furniture[i] = kinds[i] == Segment.Kind.TEXT ? null : kinds[i];
        }
        return furniture;
    }

    /** What marks give away; null for what may be text or a headline. */
    private Segment.@Nullable Kind[] furniture(List<PrintedBlock> blocks) {
        Segment.@Nullable Kind[] kinds = new Segment.Kind[blocks.size()];
        for (int i = 0; i < kinds.length; i++) {
            PrintedBlock block = blocks.get(i);
            if (closingLines.is(block)) {
                continue;
            }
            kinds[i] = reader.isNote(block) ? Segment.Kind.JUMP : marks.kindOf(block);
        }
        return kinds;
    }

    private static List<Block> join(
            List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds, BreakJudge judge) {
        List<Block> joined = new ArrayList<>();
        boolean[] taken = new boolean[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            if (taken[i]) {
                continue;
            }
            Segment.Kind kind = kinds[i] == null ? Segment.Kind.TEXT : kinds[i];
            if (kind != Segment.Kind.TEXT) {
                joined.add(Block.furniture(kind, blocks.get(i).span));
                continue;
            }
            List<Span> pieces = new ArrayList<>();
            int last = i;
            pieces.add(blocks.get(i).span);
            int next = nextText(kinds, last);
            while (next >= 0
                    && judge.isFilled(blocks.get(last), last)
                    && judge.goesOn(blocks.get(last), last, blocks.get(next), next)) {
                pieces.add(blocks.get(next).span);
                taken[next] = true;
                last = next;
                next = nextText(kinds, last);
            }
            joined.add(
                    new Block(kind, pieces, ending(blocks.get(last), last, next, judge, blocks)));
        }
        return joined;
    }

    private static Block.Ending ending(
            PrintedBlock block, int index, int next, BreakJudge judge, List<PrintedBlock> blocks) {
        if (block.isClosed()) {
            return Block.Ending.WHOLE;
        }
        if (!judge.isFilled(block, index)) {
            return Block.Ending.STOP_LOST;
        }
        boolean knowsLines = judge.knowsWidth(index);
        boolean labelFollows = next >= 0 && BreakJudge.opensWithLabel(blocks.get(next));
        return knowsLines || labelFollows || block.endsInsideClause()
                ? Block.Ending.CUT
                : Block.Ending.WHOLE;
    }

    private static int nextText(Segment.@Nullable Kind[] kinds, int from) {
        for (int i = from + 1; i < kinds.length; i++) {
            if (kinds[i] == Segment.Kind.TEXT) {
                return i;
            }
        }
        return -1;
    }
}
