package io.github.lanting.format.sciohtml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page its words stand.
 *
 * @param area the element that holds them
 * @param first the first line of it that is surely of them
 * @param last the last line of it that is surely of them
 */
record MainText(Area area, int first, int last) {

    /** An element that the rules know must have this share of the page's sentences. */
    private static final double KNOWN_SHARE = 0.7;

    /** The speaker's title and name may stand on a line each above his words. */
    private static final int MOST_LABEL_LINES = 2;

    private static final int LONGEST_LABEL = 40;

    /** An inner element with this share of the sentences stands for the outer one. */
    private static final double INNER_SHARE = 0.9;

    /** Finds it: an element that the rules know, else the innermost one that has the sentences. */
    static MainText find(Page page) {
        Area root = page.root();
        Area known = known(page);
        if (known != null) {
            return new MainText(known, known.firstLine, known.lastLine - 1);
        }
        Area dense = root;
        for (Area inner = inner(dense); inner != null; inner = inner(dense)) {
            dense = inner;
        }
        return trimmed(dense, page.lines());
    }

    private static @Nullable Area known(Page page) {
        Area best = null;
        for (Area area : page.known()) {
            boolean enough = area.weight > 0 && area.weight >= page.root().weight * KNOWN_SHARE;
            if (enough && (best == null || area.weight >= best.weight * INNER_SHARE)) {
                best = area;
            }
        }
        return best;
    }

    /** An element with but one sentence is a paragraph, and holds no others. */
    private static @Nullable Area inner(Area outer) {
        for (Area area : outer.heavy) {
            if (area.sentences > 1 && area.weight >= outer.weight * INNER_SHARE) {
                return area;
            }
        }
        return null;
    }

    /**
     * Of an element that was guessed, what stands before and behind all sentences may be a menu.
     */
    private static MainText trimmed(Area area, List<Line> lines) {
        int first = area.firstLine;
        int last = area.lastLine - 1;
        if (area.weight > 0) {
            while (lines.get(first).weight() == 0) {
                first++;
            }
            while (lines.get(last).weight() == 0) {
                last--;
            }
            first -= labels(lines, area.firstLine, first);
        }
        return new MainText(area, first, last);
    }

    /** How many short lines right above the first sentence may be its label. */
    private static int labels(List<Line> lines, int from, int first) {
        int found = 0;
        while (found < MOST_LABEL_LINES && first - found > from) {
            Line above = lines.get(first - found - 1);
            if (above.isLinks() || above.words().length() > LONGEST_LABEL) {
                break;
            }
            found++;
        }
        return found;
    }

    /** Whether a line is surely of the words. */
    boolean contains(int line) {
        return first <= line && line <= last;
    }
}
