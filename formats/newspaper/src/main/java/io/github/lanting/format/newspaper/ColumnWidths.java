package io.github.lanting.format.newspaper;

import io.github.lanting.Segment;
import io.github.lanting.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How wide the column is that a block was printed in, judged by the lines around. */
final class ColumnWidths {
    private static final int NEIGHBOURS = 12;
    private static final int LINES_TO_JUDGE = 3;
    private static final int LINES_THAT_SUFFICE = 4 * LINES_TO_JUDGE;

    private static final double ALIKE = 0.5;

    /**
     * Words that spaces part in a headline are shorter than the lines of any column. Single
     * characters are those of a text that is spaced throughout.
     */
    private static final double NARROWEST = 6;

    /** So few lines that are alike tell nothing. */
    private static final int FEW = 4;

    private static final double INDENT = 2;

    /** So many of the lines are as wide as their column where the page was set and read well. */
    private static final double REGULAR = 0.8;

    /** So much of the most that are alike are many. */
    private static final double MANY = 0.6;

    private final LineMeasure measure;
    private final double[] widths;
    private final double agreement;

    private ColumnWidths(
            List<PrintedBlock> blocks, Segment.@Nullable Kind[] furniture, LineMeasure measure) {
        this.measure = measure;
        widths = new double[blocks.size()];
        double[][] inner = new double[widths.length][];
        for (int i = 0; i < widths.length; i++) {
            inner[i] = furniture[i] == null ? innerWidths(blocks.get(i)) : new double[0];
        }
        for (int i = 0; i < widths.length; i++) {
            double[] lines = around(inner, i);
            double width = lines.length < LINES_TO_JUDGE ? 0 : frequent(lines);
            widths[i] = width > 1 && width < NARROWEST ? 0 : width;
        }
        agreement = agreement(blocks, inner);
    }

    /**
     * Measures lines in the way that makes them most alike. Furniture, of a kind that is already
     * known, is set wider or narrower than the text, and does not count.
     */
    static ColumnWidths of(List<PrintedBlock> blocks, Segment.@Nullable Kind[] furniture) {
        ColumnWidths whole = new ColumnWidths(blocks, furniture, LineMeasure.WHOLE_MARKS);
        ColumnWidths narrow = new ColumnWidths(blocks, furniture, LineMeasure.NARROW_MARKS);
        return narrow.agreement > whole.agreement ? narrow : whole;
    }

    /** Whether nearly all lines are as wide as their column. */
    boolean areRegular() {
        return agreement >= REGULAR;
    }

    /** The width of a line as this page measures it. */
    double of(PrintedBlock block, Span line) {
        return measure.width(block.text, line);
    }

    /** Which part of the lines has the width of its column, first ones less their indent. */
    private double agreement(List<PrintedBlock> blocks, double[][] inner) {
        int lines = 0;
        int alike = 0;
        for (int i = 0; i < inner.length; i++) {
            for (double line : inner[i]) {
                lines++;
                alike += Math.abs(line - widths[i]) <= ALIKE ? 1 : 0;
            }
            PrintedBlock block = blocks.get(i);
            if (block.lines.size() > 1 && BreakJudge.opensWithLabel(block)) {
                lines++;
                double indented = of(block, block.firstLine()) + INDENT;
                alike += Math.abs(indented - widths[i]) <= ALIKE ? 1 : 0;
            }
        }
        return lines == 0 ? 0 : (double) alike / lines;
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
        int[] alike = alike(lines);
        int most = 0;
        for (int count : alike) {
            most = Math.max(most, count);
        }
        if (most < FEW) {
            return lines[lines.length / 2];
        }
        int at = 0;
        while (alike[at] < most * MANY) {
            at++;
        }
        return lines[at + alike[at] / 2];
    }

    /** Of each line, in order of width, how many are as wide, or less than a character wider. */
    private static int[] alike(double[] lines) {
        int[] alike = new int[lines.length];
        int first = 0;
        int end = 0;
        for (int i = 0; i < lines.length; i++) {
            first = lines[first] < lines[i] ? i : first;
            while (end < lines.length && lines[end] < lines[i] + 1) {
                end++;
            }
            alike[i] = end - first;
        }
        return alike;
    }

    /** Of the lines between a paragraph's first, which is indented, and its last, often short. */
    private double[] innerWidths(PrintedBlock block) {
        double[] widths = new double[Math.max(0, block.lines.size() - 2)];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = of(block, block.lines.get(i + 1));
        }
        return widths;
    }
}
