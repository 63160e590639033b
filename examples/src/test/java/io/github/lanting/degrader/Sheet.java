package io.github.lanting.degrader;

import io.github.lanting.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A degraded document, cell by cell, and so with the truth about each character. */
final class Sheet {
    private final Composer.CleanTranscript transcript;
    private final List<Cell> cells = new ArrayList<>();

    Sheet(Composer.CleanTranscript transcript) {
        this.transcript = transcript;
    }

    Composer.CleanTranscript transcript() {
        return transcript;
    }

    List<Cell> cells() {
        return cells;
    }

    /** Shows each cell of turns and labels another way. */
    void change(UnaryOperator<Cell> change) {
        cells.replaceAll(change);
    }

    String document() {
        StringBuilder out = new StringBuilder();
        cells.forEach(cell -> out.append(cell.shown()));
        return out.toString();
    }

    /** Whose text, and what it should be. */
    record Truth(String text, List<Integer> gaps) {}

    Truth truth(int turn) {
        StringBuilder text = new StringBuilder();
        List<Integer> gaps = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.turn() == turn && cell.kind() == Segment.Kind.TEXT) {
                if (cell.isLost()) {
                    gaps.add(text.length());
                } else {
                    text.append(cell.clean());
                }
            }
        }
        return new Truth(text.toString(), gaps);
    }
}
