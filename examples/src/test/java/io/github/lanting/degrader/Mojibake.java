package io.github.lanting.degrader;

import io.github.lanting.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Shows lines, or all but some, as a wrong charset would: characters without a border inside. Where
 * characters are lost, labels and the lead are spared: what is a turn hangs on their words.
 */
final class Mojibake {
    private final Noise noise;
    private final SplittableRandom random;

    Mojibake(Noise noise, SplittableRandom random) {
        this.noise = noise;
        this.random = random;
    }

    void apply(Sheet sheet) {
        List<Cell> whole = new ArrayList<>();
        List<Cell> line = new ArrayList<>();
        for (Cell cell : sheet.cells()) {
            if (cell.shown().contains("\n")) {
                flush(line, whole);
                whole.add(cell);
            } else {
                line.add(cell);
            }
        }
        flush(line, whole);
        sheet.cells().clear();
        sheet.cells().addAll(whole);
    }

    /** Labels and words are apart, as their truth is; a byte pair across them is not made. */
    private void flush(List<Cell> line, List<Cell> whole) {
        boolean hit = noise != Noise.MOJIBAKE_PARAGRAPH || random.nextInt(4) == 0;
        int at = 0;
        while (at < line.size()) {
            Cell first = line.get(at);
            StringBuilder clean = new StringBuilder();
            StringBuilder shown = new StringBuilder();
            int end = at;
            while (end < line.size()
                    && line.get(end).kind() == first.kind()
                    && line.get(end).turn() == first.turn()) {
                clean.append(line.get(end).clean());
                shown.append(line.get(end++).shown());
            }
            if (hit && noise == Noise.MOJIBAKE_UTF_8_AS_GBK) {
                whole.addAll(Utf8AsGbk.withoutLoss(line.subList(at, end)));
            } else if (hit
                    && noise == Noise.MOJIBAKE_UTF_8_AS_GBK_LOSSY
                    && first.kind() == Segment.Kind.TEXT
                    && first.turn() > 0) {
                whole.addAll(Utf8AsGbk.withLoss(line.subList(at, end)));
            } else if (hit && noise != Noise.MOJIBAKE_UTF_8_AS_GBK_LOSSY) {
                Segment.Kind kind = first.kind();
                whole.add(
                        new Cell(
                                kind,
                                first.turn(),
                                clean.toString(),
                                noise.misread(shown.toString())));
            } else {
                whole.addAll(line.subList(at, end));
            }
            at = end;
        }
        line.clear();
    }
}
