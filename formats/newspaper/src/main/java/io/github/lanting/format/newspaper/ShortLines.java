package io.github.lanting.format.newspaper;

import io.github.lanting.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the printed lines inside paragraphs that are a character short of their column though the
 * next one could have begun on them: an engine that reads a page loses the mark at a line's end
 * more often than any other character. Only where nearly all lines are as wide as their column.
 */
final class ShortLines {
    private static final double INDENT = 2;
    private static final double LEAST = 0.75;
    private static final double MOST = 1.75;

    /** A closing mark begins no line and takes the character before it along. */
    private static final String NEVER_FIRST = "，。、；：？！,.;:?!）)》”」』’…—·%";

    private final ColumnWidths widths;
    private final Openings openings;
    private final List<Integer> ends = new ArrayList<>();

    ShortLines(ColumnWidths widths, Openings openings) {
        this.widths = widths;
        this.openings = openings;
    }

    /** Looks at the lines of a block of text that others follow in it. */
    void add(PrintedBlock block, int index) {
        double column = widths.areRegular() ? widths.at(index) : 0;
        for (int i = 0; column > 0 && i + 1 < block.lines.size(); i++) {
            Span line = block.lines.get(i);
            boolean indented = i == 0 && openings.of(block, index) == Openings.Opening.INDENTED;
            double missing = column - widths.of(block, line) - (indented ? INDENT : 0);
            boolean known = i > 0 || indented;
            if (known
                    && missing >= LEAST
                    && missing <= MOST
                    && mayBeShort(block.text, line, block.lines.get(i + 1))) {
                ends.add(line.end());
            }
        }
    }

    /** Where they end, in order. */
    List<Integer> ends() {
        return ends.stream().sorted().toList();
    }

    /** Whether neither line's edge is of what cannot be broken or stand there. */
    private static boolean mayBeShort(String text, Span line, Span next) {
        char last = text.charAt(line.end() - 1);
        boolean open = Han.is(last) || "”\"》）)」』%".indexOf(last) >= 0;
        return open
                && next.length() > 1
                && Han.is(text.charAt(next.start()))
                && NEVER_FIRST.indexOf(text.charAt(next.start() + 1)) < 0;
    }
}
