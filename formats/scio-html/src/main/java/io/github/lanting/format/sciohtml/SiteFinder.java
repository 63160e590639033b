package io.github.lanting.format.sciohtml;

import io.github.lanting.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body that a page is of where no line of source says it: its name at the very top, or
 * beside 版权所有 at the foot.
 */
final class SiteFinder {
    private static final String RIGHTS = "版权所有";
    private static final int TOP = 2;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 26;

    private final Page page;
    private final PageRules rules;
    private final String source;

    SiteFinder(Page page, PageRules rules) {
        this.page = page;
        this.rules = rules;
        this.source = page.source();
    }

    /**
     * Where the name stands, or null.
     *
     * @param marks what the lines are, one for each
     */
    @Nullable Span find(List<Mark> marks) {
        for (int i = 0; i < Math.min(TOP, marks.size()); i++) {
            Line line = page.lines().get(i);
            boolean alone = marks.get(i) == Mark.NAVIGATION && line.pieces().size() == 1;
            Span name = alone ? name(line.pieces().get(0)) : null;
            if (name != null) {
                return name;
            }
        }
        for (int i = marks.size() - 1; i >= 0; i--) {
            boolean foot = marks.get(i) == Mark.NAVIGATION || marks.get(i) == Mark.OTHER;
            Span name = foot ? holder(page.lines().get(i)) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** 海岛市人民政府 版权所有, 版权所有：海岛市人民政府. */
    private @Nullable Span holder(Line line) {
        for (Span piece : line.pieces()) {
            int at = piece.of(source).indexOf(RIGHTS);
            if (at >= 0) {
                int start = piece.start() + at;
                Span before = name(new Span(piece.start(), start));
                return before != null
                        ? before
                        : name(new Span(start + RIGHTS.length(), piece.end()));
            }
        }
        return null;
    }

    /** What a stretch says, if it is but the name of a body. */
    private @Nullable Span name(Span within) {
        int start = within.start();
        int end = within.end();
        while (start < end && !Character.isLetter(source.charAt(start))) {
            start++;
        }
        while (start < end && !Character.isLetter(source.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return null;
        }
        Span name = new Span(start, end);
        String words = name.of(source);
        boolean whole = words.length() >= SHORTEST && Words.countHan(words) == words.length();
        return whole && words.length() <= LONGEST && rules.isBody(words) ? name : null;
    }
}
