package io.github.lanting.format.newspaper;

import io.github.lanting.Span;

/**
 * Tells headlines from text: short, of few printed lines, and without a mark that parts clauses.
 */
final class Headlines {
    private static final int LONGEST = 40;
    private static final int MOST_LINES = 3;

    /** How much shorter than its column a paragraph's first line is. */
    private static final double INDENT = 2;

    private final WordPairs pairs;
    private final ColumnWidths widths;

    Headlines(WordPairs pairs, ColumnWidths widths) {
        this.pairs = pairs;
        this.widths = widths;
    }

    /** Whether a lone line is a paragraph's first, and the rest stands in the next column. */
    boolean isFirstLine(PrintedBlock block, int index, PrintedBlock next) {
        double width = widths.at(index);
        double missing = width - INDENT - PrintedBlock.width(block.text, block.lastLine());
        return width > 0
                && block.lines.size() == 1
                && Math.abs(missing) <= 1
                && (pairs.count(block.last(), next.first()) > 0
                        || "的了是在和与、，。".indexOf(next.first()) >= 0);
    }

    /** Whether a block is a headline, given the text block before it, if there is one. */
    boolean isHeadline(PrintedBlock block, PrintedBlock before) {
        return isHeadline(block) && !isRestOf(before, block);
    }

    boolean isHeadline(PrintedBlock block) {
        return block.span.length() <= LONGEST
                && block.lines.size() <= MOST_LINES
                && !block.isClosed()
                && !block.hasClauses();
    }

    /** A single line can also be the rest of an open paragraph, if a word goes across the break. */
    private boolean isRestOf(PrintedBlock before, PrintedBlock block) {
        Span line = block.lines.get(0);
        return block.lines.size() == 1
                && !before.isClosed()
                && pairs.count(before.last(), block.text.charAt(line.start())) > 1;
    }
}
