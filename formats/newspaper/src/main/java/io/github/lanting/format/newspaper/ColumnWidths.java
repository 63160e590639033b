package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How wide the column is that a block was printed in, judged by the lines around. */
final class ColumnWidths {
    private static final int NEIGHBOURS = 12;
    private static final int LINES_TO_JUDGE = 3;
    private static final int LINES_THAT_SUFFICE = 4 * LINES_TO_JUDGE;

    /** So much of the most that are alike are many. */
    private static final double MANY = 0.6;

    /** Of lines with marks set narrower, so many are counted wider than their column. */
    private static final double WIDENED = 0.25;

    private final double[] widths;
    private final boolean narrowsMarks;

    /** Furniture, of a kind that is already known, is set wider or narrower than the text. */
    ColumnWidths(List<PrintedBlock> blocks, Segment.@Nullable Kind[] furniture) {
        widths = new double[blocks.size()];
        double[][] inner = new double[widths.length][];
        for (int i = 0; i < widths.length; i++) {
            inner[i] = furniture[i] == null ? innerWidths(blocks.get(i)) : new double[0];
        }
        for (int i = 0; i < widths.length; i++) {
            double[] lines = around(inner, i);
            widths[i] = lines.length < LINES_TO_JUDGE ? 0 : frequent(lines);
        }
        narrowsMarks = hasWideLines(inner);
    }

    /** Whether marks are set narrower on the page than a Han character, to fill its lines. */
    boolean narrowsMarks() {
        return narrowsMarks;
    }

    private boolean hasWideLines(double[][] inner) {
        int lines = 0;
        int wide = 0;
        for (int i = 0; i < inner.length; i++) {
            for (double line : inner[i]) {
                lines++;
                wide += line >= widths[i] + 1 ? 1 : 0;
            }
        }
        return wide > lines * WIDENED;
    }

    /** The width in Han characters, or 0 if too few printed lines are told apart. */
    double at(int block) {
        return widths[block];
    }

    /** The lines of a block, and of as many around it as there must be to have enough. */
    private static double[] around(double[][] lines, int block) {
        double[] around = lines[block].clone();
        for (int away = 1; away <= NEIGHBOURS && around.length < LINES_THAT_SUFFICE; away++) {
            around = join(around, block - away, lines);
            around = join(around, block + away, lines);
        }
        return around;
    }

    private static double[] join(double[] widths, int block, double[][] lines) {
        if (block < 0 || block >= lines.length || lines[block].length == 0) {
            return widths;
        }
        double[] joined = Arrays.copyOf(widths, widths.length + lines[block].length);
        System.arraycopy(lines[block], 0, joined, widths.length, lines[block].length);
        return joined;
    }

    /**
     * The least width that many lines have: marks set narrower widen lines by the way they are
     * counted here, and few are shorter, before a word that is not broken.
     */
    private static double frequent(double[] lines) {
        Arrays.sort(lines);
        int most = 0;
        for (double line : lines) {
            most = Math.max(most, alike(lines, line));
        }
        int at = 0;
        while (alike(lines, lines[at]) < most * MANY) {
            at++;
        }
        return lines[at + alike(lines, lines[at]) / 2];
    }

    /** How many of the lines are as wide, or less than a character wider. */
    private static int alike(double[] lines, double width) {
        int alike = 0;
        for (double line : lines) {
            alike += line >= width && line < width + 1 ? 1 : 0;
        }
        return alike;
    }

    /** Of the lines between a paragraph's first, which is indented, and its last, often short. */
    private static double[] innerWidths(PrintedBlock block) {
        double[] widths = new double[Math.max(0, block.lines.size() - 2)];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = PrintedBlock.width(block.text, block.lines.get(i + 1));
        }
        return widths;
    }
}
