package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells by a block's first printed line whether a paragraph begins with it, which is two characters
 * short of the column, or goes on in it.
 */
final class Openings {
    private static final double INDENT = 2;
    private static final double SLACK = 0.75;

    /** So few lines that are not indented may be mistaken. */
    private static final int FEW = 3;

    private static final String CLOSING = "。！？!?”\"";
    private static final String NEVER_LAST = "“‘（《「『(";

    private final ColumnWidths widths;
    private final boolean indented;

    /** What a first line tells. */
    enum Opening {
        INDENTED,
        FULL,
        UNKNOWN
    }

    Openings(List<PrintedBlock> blocks, Segment.@Nullable Kind[] furniture, ColumnWidths widths) {
        this.widths = widths;
        this.indented = areIndented(blocks, furniture);
    }

    /** How a block's first line stands in its column. */
    Opening of(PrintedBlock block, int index) {
        if (isPrintedIndented(block)) {
            return Opening.INDENTED;
        }
        return indented ? measured(block, index) : Opening.UNKNOWN;
    }

    /** Two ideographic spaces in front are an indent, whatever the line measures. */
    private static boolean isPrintedIndented(PrintedBlock block) {
        int start = block.span.start();
        return start >= 2
                && block.text.charAt(start - 1) == '\u3000'
                && block.text.charAt(start - 2) == '\u3000'
                && (start == 2 || Han.isWhite(block.text.charAt(start - 3)));
    }

    /**
     * Whether paragraphs that certainly begin, with a speaker's label, are indented on the page.
     */
    private boolean areIndented(List<PrintedBlock> blocks, Segment.@Nullable Kind[] furniture) {
        int first = 0;
        int full = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PrintedBlock block = blocks.get(i);
            if (furniture[i] == null
                    && block.lines.size() > 1
                    && BreakJudge.opensWithLabel(block)) {
                Opening opening = measured(block, i);
                first += opening == Opening.INDENTED ? 1 : 0;
                full += opening == Opening.FULL ? 1 : 0;
            }
        }
        return full < FEW || first >= full;
    }

    private Opening measured(PrintedBlock block, int index) {
        double width = widths.at(index);
        if (width == 0) {
            return Opening.UNKNOWN;
        }
        Span first = block.firstLine();
        double filled = widths.of(block, first);
        double widest = width - INDENT;
        if (block.lines.size() == 1) {
            return filled > widest + SLACK ? Opening.FULL : Opening.UNKNOWN;
        }
        if (filled > width - SLACK) {
            return filled > widest ? Opening.FULL : Opening.UNKNOWN;
        }
        char last = block.text.charAt(first.end() - 1);
        if (filled < width - INDENT - 1.5) {
            // A short line that closes was a paragraph's last: the paragraph began before.
            return CLOSING.indexOf(last) >= 0 ? Opening.FULL : Opening.UNKNOWN;
        }
        double pushed = pushedOut(block, block.lines.get(1));
        if (pushed > 0 && filled + pushed > width - SLACK) {
            return Opening.UNKNOWN;
        }
        boolean hangs = PrintedBlock.isMark(last) && filled <= width - INDENT + 1 + SLACK;
        return hangs || filled <= widest + SLACK ? Opening.INDENTED : Opening.FULL;
    }

    /** How much of a line what cannot be broken has taken along to the next one. */
    private double pushedOut(PrintedBlock block, Span next) {
        int at = next.start();
        double wide = 0;
        while (at < next.end() && NEVER_LAST.indexOf(block.text.charAt(at)) >= 0) {
            at++;
            wide++;
        }
        int from = at;
        while (at < next.end() && block.text.charAt(at) < 0x80) {
            at++;
        }
        return wide + widths.of(block, new Span(from, at));
    }
}
