package io.github.lanting.format.newspaper;

import java.util.Arrays;
import java.util.List;

/** How wide the column is that a block was printed in, judged by the lines around. */
final class ColumnWidths {
    private static final int NEIGHBOURS = 4;
    private static final int LINES_TO_JUDGE = 3;
    private static final int LINES_THAT_SUFFICE = 2 * LINES_TO_JUDGE;

    private final double[][] inner;

    ColumnWidths(List<PrintedBlock> blocks) {
        inner = new double[blocks.size()][];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = innerWidths(blocks.get(i));
        }
    }

    /** The width in Han characters, or 0 if too few printed lines are told apart. */
    double at(int block) {
        double[] around = inner[block];
        for (int away = 1; away <= NEIGHBOURS && around.length < LINES_THAT_SUFFICE; away++) {
            around = join(around, block - away);
            around = join(around, block + away);
        }
        if (around.length < LINES_TO_JUDGE) {
            return 0;
        }
        double[] sorted = around.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double[] join(double[] widths, int block) {
        if (block < 0 || block >= inner.length || inner[block].length == 0) {
            return widths;
        }
        double[] joined = Arrays.copyOf(widths, widths.length + inner[block].length);
        System.arraycopy(inner[block], 0, joined, widths.length, inner[block].length);
        return joined;
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
