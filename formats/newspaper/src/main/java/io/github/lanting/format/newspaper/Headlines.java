package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells headlines from text: short, of few printed lines, and without a mark that parts clauses.
 */
final class Headlines {
    private static final int LONGEST = 40;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_WORD = 5;
    private static final int SHORTEST_QUOTATION = 10;

    /** How much shorter than its column a paragraph's first line is. */
    private static final double INDENT = 2;

    private final WordPairs pairs;
    private final ColumnWidths widths;
    private final Openings openings;

    Headlines(WordPairs pairs, ColumnWidths widths, Openings openings) {
        this.pairs = pairs;
        this.widths = widths;
        this.openings = openings;
    }

    /** Marks each block that is no other furniture as a headline or as text, in place. */
    void mark(List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds) {
        int[] nextText = nextTexts(blocks, kinds);
        markTop(blocks, kinds);
        int before = -1;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != null) {
                continue;
            }
            boolean open = before >= 0 && !blocks.get(before).isClosed();
            boolean headline =
                    isHeadline(blocks.get(i))
                            && !(open && isRest(blocks, before, i, nextText[i]))
                            && !isBeginning(blocks, i, nextText[i], open);
            kinds[i] = headline ? Segment.Kind.HEADING : Segment.Kind.TEXT;
            before = headline ? before : i;
        }
    }

    /** 王立本：让沙地重新喝上水, above all text: a headline with a colon. */
    private static void markTop(List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds) {
        for (int i = 0; i + 1 < kinds.length; i++) {
            PrintedBlock block = blocks.get(i);
            if (kinds[i] != null || isHeadline(block)) {
                continue;
            }
            boolean title =
                    block.lines.size() == 1
                            && block.span.length() <= LONGEST
                            && !block.isClosed()
                            && !block.hasSentences()
                            && !Articles.isSpoken(block)
                            && !opensSpeech(blocks, i);
            if (!title) {
                return;
            }
            kinds[i] = Segment.Kind.HEADING;
        }
    }

    /** Whether another block opens with the same label. */
    private static boolean opensSpeech(List<PrintedBlock> blocks, int index) {
        String label = Articles.label(blocks.get(index));
        for (int i = 0; i < blocks.size() && !label.isEmpty(); i++) {
            if (i != index && Articles.label(blocks.get(i)).equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the beginning of a paragraph whose rest stands in the next column. */
    private boolean isBeginning(List<PrintedBlock> blocks, int index, int next, boolean open) {
        if (next < 0 || !fillsColumn(blocks.get(index), index)) {
            return false;
        }
        PrintedBlock block = blocks.get(index);
        PrintedBlock rest = blocks.get(next);
        Openings.Opening opening = openings.of(rest, next);
        if (opening == Openings.Opening.INDENTED) {
            return false;
        }
        if (BreakJudge.opensWithLabel(rest)) {
            return opening == Openings.Opening.FULL && BreakJudge.breaksLabel(block, rest);
        }
        return opening == Openings.Opening.FULL && !open
                || pairs.count(block.last(), rest.first()) > 0
                || "的了是在和与、，。".indexOf(rest.first()) >= 0;
    }

    /** Whether its lines are as long as those of a paragraph whose first one is indented. */
    private boolean fillsColumn(PrintedBlock block, int index) {
        double width = widths.at(index);
        double missing = width - INDENT - widths.of(block, block.firstLine());
        boolean fills = width > 0 && Math.abs(missing) <= 1;
        for (Span line : block.lines.subList(1, block.lines.size())) {
            fills = fills && Math.abs(width - widths.of(block, line)) <= 1;
        }
        return fills;
    }

    /** Of each block, which one behind it is the first that must be text, or -1. */
    private static int[] nextTexts(List<PrintedBlock> blocks, Segment.@Nullable Kind[] kinds) {
        int[] next = new int[kinds.length];
        int found = -1;
        for (int i = kinds.length - 1; i >= 0; i--) {
            next[i] = found;
            found = kinds[i] == null && !isHeadline(blocks.get(i)) ? i : found;
        }
        return next;
    }

    private static boolean isHeadline(PrintedBlock block) {
        return block.span.length() <= LONGEST
                && !Articles.hasDateline(block)
                && (block.lines.size() <= MOST_LINES || isOfWords(block))
                && (!block.isClosed() && !block.hasClauses() || isQuoted(block));
    }

    /** 早发现 早报告 早隔离: spaces part words, not printed lines. */
    private static boolean isOfWords(PrintedBlock block) {
        return block.lines.stream().allMatch(line -> line.length() <= LONGEST_WORD);
    }

    /** “高耗能项目不能一上了之”: all of it a quotation, which is no sentence of its own. */
    private static boolean isQuoted(PrintedBlock block) {
        int open = "“\"「".indexOf(block.first());
        if (open < 0
                || "”\"」".indexOf(block.last()) != open
                || block.span.length() < SHORTEST_QUOTATION) {
            return false;
        }
        String inside = block.text.substring(block.span.start() + 1, block.span.end() - 1);
        for (int at = 0; at < inside.length(); at++) {
            if ("“”\"「」。！？!?；;：:…".indexOf(inside.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * A single line can also be the rest of an open paragraph, if a word goes across the break and
     * what follows does not go on from an open one.
     */
    private boolean isRest(List<PrintedBlock> blocks, int before, int index, int next) {
        PrintedBlock block = blocks.get(index);
        return block.lines.size() == 1
                && pairs.count(blocks.get(before).last(), block.first()) > 1
                && (next < 0 || openings.of(blocks.get(next), next) != Openings.Opening.FULL);
    }
}
