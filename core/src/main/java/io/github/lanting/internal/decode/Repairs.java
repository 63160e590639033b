package io.github.lanting.internal.decode;

import io.github.lanting.internal.decode.ShiftedRun.Piece;
import java.util.ArrayList;
import java.util.List;

/** What to read instead of some stretches of a text, in order and not overlapping. */
final class Repairs {
    private final List<Repair> repairs = new ArrayList<>();
    private int growth;

    /**
     * Adds one.
     *
     * @param start where it begins, not before the end of the one before
     * @param end behind {@code start}
     * @param characters one character, a surrogate pair, or two characters of which the second
     *     stands for the last of several printed ones, or else for nothing more
     */
    void add(int start, int end, String characters, RepairRule rule) {
        if (end <= start || characters.isEmpty()) {
            throw new IllegalArgumentException("a repair from " + start + " to " + end);
        }
        repairs.add(new Repair(start, end, characters, rule));
        growth += characters.length() - (end - start);
    }

    /** Adds characters in step again; several that begin in one printed character go together. */
    void addAll(List<Piece> pieces, int end) {
        for (int i = 0; i < pieces.size(); ) {
            int start = pieces.get(i).start();
            StringBuilder characters = new StringBuilder();
            while (i < pieces.size() && pieces.get(i).start() == start) {
                characters.append(pieces.get(i++).characters());
            }
            int next = i < pieces.size() ? pieces.get(i).start() : end;
            add(start, next, characters.toString(), RepairRule.BYTE_SHIFT);
        }
    }

    boolean isEmpty() {
        return repairs.isEmpty();
    }

    int size() {
        return repairs.size();
    }

    /** By how much the text becomes longer. */
    int growth() {
        return growth;
    }

    int start(int index) {
        return repairs.get(index).start();
    }

    int end(int index) {
        return repairs.get(index).end();
    }

    String characters(int index) {
        return repairs.get(index).characters();
    }

    RepairRule rule(int index) {
        return repairs.get(index).rule();
    }

    private record Repair(int start, int end, String characters, RepairRule rule) {}
}
