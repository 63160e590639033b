package io.github.lanting.format.sciohtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page its words stand.
 *
 * @param area the element that holds them
 * @param first the first line of it that is surely of them
 * @param last the last line of it that is surely of them
 */
record MainText(Area area, int first, int last) {

    /** The elements that the rules know must have this share of the page's sentences. */
    private static final double KNOWN_SHARE = 0.5;

    /** A part has no more elements in each other. */
    private static final int PART_DEPTH = 6;

    /** Elements for paragraphs; others hold menus as often. */
    private static final Set<String> PARAGRAPHS = Set.of("p", "dd", "dt", "li", "td");

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
        List<Area> parts = new ArrayList<>();
        int weight = 0;
        for (Area area : page.known()) {
            Area last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (area.weight > 0 && (last == null || !last.contains(area))) {
                parts.add(area);
                weight += area.weight;
            } else if (last != null && area.weight >= last.weight * INNER_SHARE) {
                // An inner one stands for the outer one if it holds nearly all.
                weight += area.weight - last.weight;
                parts.set(parts.size() - 1, area);
            }
        }
        Area best = best(parts);
        double all = page.root().weight;
        if (best == null || weight < all * KNOWN_SHARE) {
            return null;
        }
        return best.weight >= weight * INNER_SHARE ? best : common(parts);
    }

    private static @Nullable Area best(List<Area> areas) {
        Area best = null;
        for (Area area : areas) {
            best = best == null || area.weight > best.weight ? area : best;
        }
        return best;
    }

    /** The innermost element that holds them all. */
    private static Area common(List<Area> areas) {
        Area common = areas.get(0);
        for (Area area : areas) {
            while (common.parent != null && !common.contains(area)) {
                common = common.parent;
            }
        }
        return common;
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
     * Of an element that was guessed, what stands before and behind all sentences may be a menu;
     * names and short answers that are set like the sentences are not.
     */
    private static MainText trimmed(Area area, List<Line> lines) {
        int first = area.firstLine;
        int last = area.lastLine - 1;
        if (area.weight > 0) {
            while (first <= last && lines.get(first).weight() == 0) {
                first++;
            }
            if (first > last) {
                // The line before it took its sentence in.
                return new MainText(area, area.firstLine, last);
            }
            while (lines.get(last).weight() == 0) {
                last--;
            }
            while (first > area.firstLine && isLike(area, lines.get(first - 1), lines.get(first))) {
                first--;
            }
            while (last + 1 < area.lastLine && isLike(area, lines.get(last + 1), lines.get(last))) {
                last++;
            }
        }
        return new MainText(area, first, last);
    }

    /** Whether a line is set as its neighbour is, in the same part of an element or beside it. */
    private static boolean isLike(Area area, Line line, Line neighbour) {
        Element element = line.area().block.element;
        Element other = neighbour.area().block.element;
        boolean alike =
                element == other
                        || isOnePart(area.element, element, other)
                        || PARAGRAPHS.contains(element.normalName())
                                && element.parent() == other.parent()
                                && element.nameIs(other.normalName());
        return alike && !line.isLinks() && line.cue() == null;
    }

    /** Whether two elements stand in one part of the whole: a post and the name of its speaker. */
    private static boolean isOnePart(Element whole, Element element, Element other) {
        Element part = element;
        for (int up = 0; up < PART_DEPTH && part != null && part != whole; up++) {
            Element at = other;
            for (int depth = 0; depth < PART_DEPTH && at != null && at != whole; depth++) {
                if (at == part) {
                    return true;
                }
                at = at.parent();
            }
            part = part.parent();
        }
        return false;
    }

    /** Whether a line is surely of the words. */
    boolean contains(int line) {
        return first <= line && line <= last;
    }
}
