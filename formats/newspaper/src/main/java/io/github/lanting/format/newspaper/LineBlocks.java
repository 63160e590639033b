package io.github.lanting.format.newspaper;

import io.github.lanting.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a stretch whose printed lines end in line breaks, with no blank lines around its
 * paragraphs: a paragraph ends with a line that closes short of the column, and a headline is wider
 * or narrower than the column.
 */
final class LineBlocks {
    private static final int FEWEST_LINES = 8;
    private static final int WIDEST_COLUMN = 40;
    private static final double INDENT = 2;
    private static final double SHORT = 1.5;
    private static final double WIDE = 2;
    private static final double HEADLINE = 3.5;

    /** What is shorter and ends a paragraph, 谢谢大家, has but lost its full stop. */
    private static final int SHORTEST_HEADLINE = 6;

    private static final String SENTENCE_ENDS = "。！？!?”";

    private final String text;
    private final double column;
    private final boolean indented;

    /** Judges the column's width by the lines of the whole text. */
    LineBlocks(String text) {
        this.text = text;
        List<Span> lines = linesOf(new Span(0, text.length()));
        this.column = columnWidth(lines);
        this.indented = column > 0 && areIndented(lines);
    }

    /** The parts of a stretch, in order; the stretch itself if nothing parts it. */
    List<Span> parts(Span stretch) {
        List<Span> lines = column == 0 ? List.of() : linesOf(stretch);
        if (lines.size() < 2) {
            return List.of(stretch);
        }
        if (areHeadlines(lines)) {
            return lines;
        }
        List<Span> parts = new ArrayList<>();
        int start = lines.get(0).start();
        for (int i = 0; i + 1 < lines.size(); i++) {
            double indent = indented && start == lines.get(i).start() ? INDENT : 0;
            if (endsBlock(lines, i, indent)) {
                parts.add(new Span(start, lines.get(i).end()));
                start = lines.get(i + 1).start();
            }
        }
        parts.add(new Span(start, stretch.end()));
        return parts;
    }

    private boolean endsBlock(List<Span> lines, int index, double indent) {
        Span line = lines.get(index);
        Span next = lines.get(index + 1);
        double width = LineMeasure.WHOLE_MARKS.width(text, line) + indent;
        if (isHeadline(lines, index)
                || isHeadline(lines, index + 1)
                || isBracketed(line)
                || isBracketed(next) && endsSentence(line)) {
            return true;
        }
        boolean closes = SENTENCE_ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
        return closes
                && (width < widthAround(lines, index) - SHORT
                        || indented && isIndented(lines, index + 1)
                        || BreakJudge.opensWithLabel(new PrintedBlock(text, next)));
    }

    /** Whether lines that open with a speaker's label are short by an indent, most of them. */
    private boolean areIndented(List<Span> lines) {
        int labels = 0;
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (BreakJudge.opensWithLabel(new PrintedBlock(text, lines.get(i)))) {
                labels++;
                first += isIndented(lines, i) ? 1 : 0;
            }
        }
        return first * 2 > labels;
    }

    /** Whether a line is two characters short, and the next one fills the column. */
    private boolean isIndented(List<Span> lines, int index) {
        double missing = column - LineMeasure.WHOLE_MARKS.width(text, lines.get(index));
        return missing > INDENT - 1
                && missing <= INDENT + 1
                && index + 1 < lines.size()
                && LineMeasure.WHOLE_MARKS.width(text, lines.get(index + 1)) >= column - 1;
    }

    /** Whether a line is set out of the column, on its own, and without any mark. */
    private boolean isHeadline(List<Span> lines, int index) {
        Span line = lines.get(index);
        double width = LineMeasure.WHOLE_MARKS.width(text, line);
        boolean out = width >= column + WIDE || width <= column - HEADLINE;
        PrintedBlock block = new PrintedBlock(text, line);
        return out
                && !block.isClosed()
                && !block.hasClauses()
                && (index == 0 || endsSentence(lines.get(index - 1)))
                && (index + 1 < lines.size()
                        ? LineMeasure.WHOLE_MARKS.width(text, lines.get(index + 1))
                                > column - WIDE - SHORT
                        : line.length() >= SHORTEST_HEADLINE);
    }

    /** 【名词解释】, （责编：高远）: all of a line that is short of the column. */
    private boolean isBracketed(Span line) {
        int open = "【（(".indexOf(text.charAt(line.start()));
        return open >= 0
                && "】）)".indexOf(text.charAt(line.end() - 1)) == open
                && LineMeasure.WHOLE_MARKS.width(text, line) <= column - HEADLINE
                && !new PrintedBlock(text, line).hasSentences();
    }

    /** Whether no line has a mark, and so none is text: the headlines over an article. */
    private boolean areHeadlines(List<Span> lines) {
        boolean out = false;
        for (Span line : lines) {
            PrintedBlock block = new PrintedBlock(text, line);
            double width = LineMeasure.WHOLE_MARKS.width(text, line);
            out |= width >= column + WIDE || width <= column - HEADLINE;
            if (block.isClosed() || block.hasClauses()) {
                return false;
            }
        }
        return out;
    }

    private boolean endsSentence(Span line) {
        return SENTENCE_ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    /** A column can be narrower here than most are on the page. */
    private double widthAround(List<Span> lines, int index) {
        double widest = 0;
        int to = Math.min(lines.size() - 1, index + 2);
        for (int i = Math.max(0, index - 2); i <= to; i++) {
            widest = Math.max(widest, LineMeasure.WHOLE_MARKS.width(text, lines.get(i)));
        }
        return Math.min(widest, column);
    }

    /** The ideographic spaces right before a line. */
    private int printedIndent(Span line) {
        int at = line.start();
        while (at > 0 && text.charAt(at - 1) == '\u3000') {
            at--;
        }
        return line.start() - at == INDENT ? (int) INDENT : 0;
    }

    private List<Span> linesOf(Span stretch) {
        List<Span> lines = new ArrayList<>();
        int start = stretch.start();
        for (int at = start; at <= stretch.end(); at++) {
            if (at == stretch.end() || text.charAt(at) == '\n') {
                int end = at;
                while (start < end && Han.isWhite(text.charAt(start))) {
                    start++;
                }
                while (end > start && Han.isWhite(text.charAt(end - 1))) {
                    end--;
                }
                if (end > start) {
                    lines.add(new Span(start, end));
                }
                start = at + 1;
            }
        }
        return lines;
    }

    /** The width that most of the lines have, or 0 if no width is that frequent. */
    private double columnWidth(List<Span> lines) {
        int[] counts = new int[WIDEST_COLUMN + 1];
        int indents = 0;
        for (Span line : lines) {
            int width = (int) (LineMeasure.WHOLE_MARKS.width(text, line) + printedIndent(line));
            counts[Math.min(width, WIDEST_COLUMN)]++;
            indents += printedIndent(line) > 0 ? 1 : 0;
        }
        int most = 0;
        for (int width = 1; width < WIDEST_COLUMN; width++) {
            most = counts[width] > counts[most] ? width : most;
        }
        // Many paragraphs have many short last lines, and lines that a mark leaves one short.
        int near = indents > 0 ? counts[Math.max(0, most - 1)] : 0;
        int alike = counts[most] + near;
        boolean frequent = counts[most] >= FEWEST_LINES && alike * 3 >= lines.size();
        return frequent ? most : 0;
    }
}
