package io.github.lanting.format.newspaper;

import io.github.lanting.Span;
import java.util.List;

/**
 * Judges what stands behind a block that does not close: the rest of its paragraph, which a column
 * break took away; nothing, because the last printed line is lost; or just a lost full stop.
 */
final class BreakJudge {
    private static final int LONGEST_LABEL = 26;
    private static final double INDENT = 2;
    private static final String CLOSING = "。！？!?";

    private final ColumnWidths widths;
    private final WordPairs pairs;
    private final List<String> openers;

    BreakJudge(ColumnWidths widths, WordPairs pairs, List<String> openers) {
        this.widths = widths;
        this.pairs = pairs;
        this.openers = openers;
    }

    /** Whether printed lines are told apart around a block. */
    boolean knowsWidth(int index) {
        return widths.at(index) > 0;
    }

    /** Whether a block's last printed line is filled, so that more may have followed. */
    boolean isFilled(PrintedBlock block, int index) {
        double width = widths.at(index);
        // A paragraph's only line is its first, too, and so two characters shorter.
        double indent = block.lines.size() == 1 ? INDENT : 0;
        return width == 0
                || block.endsInsideClause()
                || PrintedBlock.width(block.text, block.lastLine()) > width - indent - 2;
    }

    /** Whether the next block goes on with this one. */
    boolean goesOn(PrintedBlock block, PrintedBlock next, int nextIndex) {
        if (opensWithLabel(next)) {
            return false;
        }
        if ("，。、；：？！,.;:?!）)》”".indexOf(next.first()) >= 0) {
            return true;
        }
        double width = widths.at(nextIndex);
        if (width == 0) {
            // No printed lines to go by: a page cut into long lines loses none of them.
            return !block.isClosed();
        }
        double evidence = wordAcross(block.last(), next.first());
        evidence += indentOf(next, width);
        evidence += opensParagraph(next) ? -1.5 : 0.5;
        evidence += block.endsInsideClause() ? 1 : 0;
        evidence += isRemainder(next, width) ? 1 : 0;
        return evidence > 0;
    }

    /**
     * A short line that closes and is all there is: a paragraph's last, more often than its only.
     */
    private boolean isRemainder(PrintedBlock next, double width) {
        return next.lines.size() == 1
                && next.isClosed()
                && PrintedBlock.width(next.text, next.lastLine()) < width - 3
                && !opensParagraph(next);
    }

    private double wordAcross(char last, char first) {
        if (!Han.is(last) || !Han.is(first)) {
            return 0;
        }
        int count = pairs.count(last, first);
        return count == 0 ? -0.5 : count == 1 ? 1 : 1.5;
    }

    /**
     * A paragraph's first line is two characters short of a filled one; a continuation's is not.
     */
    private static double indentOf(PrintedBlock next, double width) {
        if (next.lines.size() < 2) {
            return 0;
        }
        Span first = next.lines.get(0);
        double missing = width - PrintedBlock.width(next.text, first);
        if (missing <= 1) {
            return 2;
        }
        if (missing > 3.5 && CLOSING.indexOf(next.text.charAt(first.end() - 1)) >= 0) {
            // A short line that closes was a paragraph's last: the paragraph began before.
            return 1.5;
        }
        return missing > 3.5 ? 0 : missing < 1.75 ? -0.5 : -2;
    }

    private boolean opensParagraph(PrintedBlock next) {
        return openers.stream().anyMatch(next::startsWith);
    }

    /** A colon so near the front that it may close a speaker's label. */
    static boolean opensWithLabel(PrintedBlock block) {
        String text = block.text;
        int limit = Math.min(block.span.end(), block.span.start() + LONGEST_LABEL);
        for (int at = block.span.start(); at < limit; at++) {
            char c = text.charAt(at);
            if (c == '：' || c == ':') {
                return true;
            }
            if ("，。；？！,;?!“\"".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
